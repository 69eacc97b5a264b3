#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An app's authentication endpoint and connection endpoint, in a process of its own.

Reads one line of JSON: the service's base URL of API v3, its secret, the port (0: any), and the mode.
Prints the port once it listens. Alice, who has the cookie session=alice-0123456789, may join
private-room, and is who a connection belongs to that is reported by a POST to /connected. In the mode
"csrf" it takes every call for a forged one, and in the mode "broken" each report ends in a fault.
"""

import http.server
import json
import sys
import urllib.parse
import urllib.request

settings = json.loads(sys.stdin.readline())


def token_for(channel, socket):
    query = urllib.parse.urlencode({"channel": channel, "socketID": socket})
    request = urllib.request.Request(settings["service"] + "/channels/auth?" + query)
    request.add_header("Authorization", "Bearer " + settings["secret"])
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["token"]


def register(socket):
    data = json.dumps({"##uniqueID": 7, "name": "Alice"})
    body = json.dumps({"socketID": socket, "clientData": data}).encode()
    request = urllib.request.Request(settings["service"] + "/client-data", body)
    request.add_header("Authorization", "Bearer " + settings["secret"])
    request.add_header("Content-Type", "application/json")
    urllib.request.urlopen(request).close()


class Endpoint(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
        if settings["mode"] == "csrf":
            self.answer(419, {"message": "CSRF token mismatch."})
        elif "session=alice-0123456789" not in self.headers.get("Cookie", ""):
            self.answer(401, {"error": "Sign in first."})
        elif asked.get("channelName") != "private-room":
            self.answer(403, {"error": "Not your channel."})
        else:
            self.answer(200, {"token": token_for(asked["channelName"], asked["socketID"])})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        is_json = self.headers.get("Content-Type", "").startswith("application/json")
        told = json.loads(body) if is_json else dict(urllib.parse.parse_qsl(body))
        if settings["mode"] == "broken":
            self.answer(500, {"error": "KeyError: 'user'"})
        elif "session=alice-0123456789" not in self.headers.get("Cookie", ""):
            self.answer(401, {"error": "Sign in first."})
        else:
            register(told["socketID"])
            self.answer(200, {})

    def answer(self, status, content):
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    allow_reuse_address = True


server = Server(("127.0.0.1", settings["port"]), Endpoint)
print(server.server_port, flush=True)
server.serve_forever()
