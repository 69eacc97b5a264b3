<?php

require 'vendor/autoload.php';

$radar = new \PushRadar\PushRadar('your-secret-key');
$radar->broadcast(CHANNEL, DATA);
