<?php
// A small app with a page and an authentication endpoint. PHP 8 is all it needs:
//   PUSHRADAR_SECRET=... php -S 127.0.0.1:3000 server.php
// Then open http://localhost:3000.

const SERVICE = 'http://127.0.0.1:41873';

const PAGE = <<<'HTML'
<!doctype html>
<meta charset="utf-8">
<title>Hello from PHP</title>
<button onclick="fetch('/broadcast', {method: 'POST'})">Broadcast</button>
<pre id="received"></pre>
<script src="http://127.0.0.1:41873/js/v3/pushradar.min.js"></script>
<script>
  const radar = new PushRadar("pk_your_public_key");
  radar.auth("/auth");
  radar.subscribe.to("private-room", (data) => {
    document.getElementById("received").append(JSON.stringify(data), "\n");
  });
</script>
HTML;

function mayJoin(string $channel, array $cookies): bool
{
    return $channel === 'private-room'; // Your own rule goes here.
}

// Calls the service and passes its answer on.
function askService(string $method, string $path, array $values): void
{
    $text = http_build_query($values);
    $options = [
        'method' => $method,
        'header' => ['Authorization: Bearer ' . getenv('PUSHRADAR_SECRET')],
        'ignore_errors' => true,
    ];
    if ($method === 'POST') {
        $options['header'][] = 'Content-Type: application/x-www-form-urlencoded';
        $options['content'] = $text;
    } else {
        $path .= '?' . $text;
    }
    $body = file_get_contents(SERVICE . $path, false, stream_context_create(['http' => $options]));
    $status = (int) explode(' ', $http_response_header[0] ?? 'HTTP/1.1 502')[1];
    answer($status, (string) $body);
}

function answer(int $status, string $body, string $type = 'application/json'): void
{
    http_response_code($status);
    header('Content-Type: ' . $type);
    echo $body;
}

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$channel = $_GET['channelName'] ?? '';
if ($_SERVER['REQUEST_METHOD'] === 'POST' && $path === '/broadcast') {
    $data = json_encode(['message' => 'Hello from PHP']);
    askService('POST', '/v3/broadcasts', ['channel' => 'private-room', 'data' => $data]);
} elseif ($path === '/') {
    answer(200, PAGE, 'text/html; charset=utf-8');
} elseif ($path !== '/auth') {
    answer(404, '{}');
} elseif (!mayJoin($channel, $_COOKIE)) {
    answer(403, '{}');
} else {
    // {"token": "..."}, which is what the page expects.
    askService('GET', '/v3/channels/auth', ['channel' => $channel, 'socketID' => $_GET['socketID'] ?? '']);
}
