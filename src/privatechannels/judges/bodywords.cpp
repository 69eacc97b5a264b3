// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllBodyWords[] = {
    // The status, how long it was waited for, how much had arrived
    {Fault::AnswerUnending,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers with status %1, but the answer doesn't end: after %2, "
                       "%3 had arrived."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "End the answer: call the function of your framework that ends it, and make sure that "
         "Content-Length is exactly the size of the body.")},
    // The status, what is wrong
    {Fault::AnswerBroken,
     QT_TRANSLATE_NOOP("Finding", "The answer begins with status %1 and then isn't valid HTTP. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Something writes to the connection besides the server: a chunk with a "
                       "wrong length, or output from another thread. Let the framework send the "
                       "body.")},
    // The address without them
    {Fault::CredentialsInAddress,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint's URL holds a user name or password. Browsers refuse to call "
                       "such a URL."),
     QT_TRANSLATE_NOOP("Finding",
                       "Use “%1”, and send what proves who calls in a cookie or header.")},
    // The port
    {Fault::PortBlocked,
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers never call port %1: it is on their list of blocked ports."),
     QT_TRANSLATE_NOOP("Finding", "Let the server listen at another port, such as 8080.")},
    // The cookie, when it expired, the status
    {Fault::CookieExpired,
     QT_TRANSLATE_NOOP("Finding",
                       "With the cookie “%1” the endpoint gives a token, without it status %3. A "
                       "browser does not send it: it expired on %2."),
     QT_TRANSLATE_NOOP("Finding",
                       "Sign in again and use the new cookie; compare how long the cookie and the "
                       "session last.")},
    // The cookie, the rule, the status
    {Fault::CookieNotKept,
     QT_TRANSLATE_NOOP("Finding",
                       "With the cookie “%1” the endpoint gives a token, without it status %3. "
                       "Browsers don't store that cookie: %2"),
     QT_TRANSLATE_NOOP("Finding", "Add what is missing where the app sets the cookie.")},
    // The host with its port
    {Fault::PortWantsTls,
     QT_TRANSLATE_NOOP("Finding",
                       "%1 expects encrypted connections (TLS), and the endpoint's URL starts with "
                       "“http:”."),
     QT_TRANSLATE_NOOP("Finding", "Use “https:” in the endpoint's URL.")},
    {Fault::PortIsPlain,
     QT_TRANSLATE_NOOP("Finding",
                       "%1 speaks plain HTTP, and the endpoint's URL starts with “https:”."),
     QT_TRANSLATE_NOOP("Finding",
                       "Use “http:” for a server on this machine, or the port where the server "
                       "offers https.")},
    // The host with its port, what it speaks
    {Fault::PortIsOther, QT_TRANSLATE_NOOP("Finding", "%1 isn't a web server: %2"),
     QT_TRANSLATE_NOOP("Finding", "Correct the port in the endpoint's URL.")},

    // The coding, the first bytes
    {Fault::NotCompressed,
     QT_TRANSLATE_NOOP("Finding",
                       "Content-Encoding says “%1”, but the body isn't compressed, so a browser "
                       "can't read it: “%2”"),
     QT_TRANSLATE_NOOP("Finding",
                       "Remove the header Content-Encoding, or let the server compress the body. "
                       "Often a proxy unpacks the body and keeps the header.")},
    // The coding
    {Fault::CompressionDamaged,
     QT_TRANSLATE_NOOP("Finding",
                       "Content-Encoding says “%1”, but the body can't be unpacked: it is damaged, "
                       "incomplete, or compressed in another way."),
     QT_TRANSLATE_NOOP("Finding",
                       "Find out what compresses the body: often the app and the server before it "
                       "both do. Without compression the answer would be readable.")},
    // The coding
    {Fault::CompressionUnread,
     QT_TRANSLATE_NOOP("Finding",
                       "The answer is compressed in a way that RadarDesk doesn't read (%1), "
                       "although it was asked not to compress. Browsers may read it."),
     QT_TRANSLATE_NOOP("Finding", "Turn compression off for the endpoint to check it here.")},
    // The encoding
    {Fault::NotUtf8,
     QT_TRANSLATE_NOOP("Finding", "The answer is encoded in %1. Browsers read JSON as UTF-8 only."),
     QT_TRANSLATE_NOOP("Finding", "Encode the answer in UTF-8.")},
    // The size
    {Fault::AnswerTooLarge,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The answer is too large: RadarDesk stopped reading after %1, and that isn't "
         "complete JSON."),
     QT_TRANSLATE_NOOP("Finding", "Return the token only.")},
    // The function
    {Fault::Jsonp,
     QT_TRANSLATE_NOOP("Finding",
                       "The answer is JSONP: the JSON is inside a call of “%1”, which pages can't "
                       "read as JSON."),
     QT_TRANSLATE_NOOP("Finding", "Return the JSON alone; turn JSONP off for this route.")},
    // The prefix
    {Fault::HijackPrefix,
     QT_TRANSLATE_NOOP("Finding",
                       "The answer starts with “%1”, a prefix against JSON hijacking that the "
                       "page's library doesn't remove."),
     QT_TRANSLATE_NOOP("Finding", "Turn that prefix off for this route.")},
    // The first answer, the second one
    {Fault::SeveralAnswers,
     QT_TRANSLATE_NOOP("Finding",
                       "The body holds two JSON answers, one after the other: “%1” and “%2”"),
     QT_TRANSLATE_NOOP("Finding",
                       "The code goes on after the first answer: a “return” or an “exit” is "
                       "missing behind it.")},
    // The place, the text
    {Fault::TextAfterJson,
     QT_TRANSLATE_NOOP("Finding", "There is text after the JSON, which ends at byte %1: “%2”"),
     QT_TRANSLATE_NOOP("Finding",
                       "Something else writes into the answer: a debug bar, a second echo, or what "
                       "a function returns. End the script behind the JSON.")},
    // The member
    {Fault::KeyValuePair,
     QT_TRANSLATE_NOOP("Finding",
                       "The answer is a pair with “Key” and “Value” instead of an object with "
                       "“%1”. That is how .NET writes a KeyValuePair, as in PushRadar's sample."),
     QT_TRANSLATE_NOOP("Finding", "Return an object instead: return Json(new { %1 = token });")},

    // What is around it
    {Fault::TokenDressed,
     QT_TRANSLATE_NOOP("Finding", "The token isn't as the PushRadar library returned it: %1"),
     QT_TRANSLATE_NOOP("Finding", "Return what the library's auth function gives, unchanged.")},
    // Its length, that of the service's
    {Fault::TokenCutOff,
     QT_TRANSLATE_NOOP("Finding",
                       "The token is cut off: it has %1 characters, and the one that the service "
                       "gives has %2. The service rejects it."),
     QT_TRANSLATE_NOOP("Finding",
                       "Look for what shortens it: a column that is too short, or code that splits "
                       "it.")},
    // Which call, what it answers
    {Fault::LaterCallFails,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The first call gets a token, but %1 doesn't: %2 Pages call the endpoint for "
         "each channel and after each reconnection."),
     QT_TRANSLATE_NOOP("Finding",
                       "Look for what the first call uses up: a session or a CSRF token that is "
                       "good for one call.")},

    // The address that redirects, its status, what is missing
    {Fault::RedirectBlocked,
     QT_TRANSLATE_NOOP("Finding",
                       "The redirect at %1 (status %2) is blocked by browsers before it is "
                       "followed. %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Give the page the URL that the call ends at, or send the CORS headers with "
                       "the redirect too.")},
    // The address, the status, why
    {Fault::RedirectRefused,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects to %1 (status %2), which browsers don't follow: %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Redirect to a plain http or https address, or answer with the token "
                       "directly.")},
    // The page's origin, the http address on the way
    {Fault::RedirectMixed,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects to %2 over http, which browsers block for a page on "
                       "https (%1) as mixed content."),
     QT_TRANSLATE_NOOP("Finding",
                       "Redirect to https; often the app doesn't know that a proxy before it "
                       "speaks https.")},
    // From, to, the parameter, the status
    {Fault::QueryLost,
     QT_TRANSLATE_NOOP("Finding",
                       "The redirect from %1 to %2 loses the query, so the parameter “%3” doesn't "
                       "arrive (status %4)."),
     QT_TRANSLATE_NOOP("Finding",
                       "Give the page the URL that the call ends at, or keep the query when "
                       "redirecting.")},
    // The status, what it says
    {Fault::ChallengePage,
     QT_TRANSLATE_NOOP("Finding",
                       "A bot check answers in place of your app (status %1), and a page's call "
                       "can't solve it. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Exclude the endpoint's path from the bot check in the settings of the CDN "
                       "or firewall.")},

    // The other channel, one's own channel
    {Fault::OthersAreUnguarded,
     QT_TRANSLATE_NOOP("Finding",
                       "Without any credentials the endpoint refuses “%2”, but gives a token for "
                       "“%1”: it guards some channels only."),
     QT_TRANSLATE_NOOP("Finding",
                       "Refuse every channel that the app doesn't know, before anything else.")},
    // The channel, one's own channel
    {Fault::PrefixOpens,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint gives a token for “%1”, which only begins like “%2”: it "
                       "compares the beginning of the name."),
     QT_TRANSLATE_NOOP("Finding", "Compare the whole name.")},
    {Fault::NextNumberOpens,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint gives the user of “%2” a token for “%1” as well: whoever "
                       "changes the number gets into somebody else's channel."),
     QT_TRANSLATE_NOOP("Finding",
                       "Compare the number in the name with the user who is signed in.")},
    // The channel, the cookie
    {Fault::AlteredCookieOpens,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint gives a token for “%1” although the cookie “%2” was changed: "
                       "it only looks whether there is a cookie."),
     QT_TRANSLATE_NOOP("Finding",
                       "Look the session up, or check the cookie's signature, before a token is "
                       "made.")},
    // Who is refused
    {Fault::RefusalHangs,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint refuses by not answering (%1), so the page waits forever."),
     QT_TRANSLATE_NOOP("Finding",
                       "End the refusal. In Express, “response.status(403)” sends nothing: write "
                       "“response.status(403).end()”.")},
};

} // namespace

std::span<const FindingWords> bodyWords()
{
    return AllBodyWords;
}

} // namespace RadarDesk::privatechannels
