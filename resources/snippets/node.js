const radar = require("pushradar")("your-secret-key");
radar.apiEndpoint = BASE_URL;
radar.broadcast(CHANNEL, DATA);
