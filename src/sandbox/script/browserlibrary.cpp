// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/script/browserlibrary.h>

#include <QFile>

namespace RadarDesk::sandbox {

QByteArray browserLibrary()
{
    QFile file(QStringLiteral(":/js/pushradar.js"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace RadarDesk::sandbox
