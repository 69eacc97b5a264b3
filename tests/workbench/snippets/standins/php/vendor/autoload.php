<?php
// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for the official library: the same interface, the same bytes on the wire. The address
// and the secret come from the environment, whatever the constructor is given.

namespace PushRadar;

class PushRadar
{
    public function __construct($secretKey)
    {
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
                'Authorization: Basic ' . base64_encode(getenv('PUSHRADAR_SECRET') . ':'),
                'Content-Type: application/x-www-form-urlencoded',
            ],
            'content' => http_build_query(['channel' => $channelName, 'data' => $json]),
        ]]);
        if (file_get_contents(getenv('PUSHRADAR_BASE_URL') . '/v3/broadcasts', false, $context) === false) {
            exit(1);
        }
        return true;
    }

    public function auth($channelName, $socketID)
    {
        $context = stream_context_create(['http' => ['header' => [
            'X-PushRadar-Library: pushradar-server-php 3.1.1',
            'Authorization: Basic ' . base64_encode(getenv('PUSHRADAR_SECRET') . ':'),
        ]]]);
        $query = '?channel=' . urlencode($channelName) . '&socketID=' . urlencode($socketID);
        $body = file_get_contents(getenv('PUSHRADAR_BASE_URL') . '/v3/channels/auth' . $query, false, $context);
        return json_decode($body)->token;
    }
}
