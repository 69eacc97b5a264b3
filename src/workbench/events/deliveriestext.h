// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/deliveries.h>

#include <QList>
#include <QString>

namespace RadarDesk::workbench {

/// One sentence on what became of a broadcast.
struct DeliveryLine
{
    enum class Kind {
        Summary, ///< The number of recipients.
        Threw, ///< A callback of a page has thrown.
        LookAlike, ///< Subscribers of a channel that only looks like this one.
        Away, ///< A connection that had closed by then.
        Receiver, ///< A connection that got it.
        More, ///< Connections that aren't listed.
    };

    Kind kind = Kind::Summary;
    QString text; ///< Whole, as visible text.
    QString aside; ///< More on it: a time, what the callbacks did.
    QString socketId; ///< Of the connection, where it is one.
};

/// Describes the \a deliveries of a broadcast to \a channel, problems first.
[[nodiscard]] QList<DeliveryLine> linesOf(const Deliveries &deliveries, const QString &channel);
/// The same as text, a line each.
[[nodiscard]] QString toText(const Deliveries &deliveries, const QString &channel);

} // namespace RadarDesk::workbench
