using System;
using System.Collections.Generic;
using System.Reflection;

var radar = new PushRadar.PushRadar(Environment.GetEnvironmentVariable("PUSHRADAR_SECRET"));
typeof(PushRadar.PushRadar)
    .GetField("apiEndpoint", BindingFlags.Instance | BindingFlags.NonPublic)
    .SetValue(radar, "http://127.0.0.1:41873/v3");

await radar.BroadcastAsync("test-channel", new Dictionary<string, object> { { "message", "Hello from C#" } });
