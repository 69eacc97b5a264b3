// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for the official library, and for what it uses of Newtonsoft.Json: the same interface,
// the same bytes on the wire. Its address is where that of the official one is. The environment may
// stand in for it and for the secret.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Newtonsoft.Json.Linq
{
    public class JRaw
    {
        public readonly string Text;

        public JRaw(object text)
        {
            Text = (string)text;
        }
    }
}

namespace Newtonsoft.Json
{
    public static class JsonConvert
    {
        public static string SerializeObject(object value)
        {
            var json = new StringBuilder();
            Write(json, value);
            return json.ToString();
        }

        private static void Write(StringBuilder json, object value)
        {
            if (value == null)
                json.Append("null");
            else if (value is JRaw)
                json.Append(((JRaw)value).Text);
            else if (value is string)
                WriteText(json, (string)value);
            else if (value is bool)
                json.Append((bool)value ? "true" : "false");
            else if (value is double)
                WriteDouble(json, (double)value);
            else if (value is IDictionary<string, object>)
                WriteMembers(json, (IDictionary<string, object>)value);
            else if (value is object[])
                WriteElements(json, (object[])value);
            else
                json.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        private static void WriteDouble(StringBuilder json, double value)
        {
            var text = value.ToString("R", CultureInfo.InvariantCulture);
            json.Append(text);
            if (text.IndexOfAny(new[] { '.', 'E' }) < 0)
                json.Append(".0");
        }

        private static void WriteText(StringBuilder json, string text)
        {
            json.Append('"');
            foreach (var c in text)
            {
                if (c == '"' || c == '\\')
                    json.Append('\\').Append(c);
                else if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029')
                    json.Append("\\u").Append(((int)c).ToString("x4"));
                else
                    json.Append(c);
            }
            json.Append('"');
        }

        private static void WriteMembers(StringBuilder json, IDictionary<string, object> members)
        {
            var separator = "{";
            foreach (var member in members)
            {
                json.Append(separator);
                WriteText(json, member.Key);
                json.Append(':');
                Write(json, member.Value);
                separator = ",";
            }
            json.Append(members.Count == 0 ? "{}" : "}");
        }

        private static void WriteElements(StringBuilder json, object[] elements)
        {
            json.Append('[');
            for (var i = 0; i < elements.Length; ++i)
            {
                if (i > 0)
                    json.Append(',');
                Write(json, elements[i]);
            }
            json.Append(']');
        }
    }
}

namespace PushRadar
{
    public class PushRadar
    {
        private readonly string apiEndpoint =
            (Environment.GetEnvironmentVariable("PUSHRADAR_BASE_URL") ?? "https://api.pushradar.com") + "/v3";
        private readonly string secretKey;

        public PushRadar(string secretKey)
        {
            this.secretKey = Environment.GetEnvironmentVariable("PUSHRADAR_SECRET") ?? secretKey;
        }

        // The endpoint that calls it is compiled, not run.
        public string Auth(string channelName, string socketID)
        {
            throw new NotSupportedException();
        }

        // All on the caller's thread: Mono's web client may keep a program from ending.
        public Task<bool> BroadcastAsync(string channelName, object data)
        {
            var body = Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(new Dictionary<string, object>
            {
                { "channel", channelName },
                { "data", JsonConvert.SerializeObject(data) }
            }));
            var url = new Uri(apiEndpoint + "/broadcasts");
            var head = Encoding.ASCII.GetBytes(
                "POST " + url.AbsolutePath + " HTTP/1.1\r\nHost: " + url.Authority +
                "\r\nX-PushRadar-Library: pushradar-server-dotnet 3.1.0\r\nAuthorization: Bearer " +
                secretKey +
                "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " + body.Length +
                "\r\nConnection: close\r\n\r\n");
            using (var client = new TcpClient(url.Host, url.Port))
            {
                var stream = client.GetStream();
                stream.Write(head, 0, head.Length);
                stream.Write(body, 0, body.Length);
                var answer = new StreamReader(stream).ReadToEnd();
                if (!answer.StartsWith("HTTP/1.1 200"))
                    throw new Exception(answer);
            }
            return Task.FromResult(true);
        }
    }
}
