// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/lastresponse.h>

#include <history/store/history.h>
#include <session/session.h>
#include <workbench/placeholders/placeholdervalues.h>

namespace RadarDesk::session {

using namespace workbench;
using namespace history;

LastResponse::LastResponse(const History &history, const Session &session,
                           PlaceholderValues &values, QObject *parent)
    : QObject(parent)
{
    connect(&session, &Session::broadcastFinished, this, [&history, &values](quint64 number) {
        const Event *event = history.find(number);
        if (event && event->exchange && event->exchange->status)
            values.setLastResponse(event->exchange->responseBody);
    });
}

} // namespace RadarDesk::session

#include "moc_lastresponse.cpp"
