// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllConnectionWords[] = {
    {Fault::ConnectionMethod,
     //: %1: a sentence on the allowed methods, or nothing, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding", "The connection endpoint doesn't accept POST (405). %1 %2"),
     QT_TRANSLATE_NOOP(
         "Finding", "Add POST to the route: the browser library sends a POST on each connection.")},
    {Fault::ConnectionRedirected,
     //: %1: a URL, %2: a URL, %3: a status
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint redirects from %1 to %2 (status %3). Browsers then "
                       "send a GET without the body, so the socket ID is lost."),
     QT_TRANSLATE_NOOP(
         "Finding", "Give the page the URL that the call ends at, or redirect with 307 or 308.")},
    {Fault::ConnectionRefused,
     //: %1: a status, %2: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint refuses the call with status %1, so browsers don't "
                       "take the connection for reported. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "If the answer names the reason, start there. Otherwise make sure that the "
                       "identity belongs to a user whom the endpoint accepts.")},
    {Fault::ConnectionBodyNotRead,
     //: %1: sentences on the answer to the form
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint reads the socket ID from a JSON body, but not from "
                       "a form. %1 The sandbox's browser library sends a form; what PushRadar's "
                       "own library sends isn't published."),
     QT_TRANSLATE_NOOP("Finding", "Read “socketID” from a form and from JSON.")},
    {Fault::ClientDataNotShown,
     //: %1: a status, %2: a time span, %3: sentences on the answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint answers with status %1, but presence shows no "
                       "client data within %2. %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Call the library's function that registers client data with the socket ID "
                       "that was sent and the secret of this app. Client data is limited to 1,024 "
                       "bytes; the app's log should show errors of the service.")},
    {Fault::SecondConnectionFails,
     //: %1: a sentence on the second call, %2: sentences on its answer, or nothing
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint registers the first connection of a user, but not the second. "
                       "%1 %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Register the client data on each call: every open page and each "
                       "reconnection is a connection of its own.")},
    {Fault::UniqueIdChanges,
     //: %1: a value, %2: another value
     QT_TRANSLATE_NOOP("Finding",
                       "Two connections of one user get different values of “##uniqueID” (%1 and "
                       "%2), so presence counts that user twice."),
     QT_TRANSLATE_NOOP("Finding", "Use the ID of the user, not of the session or socket.")},
};

} // namespace

std::span<const FindingWords> connectionWords()
{
    return AllConnectionWords;
}

} // namespace RadarDesk::privatechannels
