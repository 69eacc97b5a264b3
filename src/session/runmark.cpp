// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/runmark.h>

#include <pushradar/client.h>
#include <sandbox/service/observation.h>

#include <QUuid>

namespace RadarDesk::session {

using namespace sandbox;

QByteArray runMark()
{
    static const QByteArray mark = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return mark;
}

void markAsOwn(PushRadar::Client &client, const QUrl &webSocketUrl)
{
    if (!webSocketUrl.isEmpty())
        client.addHeader(RunHeader, runMark());
}

} // namespace RadarDesk::session
