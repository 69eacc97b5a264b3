// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/steps/stepdelegate.h>

#include <gui/kit/steps/steprows.h>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

RowSymbol symbolOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Passed:
        return {QStringLiteral("done"), Tone::Success};
    case StepVerdict::Failed:
        return {QStringLiteral("cross"), Tone::Failure};
    case StepVerdict::Running:
        return {QStringLiteral("run"), Tone::Accent};
    case StepVerdict::Waiting:
    case StepVerdict::Skipped:
        break;
    }
    return {QStringLiteral("dash")};
}

} // namespace

StepDelegate::StepDelegate(QObject *parent)
    : RowDelegate(Ground::Line, parent)
{
}

Row StepDelegate::rowOf(const QModelIndex &index) const
{
    const auto verdict = index.data(StepRows::VerdictRole).value<StepVerdict>();
    Row row{.symbol = symbolOf(verdict),
            .first = {.text = index.data().toString()},
            .firstEnd = {.text = index.data(StepRows::TookRole).toString(), .tone = Tone::Muted}};
    if (!m_isCompact)
        row.second = {.text = index.data(StepRows::SummaryRole).toString(),
                      .tone = verdict == StepVerdict::Failed ? Tone::Failure : Tone::Muted};
    if (index.data(StepRows::IsChangesRole).toBool())
        row.symbol.name = QStringLiteral("time");
    return row;
}

int StepDelegate::linesOf(const QModelIndex &) const
{
    return m_isCompact ? 1 : 2;
}

} // namespace RadarDesk::gui

#include "moc_stepdelegate.cpp"
