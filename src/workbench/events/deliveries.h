// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace RadarDesk::workbench {

/// To whom a broadcast went, who nearly got it, and what the pages did with it. Each list has at
/// most \a Listed entries; the counts are of all.
struct Deliveries
{
    static constexpr qsizetype Listed = 100;

    /// A connection that got it.
    struct Receipt
    {
        QString socketId;
        QString client; ///< Origin and browser in words, where they are known.
        QDateTime time; ///< UTC

        bool operator==(const Receipt &) const = default;
    };
    /// A channel whose name only looks alike.
    struct LookAlike
    {
        QString channel;
        qint64 subscribers = 0;

        bool operator==(const LookAlike &) const = default;
    };
    /// A connection that had been subscribed shortly before, and was away.
    struct Absence
    {
        QString socketId;
        QString client;
        QDateTime left; ///< UTC

        bool operator==(const Absence &) const = default;
    };
    /// What a page's callbacks did with it.
    struct Callback
    {
        QString socketId;
        QDateTime time; ///< UTC
        int callbacks = 0; ///< How many were called.
        bool threw = false;
        QString message; ///< Of what was thrown.
        QString file;
        int line = 0;

        bool operator==(const Callback &) const = default;
    };

    qint64 total = 0; ///< The number of connections that received it.
    QList<Receipt> receipts;
    QList<LookAlike> lookAlikes;
    QList<Absence> absences;
    qint64 reports = 0; ///< The number of connections that reported their callbacks,
    qint64 thrown = 0; ///< and how many of these that one threw.
    QList<Callback> callbacks; ///< Those that threw have priority.

    bool operator==(const Deliveries &) const = default;
};

} // namespace RadarDesk::workbench
