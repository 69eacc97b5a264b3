<?php
// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for the official library: the same interface, the same bytes on the wire. Its address
// is where that of the official one is. The environment may stand in for it and for the secret.

namespace PushRadar;

class PushRadar
{
    private $apiEndpoint;
    private $secretKey;

    public function __construct($secretKey)
    {
        $this->apiEndpoint = (getenv('PUSHRADAR_BASE_URL') ?: 'https://api.pushradar.com') . '/v3';
        $this->secretKey = getenv('PUSHRADAR_SECRET') ?: $secretKey;
    }

    public function broadcast($channelName, $data)
    {
        $json = json_encode($data);
        if ($json === false) {
            throw new \Exception(json_last_error_msg());
        }
        $context = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => [
                'X-PushRadar-Library: pushradar-server-php 3.1.1',
                'Authorization: Basic ' . base64_encode($this->secretKey . ':'),
                'Content-Type: application/x-www-form-urlencoded',
            ],
            'content' => http_build_query(['channel' => $channelName, 'data' => $json]),
        ]]);
        if (file_get_contents($this->apiEndpoint . '/broadcasts', false, $context) === false) {
            exit(1);
        }
        return true;
    }

    public function auth($channelName, $socketID)
    {
        $context = stream_context_create(['http' => ['header' => [
            'X-PushRadar-Library: pushradar-server-php 3.1.1',
            'Authorization: Basic ' . base64_encode($this->secretKey . ':'),
        ]]]);
        $query = '?channel=' . urlencode($channelName) . '&socketID=' . urlencode($socketID);
        $body = file_get_contents($this->apiEndpoint . '/channels/auth' . $query, false, $context);
        return json_decode($body)->token;
    }
}
