// A small app with a page and an authentication endpoint. Node.js 18 or later is all it needs:
//   PUSHRADAR_SECRET=... node server.js
// Then open http://localhost:3000.
const http = require("http");

const service = "http://127.0.0.1:41873";
const secret = process.env.PUSHRADAR_SECRET;
const port = Number(process.env.PORT || 3000);

const page = `<!doctype html>
<meta charset="utf-8">
<title>Hello from Node.js</title>
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
`;

function mayJoin(channel, cookies) {
  return channel === "private-room"; // Your own rule goes here.
}

// Calls the service and passes its answer on.
async function askService(response, method, path, values) {
  const text = new URLSearchParams(values);
  const answer = await fetch(service + path + (method === "GET" ? "?" + text : ""), {
    method,
    headers: {"Authorization": "Bearer " + secret},
    body: method === "POST" ? text : undefined,
  });
  send(response, answer.status, await answer.text());
}

function send(response, status, body, type = "application/json") {
  response.writeHead(status, {"Content-Type": type});
  response.end(body);
}

async function handle(request, response) {
  const url = new URL(request.url, "http://localhost");
  const channel = url.searchParams.get("channelName") || "";
  if (request.method === "POST" && url.pathname === "/broadcast") {
    const data = JSON.stringify({message: "Hello from Node.js"});
    await askService(response, "POST", "/v3/broadcasts", {channel: "private-room", data});
  } else if (url.pathname === "/") {
    send(response, 200, page, "text/html; charset=utf-8");
  } else if (url.pathname !== "/auth") {
    send(response, 404, "{}");
  } else if (!mayJoin(channel, request.headers.cookie)) {
    send(response, 403, "{}");
  } else {
    // {"token": "..."}, which is what the page expects.
    await askService(response, "GET", "/v3/channels/auth",
      {channel, socketID: url.searchParams.get("socketID") || ""});
  }
}

http.createServer((request, response) => {
  handle(request, response).catch((error) => send(response, 502, JSON.stringify({error: error.message})));
}).listen(port, "127.0.0.1");
