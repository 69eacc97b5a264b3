// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/causewords.h>

#include <QtGlobal>

namespace RadarDesk::session {

namespace {

constexpr CauseWords AllDeliveredWords[] = {
    {DeliveryCause::SimulatedLoss,
     QT_TRANSLATE_NOOP("DeliveryFinding", "A simulated fault lost the message"),
     //: %1: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A rule of the simulated faults dropped the message at %1."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Turn the rule off in Simulated faults, then send again.")},
    {DeliveryCause::Held, QT_TRANSLATE_NOOP("DeliveryFinding", "The message is held"),
     //: %1: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A rule of the simulated faults has held the message since %1."),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Let it go in Simulated faults.")},
    {DeliveryCause::SimulatedDelay,
     QT_TRANSLATE_NOOP("DeliveryFinding", "A simulated fault delays the message"),
     //: %1: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A rule of the simulated faults delayed the message at %1."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Turn the rule off in Simulated faults, then send again.")},
    {DeliveryCause::Targeted,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message was for some subscribers only"),
     //: %1: names of fields
     QT_TRANSLATE_NOOP("DeliveryFinding", "The broadcast chooses its subscribers by: %1."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Remove the targeting, or check that it fits the subscriber.")},
    {DeliveryCause::ReaderTooSlow, QT_TRANSLATE_NOOP("DeliveryFinding", "The page was too slow"),
     //: %1: a connection, %2: a time, %3: a duration, %4: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 did not take its messages fast enough and was dropped at %2. %4"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Do less in the callback, or send less often.")},
    {DeliveryCause::ReaderBehind, QT_TRANSLATE_NOOP("DeliveryFinding", "The page is behind"),
     //: %1: a connection, %2: a size
     QT_TRANSLATE_NOOP("DeliveryFinding", "%2 still wait for %1."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Do less in the callback: a page that is busy takes no messages.")},
    {DeliveryCause::LostOnTheWay,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The connection ended right after"),
     //: %1: a connection, %2: a duration, %3: a sentence
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 was lost %2 after the message was sent to it. %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "The message may have been lost with it. Load the current state when the "
                       "page comes back.")},
    {DeliveryCause::NotToAll,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The message did not go to every subscriber"),
     //: %1: a connection, %2: a number
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 was on the channel, and is not among the connections that the message "
                       "went to (%2)."),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Look at what happened to this connection.")},
    {DeliveryCause::NotSeenByPage,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The subscriber page did not receive it"),
     //: %1: a time
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "A subscriber page received the last message at %1, and not this one."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check that the page is still open and connected, then send again.")},
};

constexpr CauseWords AllHandledWords[] = {
    {DeliveryCause::CallbackThrew,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The callback threw an error"),
     //: %1: a connection, %2: what was thrown, %3: file and line
     QT_TRANSLATE_NOOP("DeliveryFinding", "In %1, the callback threw: %2 %3"),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Correct the callback at this place.")},
    {DeliveryCause::NoCallback,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The page has no callback for the channel"),
     //: %1: a connection, %2: a channel
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 received the message on “%2” and had no callback to call."),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Pass the callback to “subscribe” for this channel.")},
    {DeliveryCause::OtherCallback,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The callback belongs to another channel"),
     //: %1: a connection, %2 and %3: channels
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 received the message on “%2” and has callbacks only for %3."),
     QT_TRANSLATE_NOOP("DeliveryFinding", "Pass the callback to “subscribe” for this channel.")},
    {DeliveryCause::RegisteredTwice,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The callback is registered more than once"),
     //: %1: a connection, %2: a number
     QT_TRANSLATE_NOOP("DeliveryFinding", "In %1, %2 callbacks were called for one message."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Subscribe once: a component that is shown again often subscribes again.")},
    {DeliveryCause::NotReturned,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The callback has not returned"),
     //: %1: a connection, %2: a duration
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "%1 received the message %2 ago, and its callback has not returned since."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Look for a loop or a dialog in the callback. A browser also stops pages "
                       "that are hidden.")},
};

constexpr CauseWords AllSeenWords[] = {
    {DeliveryCause::SentTwice,
     QT_TRANSLATE_NOOP("DeliveryFinding", "The app sent the message twice"),
     //: %1: a duration
     QT_TRANSLATE_NOOP("DeliveryFinding", "The app broadcast the same data twice, %1 apart."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check what calls the code that broadcasts: a retry, two workers, or a "
                       "listener that is registered twice.")},
    {DeliveryCause::OutOfOrder,
     QT_TRANSLATE_NOOP("DeliveryFinding", "Messages arrived out of order"),
     //: %1: a connection, %2: "7 of 500 overtook, …", %3: "by the IDs of the broadcasts"
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1: %2, %3."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Add a counter to the data, and let the page ignore what is older than "
                       "what it has.")},
    {DeliveryCause::Doubled,
     QT_TRANSLATE_NOOP("DeliveryFinding", "Messages arrived more than once"),
     //: %1: a connection, %2: "1 doubled, …", %3: "by the IDs of the broadcasts"
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1: %2, %3."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Add an ID to the data, and let the page ignore those that it has seen.")},
    {DeliveryCause::Lost, QT_TRANSLATE_NOOP("DeliveryFinding", "Messages are missing"),
     //: %1: a connection, %2: "2 lost, …", %3: "by the IDs of the broadcasts"
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1: %2, %3."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Let the page load the current state when a number is missing.")},
    {DeliveryCause::Late, QT_TRANSLATE_NOOP("DeliveryFinding", "The message was late"),
     //: %1: a connection, %2: a duration
     QT_TRANSLATE_NOOP("DeliveryFinding", "%1 handled the message after %2."),
     QT_TRANSLATE_NOOP("DeliveryFinding",
                       "Check whether the page was busy or hidden: browsers slow down pages in "
                       "the background.")},
};

} // namespace

std::span<const CauseWords> deliveredWords()
{
    return AllDeliveredWords;
}

std::span<const CauseWords> handledWords()
{
    return AllHandledWords;
}

std::span<const CauseWords> seenWords()
{
    return AllSeenWords;
}

} // namespace RadarDesk::session
