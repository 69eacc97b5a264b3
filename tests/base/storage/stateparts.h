// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/filelock.h>
#include <base/storage/statefile.h>

#include <support/fulldisk.h>
#include <support/textfile.h>

#include <QJsonDocument>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;

inline int numberIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object().value(u"a").toInt();
}
