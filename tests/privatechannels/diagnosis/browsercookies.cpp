// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserbench.h"

namespace RadarDesk {

namespace {

// Who has the cookie gets a token.
QByteArray forOwner(const BenchCall &call)
{
    return call.header("Cookie").contains("COOKIE=1")
        ? benchAnswer(benchAllowing(call))
        : benchAnswer(benchAllowing(call), R"({"error":"who?"})", "401 Unauthorized");
}

struct CookieRow
{
    QByteArray attributes;
    bool atHome; ///< Whether it goes along from a page of another port.
    bool isOfThirdParty = false; ///< Whether it may go along from a page of another site.
};

// The cookie is COOKIE in what is sent, and its real name only in the end.
BrowserCase cookieCase(const CookieRow &row, PagePlace page, const QByteArray &name = "COOKIE")
{
    const bool isHome = page == PagePlace::OtherPort;
    BrowserCase each{(isHome ? "at home: " : "from elsewhere: ") + name + row.attributes,
                     [](const BenchCall &call) { return forOwner(call); }, isHome && row.atHome,
                     page};
    each.cookie = name + "=1" + row.attributes;
    each.isUntold = !isHome && row.isOfThirdParty;
    return each;
}

// The first hop sets a cookie that the second one needs.
BrowserCase setOnTheWay(const QByteArray &attributes, bool isRead, PagePlace page,
                        bool withCredentials = true)
{
    const auto script = [attributes](const BenchCall &call) {
        if (call.step == "auth")
            return benchAnswer(benchAllowing(call) + "Location: next\r\nSet-Cookie: COOKIE=1"
                                   + attributes + "\r\n",
                               {}, "302 Found");
        return forOwner(call);
    };
    BrowserCase each{"set on the way" + attributes, script, isRead, page, withCredentials};
    if (page == PagePlace::OtherSite)
        each.name += ", from elsewhere";
    if (!withCredentials)
        each.name += ", without credentials";
    return each;
}

} // namespace

QList<BrowserCase> cookieCases()
{
    const QList<CookieRow> rows{
        {"; HttpOnly", true, false}, // Lax by default
        {"; SameSite=Lax", true, false},
        {"; SameSite=Strict", true, false},
        {"; SameSite=None", false, false}, // without Secure it isn't kept
        {"; SameSite=None; Secure", true, true},
        {"; samesite=none; secure; HttpOnly", true, true},
        {"; SameSite=Odd", true, false},
        {"; Secure", true, false},
        {"; Path=/", true, false},
        {"; Path=/NUMBER", true, false},
        {"; Path=/NUMBER/auth", true, false},
        {"; Path=/NUMBER/au", false, false},
        {"; Path=/elsewhere", false, false},
        {"; Path=relative", true, false},
        {"; Domain=127.0.0.1", true, false},
        {"; Domain=localhost", false, false},
        {"; Domain=app.example", false, false},
        {"; Max-Age=3600", true, false},
        {"; Max-Age=0", false, false},
        {"; Max-Age=-1", false, false},
        {"; Expires=Thu, 01 Jan 1970 00:00:00 GMT", false, false},
        {"; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=3600", true, false},
        {"; Max-Age=3600; Expires=Thu, 01 Jan 1970 00:00:00 GMT", true, false},
        {"; Expires=Wed, 01 Jan 2098 00:00:00 GMT", true, false},
        {"; Max-Age=3600; Max-Age=0", false, false},
        {"; Max-Age=0; Max-Age=3600", true, false},
        {"; Path=/NUMBER/auth/", false, false},
        {"; Path=/; Path=/elsewhere", false, false},
        {"; Secure; HttpOnly; Priority=High", true, false},
        {"; Partitioned; HttpOnly", false, false}, // not without Secure
    };
    QList<BrowserCase> all;
    for (const CookieRow &row : rows)
        all << cookieCase(row, PagePlace::OtherPort) << cookieCase(row, PagePlace::OtherSite);
    for (const auto &[name, attributes, isKept] :
         {std::tuple<const char *, const char *, bool>{"__Host-COOKIE", "; Secure; Path=/", true},
          {"__Host-COOKIE", "; Path=/", false},
          {"__Host-COOKIE", "; Secure; Path=/NUMBER", false},
          {"__Host-COOKIE", "; Secure; Path=/; Domain=127.0.0.1", true},
          {"__Secure-COOKIE", "; Secure", true},
          {"__Secure-COOKIE", "; HttpOnly", false}})
        all << cookieCase({attributes, isKept, false}, PagePlace::OtherPort, name);
    // Of which page's site it is kept for, nothing is known here; in the browser it is another one.
    const CookieRow partitioned{"; Secure; SameSite=None; Partitioned", true, true};
    all << cookieCase(partitioned, PagePlace::OtherPort)
        << cookieCase(partitioned, PagePlace::OtherSite);
    BrowserCase unsent = cookieCase(rows.first(), PagePlace::OtherPort);
    unsent.name = "without credentials";
    unsent.withCredentials = false;
    unsent.isRead = false;
    BrowserCase ofThirdParty = setOnTheWay("; SameSite=None; Secure", true, PagePlace::OtherSite);
    ofThirdParty.isUntold = true;
    all << unsent << ofThirdParty << setOnTheWay("", true, PagePlace::Own)
        << setOnTheWay("; Path=/", true, PagePlace::OtherPort)
        << setOnTheWay("; Path=/other", false, PagePlace::Own)
        << setOnTheWay("; Domain=app.example", false, PagePlace::Own)
        << setOnTheWay("; SameSite=None", false, PagePlace::Own)
        << setOnTheWay("; Max-Age=0", false, PagePlace::Own)
        << setOnTheWay("", false, PagePlace::OtherSite)
        << setOnTheWay("; SameSite=None; Secure; Partitioned", true, PagePlace::OtherSite)
        << setOnTheWay("", false, PagePlace::OtherPort, false);
    return all;
}

} // namespace RadarDesk
