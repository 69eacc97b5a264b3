#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: MIT
"""An app with an authentication endpoint. Alice, whose cookie is session=alice, may join
private-room, and nobody else may join anything. The service signs the tokens."""

import http.server
import json
import os
import urllib.parse
import urllib.request

SERVICE = os.environ["PUSHRADAR_URL"]
SECRET = os.environ["PUSHRADAR_SECRET"]
MEMBERS = {"private-room": {"session=alice"}}


def token_for(channel, socket):
    query = urllib.parse.urlencode({"channel": channel, "socketID": socket})
    request = urllib.request.Request(f"{SERVICE}/channels/auth?{query}")
    request.add_header("Authorization", f"Bearer {SECRET}")
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["token"]


class App(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        if url.path == "/":
            self.answer(200, "text/html", "<title>App</title>")
        elif url.path == "/auth":
            self.authenticate(dict(urllib.parse.parse_qsl(url.query)))
        else:
            self.answer(404, "text/plain", "Not found")

    def authenticate(self, asked):
        channel = asked.get("channelName")
        cookies = set(self.headers.get("Cookie", "").split("; "))
        if not cookies & MEMBERS.get(channel, set()):
            self.answer(403, "application/json", '{"error": "You may not join this channel."}')
            return
        token = token_for(channel, asked["socketID"])
        self.answer(200, "application/json", json.dumps({"token": token}))

    def answer(self, status, kind, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), App)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
