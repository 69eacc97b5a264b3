const radar = require("pushradar")(process.env.PUSHRADAR_SECRET);
radar.apiEndpoint = "http://127.0.0.1:41873/v3";

radar.broadcast("test-channel", {message: "Hello from Node.js"});
