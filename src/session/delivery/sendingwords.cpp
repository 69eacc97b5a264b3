// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/causewords.h>

#include <QtGlobal>

namespace RadarDesk::session {

namespace {

constexpr CauseWords AllSentWords[] = {
    {DeliveryCause::NeverCalled, QT_TRANSLATE_NOOP("DeliveryFinding", "No app has called yet"),
     //: %1: an address
     QT_TRANSLATE_NOOP("DeliveryFinding", "No call of an app has reached this service, at %1."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A call that fails before it leaves is seen by its absence alone. Check "
                       "that the code that broadcasts runs: is the queue worker started, is the "
                       "transaction committed, was there an exception before it? Then check that "
                       "the app is pointed at this address.")},
    {DeliveryCause::NotCalledLately,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The app has not called lately"),
     //: %1: a program, %2: a time
     QT_TRANSLATE_NOOP("DeliveryFinding", "The last call was by %1, on %2."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A call that fails before it leaves is seen by its absence alone. Check "
                       "that the code that broadcasts runs: is the queue worker started, is the "
                       "transaction committed, was there an exception before it?")},
    {DeliveryCause::OldAddress,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The app calls an old address"),
     //: %1 and %2: addresses, %3: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "The app last called %1, on %3. The service is at %2 now."),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Point the app at the new address and restart it.")},
    {DeliveryCause::OnlyTokens, QT_TRANSLATE_NOOP("DeliveryFinding", "The app has not broadcast"),
     //: %1: a number, %2: a channel
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Calls of the app: %1, none of them a broadcast. Nothing was sent to “%2”."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check that the code that broadcasts runs: is the queue worker started, "
                       "is the transaction committed, was there an exception before it?")},
    {DeliveryCause::OtherChannels,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The app broadcast to other channels only"),
     //: %1: a number, %2: a channel, %3: channels
     QT_TRANSLATE_NOOP("DeliveryFinding", "Broadcasts of the app: %1, none to “%2”. It used: %3."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Compare the channel in the code that broadcasts with the one that your "
                       "page subscribes to.")},
    {DeliveryCause::OtherProfile,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to another profile"),
     //: %1: a channel, %2 and %4: profiles, %3: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A broadcast to “%1” reached the service of the profile “%2” at %3, not "
                       "that of “%4”."),
     QT_TRANSLATE_NOOP(
         "DeliveryFinding",
         "Use the address and the secret of one profile in the app and in the page.")},
    {DeliveryCause::StillWaiting,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message has not left yet"),
     //: %1: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "The broadcast was recorded at %1 and is still waiting to be sent."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "It waits for the secret or for an answer. Enter the secret in the "
                       "profile if RadarDesk asks for it.")},
    {DeliveryCause::RefusedHere, QT_TRANSLATE_NOOP("DeliveryFinding", "The message was not sent"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "RadarDesk did not send it: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Correct the message, then send it again.")},
    {DeliveryCause::HostNotFound,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service's host does not exist"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The call never reached a service: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check the address for typing errors, and the network connection.")},
    {DeliveryCause::NothingListens,
     QT_TRANSLATE_NOOP("DeliveryFinding", "Nothing listens at this address"),
     //: %1: a sentence, %2: an address
     QT_TRANSLATE_NOOP("DeliveryFinding", "Nothing listens at %2: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Start the service, or correct the port in the address.")},
    {DeliveryCause::NotEncrypted,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The encrypted connection failed"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The call never reached the service: %1"),
     QT_TRANSLATE_NOOP(
         "DeliveryFinding",
         "Check the clock of this machine, a proxy in between, and the certificate.")},
    {DeliveryCause::NoAnswer, QT_TRANSLATE_NOOP("DeliveryFinding", "The service did not answer"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "No answer came in time: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "The message may have been accepted all the same. Look for it at a "
                       "subscriber before you send it again.")},
    {DeliveryCause::Canceled, QT_TRANSLATE_NOOP("DeliveryFinding", "The call was canceled"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The call was canceled before the answer came: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "The message may have been accepted all the same. Look for it at a "
                       "subscriber before you send it again.")},
    {DeliveryCause::NetworkFailed, QT_TRANSLATE_NOOP("DeliveryFinding", "The network failed"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The call failed on its way: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check the network connection and the proxy, then send it again.")},
};

constexpr CauseWords AllAcceptedWords[] = {
    {DeliveryCause::SimulatedAnswer,
     QT_TRANSLATE_NOOP("DeliveryFinding", "A simulated fault answered the call"),
     //: %1: a simulated fault
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A rule of the simulated faults applied to the call: %1."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Turn the rule off in Simulated faults, then send again.")},
    {DeliveryCause::SecretMissing, QT_TRANSLATE_NOOP("DeliveryFinding", "The call had no secret"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the call: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Set the secret in the app. An environment variable that isn't loaded is "
                       "the most frequent reason.")},
    {DeliveryCause::OtherSecret, QT_TRANSLATE_NOOP("DeliveryFinding", "The secret is another one"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the call: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Copy the secret of this profile into the app. Check that it isn't the "
                       "public key, or that of another app.")},
    {DeliveryCause::Forbidden, QT_TRANSLATE_NOOP("DeliveryFinding", "The service forbids the call"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service answered 403: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Check in the dashboard whether the app may broadcast.")},
    {DeliveryCause::WrongPath,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The app calls a path that does not exist"),
     //: %1: a sentence, %3: a path
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service has nothing at “%3”: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check the version and the end of the base URL: the libraries add the "
                       "rest of the path themselves.")},
    {DeliveryCause::WrongMethod,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The call uses the wrong method"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the call: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Send broadcasts with POST. A redirect from http to https turns POST into "
                       "GET.")},
    {DeliveryCause::TooLarge, QT_TRANSLATE_NOOP("DeliveryFinding", "The message is too large"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the message: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Send less: channel and data together may have 10 KiB. Send an ID, and "
                       "let the page load the rest.")},
    {DeliveryCause::WrongEncoding,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service can't read the call's body"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the call: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Send JSON or a form, and name it in the Content-Type header.")},
    {DeliveryCause::TooManyCalls,
     QT_TRANSLATE_NOOP("DeliveryFinding", "Too many messages in a short time"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service answered 429: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Send less often, or several changes in one message.")},
    {DeliveryCause::InvalidChannel,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The channel name is invalid"),
     //: %1: a channel, %2: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the channel “%1”: %2"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Correct the name in the code that broadcasts and in the page.")},
    {DeliveryCause::InvalidData, QT_TRANSLATE_NOOP("DeliveryFinding", "The data can't be read"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the data: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Send valid JSON. In v3 the data is JSON inside a string.")},
    {DeliveryCause::InvalidRequest, QT_TRANSLATE_NOOP("DeliveryFinding", "The call is malformed"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the call: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Compare the call with one of RadarDesk: choose “Copy as code” in the "
                       "editor.")},
    {DeliveryCause::Redirected,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service redirects the call"),
     //: %2: a number
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "The service answered with a redirect (%2), which the libraries don't "
                       "follow."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Use the final address: https, without a path that redirects.")},
    {DeliveryCause::ServiceFailed, QT_TRANSLATE_NOOP("DeliveryFinding", "The service failed"),
     //: %1: a sentence, %2: a number
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service answered %2: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Try again later, and check the service's status page.")},
    {DeliveryCause::NotTheService, QT_TRANSLATE_NOOP("DeliveryFinding", "Something else answered"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The answer is not one of the service: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check the address: a proxy, a sign-in page or a development server may "
                       "answer in its place.")},
    {DeliveryCause::RefusedOtherwise,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the call"),
     //: %1: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service refused the call: %1"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Read its answer below.")},
};

} // namespace

std::span<const CauseWords> sentWords()
{
    return AllSentWords;
}

std::span<const CauseWords> acceptedWords()
{
    return AllAcceptedWords;
}

} // namespace RadarDesk::session
