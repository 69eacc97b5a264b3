// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/causewords.h>

#include <QtGlobal>

namespace RadarDesk::session {

namespace {

constexpr CauseWords AllChannelWords[] = {
    {DeliveryCause::NamesDiffer, QT_TRANSLATE_NOOP("DeliveryFinding", "The channel names differ"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Use one name in both places. Make it by one function or one constant.")},
    {DeliveryCause::CaseDiffers,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The channel names differ in case"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Use one name in both places. Make it by one function or one constant.")},
    {DeliveryCause::SpaceDiffers,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The channel names differ in white space"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Trim the name where it is made, in the app and in the page.")},
    {DeliveryCause::PrefixDiffers,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The channel names have different prefixes"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Use one name in both places. Make it by one function or one constant.")},
    {DeliveryCause::EncodingDiffers,
     QT_TRANSLATE_NOOP("DeliveryFinding", "A channel name is percent-encoded"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Pass the name unencoded: the libraries encode it themselves.")},
    {DeliveryCause::LetterLooksAlike,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The channel names differ in a look-alike character"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Type the name again in place of copying it.")},
    {DeliveryCause::SeparatorDiffers,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The channel names differ in a separator"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Use one name in both places. Make it by one function or one constant.")},
    {DeliveryCause::EnvironmentDiffers,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The channels belong to different environments"),
     //: %1 and %2: channels, %3 and %4: the same with differing characters in brackets
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message went to %3, and the subscriber is on %4."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Start the app and the page with the same environment, or take it out of "
                       "the name.")},
};

constexpr CauseWords AllSubscribedWords[] = {
    {DeliveryCause::NobodyConnected, QT_TRANSLATE_NOOP("DeliveryFinding", "Nobody was connected"),
     //: %1: a channel
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "No connection was on “%1” when the message was sent, and none had been "
                       "before."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Open your page, and check that it loads the library from this service.")},
    {DeliveryCause::OnlyRadarDesk,
     QT_TRANSLATE_NOOP("DeliveryFinding", "Only RadarDesk was subscribed"),
     //: %1: a channel
     QT_TRANSLATE_NOOP("DeliveryFinding", "RadarDesk's own subscriber was the only one on “%1”."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Open your page, and check that it loads the library from this service.")},
    {DeliveryCause::NotOnChannel,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page had not subscribed to the channel"),
     //: %1: a number, %2: a channel, %3: a sentence or nothing
     QT_TRANSLATE_NOOP("DeliveryFinding", "Open connections: %1, none on “%2”. %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check that the page calls “subscribe” for this channel, and that nothing "
                       "throws before.")},
    {DeliveryCause::TokenMissing,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page has no token for the channel"),
     //: %1: a connection, %2: a channel, %3: a sentence, %4: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 asked for “%2” without a token at %4 and was refused: %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Name your authentication endpoint in the page, and check it with the "
                       "private channel check.")},
    {DeliveryCause::TokenRefused,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page's token was refused"),
     //: %1: a connection, %2: a channel, %3: a sentence, %4: a time
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 asked for “%2” at %4 and was refused: %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Find the cause with the private channel check.")},
    {DeliveryCause::TokenExpired,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page came back with a token that no longer counts"),
     //: %1: a connection, %2: a channel, %3: a sentence, %4: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 had been on “%2”, and was refused when it came back at %4: %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Get a new token for each new connection: it belongs to the socket ID.")},
    {DeliveryCause::TooManyChannels,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page has too many channels"),
     //: %1: a connection, %2: a channel, %3: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was refused on “%2”: %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Unsubscribe from channels that are no longer shown.")},
    {DeliveryCause::SubscriptionInvalid,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page asked for an invalid channel"),
     //: %1: a connection, %2: a channel, %3: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was refused on “%2”: %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Correct the name in the page.")},
    {DeliveryCause::ConnectionRefused,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page could not connect"),
     //: %1: a browser, %2: a time, %3: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was refused at %2: %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Let it connect again, then reload the page.")},
    {DeliveryCause::KeyRefused,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page's public key was refused"),
     //: %1: a browser, %2: a time, %3: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was refused at %2: %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Copy the public key of this profile into the page, then reload it.")},
    {DeliveryCause::CameLate, QT_TRANSLATE_NOOP("DeliveryFinding", "The page subscribed too late"),
     //: %1: a connection, %2: a time, %3: a duration
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 subscribed at %2, %3 after the message. Messages aren't stored for "
                       "later."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Load the current state after subscribing, or send the message once the "
                       "page is there.")},
    {DeliveryCause::Unsubscribed, QT_TRANSLATE_NOOP("DeliveryFinding", "The page had unsubscribed"),
     //: %1: a connection, %2: a time, %3: a duration
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 unsubscribed at %2, %3 before the message."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check what calls “unsubscribe”: a component that is removed and added "
                       "again often does.")},
    {DeliveryCause::PageLeft,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page had closed its connection"),
     //: %1: a connection, %2: a time, %3: a duration, %4: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 left at %2, %3 before the message. %4"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "The page was closed, reloaded or hidden. Load the current state when it "
                       "comes back.")},
    {DeliveryCause::ConnectionLost,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page had lost its connection"),
     //: %1: a connection, %2: a time, %3: a duration, %4: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was cut off at %2, %3 before the message. %4"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check the network and whether the device slept. Load the current state "
                       "when the page comes back.")},
    {DeliveryCause::Reconnecting, QT_TRANSLATE_NOOP("DeliveryFinding", "The page was reconnecting"),
     //: %1: a connection, %2 and %5: times, %3: a duration, %4: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 was away from %2 to %5, and the message fell into that time. %4"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Load the current state after each reconnection: messages aren't stored "
                       "for later.")},
    {DeliveryCause::ClosedHere,
     QT_TRANSLATE_NOOP("DeliveryFinding", "RadarDesk had closed the connection"),
     //: %1: a connection, %2: a time, %3: a duration, %4: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was closed at %2, %3 before the message. %4"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Reload the page, then send again.")},
    {DeliveryCause::ServiceStopped, QT_TRANSLATE_NOOP("DeliveryFinding", "The service had stopped"),
     //: %1: a connection, %2: a time, %3: a duration
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 was disconnected at %2, %3 before the message, when the service "
                       "stopped."),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Reload the page, then send again.")},
    {DeliveryCause::ProtocolViolated,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The client had broken the protocol"),
     //: %1: a connection, %2: a time, %3: a duration, %4: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was closed at %2, %3 before the message. %4"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Use the browser library, or correct the frames that the client sends.")},
    {DeliveryCause::ReachedNobody,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service reached nobody"),
     //: %1: a channel
     QT_TRANSLATE_NOOP("DeliveryFinding", "The service says that nobody was subscribed to “%1”."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Open your page, compare the channel names, and send again.")},
};

} // namespace

std::span<const CauseWords> channelWords()
{
    return AllChannelWords;
}

std::span<const CauseWords> subscribedWords()
{
    return AllSubscribedWords;
}

} // namespace RadarDesk::session
