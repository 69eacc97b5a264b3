# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Stands in for Flask: as much of its interface as an endpoint uses, on the standard library."""

import http.server
import urllib.parse


class _Request:
    def __init__(self):
        self.args = {}


request = _Request()


class Response:
    def __init__(self, body, status, mimetype):
        self.body = body.encode("utf-8")
        self.status = status
        self.mimetype = mimetype


class Flask:
    def __init__(self, name):
        self._routes = {}

    def route(self, path, methods):
        def register(function):
            for method in methods:
                self._routes[(method, path)] = function
            return function
        return register

    def run(self, port):
        routes = self._routes

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                url = urllib.parse.urlsplit(self.path)
                pairs = urllib.parse.parse_qsl(url.query, keep_blank_values=True)
                request.args = dict(reversed(pairs))
                function = routes.get(("GET", url.path))
                if function is None:
                    self.send_error(404)
                    return
                answer = function()
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.mimetype)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

            def log_message(self, *words):
                pass

        http.server.HTTPServer(("127.0.0.1", port), Handler).serve_forever()
