// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllBodyWords[] = {
    {Fault::AnswerUnending,
     //: %1: a status, %2: a time span, %3: a sentence on how many bytes arrived
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint answers with status %1, but the answer doesn't end within %2. %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "End the answer with the function that the framework has for it, and make "
                       "sure Content-Length is exactly the size of the body.")},
    {Fault::AnswerBroken,
     //: %1: a status, %2: a sentence on what is wrong
     QT_TRANSLATE_NOOP("Finding", "The answer begins with status %1 and then isn't valid HTTP. %2"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Let the framework send the body: something besides the server writes to the connection, "
         "such as a chunk with a wrong length or output from another thread.")},
    {Fault::HeadBroken,
     //: %1: a sentence on what is wrong
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers, but browsers refuse what comes before the body. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Let the framework write the status line and the headers, and keep debug "
                       "output and binary data out of them.")},
    {Fault::CredentialsInAddress,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint's URL contains a user name or password. Browsers refuse to "
                       "call such a URL."),
     //: %1: the URL without them
     QT_TRANSLATE_NOOP("Finding", "Use “%1”, and send the credentials in a cookie or header.")},
    {Fault::PortBlocked,
     //: %1: a port
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers never call port %1: it is on their list of blocked ports."),
     QT_TRANSLATE_NOOP("Finding", "Let the server listen on another port, such as 8080.")},
    {Fault::CookieExpired,
     //: %1: a cookie, %2: a date and time, %3: a status
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint accepts the call with the cookie “%1” and answers with status "
                       "%3 without it. Browsers don't send this cookie because it expired on %2."),
     QT_TRANSLATE_NOOP("Finding",
                       "Sign in again and use the new cookie. Compare how long the cookie and the "
                       "session are valid.")},
    {Fault::CookieNotKept,
     //: %1: a cookie, %2: a sentence on the rule, %3: a status
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint accepts the call with the cookie “%1” and answers with status "
                       "%3 without it. Browsers don't store this cookie. %2"),
     QT_TRANSLATE_NOOP("Finding", "Correct the cookie's attributes where the app sets it.")},
    {Fault::PortWantsTls,
     //: %1: a host with its port
     QT_TRANSLATE_NOOP(
         "Finding", "%1 expects encrypted connections (TLS), but the call to it uses plain HTTP."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Use “https:” in the endpoint's URL, or in the redirect that leads to this port.")},
    {Fault::PortIsPlain,
     //: %1: a host with its port
     QT_TRANSLATE_NOOP("Finding", "%1 speaks plain HTTP, but the call to it uses https."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Use “http:” for a server on this machine, or the port where the server offers https. "
         "If a redirect leads to this port, correct the redirect.")},
    {Fault::PortIsOther,
     //: %1: a host with its port, %2: a sentence on what answers
     QT_TRANSLATE_NOOP("Finding", "%1 isn't a web server. %2"),
     QT_TRANSLATE_NOOP("Finding", "Correct the port in the endpoint's URL.")},

    {Fault::NotCompressed,
     //: %1: a coding such as gzip, %2: the beginning of the body
     QT_TRANSLATE_NOOP("Finding",
                       "Content-Encoding says “%1”, but the body isn't compressed, so a browser "
                       "can't read it: “%2”"),
     QT_TRANSLATE_NOOP("Finding",
                       "Remove the header Content-Encoding, or let the server compress the body. "
                       "Often a proxy decompresses the body and keeps the header.")},
    {Fault::CompressionDamaged,
     //: %1: a coding such as gzip
     QT_TRANSLATE_NOOP("Finding",
                       "Content-Encoding says “%1”, but the body can't be decompressed: it is "
                       "damaged, incomplete, or compressed in another way."),
     QT_TRANSLATE_NOOP("Finding",
                       "Find out what compresses the body: often both the app and the server in "
                       "front of it do. Without compression the answer would be readable.")},
    {Fault::CompressionUnread,
     //: %1: a coding such as br
     QT_TRANSLATE_NOOP("Finding",
                       "The answer is compressed with %1, which RadarDesk can't read, although the "
                       "call asked for no compression. Browsers may read it."),
     QT_TRANSLATE_NOOP("Finding",
                       "Turn compression off for the endpoint to check it with RadarDesk.")},
    {Fault::NotUtf8,
     //: %1: a sentence on the encoding
     QT_TRANSLATE_NOOP(
         "Finding", "The answer isn't encoded in UTF-8, and browsers read JSON as UTF-8 only. %1"),
     QT_TRANSLATE_NOOP("Finding", "Encode the answer in UTF-8.")},
    {Fault::AnswerTooLarge,
     //: %1: a size such as 1 MiB
     QT_TRANSLATE_NOOP("Finding",
                       "The answer is too large: RadarDesk stopped reading after %1, before the "
                       "JSON was complete."),
     QT_TRANSLATE_NOOP("Finding", "Return the token only.")},
    {Fault::Jsonp,
     //: %1: a function's name
     QT_TRANSLATE_NOOP(
         "Finding",
         "The answer is JSONP: the JSON is inside a call of “%1”, which pages can't read as JSON."),
     QT_TRANSLATE_NOOP("Finding", "Return the JSON alone; turn JSONP off for this route.")},
    {Fault::HijackPrefix,
     //: %1: the prefix
     QT_TRANSLATE_NOOP("Finding",
                       "The answer starts with “%1”, a prefix against JSON hijacking that the "
                       "page's library doesn't remove."),
     QT_TRANSLATE_NOOP("Finding", "Turn that prefix off for this route.")},
    {Fault::SeveralAnswers,
     //: %1: the first JSON, %2: the second JSON
     QT_TRANSLATE_NOOP("Finding",
                       "The body contains two JSON values, one after the other: “%1” and “%2”"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Add a “return” or “exit” after the first answer: the code continues behind it.")},
    {Fault::TextAfterJson,
     //: %1: a number, %2: the text
     QT_TRANSLATE_NOOP("Finding", "There is text after the JSON, which ends at byte %1: “%2”"),
     QT_TRANSLATE_NOOP("Finding",
                       "End the script after the JSON: something else writes to the answer, such "
                       "as a debug bar, a second echo, or a function's return value.")},
    {Fault::KeyValuePair,
     //: %1: the expected member
     QT_TRANSLATE_NOOP("Finding",
                       "The answer is a pair with “Key” and “Value” instead of an object with "
                       "“%1”. That is how .NET writes a KeyValuePair, as in PushRadar's sample."),
     //: %1: the expected member
     QT_TRANSLATE_NOOP("Finding", "Return an object instead: return Json(new { %1 = token });")},

    {Fault::TokenDressed,
     //: %1: a sentence on the change
     QT_TRANSLATE_NOOP("Finding",
                       "The token isn't exactly what the PushRadar library returned. %1"),
     QT_TRANSLATE_NOOP("Finding", "Return the result of the library's auth function unchanged.")},
    {Fault::TokenIsSecret,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint returns the secret as the token, so everyone who may call the "
                       "endpoint gets the secret."),
     QT_TRANSLATE_NOOP("Finding",
                       "Revoke the secret and use a new one. Then return the result of the "
                       "library's auth function instead.")},
    {Fault::TokenIsPublicKey,
     QT_TRANSLATE_NOOP("Finding", "The endpoint returns the public key as the token."),
     QT_TRANSLATE_NOOP("Finding", "Return the result of the library's auth function instead.")},
    {Fault::TokenForeign,
     //: %1: a number, %2: a number, %3: the message of the service
     QT_TRANSLATE_NOOP(
         "Finding",
         "The service rejects the token, which isn't in the format of its own tokens: "
         "it has %1 characters, and the service's own token for the same socket has "
         "%2. %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Return the result of the library's auth function unchanged. If you do, "
                       "compare the endpoint's service address with that of the profile: tokens of "
                       "another service look different.")},
    {Fault::TokenCutOff,
     //: %1: a number, %2: a number
     QT_TRANSLATE_NOOP("Finding",
                       "The token is cut off: it has %1 characters, but the service's own token "
                       "has %2. The service rejects it."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Look for code that splits the token, or a database column that is too short for it.")},
    {Fault::LaterCallFails,
     //: %1: a sentence on the call that fails, %2: sentences on its answer
     QT_TRANSLATE_NOOP(
         "Finding", "%1 %2 Pages call the endpoint for each channel and after each reconnection."),
     QT_TRANSLATE_NOOP("Finding",
                       "Find out what the first call uses up, such as a session or a CSRF token "
                       "that is valid for one call.")},

    {Fault::RedirectBlocked,
     //: %1: a URL, %2: a status, %3: a sentence on what is missing
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers block the redirect at %1 (status %2) before they follow it. %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Give the page the URL that the call ends at, or send the CORS headers with "
                       "the redirect too.")},
    {Fault::RedirectRefused,
     //: %1: a URL, in quotes, %2: a status, %3: a sentence on why
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint redirects to %1 (status %2), and browsers don't follow that redirect. %3"),
     QT_TRANSLATE_NOOP(
         "Finding", "Redirect to a plain http or https URL, or answer with the token directly.")},
    {Fault::RedirectMixed,
     //: %1: the page's origin, %2: a URL
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects to %2 over http, which browsers block for a page on "
                       "https (%1) as mixed content."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Redirect to https. Often the app doesn't know that a proxy in front of it uses https.")},
    {Fault::QueryLost,
     //: %1: a URL, %2: a URL, %3: a sentence on a parameter
     QT_TRANSLATE_NOOP("Finding", "The redirect from %1 to %2 doesn't keep the query. %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Give the page the URL that the call ends at, or keep the query when redirecting.")},
    {Fault::ChallengePage,
     //: %1: a status, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "A bot check answers in place of your app (status %1), and a page's call "
                       "can't solve it. %2"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Exclude the endpoint's path from the bot check in the settings of the CDN or firewall.")},

    {Fault::OthersAreUnguarded,
     //: %1: another channel, %2: the checked channel
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint protects some channels only: without credentials it refuses "
                       "“%2”, but issues a token for “%1”."),
     QT_TRANSLATE_NOOP("Finding",
                       "Refuse every channel that the app doesn't know before any other check.")},
    {Fault::PrefixOpens,
     //: %1: another channel, %2: the checked channel
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint issues a token for “%1”, which only starts like “%2”: it "
                       "compares the start of the name instead of the whole name."),
     QT_TRANSLATE_NOOP("Finding",
                       "Compare the whole name. If the user may join all channels that start like "
                       "that, name a channel in the check that must be refused.")},
    {Fault::NextNumberOpens,
     //: %1: another channel, %2: the checked channel
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint issues a token for “%1” to the user of “%2” too: anyone who "
                       "changes the number gets into another user's channel."),
     QT_TRANSLATE_NOOP("Finding", "Compare the number in the name with the signed-in user.")},
    {Fault::AlteredCookieOpens,
     //: %1: a channel, %2: names of cookies, %3: a sentence on what isn't checked
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint issues a token for “%1” although the cookie “%2” was changed. %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Look up the session, or verify the cookie's signature, before creating a token.")},
    {Fault::CookiePartOpens,
     //: %1: a channel, %2: names of cookies, %3: a sentence on which part is compared
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint issues a token for “%1” although only part of the cookie “%2” is right. %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Compare the whole value of the cookie: look up the session by its full ID, "
                       "and verify signatures over their full length.")},
    {Fault::AlteredHeaderOpens,
     //: %1: a channel, %2: names of headers
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint issues a token for “%1” although the value of the header “%2” "
                       "was changed: it doesn't verify all of the value."),
     QT_TRANSLATE_NOOP("Finding",
                       "Verify the signature of a token in the header, or compare its whole value "
                       "with a stored one, before creating a token.")},
    {Fault::RefusalHangs,
     //: %1: refused calls
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint refuses by not answering (%1), so the page waits forever."),
     QT_TRANSLATE_NOOP("Finding",
                       "End the answer when you refuse a call. In Express, “response.status(403)” "
                       "sends nothing: write “response.status(403).end()”.")},
};

} // namespace

std::span<const FindingWords> bodyWords()
{
    return AllBodyWords;
}

} // namespace RadarDesk::privatechannels
