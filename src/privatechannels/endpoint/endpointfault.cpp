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
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The server is right, but has nothing at this path: 404. The page is refused.")},
    FaultEntry{
        RedirectToHost, Group::Reach, "redirect-host",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect to another host"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The endpoint redirects to localhost instead of 127.0.0.1. A browser treats that host "
            "as another origin and doesn't send the cookies of the first host.")},
    FaultEntry{RedirectToHttps, Group::Reach, "redirect-https",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect to https"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The endpoint redirects to the same URL with https, but no server "
                                 "speaks TLS there. The page sees a network error.")},
    FaultEntry{
        RedirectToLogin, Group::Reach, "redirect-login",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect to a login page"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint treats the user as signed out and redirects to a login "
                          "page. The page gets HTML with status 200 instead of a token.")},
    FaultEntry{
        RedirectInCircles, Group::Reach, "redirect-circle",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Redirect loop"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint redirects to itself forever. A browser gives up after "
                          "about twenty redirects, and the page sees a network error.")},
    FaultEntry{PreflightRefused, Group::Browser, "preflight-refused",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Preflight refused"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The endpoint answers OPTIONS with 403. A browser that sends a "
                                 "preflight, because of a header, never makes the call.")},
    FaultEntry{
        PreflightUnanswered, Group::Browser, "preflight-unanswered",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Preflight unanswered"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint never answers OPTIONS. A browser that sends a preflight "
                          "waits until its timeout.")},
    FaultEntry{OriginNotAllowed, Group::Browser, "origin",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Origin not allowed"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The endpoint allows only another site's origin. The call "
                                 "succeeds, but the browser blocks the response.")},
    FaultEntry{
        StarWithCredentials, Group::Browser, "star",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "“*” with credentials"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint allows the origin “*”. For a call with cookies a browser "
                          "doesn't accept that and blocks the response.")},
    FaultEntry{
        HeaderNotAllowed, Group::Browser, "header",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Header not allowed"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The preflight response allows none of the requested headers. A call "
                          "with such a header, for example Authorization, is never made.")},
    FaultEntry{
        CredentialsNotAllowed, Group::Browser, "credentials",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Credentials not allowed"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint doesn't allow credentials. A call with cookies succeeds, "
                          "but the browser blocks the response.")},
    FaultEntry{Status401, Group::Error, "401",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "401 Unauthorized"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The endpoint answers 401 to everyone, also to signed-in users.")},
    FaultEntry{
        Status403, Group::Error, "403",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "403 Forbidden"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint answers 403 to everyone, also to authorized users.")},
    FaultEntry{
        Status405, Group::Error, "405",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "405 Method Not Allowed"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The route accepts only POST, but the browser library sends GET: 405.")},
    FaultEntry{
        Status419, Group::Error, "419",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "419 CSRF token mismatch"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The framework requires a CSRF token, which the browser library doesn't send: 419.")},
    FaultEntry{
        Status429, Group::Error, "429",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "429 Too Many Requests"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The rate limit is exceeded: 429, with Retry-After.")},
    FaultEntry{
        Status500, Group::Error, "500",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "500 Internal Server Error"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint's code fails: 500, with an error page.")},
    FaultEntry{Status502, Group::Error, "502",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "502 Bad Gateway"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The reverse proxy can't reach the endpoint: 502.")},
    FaultEntry{TooSlow, Group::Error, "too-slow",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Too slow"),
               QT_TRANSLATE_NOOP(
                   "RadarDesk::privatechannels::EndpointFault",
                   "The endpoint answers long after 20 seconds, when the caller has given up.")},
    FaultEntry{
        OnlyForm, Group::Request, "only-form",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Reads only a POST form"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint reads the channel from a POST form. The browser library "
                          "sends it in the URL, so the endpoint gets no channel: 400.")},
    FaultEntry{
        OnlyJson, Group::Request, "only-json",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Reads only JSON"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint reads the channel from a JSON body. The browser library "
                          "sends it in the URL, so the endpoint gets no channel: 400.")},
    FaultEntry{OtherParameter, Group::Request, "other-parameter",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Reads the other version's parameter"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The endpoint reads “channelName” where v2 sends “channel”, and "
                                 "vice versa, so it gets no channel: 400.")},
    FaultEntry{OtherMember, Group::Answer, "other-member",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Answers the other version's member"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The endpoint answers “token” where v2 expects “authToken”, and "
                                 "vice versa. The page finds no token.")},
    FaultEntry{
        InData, Group::Answer, "in-data",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Wrapped in “data”"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token is one level down, in “data”. The page finds no token.")},
    FaultEntry{InString, Group::Answer, "in-string",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "JSON in a string"),
               QT_TRANSLATE_NOOP(
                   "RadarDesk::privatechannels::EndpointFault",
                   "The JSON is encoded twice, so the page gets a string and finds no token.")},
    FaultEntry{HtmlPage, Group::Answer, "html",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "HTML page"),
               QT_TRANSLATE_NOOP(
                   "RadarDesk::privatechannels::EndpointFault",
                   "The endpoint answers 200 with an HTML page of the app instead of JSON.")},
    FaultEntry{
        EmptyBody, Group::Answer, "empty",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Empty body"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The endpoint answers 200 with an empty body, like code with a missing return.")},
    FaultEntry{NotJson, Group::Answer, "not-json",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Not JSON"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The endpoint answers the bare token instead of JSON.")},
    FaultEntry{CutShort, Group::Answer, "cut-short",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Truncated JSON"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The JSON ends in the middle of the token.")},
    FaultEntry{PhpWarnings, Group::Answer, "php-warnings",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "PHP warnings before the JSON"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "A PHP warning precedes the JSON and makes it invalid.")},
    FaultEntry{
        ErrorInside, Group::Answer, "error-inside",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Error with status 200"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The endpoint answers {\"error\": …} with status 200. The page finds no token.")},
    FaultEntry{
        NotOk, Group::Answer, "not-ok",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "{\"ok\": false}"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The endpoint answers {\"ok\": false} with status 200. The page finds no token.")},
    FaultEntry{TokenEmpty, Group::Answer, "token-empty",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is empty"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is an empty string, which the service refuses.")},
    FaultEntry{TokenNull, Group::Answer, "token-null",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is null"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is null, as after a failed call of the library.")},
    FaultEntry{TokenNumber, Group::Answer, "token-number",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is a number"),
               QT_TRANSLATE_NOOP(
                   "RadarDesk::privatechannels::EndpointFault",
                   "The token is a number instead of a string, and the service refuses it.")},
    FaultEntry{
        TokenUndefined, Group::Answer, "token-undefined",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Token is “undefined”"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token is the string “undefined”, as from JavaScript that reads a "
                          "missing member.")},
    FaultEntry{TokenObject, Group::Answer, "token-object",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Token is “[object Object]”"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is the string “[object Object]”, as from JavaScript "
                                 "that concatenates the library's whole answer.")},
    FaultEntry{ChannelWithoutPrefix, Group::Token, "channel-without-prefix",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Channel name without prefix"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is for the channel name without “private-” or "
                                 "“presence-”. The service refuses it.")},
    FaultEntry{ChannelPrefixedTwice, Group::Token, "channel-twice",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Channel name with the prefix twice"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is for “private-private-…”. The service refuses it.")},
    FaultEntry{ChannelOtherCase, Group::Token, "channel-case",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Channel name in a different case"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is for the channel name in lower case, or in upper "
                                 "case if the name is in lower case. The service refuses it.")},
    FaultEntry{
        ChannelTrailingSpace, Group::Token, "channel-space",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "Channel name with a trailing space"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The token is for the channel name with a trailing space. The service refuses it.")},
    FaultEntry{ChannelEncoded, Group::Token, "channel-encoded",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "Percent-encoded channel name"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token is for the percent-encoded channel name, with %40 for "
                                 "@. The service refuses it.")},
    FaultEntry{
        ChannelOther, Group::Token, "channel-other",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Another channel"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token is for another known channel. The service refuses it.")},
    FaultEntry{OtherSecret, Group::Token, "other-secret",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Another secret"),
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                 "The token has the right format, but was made with another "
                                 "secret. The service refuses it.")},
    FaultEntry{
        OtherVersion, Group::Token, "other-version",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "Token of the other version"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "A v2 page gets a v3 token, and vice versa. The service refuses it.")},
    FaultEntry{
        OldSocket, Group::Token, "old-socket",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Old socket (v3)"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The first socket of a channel gets a valid token, and each later socket "
                          "gets a token of the first. The page works until it reconnects. A v2 "
                          "token isn't bound to a socket and stays valid.")},
    FaultEntry{
        SameToken, Group::Token, "same-token",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Same token each time"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::privatechannels::EndpointFault",
            "The endpoint caches the first token of a channel and issues it to everyone.")},
    FaultEntry{Expired, Group::Token, "expired",
               QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Expired token"),
               QT_TRANSLATE_NOOP(
                   "RadarDesk::privatechannels::EndpointFault",
                   "The token has the right format, but has expired. The service refuses it.")},
    FaultEntry{
        MadeUp, Group::Token, "made-up",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Dummy token"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The token is “dummy-token”, as from a stub. The service refuses it.")},
    FaultEntry{
        EveryoneIn, Group::Access, "everyone",
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Everyone can join"),
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                          "The endpoint issues a token to everyone for each name that matches the "
                          "rule, even an invalid one. With “*” every channel is open.")},
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
                                      "Blocked by the browser"));
    case Group::Error:
        return text(
            QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Error or timeout"));
    case Group::Request:
        return text(QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault",
                                      "Channel not found in the call"));
    case Group::Answer:
        return text(
            QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Unexpected response"));
    case Group::Token:
        return text(
            QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "Invalid token"));
    case Group::Access:
        break;
    }
    return text(
        QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointFault", "No access control"));
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
