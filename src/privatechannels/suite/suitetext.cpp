// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/suitetext.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/excerpt.h>

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

constexpr qsizetype LongestSuiteText = 2000;

QString sayable(const QString &text)
{
    return visibleText(withoutTokens(text), LongestSuiteText);
}

} // namespace

QString markOf(SuiteOutcome outcome)
{
    switch (outcome) {
    case SuiteOutcome::Passed:
        return QStringLiteral("✓");
    case SuiteOutcome::Failed:
        return QStringLiteral("✗");
    case SuiteOutcome::Skipped:
        break;
    }
    return QStringLiteral("–");
}

QStringList toTextLines(const SuiteResult &result, const std::function<QString(SuiteOutcome)> &mark)
{
    QStringList lines;
    for (const SuiteCase &each : result.cases) {
        QString line = mark(each.outcome) + u' ' + sayable(each.name) + QStringLiteral(": ")
            + sayable(each.headline);
        if (!each.fault.isEmpty())
            line += QStringLiteral(" (%1)").arg(each.fault);
        lines.append(line);
        const bool isTold = each.outcome == SuiteOutcome::Failed || each.isWarned();
        if (isTold && !each.text.isEmpty())
            lines.append(QStringLiteral("  ") + sayable(each.text));
    }
    return lines;
}

} // namespace RadarDesk::privatechannels
