// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllBrowserWords[] = {
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
    // The header, its value
    {Fault::PreflightMalformed,
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers reject the answer to OPTIONS: %1 isn't a list of names separated "
                       "by commas (“%2”)."),
     QT_TRANSLATE_NOOP("Finding", "Separate the names by commas: %1: GET, POST")},
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
         "not send it: it is %2, and the page is of another site (%3) than the "
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
         "The endpoint refuses (403), called without cookies or headers that say who calls. %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Choose who calls. If the page has a session, copy its cookies from the browser's "
         "developer tools.")},
    {Fault::ForbiddenSignedIn,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint knows who calls and does not let them into “%1” (403): without "
         "credentials it answers otherwise (%2). %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Look at the rule in the app: which user, which channel, and how the name is taken "
         "apart.")},
    {Fault::ForbiddenEitherWay,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint refuses (403) with and without the credentials that are given. Either it "
         "does not take them, or nobody may join this channel. %1"),
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
         "The endpoint takes the call for a forged one (%1): it misses a CSRF token, or the "
         "session it belongs to has expired. %2"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Exempt the endpoint's route from the CSRF check, since the browser library sends no such "
         "token. If the session has expired, sign in again.")},
    {Fault::TooManyRequests,
     QT_TRANSLATE_NOOP("Finding", "The endpoint is called too often (429). %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Each channel and each reconnection is one call: raise the limit for this route.")},
    {Fault::ServerError, QT_TRANSLATE_NOOP("Finding", "The app has failed (%1). %2"),
     QT_TRANSLATE_NOOP("Finding", "Its log says where. See the first bytes of the answer below.")},
    {Fault::GatewayError,
     QT_TRANSLATE_NOOP("Finding",
                       "The app isn't available (%1): it is down for maintenance, or a server "
                       "before it gets no answer from it. %2"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "The app is down, overloaded, or at another port than the server before it believes.")},
    {Fault::OtherStatus,
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers with status %1, which is no success. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Have it answer 200 with the token, or 403 when the user may not join.")},
};

} // namespace

std::span<const FindingWords> browserWords()
{
    return AllBrowserWords;
}

} // namespace RadarDesk::privatechannels
