// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/endpointapp.h>

#include <QTest>

namespace RadarDesk {

/// Whether \a report has a cross at \a step because of \a fault, and no other.
inline void isOnlyFinding(const privatechannels::Report &report, privatechannels::Step step,
                          privatechannels::Fault fault, const QString &says = {})
{
    using namespace privatechannels;
    QVERIFY2(report.isFinished() && report.culprit(), inShort(report).constData());
    QVERIFY2(report.culprit()->fault == fault, inShort(report).constData());
    const QString said = report.culprit()->sentence + report.culprit()->advice;
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(!report.culprit()->advice.isEmpty() && !report.culprit()->headline.isEmpty());
    for (int i = 0; i < StepCount; ++i) {
        const StepVerdict verdict = report.at(static_cast<Step>(i)).verdict;
        QVERIFY2((verdict == StepVerdict::Failed) == (static_cast<Step>(i) == step),
                 inShort(report).constData());
    }
    QCOMPARE(report.at(step).findings.size(), 1);
}

/// Whether each step of \a report got a tick.
inline void isAllRight(const privatechannels::Report &report)
{
    using namespace privatechannels;
    for (const StepResult &step : report.steps)
        QVERIFY2(step.verdict == StepVerdict::Passed, inShort(report).constData());
}

/// The text of all notes of \a report.
inline QString notesOf(const privatechannels::Report &report)
{
    QStringList notes;
    for (const privatechannels::StepResult &step : report.steps)
        notes += step.notes;
    return notes.join(u'\n');
}

} // namespace RadarDesk
