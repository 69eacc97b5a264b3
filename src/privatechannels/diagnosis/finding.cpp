// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/finding.h>

#include <QCoreApplication>
#include <QMetaEnum>

namespace RadarDesk::privatechannels {

namespace {

struct Words
{
    Fault fault;
    const char *sentence;
    const char *advice;
};

// %1 and so on are the details of findingOf(). An "Evidence" in them is a fragment that was
// translated where it was found.
constexpr Words AllWords[] = {
    {Fault::ChannelEmpty, QT_TRANSLATE_NOOP("Finding", "There is no channel name."),
     QT_TRANSLATE_NOOP("Finding", "Enter the name that the page subscribes to.")},
    // The name
    {Fault::NotPrivate,
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” is a public channel: it has neither the prefix “private-” "
                       "nor “presence-”, so no token is asked for. Anyone with the public "
                       "key may subscribe."),
     QT_TRANSLATE_NOOP("Finding",
                       "If only some people are to get in, name it “private-%1”, in the "
                       "page and where it is broadcast to.")},
    // The name, the prefix that was meant, the name as it should be
    {Fault::PrefixMisspelt,
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” looks like a channel with the prefix “%2”, but is a public one: the "
                       "prefix has to be written exactly so."),
     QT_TRANSLATE_NOOP("Finding",
                       "Name it “%3”, in the page, in the endpoint and where it is broadcast to.")},
    // The name, the name with the prefix once
    {Fault::PrefixTwice,
     QT_TRANSLATE_NOOP("Finding", "“%1” has the prefix twice. It is another channel than “%2”."),
     QT_TRANSLATE_NOOP("Finding",
                       "Name it “%2”, and look for where the prefix is added to a name that "
                       "has it already.")},
    // The name with its space made visible, where it is
    {Fault::SpaceAround,
     QT_TRANSLATE_NOOP("Finding",
                       "There is white space %2 the name: “%1”. v3 takes it for a part of the "
                       "name, v2 removes it at some places and not at others."),
     QT_TRANSLATE_NOOP("Finding",
                       "Remove it where the name comes from: a form, a template, a database.")},
    // The name, the letter with its place, the plain letter, the name as it should be
    {Fault::LookAlike,
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” has %2, which only looks like “%3”. It is another channel than “%4”."),
     QT_TRANSLATE_NOOP("Finding", "Type the name anew instead of pasting it: “%4”.")},
    // What is wrong with it, as the client library says it
    {Fault::NameMalformed, QT_TRANSLATE_NOOP("Finding", "%1"),
     QT_TRANSLATE_NOOP("Finding",
                       "v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 all but white space. "
                       "Choose another name, everywhere that it is used.")},

    {Fault::SecretMissing, QT_TRANSLATE_NOOP("Finding", "The profile “%1” has no secret. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Enter the secret from the API page of the dashboard in the profile.")},
    // The profile, the service's answer
    {Fault::SecretRefused,
     QT_TRANSLATE_NOOP("Finding", "The service does not accept the secret of the profile “%1”. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Copy the secret anew from the API page of the dashboard, and see that "
                       "the app's endpoint uses the same one.")},
    {Fault::ServiceAddress,
     QT_TRANSLATE_NOOP("Finding", "The profile's service address can't be used. %1"),
     QT_TRANSLATE_NOOP("Finding", "Correct the address in the profile.")},
    {Fault::ServiceUnreachable, QT_TRANSLATE_NOOP("Finding", "The service can't be reached. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the network and the profile's service address.")},
    {Fault::ServiceRefused, QT_TRANSLATE_NOOP("Finding", "The service gives no token. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "See its answer below. The app's endpoint would get the same one.")},

    {Fault::EndpointMissing, QT_TRANSLATE_NOOP("Finding", "No authentication endpoint is given."),
     QT_TRANSLATE_NOOP("Finding",
                       "Enter the address that the page hands to radar.auth() (v3) or "
                       "radar.setAuthenticationEndpoint() (v2).")},
    {Fault::EndpointMalformed, QT_TRANSLATE_NOOP("Finding", "“%1” is no http or https address."),
     QT_TRANSLATE_NOOP("Finding",
                       "It looks like “https://app.example/auth”, or like “/auth” for one on "
                       "the page's own host.")},
    {Fault::PageMissing,
     QT_TRANSLATE_NOOP("Finding", "“%1” is relative to the page's address, and that is not given."),
     QT_TRANSLATE_NOOP("Finding", "Enter the address of the page that subscribes.")},
    // The page's origin, the endpoint, what a direct call got
    {Fault::MixedContent,
     QT_TRANSLATE_NOOP("Finding",
                       "The page is on https and the endpoint on http: a browser blocks the call "
                       "as mixed content before it is made (%1 to %2). Called directly, %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Serve the endpoint by https, or give it as a relative address behind the "
                       "page's own host.")},
    {Fault::HostNotFound, QT_TRANSLATE_NOOP("Finding", "There is no host named “%1”."),
     QT_TRANSLATE_NOOP("Finding",
                       "Look for a typing error in the endpoint's address, or for a name that only "
                       "another machine or a container knows.")},
    {Fault::HostUnreachable,
     QT_TRANSLATE_NOOP("Finding", "“%1” can't be reached from this machine. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the address, the network, a VPN and firewalls in between.")},
    // The host that was meant, the port, the host where it answers
    {Fault::WrongHost,
     QT_TRANSLATE_NOOP(
         "Finding", "Nothing listens at %1, port %2, but something does at %3 with the same port."),
     QT_TRANSLATE_NOOP("Finding",
                       "Use “%3” in the endpoint's address, or have the server listen at all "
                       "addresses of this machine.")},
    // The host, the port, the ports where something listens
    {Fault::WrongPort,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Nothing listens at %1, port %2. The host is there, though: it listens at port %3."),
     QT_TRANSLATE_NOOP(
         "Finding", "See at which port the app is started, and correct the endpoint's address.")},
    // The host, the port, the ports that were tried as well
    {Fault::ServerDown,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Nothing listens at %1, port %2; nor at %3. Either the server is not running, "
         "or it listens at a port that was not tried."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Start the app. If it is running, compare the port that it says at its start.")},
    {Fault::ConnectionLost,
     QT_TRANSLATE_NOOP("Finding", "The connection ended before the answer was there. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "The app has crashed while it answered, or something between has cut the "
                       "connection: see the app's log.")},
    {Fault::TlsFault, QT_TRANSLATE_NOOP("Finding", "The encrypted connection can't be trusted. %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "A browser would refuse it too, unless a person has made an exception there. "
         "Give the endpoint a certificate for its name, signed by an authority that "
         "browsers trust.")},
    {Fault::ProxyFault, QT_TRANSLATE_NOOP("Finding", "The proxy does not let the call through. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the system's proxy settings.")},
    {Fault::NetworkFault, QT_TRANSLATE_NOOP("Finding", "The endpoint can't be called. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the address and the network.")},
    // The seconds
    {Fault::NoAnswer,
     QT_TRANSLATE_NOOP("Finding", "The endpoint took the call and has not answered within %1."),
     QT_TRANSLATE_NOOP("Finding",
                       "It waits for something: a database, a lock, another service, or for itself "
                       "where it can handle one request at a time.")},
    // The endpoint as written, the page's host, the endpoint that answers
    {Fault::RelativeAddress,
     QT_TRANSLATE_NOOP(
         "Finding",
         "“%1” is relative, so the browser asks the page's own host, %2, which has no such "
         "page (404). The endpoint answers at %3."),
     QT_TRANSLATE_NOOP("Finding", "Give the whole address in the page: %3")},
    // The path, the host, a remark for relative addresses
    {Fault::RouteMissing, QT_TRANSLATE_NOOP("Finding", "%2 has nothing at “%1” (404). %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Compare the path with the app's routes: a prefix, a slash at the end, upper and "
         "lower case.")},

    // From, to, what a browser would miss there
    {Fault::RedirectedToHost,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint redirects from %1 to %2. For a browser that is a call of another "
         "origin: %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Give the page the address that the call ends at, so that nothing is redirected.")},
    {Fault::RedirectedToHttps,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint redirects from http to https (%1 to %2). For a browser that is a "
         "call of another origin: %3"),
     QT_TRANSLATE_NOOP("Finding", "Give the page the https address at once.")},
    // From, to
    {Fault::RedirectedToLogin,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint redirects from %1 to %2, a page to sign in at: the call has no "
         "session that the app knows."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Send the session's cookie with the call, and have the endpoint answer 401 or "
         "403 instead of a redirect.")},
    // How many, where it was last
    {Fault::RedirectedInCircles,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects without end: %1 times, the last time to %2."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Two rules contradict each other: often one that adds a slash or https, and one "
         "that removes it, at the app and at a proxy before it.")},
    {Fault::RedirectedNowhere,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers with the redirect %1 and names no address."),
     QT_TRANSLATE_NOOP("Finding", "Have the endpoint answer with the token itself.")},

    // The headers that make it ask
    {Fault::PreflightUnanswered,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Before the call a browser asks by OPTIONS, because of %1, and gets no answer. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Have the endpoint answer OPTIONS, before anything that asks who calls.")},
    {Fault::PreflightRefused,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Before the call a browser asks by OPTIONS, because of %1, and is refused with "
         "status %2. The call itself is never made, though made directly it succeeds."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Answer OPTIONS with 204 and the Access-Control headers, before anything that asks "
         "who calls: a browser sends no cookies and no token with it.")},
    {Fault::PreflightRedirected,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Before the call a browser asks by OPTIONS, because of %1, and is redirected "
         "(%2), which it does not follow there."),
     QT_TRANSLATE_NOOP("Finding", "Answer OPTIONS with 204 and the Access-Control headers.")},
    {Fault::PreflightWithoutOrigin,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Before the call a browser asks by OPTIONS, because of %1. The answer does not let "
         "pages of %2 in: Access-Control-Allow-Origin is %3."),
     QT_TRANSLATE_NOOP("Finding",
                       "Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2")},
    // The page's origin
    {Fault::OriginMissing,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint answers, but a browser keeps the answer from pages of %1: there is no "
         "header Access-Control-Allow-Origin."),
     QT_TRANSLATE_NOOP("Finding", "Add to the answer: Access-Control-Allow-Origin: %1")},
    {Fault::OriginNotAllowed,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers, but a browser keeps the answer from pages of %1: "
                       "Access-Control-Allow-Origin is “%2”."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "It has to be exactly “%1”: with its scheme and port, without a slash at the end, "
         "and only once.")},
    {Fault::WildcardWithCredentials,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint answers with “Access-Control-Allow-Origin: *”. That does not count for "
         "a call with cookies: a browser keeps the answer from the page."),
     QT_TRANSLATE_NOOP("Finding",
                       "Answer with the page's own origin instead, “%1”, and with "
                       "“Access-Control-Allow-Credentials: true” and “Vary: Origin”.")},
    {Fault::CredentialsNotAllowed,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The page calls with cookies, and the answer has no “Access-Control-Allow-Credentials: "
         "true” (it is %2): a browser keeps the answer from the page."),
     QT_TRANSLATE_NOOP("Finding", "Add that header, beside “Access-Control-Allow-Origin: %1”.")},
    // The header, what is allowed
    {Fault::HeaderNotAllowed,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The page sends the header “%1”, and Access-Control-Allow-Headers does not name it "
         "(it is %2): a browser does not make the call."),
     QT_TRANSLATE_NOOP("Finding",
                       "Name it in the answer to OPTIONS: Access-Control-Allow-Headers: %1")},
    {Fault::CookiesOff,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Without cookies the endpoint refuses with status %1; with them it gives a token. The "
         "page sends none."),
     QT_TRANSLATE_NOOP("Finding",
                       "Call the endpoint with credentials, and let it answer with "
                       "Access-Control-Allow-Credentials: true.")},
    // The cookie, SameSite, the page's site, the endpoint's site, the status
    {Fault::CookieSameSite,
     QT_TRANSLATE_NOOP(
         "Finding",
         "With the cookie “%1” the endpoint gives a token, without it status %5. A browser does "
         "not send it: it is SameSite=%2, and the page is of another site (%3) than the "
         "endpoint (%4)."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Set the cookie with “SameSite=None; Secure”, or serve the endpoint from the page's "
         "own site.")},
    // The cookie, where it is for, the endpoint, the status
    {Fault::CookieOtherPlace,
     QT_TRANSLATE_NOOP(
         "Finding",
         "With the cookie “%1” the endpoint gives a token, without it status %4. A browser does "
         "not send it: it is for %2, and the endpoint is at %3."),
     QT_TRANSLATE_NOOP("Finding", "Set the cookie with a Domain and Path that hold the endpoint.")},
    {Fault::CookieInsecure,
     QT_TRANSLATE_NOOP(
         "Finding",
         "With the cookie “%1” the endpoint gives a token, without it status %2. A browser does "
         "not send it: it is Secure, and the endpoint is on http."),
     QT_TRANSLATE_NOOP("Finding", "Serve the endpoint by https.")},

    {Fault::BadRequest,
     QT_TRANSLATE_NOOP("Finding", "The endpoint finds the call malformed (%1). %2"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Compare the names of the parameters that it reads with those of the request below.")},
    {Fault::Unauthorized,
     QT_TRANSLATE_NOOP("Finding", "The endpoint does not know who calls (401). %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "The session has expired, or what proves who calls is not sent: choose who calls, "
         "with the cookies or headers that the page has.")},
    {Fault::ForbiddenSignedOut,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint refuses (403), called without cookies or headers that say who calls."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Choose who calls. If the page has a session, copy its cookies from the browser's "
         "developer tools.")},
    {Fault::ForbiddenSignedIn,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint knows who calls and does not let them into “%1” (403): without "
         "credentials it answers otherwise (%2)."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Look at the rule in the app: which user, which channel, and how the name is taken "
         "apart.")},
    {Fault::ForbiddenEitherWay,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint refuses (403) with and without the credentials that are given. Either it "
         "does not take them, or nobody may join this channel."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Try the same credentials where they are known to work. If they do there, look at the "
         "rule for this channel, and at what stands before the app: a firewall or a CSRF guard "
         "answers 403 too.")},
    // What it allows, a remark
    {Fault::MethodNotAllowed,
     QT_TRANSLATE_NOOP("Finding", "The endpoint does not take GET (405); it allows %1. %2"),
     QT_TRANSLATE_NOOP("Finding", "The browser library calls it by GET: add that to the route.")},
    {Fault::CsrfRefused,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint takes the call for a forged one (419): it misses a CSRF token, or the "
         "session it belongs to has expired."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Take the endpoint's route out of the CSRF check; it only reads. If the session has "
         "expired, sign in again.")},
    {Fault::TooManyRequests,
     QT_TRANSLATE_NOOP("Finding", "The endpoint is called too often (429). %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Each channel and each reconnection is one call: raise the limit for this route.")},
    {Fault::ServerError, QT_TRANSLATE_NOOP("Finding", "The app has failed (%1). %2"),
     QT_TRANSLATE_NOOP("Finding", "Its log says where. See the first bytes of the answer below.")},
    {Fault::GatewayError,
     QT_TRANSLATE_NOOP("Finding", "A server before the app has got no answer from it (%1)."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "The app is down, overloaded, or at another port than the server before it believes.")},
    {Fault::OtherStatus,
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers with status %1, which is no success. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Have it answer 200 with the token, or 403 when the user may not join.")},

    // What was answered, how it has to be sent
    {Fault::ChannelNotRead,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint does not find the channel in the call (%1). It gives a token "
                       "when it is sent %2."),
     QT_TRANSLATE_NOOP("Finding",
                       "Have it read the query parameter that the library sends: “%3”.")},
    {Fault::TooSlow,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint answers, but only after %1. A page waits for %2 (what the official "
         "library waits for is not published)."),
     QT_TRANSLATE_NOOP(
         "Finding", "Find out what it waits for. Cold starts and slow sessions are usual causes.")},
    {Fault::EmptyAnswer,
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers %1 with an empty body."),
     QT_TRANSLATE_NOOP("Finding", "Have it return %2: often a “return” is missing.")},
    // The first bytes
    {Fault::HtmlPage,
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers with an HTML page instead of JSON: %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "It is a page to sign in at, an error page, or a single-page app that answers every "
         "address with its own start page. Have the route answer with %2.")},
    // The text, the place
    {Fault::TextBeforeJson,
     QT_TRANSLATE_NOOP("Finding", "There is text before the JSON, which starts at byte %2: %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Usually a warning or notice that PHP prints into the answer: correct what it warns of, "
         "and turn display_errors off.")},
    {Fault::JsonCutShort, QT_TRANSLATE_NOOP("Finding", "The JSON is cut short after %1 bytes: %2"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "A wrong Content-Length or a buffer that is too small cuts it, or the app stopped "
         "in the middle.")},
    // What is wrong, the place, the first bytes
    {Fault::NotJson,
     QT_TRANSLATE_NOOP("Finding", "The answer is not JSON. %1 (line %2, column %3): %4"),
     QT_TRANSLATE_NOOP("Finding", "Have it return %5.")},
    // What it says
    {Fault::ErrorInside,
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers 200, and an error inside it: %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "The app has refused or failed: see what it says. A refusal should have a status of its "
         "own, 403, since pages look at that.")},
    // The member found, the member wanted, the version
    {Fault::OtherDialect,
     QT_TRANSLATE_NOOP("Finding", "The answer has “%1”, and a %3 page looks for “%2”."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Rename the member, or use the library of the other version in page and endpoint alike.")},
    // The member, where it was found
    {Fault::TokenNested,
     QT_TRANSLATE_NOOP("Finding", "“%1” is there, but one level down, in “%2”."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Return it at the top: %3. Frameworks that wrap each answer have a way around that.")},
    {Fault::JsonInString,
     QT_TRANSLATE_NOOP("Finding", "The answer is a JSON string with the JSON inside it."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "It is encoded twice: return the object itself, or the text without encoding it again.")},
    {Fault::TokenMissing, QT_TRANSLATE_NOOP("Finding", "The answer is JSON without “%1”: %2"),
     QT_TRANSLATE_NOOP("Finding", "Have it return %3.")},
    {Fault::TokenEmpty, QT_TRANSLATE_NOOP("Finding", "“%1” is an empty text."),
     QT_TRANSLATE_NOOP("Finding",
                       "What the PushRadar library returned is lost on the way: look at what it is "
                       "assigned to.")},
    {Fault::TokenNull, QT_TRANSLATE_NOOP("Finding", "“%1” is null."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "The function that makes the token returns nothing: a “return” is missing, or it "
         "failed and nobody looked.")},
    {Fault::TokenNumber,
     QT_TRANSLATE_NOOP("Finding", "“%1” is a number, %2, and has to be a text."),
     QT_TRANSLATE_NOOP("Finding",
                       "Return what the PushRadar library's auth function gives, unchanged.")},
    {Fault::TokenUndefined, QT_TRANSLATE_NOOP("Finding", "“%1” is the text “%2”."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "A value that was not there has been made into a text: a promise that was not awaited "
         "further up, a misspelt variable, or an empty result.")},
    {Fault::TokenObjectText, QT_TRANSLATE_NOOP("Finding", "“%1” is the text “%2”."),
     QT_TRANSLATE_NOOP("Finding",
                       "An object was made into a text. With an asynchronous library it is a "
                       "promise: await it.")},
    {Fault::TokenNoText, QT_TRANSLATE_NOOP("Finding", "“%1” is %2, and has to be a text."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Return what the PushRadar library's auth function gives, unchanged. An empty object is "
         "what a promise becomes in JSON: await it.")},

    {Fault::TokenMalformed,
     QT_TRANSLATE_NOOP("Finding", "The token has not the shape that the v2 libraries give it: %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Return what channel_auth returns, unchanged: "
                       "channel_auth_token_<MD5 of the channel>.<letters>.0x<letters>")},
    // The version of the token, the version of the page
    {Fault::TokenOfOtherVersion,
     QT_TRANSLATE_NOOP("Finding", "The token is made in the way of %1, and the page is of %2."),
     QT_TRANSLATE_NOOP("Finding",
                       "Use the same version of the library in the endpoint as in the page.")},
    // The channel it is for, how that differs, the channel wanted
    {Fault::TokenForOtherChannel,
     QT_TRANSLATE_NOOP("Finding", "The token is for another channel than “%3”: %1. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Have the endpoint make the token for the channel exactly as it is sent.")},
    // The socket it is for, the one wanted, a remark
    {Fault::TokenForOtherSocket,
     QT_TRANSLATE_NOOP("Finding",
                       "The token is for another socket (%1) than the one that asks (%2). %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Make a token for each call, with the socketID that is sent: a token that was kept works "
         "at first and fails after a reconnection.")},
    {Fault::TokenExpired, QT_TRANSLATE_NOOP("Finding", "The token has expired (%1)."),
     QT_TRANSLATE_NOOP("Finding",
                       "Make a token for each call instead of keeping one, and check the clocks.")},
    {Fault::TokenRepeated,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint gives the same token each time it is called, and the service refuses it: it "
         "is used up, has expired, or was never registered."),
     QT_TRANSLATE_NOOP("Finding",
                       "Make a token for each call; look for a cache, at the app or before it.")},
    // The other profile, this one
    {Fault::TokenOfOtherProfile,
     QT_TRANSLATE_NOOP("Finding",
                       "The token belongs to another profile: the service of “%1” takes it, that "
                       "of “%2” does not."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Page and endpoint have to use the same app: compare the page's public key with the "
         "endpoint's secret and service address.")},
    // What the service says
    {Fault::TokenUnknown,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The service refuses the token, though its shape is right: %1 Either it was made with "
         "another secret or for another service, or it was never registered or has expired."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Compare the secret and the service address that the endpoint uses with those of the "
         "profile, and see that it makes a token for each call.")},

    {Fault::SocketRefused, QT_TRANSLATE_NOOP("Finding", "The service takes no subscriber. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the profile's public key, and whether the sandbox is running.")},
    {Fault::SubscriptionRefused,
     QT_TRANSLATE_NOOP("Finding", "The service refuses the subscription (%1): %2"),
     QT_TRANSLATE_NOOP("Finding", "This has nothing to do with the token.")},
    // The channel broadcast to, the channel subscribed to, how they differ
    {Fault::NameDiffers,
     QT_TRANSLATE_NOOP("Finding",
                       "The page is subscribed to “%2”, and what is broadcast goes to “%1”: %3"),
     QT_TRANSLATE_NOOP("Finding", "Use one name for both; keep it in one place of the app.")},
    {Fault::BroadcastRefused, QT_TRANSLATE_NOOP("Finding", "The broadcast was not accepted. %1"),
     QT_TRANSLATE_NOOP("Finding", "See the service's answer below.")},
    {Fault::NobodyReached,
     QT_TRANSLATE_NOOP("Finding",
                       "The broadcast to “%1” was accepted and reached 0 subscribers, although one "
                       "is subscribed. "
                       "Subscriber and broadcast are with different apps, services or versions."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Compare the service address and the public key of the page with those of the server.")},
    {Fault::NothingArrived,
     QT_TRANSLATE_NOOP("Finding",
                       "The broadcast to “%1” was accepted and did not arrive within %2."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "The page may be subscribed with another profile or version than the server broadcasts "
         "with, or something on the way delays or drops messages: look whether it comes later.")},

    {Fault::EveryoneGetsIn,
     QT_TRANSLATE_NOOP("Finding",
                       "Everyone gets in: the endpoint gives a token for “%1” to a caller without "
                       "any credentials. "
                       "This is the worst that can be wrong with it."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Check who calls before a token is made, and answer 403 otherwise. Until then the "
         "channel is as good as public.")},
    {Fault::AnyChannelOpens,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Whoever is signed in gets into any channel: the endpoint gives a token for “%1”, which "
         "nobody should be let into."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Check which channels the user may join, and refuse all others: names can be guessed.")},
    {Fault::MalformedNameOpens,
     QT_TRANSLATE_NOOP("Finding", "The endpoint gives a token for “%1”, which is no channel name."),
     QT_TRANSLATE_NOOP(
         "Finding", "Compare the name with those you know instead of passing on whatever comes.")},
};

} // namespace

Finding findingOf(Fault fault, const QStringList &details)
{
    const auto words = std::find_if(std::begin(AllWords), std::end(AllWords),
                                    [fault](const Words &each) { return each.fault == fault; });
    Q_ASSERT(words != std::end(AllWords));
    // All at once, so that a detail with "%2" in it stays what it is.
    const auto filled = [&details](const char *text) {
        const QString pattern = QCoreApplication::translate("Finding", text);
        QString out;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const bool isPlace =
                pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
            if (isPlace)
                out += details.value(pattern.at(++i).digitValue() - 1);
            else
                out += pattern.at(i);
        }
        return out.trimmed();
    };
    return {fault, filled(words->sentence), filled(words->advice)};
}

QString nameOf(Fault fault)
{
    return QString::fromLatin1(QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(fault)));
}

} // namespace RadarDesk::privatechannels
