// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllConnectionWords[] = {
    // What it allows, what it says
    {Fault::ConnectionMethod,
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint doesn't accept POST (405); it allows %1. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "The browser library sends a POST on each connection: add that method to "
                       "the route.")},
    // From, to, the status
    {Fault::ConnectionRedirected,
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint redirects from %1 to %2 (status %3). Browsers then "
                       "send a GET without the body, so the socket ID is lost."),
     QT_TRANSLATE_NOOP("Finding",
                       "Give the page the URL that the call ends at, or redirect with 307 or "
                       "308.")},
    // What came of the form
    {Fault::ConnectionBodyNotRead,
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint reads the socket ID from a JSON body, but not from "
                       "a form (%1). The sandbox's browser library sends a form; what PushRadar's "
                       "own library sends isn't published."),
     QT_TRANSLATE_NOOP("Finding", "Read “socketID” from a form and from JSON.")},
    // The status, how long it was waited for
    {Fault::ClientDataNotShown,
     QT_TRANSLATE_NOOP("Finding",
                       "The connection endpoint answers with status %1, but presence shows no "
                       "client data within %2."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Call the library's function that registers client data, with the socket ID that was "
         "sent and the secret of this app. Client data is limited to 1,024 bytes, and an error of "
         "the service has to be reported: see the app's log.")},
    // The two values
    {Fault::UniqueIdChanges,
     QT_TRANSLATE_NOOP("Finding",
                       "Two connections of one person get different values of “##uniqueID” (%1 and "
                       "%2), so presence counts that person twice."),
     QT_TRANSLATE_NOOP("Finding", "Use the ID of the user, not of the session or socket.")},
};

} // namespace

std::span<const FindingWords> connectionWords()
{
    return AllConnectionWords;
}

} // namespace RadarDesk::privatechannels
