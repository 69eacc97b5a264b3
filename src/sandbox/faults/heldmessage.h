// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace RadarDesk::sandbox {

/// A message that waits until a person lets it go.
struct HeldMessage
{
    quint64 number = 0; ///< By which it is released; of two, the later one has the higher.
    QString broadcastId;
    QString channel;
    QByteArray data; ///< JSON
    qsizetype recipients = 0;
    QDateTime since; ///< UTC

    bool operator==(const HeldMessage &) const = default;
};

} // namespace RadarDesk::sandbox

Q_DECLARE_METATYPE(RadarDesk::sandbox::HeldMessage)
