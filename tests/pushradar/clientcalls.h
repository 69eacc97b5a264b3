// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finishedcall.h"
#include "scriptedserver.h"

#include <pushradar/serviceaddress.h>

#include <QTest>

using namespace PushRadar;

inline QString callSecret()
{
    return QStringLiteral("sk_test_123");
}

inline ScriptedServer::Script saying(const QByteArray &body)
{
    return ScriptedServer::always(ScriptedServer::answer("200 OK", body));
}
