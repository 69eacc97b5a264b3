// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processmemory.h"

#include <QFile>
#include <QThread>

namespace RadarDesk {

namespace {

constexpr int LookMs = 500;
constexpr int Looks = 60;
constexpr int IdleLooks = 4; // one after the other
constexpr qint64 IdleTicks = 2; // hundredths of a second of a processor; a caret blinks

/// How long processors have worked for a program, in hundredths of a second.
std::optional<qint64> ticksOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = status.readAll();
    // The name before may have spaces in it.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int UserTime = 11;
    constexpr int SystemTime = 12;
    if (fields.size() <= SystemTime)
        return std::nullopt;
    return fields.at(UserTime).toLongLong() + fields.at(SystemTime).toLongLong();
}

} // namespace

std::optional<ProcessMemory> ProcessMemory::of(qint64 process)
{
    QFile account(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!account.open(QIODevice::ReadOnly))
        return std::nullopt;
    ProcessMemory memory;
    const QList<QByteArray> lines = account.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2)
            continue;
        const double size = words.at(1).toDouble() / 1024;
        if (words.at(0) == "Pss:")
            memory.share = size;
        else if (words.at(0) == "Private_Dirty:")
            memory.alone = size;
    }
    return memory;
}

bool waitUntilIdle(qint64 process)
{
    auto before = ticksOf(process);
    int idle = 0;
    for (int look = 0; look < Looks && before; ++look) {
        QThread::msleep(LookMs);
        const auto now = ticksOf(process);
        if (!now)
            return false;
        idle = *now - *before <= IdleTicks ? idle + 1 : 0;
        if (idle == IdleLooks)
            return true;
        before = now;
    }
    return false;
}

} // namespace RadarDesk
