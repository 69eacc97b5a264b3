// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for the official library: the same interface, the same bytes on the wire. The address
// and the secret come from the environment, whatever it is given.
const http = require("http");

class PushRadar {
    broadcast(channelName, data, callback) {
        const request = http.request(process.env.PUSHRADAR_BASE_URL + "/v3/broadcasts", {
            method: "POST",
            headers: {
                "Authorization": "Bearer " + process.env.PUSHRADAR_SECRET,
                "X-PushRadar-Library": "pushradar-server-node 3.1.0",
                "Content-Type": "application/json",
            },
        }, (response) => {
            response.resume();
            if (response.statusCode !== 200) {
                process.exitCode = 1;
            }
            if (callback) {
                callback(null, true);
            }
        });
        request.end(JSON.stringify({channel: channelName, data: JSON.stringify(data)}));
    }
}

module.exports = () => new PushRadar();
