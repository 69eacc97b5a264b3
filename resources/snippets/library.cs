USING_JSON
using System.Collections.Generic;

var radar = new PushRadar.PushRadar("your-secret-key");
await radar.BroadcastAsync(CHANNEL, DATA);
