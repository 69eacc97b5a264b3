// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllBrowserWords[] = {
    {Fault::PreflightUnanswered,
     //: %1: names of headers, %2: the system's error message
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers send OPTIONS before the call because of its headers (%1), but get "
                       "no answer. %2"),
     QT_TRANSLATE_NOOP("Finding", "Answer OPTIONS before any check of credentials.")},
    {Fault::PreflightRefused,
     //: %1: names of headers, %2: a status
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers send OPTIONS before the call because of its headers (%1), and the "
                       "endpoint refuses it with status %2. Browsers then don't make the call, "
                       "which would succeed on its own."),
     QT_TRANSLATE_NOOP("Finding",
                       "Answer OPTIONS with 204 and the Access-Control headers before any check of "
                       "credentials: browsers send no cookies and no token with OPTIONS.")},
    {Fault::PreflightRedirected,
     //: %1: names of headers, %2: a status
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers send OPTIONS before the call because of its headers (%1), and the "
                       "endpoint redirects it (status %2). Browsers don't follow that redirect."),
     QT_TRANSLATE_NOOP("Finding", "Answer OPTIONS with 204 and the Access-Control headers.")},
    {Fault::PreflightWithoutOrigin,
     //: %1: names of headers, %2: the page's origin, %3: a sentence on the header, %4: a sentence
     //: on why the origin is “null”, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers send OPTIONS before the call because of its headers (%1). The "
                       "answer doesn't allow pages with the origin %2. %3 %4"),
     //: %2: the page's origin
     QT_TRANSLATE_NOOP("Finding",
                       "Answer OPTIONS with the same Access-Control-Allow-Origin as the call: %2")},
    {Fault::PreflightMalformed,
     //: %1: a header, %2: its value
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers reject the answer to OPTIONS: %1 isn't a list of names separated "
                       "by commas (“%2”)."),
     //: %1: a header
     QT_TRANSLATE_NOOP("Finding", "Separate the names by commas: %1: GET, POST")},
    {Fault::OriginMissing,
     //: %1: the page's origin, %2: a sentence on why it is “null”, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers, but browsers hide the answer from pages with the "
                       "origin %1: the header Access-Control-Allow-Origin is missing. %2"),
     //: %1: the page's origin
     QT_TRANSLATE_NOOP("Finding",
                       "Add this header to the answer: Access-Control-Allow-Origin: %1")},
    {Fault::OriginNotAllowed,
     //: %1: the page's origin, %2: the header's value, %3: a sentence on the cause, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers, but browsers hide the answer from pages with the "
                       "origin %1: Access-Control-Allow-Origin is “%2”. %3"),
     //: %1: the page's origin
     QT_TRANSLATE_NOOP("Finding",
                       "Set Access-Control-Allow-Origin to exactly “%1”: with scheme and port, "
                       "without a slash at the end, and only once.")},
    {Fault::WildcardWithCredentials,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers with “Access-Control-Allow-Origin: *”, which doesn't "
                       "allow calls with cookies, so browsers hide the answer from the page."),
     //: %1: the page's origin
     QT_TRANSLATE_NOOP("Finding",
                       "Answer with the page's own origin, “%1”, and with "
                       "“Access-Control-Allow-Credentials: true” and “Vary: Origin”.")},
    {Fault::CredentialsNotAllowed,
     //: %2: a sentence on the header
     QT_TRANSLATE_NOOP("Finding",
                       "The page calls with cookies, but the answer doesn't allow them, so "
                       "browsers hide it from the page. %2"),
     //: %1: the page's origin
     QT_TRANSLATE_NOOP("Finding",
                       "Add “Access-Control-Allow-Credentials: true” next to "
                       "“Access-Control-Allow-Origin: %1”.")},
    {Fault::HeaderNotAllowed,
     //: %1: a header's name, %2: a sentence on the header Access-Control-Allow-Headers
     QT_TRANSLATE_NOOP("Finding",
                       "The page sends the header “%1”, which the answer to OPTIONS doesn't allow, "
                       "so browsers don't make the call. %2"),
     //: %1: a header's name
     QT_TRANSLATE_NOOP(
         "Finding", "Add this header to the answer to OPTIONS: Access-Control-Allow-Headers: %1")},
    {Fault::CookiesOff,
     //: %1: a status
     QT_TRANSLATE_NOOP("Finding",
                       "Without cookies the endpoint refuses the call with status %1; with them it "
                       "accepts the call. The page sends none."),
     QT_TRANSLATE_NOOP("Finding",
                       "Call the endpoint with credentials, and have it answer with "
                       "Access-Control-Allow-Credentials: true.")},
    {Fault::CookieSameSite,
     //: %1: a cookie, %2: a sentence on SameSite, %3: a site, %4: a site, %5: a status
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint accepts the call with the cookie “%1” and answers with status "
                       "%5 without it. Browsers don't send this cookie because the page is on "
                       "another site (%3) than the endpoint (%4). %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Set the cookie with “SameSite=None; Secure”, or serve the endpoint from "
                       "the page's site.")},
    {Fault::CookieOtherPlace,
     //: %1: a cookie, %2: a host and path, %3: the endpoint, %4: a status
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint accepts the call with the cookie “%1” and answers with status %4 without "
         "it. "
         "Browsers don't send this cookie because it is for %2, and the endpoint is at %3."),
     QT_TRANSLATE_NOOP("Finding",
                       "Set the cookie with a Domain and Path that cover the endpoint.")},
    {Fault::CookieInsecure,
     //: %1: a cookie, %2: a status
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint accepts the call with the cookie “%1” and answers with status %2 without "
         "it. "
         "Browsers don't send this cookie because it is Secure, and the endpoint is on http."),
     QT_TRANSLATE_NOOP("Finding", "Serve the endpoint over https.")},

    {Fault::BadRequest,
     //: %1: a status, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding", "The endpoint rejects the call as malformed (status %1). %2"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "If the answer names the reason, start there. Otherwise compare the parameter names that "
         "the endpoint reads with those of the request below.")},
    {Fault::Unauthorized,
     //: %1: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding", "The endpoint doesn't recognize the user (401). %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Choose an identity that has the page's cookies or headers. If it has them "
                       "already, the session may have expired: sign in again.")},
    {Fault::ForbiddenSignedOut,
     //: %1: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint refuses the call (403), which was made without cookies or "
                       "headers that identify a user. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Choose an identity. If the page has a session, copy its cookies from the "
                       "browser's developer tools.")},
    {Fault::ForbiddenSignedIn,
     //: %1: a channel, %2: a sentence on the answer without credentials, %3: sentences on the
     //: answer, or nothing
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint recognizes the user, but doesn't let this user into “%1” (403). %2 %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the rule in the app: the user, the channel, and how the app parses "
                       "the channel's name.")},
    {Fault::ForbiddenEitherWay,
     //: %1: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint refuses the call (403) with and without the credentials. "
                       "Either it doesn't accept them, or nobody may join this channel. %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Try the same credentials in a place where they work. If they do, check the rule for this "
         "channel and what is in front of the app: firewalls and CSRF checks answer 403 too.")},
    {Fault::MethodNotAllowed,
     //: %1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding", "The endpoint doesn't accept GET (405). %1 %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Add GET to the route: the browser library calls the endpoint by GET.")},
    {Fault::CsrfRefused,
     //: %1: a status, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The CSRF check of the endpoint rejects the call (status %1): the call has "
                       "no CSRF token, or its session has expired. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Exempt the endpoint's route from the CSRF check, since the browser library "
                       "sends no such token. If the session has expired, sign in again.")},
    {Fault::TooManyRequests,
     //: %1: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding", "The endpoint is called too often (429). %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Raise the limit for this route: each channel and each reconnection is one call.")},
    {Fault::ServerError,
     //: %1: a status, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding", "The app failed with status %1. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the app's log. The first bytes of the answer are shown below.")},
    {Fault::GatewayError,
     //: %1: a status, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The app isn't available (status %1): it is down for maintenance, or a "
                       "server in front of it gets no answer from it. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check whether the app is down, overloaded, or on a different port than the "
                       "server in front of it expects.")},
    {Fault::OtherStatus,
     //: %1: a status, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers with the unexpected status %1. %2"),
     QT_TRANSLATE_NOOP("Finding", "Answer 200 with the token, or 403 if the user may not join.")},
};

} // namespace

std::span<const FindingWords> browserWords()
{
    return AllBrowserWords;
}

} // namespace RadarDesk::privatechannels
