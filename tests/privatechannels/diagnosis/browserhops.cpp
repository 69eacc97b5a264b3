// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserbench.h"

namespace RadarDesk {

namespace {

using BenchScript = std::function<QByteArray(const BenchCall &)>;

const QByteArray AllowCredentials = "Access-Control-Allow-Credentials: true\r\n";

// ORIGIN stands for that of the page.
BenchScript withHeaders(const QByteArray &headers)
{
    return [headers](const BenchCall &call) {
        return benchAnswer(QByteArray(headers).replace("ORIGIN", call.header("Origin")));
    };
}

BrowserCase corsCase(const QByteArray &name, const QByteArray &headers, bool isRead,
                     bool withCredentials = true)
{
    return {name, withHeaders(headers), isRead, PagePlace::OtherPort, withCredentials};
}

BrowserCase fileCase(const QByteArray &name, const QByteArray &headers, bool isRead,
                     bool withCredentials = true)
{
    return {name, withHeaders(headers), isRead, PagePlace::File, withCredentials};
}

// Answers OPTIONS as given, and everything else as it should.
BrowserCase askedCase(const QByteArray &name, const QByteArray &headers, bool isRead,
                      const QByteArray &status = "204 No Content", bool withCredentials = true,
                      const QList<PushRadar::HttpHeader> &sent = {{"X-Team", "red"}})
{
    const auto script = [headers, status](const BenchCall &call) {
        if (call.method != "OPTIONS")
            return benchAnswer(benchAllowing(call));
        return benchAnswer(QByteArray(headers).replace("ORIGIN", call.header("Origin")), {},
                           status);
    };
    return {name, script, isRead, PagePlace::OtherPort, withCredentials, sent};
}

// "auth" redirects to \a target, where OTHER and OWN stand for the two origins; "next" gives a
// token to every origin.
BrowserCase redirectCase(const QByteArray &name, const QByteArray &target, bool isRead,
                         PagePlace page = PagePlace::Own, const QByteArray &status = "302 Found")
{
    const auto script = [target, status](const BenchCall &call) {
        if (call.step != "auth")
            return benchAnswer(benchAllowing(call));
        const QByteArray place =
            QByteArray(target).replace("OTHER/", call.other).replace("OWN/", call.own);
        return benchAnswer(benchAllowing(call) + "Location: " + place + "\r\n", {}, status);
    };
    return {name, script, isRead, page};
}

// A hop for each step, "auth" first: each allows what is said to those that ask.
BrowserCase hopsCase(const QByteArray &name, const QByteArrayList &targets,
                     const QByteArrayList &allowed, bool isRead, PagePlace page = PagePlace::Own)
{
    const auto script = [targets, allowed](const BenchCall &call) {
        const qsizetype hop = call.step == "auth" ? 0 : call.step.mid(3).toInt();
        const QByteArray origin = allowed.value(hop);
        QByteArray headers;
        if (origin == "ASKED")
            headers = benchAllowing(call);
        else if (!origin.isEmpty())
            headers = "Access-Control-Allow-Origin: " + origin + "\r\n" + AllowCredentials;
        if (hop >= targets.size())
            return benchAnswer(headers);
        const QByteArray place =
            QByteArray(targets.at(hop)).replace("OTHER/", call.other).replace("OWN/", call.own);
        return benchAnswer(headers + "Location: " + place + "hop" + QByteArray::number(hop + 1)
                               + "\r\n",
                           {}, "302 Found");
    };
    return {name, script, isRead, page};
}

// Redirects in a row at the own origin.
BrowserCase chainCase(int length, bool isRead)
{
    const auto script = [length](const BenchCall &call) {
        const int step = call.step == "auth" ? 0 : call.step.toInt();
        if (step >= length)
            return benchAnswer();
        return benchAnswer("Location: " + call.own + QByteArray::number(step + 1) + "\r\n", {},
                           "307 Again");
    };
    return {QByteArray::number(length) + " redirects", script, isRead};
}

// A custom header, and at the second hop OPTIONS is answered as said.
BrowserCase askedAgainCase(const QByteArray &name, bool isAllowed, bool isRead, PagePlace page,
                           const QByteArray &header = "X-Team")
{
    const auto script = [isAllowed, header](const BenchCall &call) {
        const QByteArray allowing =
            benchAllowing(call) + "Access-Control-Allow-Headers: " + header + "\r\n";
        if (call.step == "auth")
            return call.method == "OPTIONS"
                ? benchAnswer(allowing, {}, "204 No Content")
                : benchAnswer(allowing + "Location: " + call.other + "next\r\n", {}, "307 Again");
        if (call.method == "OPTIONS")
            return isAllowed ? benchAnswer(allowing, {}, "204 No Content")
                             : benchAnswer({}, {}, "404 Not Found");
        return benchAnswer(allowing);
    };
    return {name, script, isRead, page, true, {{header, "red"}}};
}

} // namespace

QList<BrowserCase> corsCases()
{
    const QByteArray own = "Access-Control-Allow-Origin: ORIGIN\r\n";
    const QByteArray any = "Access-Control-Allow-Origin: *\r\n";
    return {
        corsCase("as it should be", own + AllowCredentials, true),
        corsCase("no origin", {}, false),
        corsCase("no origin, without cookies", {}, false, false),
        corsCase("any origin", any + AllowCredentials, false),
        corsCase("any origin, without cookies", any, true, false),
        corsCase("own origin, without cookies", own, true, false),
        corsCase("no credentials", own, false),
        corsCase("credentials: True", own + "Access-Control-Allow-Credentials: True\r\n", false),
        corsCase("credentials: false", own + "Access-Control-Allow-Credentials: false\r\n", false),
        corsCase("credentials: 1", own + "Access-Control-Allow-Credentials: 1\r\n", false),
        corsCase("credentials with spaces", own + "Access-Control-Allow-Credentials:   true  \r\n",
                 true),
        corsCase("credentials twice", own + AllowCredentials + AllowCredentials, false),
        corsCase("origin twice", own + own + AllowCredentials, false),
        corsCase("two origins",
                 own + "Access-Control-Allow-Origin: http://a.example\r\n" + AllowCredentials,
                 false),
        corsCase("a list",
                 "Access-Control-Allow-Origin: ORIGIN, http://a.example\r\n" + AllowCredentials,
                 false),
        corsCase("a slash at the end",
                 "Access-Control-Allow-Origin: ORIGIN/\r\n" + AllowCredentials, false),
        corsCase("a path", "Access-Control-Allow-Origin: ORIGIN/page\r\n" + AllowCredentials,
                 false),
        corsCase("without a port",
                 "Access-Control-Allow-Origin: http://127.0.0.1\r\n" + AllowCredentials, false),
        corsCase("null", "Access-Control-Allow-Origin: null\r\n" + AllowCredentials, false),
        corsCase("in quotes", "Access-Control-Allow-Origin: \"ORIGIN\"\r\n" + AllowCredentials,
                 false),
        corsCase("with a dot at the end",
                 "Access-Control-Allow-Origin: ORIGIN.\r\n" + AllowCredentials, false),
        corsCase("a scheme in capitals",
                 "Access-Control-Allow-Origin: HTTP://127.0.0.1\r\n" + AllowCredentials, false),
        corsCase("empty", "Access-Control-Allow-Origin:\r\n" + AllowCredentials, false),
        corsCase("a wildcard with a port",
                 "Access-Control-Allow-Origin: http://127.0.0.1:*\r\n" + AllowCredentials, false),
        corsCase("in small letters",
                 "access-control-allow-origin: ORIGIN\r\naccess-control-allow-credentials: "
                 "true\r\n",
                 true),
        corsCase("a space before the colon",
                 "Access-Control-Allow-Origin : ORIGIN\r\n" + AllowCredentials, true),
        corsCase("a policy of its own",
                 own + AllowCredentials + "Cross-Origin-Resource-Policy: same-origin\r\n", true),
        fileCase("a file: null", "Access-Control-Allow-Origin: null\r\n" + AllowCredentials, true),
        fileCase("a file: nothing", {}, false),
        fileCase("a file: file://", "Access-Control-Allow-Origin: file://\r\n" + AllowCredentials,
                 false),
        fileCase("a file: any", any + AllowCredentials, false),
        fileCase("a file: any, without cookies", any, true, false),
    };
}

QList<BrowserCase> preflightCases()
{
    const QByteArray own = "Access-Control-Allow-Origin: ORIGIN\r\n" + AllowCredentials;
    const QByteArray any = "Access-Control-Allow-Origin: *\r\n";
    const QByteArray team = "Access-Control-Allow-Headers: X-Team\r\n";
    const QByteArray star = "Access-Control-Allow-Headers: *\r\n";
    const QList<PushRadar::HttpHeader> bearer{{"Authorization", "Bearer a"}};
    const QByteArray none = "204 No Content";
    BrowserCase starred =
        askedCase("asked: a bearer, any header", any + star, true, none, false, bearer);
    starred.isRefusedElsewhere = true;
    return {
        starred,
        askedCase("asked: 204", own + team, true),
        askedCase("asked: 200", own + team, true, "200 OK"),
        askedCase("asked: 299", own + team, true, "299 Odd"),
        askedCase("asked: 404", own + team, false, "404 Not Found"),
        askedCase("asked: 401", own + team, false, "401 Unauthorized"),
        askedCase("asked: 301", own + team + "Location: /\r\n", false, "301 Moved"),
        askedCase("asked: 304", own + team, false, "304 Not Modified"),
        askedCase("asked: no origin", AllowCredentials + team, false),
        askedCase("asked: any origin", any + AllowCredentials + team, false),
        askedCase("asked: no credentials", "Access-Control-Allow-Origin: ORIGIN\r\n" + team, false),
        askedCase("asked: no header", own, false),
        askedCase("asked: another header", own + "Access-Control-Allow-Headers: X-Else\r\n", false),
        askedCase("asked: in small letters", own + "Access-Control-Allow-Headers: x-team\r\n",
                  true),
        askedCase("asked: in a list", own + "Access-Control-Allow-Headers: X-A,x-TEAM , X-B\r\n",
                  true),
        askedCase("asked: in two headers", own + "Access-Control-Allow-Headers: X-A\r\n" + team,
                  true),
        askedCase("asked: any header", own + star, false),
        askedCase("asked: any header, without cookies", any + star, true, none, false),
        askedCase("asked: a bearer", own + "Access-Control-Allow-Headers: authorization\r\n", true,
                  none, true, bearer),
        askedCase("asked: in a list with any", own + "Access-Control-Allow-Headers: *, X-Team\r\n",
                  true),
        askedCase("asked: 204, kept for an hour", own + team + "Access-Control-Max-Age: 3600\r\n",
                  true),
        askedCase("asked: other methods alone",
                  own + team + "Access-Control-Allow-Methods: POST\r\n", true),
        askedCase("asked: a bad list of methods",
                  own + team + "Access-Control-Allow-Methods: GET POST\r\n", false),
        askedCase("asked: a bad list of headers",
                  own + "Access-Control-Allow-Headers: X-Team; X-B\r\n", false),
        askedCase("asked: an empty place in the list",
                  own + "Access-Control-Allow-Headers: X-Team,,X-B,\r\n", true),
        askedCase("not asked: plain text", {}, true, "404 Not Found", true,
                  {{"Content-Type", "text/plain"}}),
        askedCase("not asked: a form", {}, true, "404 Not Found", true,
                  {{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"}}),
        askedCase("asked: JSON", {}, false, "404 Not Found", true,
                  {{"Content-Type", "application/json"}}),
        askedCase("not asked: Accept", {}, true, "404 Not Found", true,
                  {{"Accept", "application/json"}}),
        askedCase("asked: an odd Accept", {}, false, "404 Not Found", true, {{"Accept", "a(b)"}}),
        askedCase("asked: a long Accept", {}, false, "404 Not Found", true,
                  {{"Accept", QByteArray(129, 'a')}}),
        askedCase("not asked: a language", {}, true, "404 Not Found", true,
                  {{"Accept-Language", "de, en;q=0.5"}}),
        askedCase("asked: X-Requested-With", {}, false, "404 Not Found", true,
                  {{"X-Requested-With", "XMLHttpRequest"}}),
        askedAgainCase("asked again at the next hop", true, true, PagePlace::Own),
        askedAgainCase("asked again, and refused", false, false, PagePlace::Own),
        askedAgainCase("asked again from elsewhere", true, true, PagePlace::OtherSite),
        askedAgainCase("asked again from elsewhere, and refused", false, false,
                       PagePlace::OtherSite),
        // What proves who calls doesn't go on to another origin, so there is nothing to ask for.
        askedAgainCase("a bearer that is left behind", false, true, PagePlace::Own,
                       "Authorization"),
    };
}

QList<BrowserCase> redirectCases()
{
    const auto at = PagePlace::OtherPort;
    QList<BrowserCase> all{
        redirectCase("to a path", "next", true),
        redirectCase("to a place without a scheme", "//HOST", false),
        redirectCase("to a fragment", "next#top", true),
        redirectCase("to one with spaces", "  next  ", true),
        redirectCase("to one with a space inside", "ne xt", true),
        redirectCase("to one of other letters", "n\xC3\xA4xt?a=\xC3\xA4", true),
        redirectCase("to nowhere", "", false),
        redirectCase("to a blocked port", "http://127.0.0.1:6000/next", false),
        redirectCase("to a script", "javascript:alert(1)", false),
        redirectCase("to data", "data:application/json,{\"token\":\"abc\"}", false),
        redirectCase("to FTP", "ftp://127.0.0.1/next", false),
        redirectCase("to a file", "file:///etc/hostname", false),
        redirectCase("to another origin", "OTHER/next", true),
        redirectCase("with one place twice", "OWN/next\r\nLocation: OWN/next", true),
        hopsCase("away", {"OTHER/"}, {"", "ASKED"}, true),
        hopsCase("away, not allowed", {"OTHER/"}, {"", ""}, false),
        hopsCase("away, null allowed", {"OTHER/"}, {"", "null"}, false),
        hopsCase("away and back", {"OTHER/", "OWN/"}, {"", "ASKED", "ASKED"}, true),
        hopsCase("away and back, null allowed", {"OTHER/", "OWN/"}, {"", "ASKED", "null"}, true),
        hopsCase("away and back, not allowed", {"OTHER/", "OWN/"}, {"", "ASKED", ""}, false),
        hopsCase("away and on", {"OTHER/", "OTHER/"}, {"", "ASKED", "ASKED"}, true),
        hopsCase("from elsewhere, on and on", {"OWN/", "OWN/"}, {"ASKED", "ASKED", "ASKED"}, true,
                 at),
        hopsCase("from elsewhere, home", {"OTHER/"}, {"ASKED", "null"}, true, at),
        hopsCase("from elsewhere, home, not allowed", {"OTHER/"}, {"ASKED", ""}, false, at),
        hopsCase("from elsewhere, home, own allowed", {"OTHER/"}, {"ASKED", "ASKED"}, true, at),
        hopsCase("from elsewhere, first hop not allowed", {"OWN/"}, {"", "ASKED"}, false, at),
        hopsCase("from elsewhere, last hop not allowed", {"OWN/"}, {"ASKED", ""}, false, at),
        hopsCase("from a file, on", {"OWN/"}, {"null", "null"}, true, PagePlace::File),
        hopsCase("from a file, away", {"OTHER/"}, {"null", "null"}, true, PagePlace::File),
        hopsCase("from a file, not allowed", {"OTHER/"}, {"null", "*"}, false, PagePlace::File),
        chainCase(20, true),
        chainCase(21, false),
    };
    for (const char *status : {"301 Moved", "303 See", "307 Again", "308 Moved"}) {
        const QByteArray number = QByteArray(status).first(3);
        all << redirectCase(number + " to a path", "next", true, PagePlace::Own, status)
            << redirectCase(number + " away", "OTHER/next", true, PagePlace::Own, status)
            << redirectCase(number + " from elsewhere", "next", true, at, status);
    }
    return all;
}

QList<BrowserCase> addressCases()
{
    const auto anyone = [](const BenchCall &call) { return benchAnswer(benchAllowing(call)); };
    const auto row = [anyone](const QByteArray &name, const QString &address, bool isRead,
                              PagePlace page = PagePlace::Own) {
        BrowserCase each{name, anyone, isRead, page};
        each.address = address;
        return each;
    };
    const auto signedIn = [](const QByteArray &before, bool isRead, PagePlace page) {
        const auto script = [before](const BenchCall &call) {
            if (call.step != "auth")
                return benchAnswer(benchAllowing(call));
            QByteArray place = call.isAtOther ? call.other : call.own;
            place.replace("http://", "http://" + before + '@');
            return benchAnswer(benchAllowing(call) + "Location: " + place + "next\r\n", {},
                               "302 Found");
        };
        return BrowserCase{page == PagePlace::Own ? "redirected to a user"
                                                  : "redirected to a user, from elsewhere",
                           script, isRead, page};
    };
    return {
        row("user and password", "http://ann:secret@OWNauth", false),
        row("a user alone", "http://ann@OWNauth", false),
        row("in capitals", "HTTP://OWNauth", true),
        row("with spaces around", "  http://OWNauth  ", true),
        row("with a fragment", "http://OWNauth#top", true),
        row("with a query", "http://OWNauth?app=1&x=a+b", true),
        row("without a scheme", "//OWNauth", true),
        row("a scheme that is none", "localhost:8000/auth", false),
        row("a port that is none", "http://127.0.0.1:99999/auth", false),
        row("a port that isn't a number", "http://127.0.0.1:port/auth", false),
        row("a blocked port", "http://127.0.0.1:6666/auth", false),
        row("no host", "http:///", false),
        row("FTP", "ftp://127.0.0.1/auth", false),
        row("a WebSocket", "ws://OWNauth", false),
        row("a space in the path", "http://OWNa b", true),
        row("a space in the host", "http://127.0.0.1 x/auth", false),
        row("dots in the path", "http://OWNx/../auth", true),
        row("other letters in the path", QStringLiteral("http://OWN\u00E4"), true),
        signedIn("ann:secret", false, PagePlace::Own),
        signedIn("ann:secret", false, PagePlace::OtherPort),
    };
}

} // namespace RadarDesk
