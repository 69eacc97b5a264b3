// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for Express: as much of its interface as an endpoint uses.
const http = require("http");

module.exports = () => {
    const routes = new Map();
    return {
        get(path, handler) {
            routes.set(path, handler);
        },
        listen(port, host) {
            http.createServer((request, response) => {
                const url = new URL(request.url, "http://127.0.0.1");
                request.query = Object.fromEntries(url.searchParams);
                response.status = (status) => {
                    response.statusCode = status;
                    return response;
                };
                response.json = (value) => {
                    response.setHeader("Content-Type", "application/json; charset=utf-8");
                    response.end(JSON.stringify(value));
                };
                const handler = request.method === "GET" && routes.get(url.pathname);
                if (handler) {
                    handler(request, response);
                } else {
                    response.status(404).end();
                }
            }).listen(port, host);
        },
    };
};
