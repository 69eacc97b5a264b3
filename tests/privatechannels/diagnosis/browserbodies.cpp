// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserbench.h"
#include "packedbodies.h"

namespace RadarDesk {

namespace {

const QByteArray BenchJson = R"({"token":"abc"})";

std::function<QByteArray(const BenchCall &)> saying(const QByteArray &bytes)
{
    return [bytes](const BenchCall &) { return bytes; };
}

BrowserCase bodyCase(const QByteArray &name, const QByteArray &body, bool isRead,
                     const QByteArray &headers = {})
{
    return {name, saying(benchAnswer(headers, body)), isRead};
}

BrowserCase codedCase(const QByteArray &name, const QByteArray &coding, const QByteArray &body,
                      bool isRead)
{
    return bodyCase(name, body, isRead, "Content-Encoding: " + coding + "\r\n");
}

BrowserCase statusCase(const QByteArray &status, bool isRead, const QByteArray &headers = {})
{
    return {"status " + status, saying(benchAnswer(headers, BenchJson, status)), isRead};
}

QByteArray nested(int depth)
{
    return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + ",\"token\":\"abc\"}";
}

// A Brotli stream whose only block isn't compressed.
QByteArray brotliStored(const QByteArray &text)
{
    const auto length = static_cast<int>(text.size()) - 1;
    QByteArray head(3, '\x80');
    head[0] = static_cast<char>(0x0b | ((length & 1) << 7));
    head[1] = static_cast<char>(length >> 1);
    return head + text + '\x03';
}

QByteArray headed(const QByteArray &head, const QByteArray &body = BenchJson)
{
    return head + "\r\n\r\n" + body;
}

} // namespace

QList<BrowserCase> bodyCases()
{
    const QByteArray gzip = gzipPacked(BenchJson);
    const QByteArray length = QByteArray::number(BenchJson.size());
    QList<BrowserCase> all{
        bodyCase("plain", BenchJson, true),
        codedCase("gzip", "gzip", gzip, true),
        codedCase("x-gzip", "x-gzip", gzip, true),
        codedCase("deflate", "deflate", zlibPacked(BenchJson), true),
        codedCase("raw deflate", "deflate", deflatePacked(BenchJson), true),
        codedCase("gzip twice", "gzip, gzip", gzipPacked(gzip), true),
        codedCase("gzip, then unknown", "gzip, utf-8", BenchJson, true),
        codedCase("gzip and identity", "gzip, identity", gzip, false),
        codedCase("unknown coding", "utf-8", BenchJson, true),
        codedCase("identity", "identity", BenchJson, true),
        codedCase("said to be gzip", "gzip", BenchJson, false),
        codedCase("said to be deflate", "deflate", BenchJson, false),
        codedCase("gzip cut off", "gzip", gzip.chopped(14), false),
        codedCase("gzip without its checksum", "gzip", gzip.chopped(8), true),
        codedCase("gzip with a wrong checksum", "gzip", gzip.chopped(8) + QByteArray(8, 'x'), true),
        codedCase("gzip and something after it", "gzip", gzip + "garbage", true),
        codedCase("gzip, but it is deflate", "gzip", zlibPacked(BenchJson), false),
        bodyCase("gzip, unsaid", gzip, false),
        bodyCase("a mark", "\xEF\xBB\xBF" + BenchJson, true),
        bodyCase("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + BenchJson, false),
        bodyCase("UTF-16", QByteArray("\xFF\xFE{\0\"\0t\0\"\0:\0\"\0a\0\"\0}\0", 20), false),
        bodyCase("Latin-1 beside it", "{\"name\":\"M\xFCller\",\"token\":\"abc\"}", true),
        bodyCase("half a pair beside it", R"({"a":"\ud800","token":"abc"})", true),
        bodyCase("JSONP", "cb(" + BenchJson + ')', false),
        bodyCase("a prefix", ")]}',\n" + BenchJson, false),
        bodyCase("two answers", BenchJson + BenchJson, false),
        bodyCase("a zero after it", BenchJson + '\0', false),
        bodyCase("a comma at the end", R"({"token":"abc",})", false),
        bodyCase("single quotes", "{'token':'abc'}", false),
        bodyCase("a comment", "{/* */\"token\":\"abc\"}", false),
        bodyCase("NaN beside it", R"({"a":NaN,"token":"abc"})", false),
        bodyCase("a line break in a text", "{\"a\":\"x\ny\",\"token\":\"abc\"}", false),
        bodyCase("a form feed around it", '\f' + BenchJson, false),
        bodyCase("a space that doesn't break", "\xC2\xA0" + BenchJson, false),
        bodyCase("a huge number", R"({"a":1e999,"token":"abc"})", true),
        bodyCase("a zero before a number", R"({"a":01,"token":"abc"})", false),
        bodyCase("twice, the last one empty", R"({"token":"abc","token":""})", false),
        bodyCase("deep", nested(400), true),
        bodyCase("a million bytes",
                 "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\",\"token\":\"a\"}", true),
        bodyCase("an array", R"(["token","abc"])", false),
        bodyCase("null", "null", false),
        bodyCase("a list of null", "[null, null]", false),
        bodyCase("null bytes", QByteArray(4096, '\0'), false),
        bodyCase("a null byte before it", '\0' + BenchJson, false),
        bodyCase("null bytes between it", QByteArray(BenchJson).insert(7, '\0'), false),
        bodyCase("a line separator after it", BenchJson + "\xE2\x80\xA8", false),
        bodyCase("a vertical tab before it", '\v' + BenchJson, false),
        bodyCase("in Base64", BenchJson.toBase64(), false),
        bodyCase("escaped for HTML", QByteArray(BenchJson).replace('"', "&quot;"), false),
        bodyCase("True of Python", R"({"ok":True,"token":"abc"})", false),
        bodyCase("an event", "data: " + BenchJson + "\n\n", false),
        bodyCase("capitals beside it", R"({"Token":1,"token":"abc"})", true),
        bodyCase("written by its code points", R"({"\u0074\u006fken":"abc"})", true),
        bodyCase("empty", {}, false),
        bodyCase("nosniff, as text", BenchJson, true, "X-Content-Type-Options: nosniff\r\n"),
        bodyCase("in a charset", BenchJson, true, "Content-Type: text/html; charset=utf-16\r\n"),
        bodyCase("as a download", BenchJson, true, "Content-Disposition: attachment\r\n"),
        statusCase("201 Created", true),
        statusCase("202 Accepted", true),
        statusCase("203 Else", true),
        statusCase("206 Partial", true, "Content-Range: bytes 0-14/15\r\n"),
        statusCase("226 IM Used", true),
        statusCase("299 Odd", true),
        statusCase("204 No Content", false),
        statusCase("300 Choices", false, "Location: other\r\n"),
        statusCase("304 Not Modified", false),
        statusCase("305 Use Proxy", false, "Location: other\r\n"),
        statusCase("306 Unused", false, "Location: other\r\n"),
        statusCase("403 Forbidden", false),
        statusCase("500 Error", false),
    };
    BrowserCase brotli = codedCase("br", "br", brotliStored(BenchJson), true);
    brotli.isUntold = true;
    return all << brotli;
}

QList<BrowserCase> framingCases()
{
    const QByteArray length = "Content-Length: " + QByteArray::number(BenchJson.size());
    const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked";
    const auto row = [](const QByteArray &name, const QByteArray &bytes, bool isRead) {
        return BrowserCase{name, saying(bytes), isRead};
    };
    const QByteArray right = benchAnswer();
    return {
        row("100 before it", "HTTP/1.1 100 Continue\r\n\r\n" + right, true),
        row("102 before it", "HTTP/1.1 102 Processing\r\n\r\n" + right, true),
        row("103 before it",
            "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n" + right, true),
        row("103 twice",
            "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
            "HTTP/1.1 103 Early Hints\r\nLink: </b>; rel=preload\r\n\r\n"
                + right,
            true),
        row("110 before it", "HTTP/1.1 110 Odd\r\n\r\n" + right, true),
        row("no length", headed("HTTP/1.1 200 OK"), true),
        row("HTTP/1.0", headed("HTTP/1.0 200 OK"), true),
        row("no reason", headed("HTTP/1.1 200"), true),
        row("an empty reason", headed("HTTP/1.1 200 "), true),
        row("line feeds alone", "HTTP/1.1 200 OK\nX-A: b\n\n" + BenchJson, true),
        row("a line that is no header", headed("HTTP/1.1 200 OK\r\nodd line\r\n" + length), true),
        row("a folded header", headed("HTTP/1.1 200 OK\r\nX-A: b\r\n c\r\n" + length), true),
        row("a space before the colon", headed("HTTP/1.1 200 OK\r\nX-A : b\r\n" + length), true),
        row("no header at all", BenchJson, false),
        row("a length that is too large", headed("HTTP/1.1 200 OK\r\nContent-Length: 40"), false),
        row("a length that is too small", headed("HTTP/1.1 200 OK\r\nContent-Length: 9"), false),
        row("a length that is none", headed("HTTP/1.1 200 OK\r\nContent-Length: abc"), true),
        row("the same length twice", headed("HTTP/1.1 200 OK\r\n" + length + "\r\n" + length),
            true),
        row("two lengths", headed("HTTP/1.1 200 OK\r\n" + length + "\r\nContent-Length: 16"),
            false),
        row("chunks", headed(chunks, "5\r\n{\"tok\r\na\r\nen\":\"abc\"}\r\n0\r\n\r\n"), true),
        row("chunks and a length",
            headed(chunks + "\r\nContent-Length: 99", "f\r\n{\"token\":\"abc\"}\r\n0\r\n\r\n"),
            true),
        row("chunks with a trailer",
            headed(chunks, "f\r\n{\"token\":\"abc\"}\r\n0\r\nX: y\r\n\r\n"), true),
        row("chunks with extensions", headed(chunks, "f;a=b\r\n{\"token\":\"abc\"}\r\n0\r\n\r\n"),
            true),
        row("chunks without an end", headed(chunks, "f\r\n{\"token\":\"abc\"}\r\n"), false),
        row("a chunk cut short", headed(chunks, "20\r\n{\"token\":\"abc\"}"), false),
        row("a chunk without a length", headed(chunks, "zz\r\n{\"token\":\"abc\"}\r\n0\r\n\r\n"),
            false),
        row("a chunk longer than said", headed(chunks, "5\r\n{\"token\":\"abc\"}\r\n0\r\n\r\n"),
            false),
        row("a chunk shorter than said, and another",
            headed(chunks, "12\r\n{\"token\":\"abc\"}\r\n2\r\n  \r\n0\r\n\r\n"), false),
        row("a chunk with 0x before its length",
            headed(chunks, "0xf\r\n{\"token\":\"abc\"}\r\n0\r\n\r\n"), false),
        row("a chunk with zeros before its length",
            headed(chunks, "0000f\r\n{\"token\":\"abc\"}\r\n0\r\n\r\n"), true),
        row("said to be chunks", headed(chunks), false),
        row("headers of 200,000 bytes",
            benchAnswer("X-Debug: " + QByteArray(200'000, 'y') + "\r\n"), true),
        row("nothing", {}, false),
    };
}

} // namespace RadarDesk
