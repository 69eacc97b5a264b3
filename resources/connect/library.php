<?php

require 'vendor/autoload.php';

$radar = new \PushRadar\PushRadar(getenv('PUSHRADAR_SECRET'));
(function ($url) { $this->apiEndpoint = $url; })->call($radar, 'http://127.0.0.1:41873/v3');

$radar->broadcast('test-channel', ['message' => 'Hello from PHP']);
