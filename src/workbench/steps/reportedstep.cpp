// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/steps/reportedstep.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ReportedStep)
};

} // namespace

QString textOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Waiting:
        return StepText::tr("waiting");
    case StepVerdict::Running:
        return StepText::tr("running");
    case StepVerdict::Passed:
        return StepText::tr("passed");
    case StepVerdict::Failed:
        return StepText::tr("failed");
    case StepVerdict::Skipped:
        return StepText::tr("not checked");
    }
    Q_UNREACHABLE();
}

QString filledPattern(const QString &pattern, const QStringList &details)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (!isPlace) {
            out += pattern.at(i);
            continue;
        }
        const QString detail = details.value(pattern.at(++i).digitValue() - 1);
        // A sentence that there is nothing to say of leaves no gap.
        if (detail.isEmpty() && out.endsWith(u' '))
            out.chop(1);
        out += detail;
    }
    return out.trimmed();
}

} // namespace RadarDesk::workbench
