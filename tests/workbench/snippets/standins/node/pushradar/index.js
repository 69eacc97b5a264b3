// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for the official library: the same interface, the same bytes on the wire. Its address
// is where that of the official one is. The environment may stand in for it and for the secret.
const http = require("http");

class PushRadar {
    constructor(secretKey) {
        this.apiEndpoint = (process.env.PUSHRADAR_BASE_URL || "https://api.pushradar.com") + "/v3";
        this.secretKey = process.env.PUSHRADAR_SECRET || secretKey;
    }

    broadcast(channelName, data, callback) {
        const request = http.request(this.apiEndpoint + "/broadcasts", {
            method: "POST",
            headers: {
                "Authorization": "Bearer " + this.secretKey,
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

    auth(channelName, socketID, callback) {
        const query = "?channel=" + encodeURIComponent(channelName) + "&socketID="
            + encodeURIComponent(socketID);
        http.get(this.apiEndpoint + "/channels/auth" + query, {
            headers: {
                "Authorization": "Bearer " + this.secretKey,
                "X-PushRadar-Library": "pushradar-server-node 3.1.0",
            },
        }, (response) => {
            let body = "";
            response.on("data", (part) => {
                body += part;
            });
            response.on("end", () => {
                if (response.statusCode === 200) {
                    callback(null, JSON.parse(body));
                } else {
                    callback(new Error(body));
                }
            });
        });
    }
}

module.exports = (secretKey) => new PushRadar(secretKey);
