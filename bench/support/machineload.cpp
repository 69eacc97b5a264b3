// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bench/support/machineload.h>

#include <QFile>
#include <QThread>

#include <algorithm>
#include <optional>

namespace RadarDesk {

namespace {

constexpr unsigned long LookMs = 1000;

/// Of all processors since the machine's start, in its own units.
struct Spent
{
    double all = 0;
    double idle = 0;
};

/// See proc(5): user, nice, system, idle, iowait, irq, softirq, steal.
std::optional<Spent> spent()
{
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.readLine().simplified().split(' ');
    constexpr qsizetype Columns = 9;
    if (words.size() < Columns || words.at(0) != "cpu")
        return std::nullopt;
    Spent spent;
    for (const QByteArray &word : words.sliced(1, Columns - 1))
        spent.all += word.toDouble();
    spent.idle = words.at(4).toDouble() + words.at(5).toDouble();
    return spent;
}

} // namespace

void MachineLoad::look()
{
    const auto before = spent();
    QThread::msleep(LookMs);
    const auto after = spent();
    if (!before || !after || after->all <= before->all)
        return; // no such system
    const double idle = (after->idle - before->idle) / (after->all - before->all);
    m_percent = std::max(m_percent, static_cast<int>(100 * (1 - idle)));
}

} // namespace RadarDesk
