// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllAnswerWords[] = {
    {Fault::ChannelNotRead,
     //: %1: a sentence on the answer, %2: a sentence on what succeeds
     QT_TRANSLATE_NOOP("Finding", "The endpoint doesn't find the channel in the call. %1 %2"),
     //: %3: a parameter
     QT_TRANSLATE_NOOP("Finding", "Read the query parameter that the library sends: “%3”.")},
    {Fault::TooSlow,
     //: %1: a time span, %2: a time span
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint took %1 to answer, but a page waits for %2 only. How long the "
                       "official library waits is not published."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Find out what the endpoint waits for. Cold starts and slow sessions are common causes.")},
    {Fault::EmptyAnswer,
     //: %1: a status, %3: a sentence on the body
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers with status %1, but without content. %3"),
     //: %2: an example of JSON
     QT_TRANSLATE_NOOP("Finding", "Return %2. Often a “return” is missing.")},
    {Fault::HtmlPage,
     //: %1: the beginning of the answer
     QT_TRANSLATE_NOOP("Finding", "The endpoint answers with an HTML page instead of JSON: %1"),
     //: %2: an example of JSON
     QT_TRANSLATE_NOOP("Finding",
                       "Make the route return %2. The page may be for signing in, an error page, "
                       "or the start page with which a single-page app answers every URL.")},
    {Fault::TextBeforeJson,
     //: %1: a sentence on the text, %2: a number
     QT_TRANSLATE_NOOP("Finding", "There is text before the JSON, which starts at byte %2. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Return the JSON alone. If PHP prints a warning or notice into the answer, "
                       "fix its cause and turn display_errors off.")},
    {Fault::JsonCutShort,
     //: %1: a number, %2: the JSON, in quotes, %3: a sentence on Content-Length, or nothing
     QT_TRANSLATE_NOOP("Finding", "The JSON is cut off after %1 bytes: %2 %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check Content-Length, buffer sizes and the app's log: a header or buffer "
                       "is too small, or the app stopped while it answered.")},
    {Fault::NotJson,
     //: %1: what is wrong, %2: a number, %3: a number, %4: the beginning of the answer
     QT_TRANSLATE_NOOP("Finding", "The answer isn't JSON. %1 (line %2, column %3): %4"),
     //: %5: an example of JSON
     QT_TRANSLATE_NOOP("Finding", "Return %5.")},
    {Fault::ErrorInside,
     //: %1: a part of the JSON, in quotes
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint answers with a success status, but the JSON reports an error: %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Fix the error that the app reports. If it is a refusal, answer with status "
                       "403, because pages check the status.")},
    {Fault::OtherDialect,
     //: %1: a member, %2: the expected member, %3: a version, v2 or v3
     QT_TRANSLATE_NOOP("Finding", "The answer has “%1”, but %3 pages read “%2”."),
     //: %2: the expected member
     QT_TRANSLATE_NOOP("Finding",
                       "Rename the member to “%2”; capital letters count. If the other version "
                       "was meant, use its library in both the page and the endpoint.")},
    {Fault::TokenNested,
     //: %1: a member, %2: the member around it
     QT_TRANSLATE_NOOP("Finding", "“%1” is one level too deep, inside “%2”."),
     //: %3: an example of JSON
     QT_TRANSLATE_NOOP("Finding",
                       "Return the token at the top level: %3. If the framework wraps every "
                       "answer, turn that off for this route.")},
    {Fault::JsonInString,
     //: %1: a sentence on where the string is, %2: a sentence on a cause, or nothing
     QT_TRANSLATE_NOOP("Finding", "%1 The browser library finds no token there."),
     QT_TRANSLATE_NOOP("Finding",
                       "The JSON is encoded twice: return the object itself, or the string without "
                       "encoding it again. %2")},
    {Fault::TokenMissing,
     //: %1: the expected member, %2: the JSON, in quotes
     QT_TRANSLATE_NOOP("Finding", "The answer is JSON without “%1”: %2"),
     //: %3: an example of JSON, %4: a sentence on an empty object, or nothing
     QT_TRANSLATE_NOOP("Finding", "Return %3. %4")},
    {Fault::TokenEmpty,
     //: %1: a member
     QT_TRANSLATE_NOOP("Finding", "“%1” is an empty string."),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the variable that the result of the PushRadar library is assigned "
                       "to: the result got lost.")},
    {Fault::TokenNull,
     //: %1: a member
     QT_TRANSLATE_NOOP("Finding", "“%1” is null, but must be a string."),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the function that creates the token: a “return” is missing, or it "
                       "failed and the error wasn't handled.")},
    {Fault::TokenNumber,
     //: %1: a member, %2: its value
     QT_TRANSLATE_NOOP("Finding", "“%1” is a number, %2, but must be a string."),
     QT_TRANSLATE_NOOP("Finding",
                       "Return the result of the PushRadar library's auth function unchanged.")},
    {Fault::TokenUndefined,
     //: %1: a member, %2: its value
     QT_TRANSLATE_NOOP("Finding", "“%1” is the string “%2”."),
     QT_TRANSLATE_NOOP("Finding",
                       "A missing value was converted to a string: a promise without “await”, a "
                       "misspelled variable, or an empty result.")},
    {Fault::TokenObjectText,
     //: %1: a member, %2: its value
     QT_TRANSLATE_NOOP("Finding", "“%1” is the string “%2”."),
     QT_TRANSLATE_NOOP("Finding",
                       "An object was converted to a string. With an asynchronous library it is a "
                       "promise: await it.")},
    {Fault::TokenNoText,
     //: %1: a member, %2: a sentence on its value
     QT_TRANSLATE_NOOP("Finding", "“%1” must be a string. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Return the result of the PushRadar library's auth function unchanged. An "
                       "empty object is what a promise becomes in JSON: await it.")},

    {Fault::TokenMalformed,
     //: %1: the shortened token, in quotes, %2: a sentence on its length, or nothing
     QT_TRANSLATE_NOOP("Finding", "This doesn't look like a v2 token: %1 %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Return the result of channel_auth unchanged: channel_auth_token_<MD5 of "
                       "the channel>.<letters>.0x<letters>")},
    {Fault::TokenOfOtherVersion,
     //: %1: a version, v2 or v3, %2: the other version
     QT_TRANSLATE_NOOP("Finding", "This is a %1 token, but the page uses %2."),
     QT_TRANSLATE_NOOP("Finding",
                       "Use the same version of the library in the endpoint and in the page.")},
    {Fault::TokenForOtherChannel,
     //: %1: a sentence on the token's channel, %2: a sentence on the difference, or nothing, %3:
     //: the page's channel
     QT_TRANSLATE_NOOP("Finding", "The token is for a different channel than “%3”. %1 %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Create the token for the channel exactly as the call names it.")},
    {Fault::TokenForOtherSocket,
     //: %1: a socket ID, %2: a socket ID, %3: a further sentence, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The token is for a different socket (%1) than the page's socket (%2). %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Create a token for each call, with the socketID that is sent. A stored "
                       "token works at first, but fails after a reconnection.")},
    {Fault::TokenExpired,
     //: %1: a time, %2: a sentence on the clocks, or nothing
     QT_TRANSLATE_NOOP("Finding", "The token expired at %1. %2"),
     QT_TRANSLATE_NOOP(
         "Finding", "Create a token for each call instead of storing one, and check the clocks.")},
    {Fault::TokenRepeated,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint returns the same token for each call, and the service rejects "
                       "it: the token is used up, has expired, or was never registered."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Create a token for each call. Look for a cache in the app or in front of it.")},
    {Fault::TokenOfOtherProfile,
     //: %1: the other profile, %2: the checked profile
     QT_TRANSLATE_NOOP("Finding",
                       "The token belongs to another profile: the service of “%1” accepts it, the "
                       "service of “%2” doesn't."),
     QT_TRANSLATE_NOOP("Finding",
                       "Use the same app in the page and the endpoint: compare the page's public "
                       "key with the endpoint's secret and service address.")},
    {Fault::TokenUnknown,
     //: %1: the message of the service
     QT_TRANSLATE_NOOP(
         "Finding",
         "The service rejects the token, although its format is valid. The token was created with "
         "another secret or for another service, was never registered, or has expired. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Compare the endpoint's secret and service address with those of the "
                       "profile, and make sure the endpoint creates a token for each call.")},

    {Fault::SocketRefused,
     //: %1: a sentence on what failed
     QT_TRANSLATE_NOOP("Finding", "The service doesn't accept subscribers. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the profile's public key, and whether the sandbox is running.")},
    {Fault::SubscriptionRefused,
     //: %1: a code, %2: the message of the service
     QT_TRANSLATE_NOOP("Finding", "The service refuses the subscription (%1): %2"),
     QT_TRANSLATE_NOOP("Finding", "See the service's message: the token isn't the cause.")},
    {Fault::NameDiffers,
     //: %1: a channel, %2: another channel, %3: a sentence on the difference, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The page subscribes to “%2”, but the app broadcasts to “%1”. %3"),
     QT_TRANSLATE_NOOP("Finding", "Use one name for both, and define it in one place of the app.")},
    {Fault::BroadcastRefused,
     //: %1: the answer of the service
     QT_TRANSLATE_NOOP("Finding", "The service refuses the broadcast. %1"),
     QT_TRANSLATE_NOOP("Finding", "See the service's answer below.")},
    {Fault::NobodyReached,
     //: %1: a channel
     QT_TRANSLATE_NOOP(
         "Finding",
         "The broadcast to “%1” was accepted, but reached 0 subscribers although one is "
         "subscribed. The subscriber and the broadcast use different apps, services or versions."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Compare the service address and the public key of the page with those of the server.")},
    {Fault::NothingArrived,
     //: %1: a channel, %2: a time span
     QT_TRANSLATE_NOOP("Finding",
                       "The broadcast to “%1” was accepted, but didn't arrive within %2."),
     QT_TRANSLATE_NOOP("Finding",
                       "Compare the page's app and version with those of the server that "
                       "broadcasts. If they are the same, check whether the message arrives later: "
                       "a server in between may delay or drop it.")},

    {Fault::EveryoneGetsIn,
     //: %1: a channel, %2: a sentence on a cache, or nothing
     QT_TRANSLATE_NOOP(
         "Finding",
         "Everyone gets in: the endpoint issues a token for “%1” without any credentials. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check who the user is before creating a token, and answer 403 otherwise. "
                       "Until then the channel is effectively public.")},
    {Fault::AnyChannelOpens,
     //: %1: a channel
     QT_TRANSLATE_NOOP("Finding",
                       "Every signed-in user gets into any channel: the endpoint issues a token "
                       "for “%1”, which nobody should have access to."),
     QT_TRANSLATE_NOOP("Finding",
                       "Check which channels the user may join and refuse all others, because "
                       "names can be guessed.")},
    {Fault::MalformedNameOpens,
     //: %1: a channel
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint issues a token for “%1”, which isn't a valid channel name."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Compare the name with the channels that the app knows instead of accepting any name.")},
};

} // namespace

std::span<const FindingWords> answerWords()
{
    return AllAnswerWords;
}

} // namespace RadarDesk::privatechannels
