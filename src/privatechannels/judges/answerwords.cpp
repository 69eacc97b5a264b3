// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllAnswerWords[] = {
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
    {Fault::EmptyAnswer, QT_TRANSLATE_NOOP("Finding", "The endpoint answers %1 with %3."),
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
    {Fault::JsonCutShort,
     QT_TRANSLATE_NOOP("Finding", "The JSON is cut short after %1 bytes: %2 %3"),
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
     QT_TRANSLATE_NOOP("Finding", "Have it return %3. %4")},
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
     QT_TRANSLATE_NOOP("Finding", "This doesn't look like a v2 token: %1 %2"),
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
    {Fault::TokenExpired, QT_TRANSLATE_NOOP("Finding", "The token has expired (%1). %2"),
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
                       "This is the worst that can be wrong with it. %2"),
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

std::span<const FindingWords> answerWords()
{
    return AllAnswerWords;
}

} // namespace RadarDesk::privatechannels
