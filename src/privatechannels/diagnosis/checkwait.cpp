// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/checkwait.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct CheckWaitText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CheckWait)
};

} // namespace

QString CheckWait::text() const
{
    const auto seconds = [](std::chrono::milliseconds span) {
        return QString::number(std::chrono::round<std::chrono::seconds>(span).count());
    };
    return CheckWaitText::tr("%1: waiting for an answer, %2 of %3 s", "a step's title; two numbers")
        .arg(titleOf(step), seconds(waited), seconds(limit));
}

} // namespace RadarDesk::privatechannels
