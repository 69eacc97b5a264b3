# A small app with a page and an authentication endpoint. Python 3 is all it needs:
#   PUSHRADAR_SECRET=... python3 server.py
# Then open http://localhost:3000.
import json
import os
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SERVICE = "http://127.0.0.1:41873"
SECRET = os.environ["PUSHRADAR_SECRET"]
PORT = int(os.environ.get("PORT", "3000"))

PAGE = """<!doctype html>
<meta charset="utf-8">
<title>Hello from Python</title>
<button onclick="fetch('/broadcast', {method: 'POST'})">Broadcast</button>
<pre id="received"></pre>
<script src="http://127.0.0.1:41873/js/v3/pushradar.min.js"></script>
<script>
  const radar = new PushRadar("pk_your_public_key");
  radar.auth("/auth");
  radar.subscribe.to("private-room", (data) => {
    document.getElementById("received").append(JSON.stringify(data), "\\n");
  });
</script>
"""


def may_join(channel, cookies):
    return channel == "private-room"  # Your own rule goes here.


def ask_service(method, path, values):
    """Calls the service and returns the status and body of its answer."""
    text = urllib.parse.urlencode(values)
    url = SERVICE + path + ("?" + text if method == "GET" else "")
    body = text.encode() if method == "POST" else None
    request = urllib.request.Request(url, body, {"Authorization": "Bearer " + SECRET}, method=method)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


class App(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        channel = query.get("channelName", "")
        if url.path == "/":
            self.answer(200, PAGE.encode(), "text/html; charset=utf-8")
        elif url.path != "/auth":
            self.answer(404, b"{}")
        elif not may_join(channel, self.headers.get("Cookie")):
            self.answer(403, b"{}")
        else:
            # {"token": "..."}, which is what the page expects.
            self.answer(*ask_service("GET", "/v3/channels/auth", {
                "channel": channel, "socketID": query.get("socketID", "")}))

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.answer(*ask_service("POST", "/v3/broadcasts", {
            "channel": "private-room", "data": json.dumps({"message": "Hello from Python"})}))

    def answer(self, status, body, content_type="application/json"):
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


ThreadingHTTPServer(("127.0.0.1", PORT), App).serve_forever()
