// A small app with a page and an authentication endpoint. Mono or .NET is all it needs:
//   mcs server.cs && PUSHRADAR_SECRET=... mono server.exe
// Then open http://localhost:3000.
using System;
using System.IO;
using System.Net;
using System.Text;
using System.Threading.Tasks;

static class Server
{
    const string Service = "http://127.0.0.1:41873";
    static readonly string Secret = Environment.GetEnvironmentVariable("PUSHRADAR_SECRET");
    static readonly string Port = Environment.GetEnvironmentVariable("PORT") ?? "3000";

    const string Page = @"<!doctype html>
<meta charset='utf-8'>
<title>Hello from C#</title>
<button onclick=""fetch('/broadcast', {method: 'POST'})"">Broadcast</button>
<pre id='received'></pre>
<script src='http://127.0.0.1:41873/js/v3/pushradar.min.js'></script>
<script>
  const radar = new PushRadar('pk_your_public_key');
  radar.auth('/auth');
  radar.subscribe.to('private-room', (data) => {
    document.getElementById('received').append(JSON.stringify(data), '\n');
  });
</script>
";

    static bool MayJoin(string channel, string cookies)
    {
        return channel == "private-room"; // Your own rule goes here.
    }

    // Calls the service and passes its answer on.
    static void AskService(HttpListenerResponse response, string method, string path, string values)
    {
        var request = (HttpWebRequest)WebRequest.Create(Service + path + (method == "GET" ? "?" + values : ""));
        request.Method = method;
        request.Proxy = null;
        request.Headers["Authorization"] = "Bearer " + Secret;
        if (method == "POST")
        {
            var body = Encoding.UTF8.GetBytes(values);
            request.ContentType = "application/x-www-form-urlencoded";
            using (var stream = request.GetRequestStream())
                stream.Write(body, 0, body.Length);
        }
        HttpWebResponse answer;
        try
        {
            answer = (HttpWebResponse)request.GetResponse();
        }
        catch (WebException error) when (error.Response != null)
        {
            answer = (HttpWebResponse)error.Response;
        }
        using (answer)
        using (var reader = new StreamReader(answer.GetResponseStream(), Encoding.UTF8))
            Send(response, (int)answer.StatusCode, reader.ReadToEnd());
    }

    static void Send(HttpListenerResponse response, int status, string text, string type = "application/json")
    {
        var body = Encoding.UTF8.GetBytes(text);
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength64 = body.Length;
        response.OutputStream.Write(body, 0, body.Length);
    }

    static void Handle(HttpListenerContext context)
    {
        var request = context.Request;
        var path = request.Url.AbsolutePath;
        var channel = request.QueryString["channelName"] ?? "";
        if (request.HttpMethod == "POST" && path == "/broadcast")
        {
            AskService(context.Response, "POST", "/v3/broadcasts", "channel=private-room&data="
                + Uri.EscapeDataString("{\"message\": \"Hello from C#\"}"));
        }
        else if (path == "/")
            Send(context.Response, 200, Page, "text/html; charset=utf-8");
        else if (path != "/auth")
            Send(context.Response, 404, "{}");
        else if (!MayJoin(channel, request.Headers["Cookie"]))
            Send(context.Response, 403, "{}");
        else
        {
            // {"token": "..."}, which is what the page expects.
            AskService(context.Response, "GET", "/v3/channels/auth", "channel=" + Uri.EscapeDataString(channel)
                + "&socketID=" + Uri.EscapeDataString(request.QueryString["socketID"] ?? ""));
        }
        context.Response.Close();
    }

    static void Main()
    {
        var listener = new HttpListener();
        listener.Prefixes.Add("http://127.0.0.1:" + Port + "/");
        listener.Prefixes.Add("http://localhost:" + Port + "/");
        listener.Start();
        while (true)
        {
            var context = listener.GetContext();
            Task.Run(() => Handle(context));
        }
    }
}
