// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointfault.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace RadarDesk::privatechannels {

namespace {

using enum EndpointFault;
using Group = EndpointFaultGroup;

constexpr const char *FaultContext = "RadarDesk::privatechannels::EndpointFault";

struct FaultEntry
{
    EndpointFault fault;
    Group group;
    const char *key;
    const char *name;
    const char *sentence;
};

constexpr std::array FaultEntries{
    FaultEntry{
        RouteMissing, Group::Reach, "route-missing",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Route missing (404)"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The server is the right one and has nothing at this path: 404. "
                          "The page is refused.")},
    FaultEntry{
        RedirectToHost, Group::Reach, "redirect-host",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect to another host"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It redirects to its canonical host, localhost for 127.0.0.1, "
                          "which answers. To a browser that is another origin, and cookies "
                          "of the first host do not go along.")},
    FaultEntry{RedirectToHttps, Group::Reach, "redirect-https",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect to https"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It redirects to the same address with https, where nothing "
                                 "speaks TLS. The page sees a network error.")},
    FaultEntry{
        RedirectToLogin, Group::Reach, "redirect-login",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect to a login page"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It takes the caller for signed out and redirects to its login "
                          "page. The page gets HTML with status 200 instead of a token.")},
    FaultEntry{
        RedirectInCircles, Group::Reach, "redirect-circle",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect in circles"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It redirects to itself for ever. A browser gives up after some "
                          "twenty times, and the page sees a network error.")},
    FaultEntry{PreflightRefused, Group::Browser, "preflight-refused",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Preflight refused"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It answers OPTIONS with 403. A browser that asks first, because "
                                 "of a header, never makes the call itself.")},
    FaultEntry{
        PreflightUnanswered, Group::Browser, "preflight-unanswered",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Preflight unanswered"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It never answers OPTIONS. A browser that asks first waits until "
                          "it gives up.")},
    FaultEntry{OriginNotAllowed, Group::Browser, "origin",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Origin not allowed"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It allows only another site's origin. The call succeeds, and the "
                                 "browser keeps the answer from the page.")},
    FaultEntry{StarWithCredentials, Group::Browser, "star",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "“*” together with credentials"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It allows the origin “*”. A browser does not take that for a "
                                 "call with cookies, and keeps the answer from the page.")},
    FaultEntry{
        HeaderNotAllowed, Group::Browser, "header",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "A header not allowed"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "Its preflight allows none of the headers asked for. A call with "
                          "such a header, Authorization for one, is never made.")},
    FaultEntry{
        CredentialsNotAllowed, Group::Browser, "credentials",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Credentials not allowed"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It does not say that credentials are allowed. A call with "
                          "cookies succeeds, and the browser keeps the answer from the "
                          "page.")},
    FaultEntry{Status401, Group::Error, "401",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "401 Unauthorized"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It knows no caller: 401, also for those who are signed in.")},
    FaultEntry{Status403, Group::Error, "403",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "403 Forbidden"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It refuses everybody: 403, also for those who may.")},
    FaultEntry{
        Status405, Group::Error, "405",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "405 Method Not Allowed"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "Its route takes only POST, and the browser library sends GET: "
                          "405.")},
    FaultEntry{
        Status419, Group::Error, "419",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "419 CSRF token mismatch"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "Its framework misses a CSRF token that the browser library does "
                          "not send: 419.")},
    FaultEntry{
        Status429, Group::Error, "429",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "429 Too Many Requests"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "Its rate limit is used up: 429, with Retry-After.")},
    FaultEntry{
        Status500, Group::Error, "500",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "500 Internal Server Error"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "Its code fails: 500, with an error page.")},
    FaultEntry{Status502, Group::Error, "502",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "502 Bad Gateway"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The server before it does not reach it: 502.")},
    FaultEntry{TooSlow, Group::Error, "too-slow",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Too slow"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It answers well after 20 seconds, when the caller has given "
                                 "up.")},
    FaultEntry{
        OnlyForm, Group::Request, "only-form",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Reads only a POST form"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It looks for the channel in a posted form. The browser library "
                          "sends it in the address, so it gets no channel: 400.")},
    FaultEntry{OnlyJson, Group::Request, "only-json",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Reads only JSON"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It looks for the channel in a posted JSON object. The browser "
                                 "library sends it in the address, so it gets no channel: 400.")},
    FaultEntry{OtherParameter, Group::Request, "other-parameter",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Reads the other version's parameter"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It reads “channelName” where v2 sends “channel”, and the "
                                 "reverse, so it gets no channel: 400.")},
    FaultEntry{OtherMember, Group::Answer, "other-member",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The other version's member"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It answers “token” where v2 wants “authToken”, and the reverse. "
                                 "The page finds no token.")},
    FaultEntry{InData, Group::Answer, "in-data",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Wrapped in “data”"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is one level down, in “data”. The page finds none.")},
    FaultEntry{InString, Group::Answer, "in-string",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "JSON in a string"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The JSON is encoded twice, so the page gets a text and finds no "
                                 "token in it.")},
    FaultEntry{HtmlPage, Group::Answer, "html",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "An HTML page"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It answers 200 with the page of the app. The page finds no "
                                 "JSON.")},
    FaultEntry{EmptyBody, Group::Answer, "empty",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Nothing"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It answers 200 with an empty body, as code does that forgets to "
                                 "return.")},
    FaultEntry{NotJson, Group::Answer, "not-json",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Not JSON"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It answers the bare token, without JSON around it.")},
    FaultEntry{CutShort, Group::Answer, "cut-short",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "JSON cut short"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Its JSON ends in the middle of the token.")},
    FaultEntry{PhpWarnings, Group::Answer, "php-warnings",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "PHP warnings before the JSON"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "A warning of PHP stands before the JSON, which can't be read any "
                                 "more.")},
    FaultEntry{
        ErrorInside, Group::Answer, "error-inside",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "An error with status 200"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It answers {\"error\": …} with status 200. The page finds no "
                          "token.")},
    FaultEntry{NotOk, Group::Answer, "not-ok",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "{\"ok\": false}"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It answers {\"ok\": false} with status 200. The page finds no "
                                 "token.")},
    FaultEntry{
        TokenEmpty, Group::Answer, "token-empty",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is empty"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token is a text without letters, which the service refuses.")},
    FaultEntry{TokenNull, Group::Answer, "token-null",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is null"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is null, as of code whose call to the library "
                                 "failed.")},
    FaultEntry{TokenNumber, Group::Answer, "token-number",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is a number"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is a number and no text, and the service refuses it.")},
    FaultEntry{
        TokenUndefined, Group::Answer, "token-undefined",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is “undefined”"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token is the text “undefined”, as of JavaScript that reads a "
                          "member which is not there.")},
    FaultEntry{TokenObject, Group::Answer, "token-object",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Token is “[object Object]”"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is the text “[object Object]”, as of JavaScript that "
                                 "joins the library's whole answer to a text.")},
    FaultEntry{ChannelWithoutPrefix, Group::Token, "channel-without-prefix",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "For the name without prefix"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is made for the channel's name without “private-” or "
                                 "“presence-”. The service refuses it.")},
    FaultEntry{ChannelPrefixedTwice, Group::Token, "channel-twice",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "For the name with the prefix twice"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is made for “private-private-…”. The service refuses "
                                 "it.")},
    FaultEntry{ChannelOtherCase, Group::Token, "channel-case",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "For the name in other case"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is made for the name in small letters, or in capitals "
                                 "where it has none but small ones. The service refuses it.")},
    FaultEntry{ChannelTrailingSpace, Group::Token, "channel-space",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "For the name with a space at its end"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is made for the name and a space after it. The service "
                                 "refuses it.")},
    FaultEntry{ChannelEncoded, Group::Token, "channel-encoded",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "For the percent-encoded name"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is made for the name as it stands in an address, with "
                                 "%40 for @. The service refuses it.")},
    FaultEntry{
        ChannelOther, Group::Token, "channel-other",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "For another channel"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token is made for another channel of the list. The service "
                          "refuses it.")},
    FaultEntry{
        OtherSecret, Group::Token, "other-secret",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Made with another secret"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token has the right shape, and the service does not know "
                          "it.")},
    FaultEntry{OtherVersion, Group::Token, "other-version",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Made the other version's way"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "A v2 page gets a token in the shape of v3, and the reverse. The "
                                 "service refuses it.")},
    FaultEntry{
        OldSocket, Group::Token, "old-socket",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "For an old socket (v3)"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The first socket that asks for a channel is let in, and each "
                          "later one gets a token of the first: it works until the page "
                          "reconnects. A v2 token is for no socket, and so stays good.")},
    FaultEntry{
        SameToken, Group::Token, "same-token",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "The same token each time"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "It keeps the first token of a channel and gives it to everybody "
                          "after that.")},
    FaultEntry{Expired, Group::Token, "expired",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Expired"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token has the right shape and its time is over. The service "
                                 "refuses it.")},
    FaultEntry{MadeUp, Group::Token, "made-up",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Made up"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is “dummy-token”, as a stub gives it. The service "
                                 "refuses it.")},
    FaultEntry{EveryoneIn, Group::Access, "everyone",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Everyone gets in"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "It asks nobody who they are, and gives a token for whatever its "
                                 "pattern matches, names that are none included. With “*” that is "
                                 "every channel.")},
};

const FaultEntry &faultEntryOf(EndpointFault fault)
{
    return *std::find_if(FaultEntries.begin(), FaultEntries.end(),
                         [fault](const FaultEntry &entry) { return entry.fault == fault; });
}

} // namespace

const QList<EndpointFault> &endpointFaults()
{
    static const QList<EndpointFault> all = [] {
        QList<EndpointFault> faults;
        for (const FaultEntry &entry : FaultEntries)
            faults.append(entry.fault);
        return faults;
    }();
    return all;
}

EndpointFaultGroup groupOf(EndpointFault fault)
{
    return faultEntryOf(fault).group;
}

QString nameOf(EndpointFault fault)
{
    return QCoreApplication::translate(FaultContext, faultEntryOf(fault).name);
}

QString nameOf(EndpointFaultGroup group)
{
    const auto text = [](const char *name) {
        return QCoreApplication::translate(FaultContext, name);
    };
    switch (group) {
    case Group::Reach:
        return text(QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Not reached"));
    case Group::Browser:
        return text(QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                      "Kept back by the browser"));
    case Group::Error:
        return text(QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                      "An error, or too late"));
    case Group::Request:
        return text(
            QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Gets no channel"));
    case Group::Answer:
        return text(QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                      "Answers something else"));
    case Group::Token:
        return text(QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                      "Gives a token that is refused"));
    case Group::Access:
        break;
    }
    return text(QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Refuses nobody"));
}

QString sentenceOf(EndpointFault fault)
{
    return QCoreApplication::translate(FaultContext, faultEntryOf(fault).sentence);
}

QLatin1String keyOf(EndpointFault fault)
{
    return QLatin1String(faultEntryOf(fault).key);
}

std::optional<EndpointFault> endpointFaultFromKey(const QString &key)
{
    const auto *found =
        std::find_if(FaultEntries.begin(), FaultEntries.end(),
                     [&key](const FaultEntry &entry) { return key == QLatin1String(entry.key); });
    return found == FaultEntries.end() ? std::nullopt : std::optional(found->fault);
}

bool isRedirect(EndpointFault fault)
{
    return fault == RedirectToHost || fault == RedirectToLogin;
}

bool concernsPreflight(EndpointFault fault)
{
    return groupOf(fault) == Group::Browser;
}

} // namespace RadarDesk::privatechannels
