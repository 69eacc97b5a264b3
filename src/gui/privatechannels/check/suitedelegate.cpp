// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/suitedelegate.h>

#include <gui/privatechannels/check/suitemodel.h>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

RowSymbol symbolOf(SuiteOutcome outcome)
{
    switch (outcome) {
    case SuiteOutcome::Passed:
        return {QStringLiteral("done"), Tone::Success};
    case SuiteOutcome::Failed:
        return {QStringLiteral("cross"), Tone::Failure};
    case SuiteOutcome::Skipped:
        break;
    }
    return {QStringLiteral("dash")};
}

} // namespace

SuiteDelegate::SuiteDelegate(QObject *parent)
    : RowDelegate(Ground::Line, parent)
{
}

Row SuiteDelegate::rowOf(const QModelIndex &index) const
{
    const auto outcome = index.data(SuiteModel::OutcomeRole).value<SuiteOutcome>();
    return {.symbol = symbolOf(outcome),
            .first = {.text = index.data().toString()},
            .firstEnd = {.text = index.data(SuiteModel::TookRole).toString(), .tone = Tone::Muted},
            .second = {.text = index.data(SuiteModel::HeadlineRole).toString(),
                       .tone = outcome == SuiteOutcome::Failed ? Tone::Failure : Tone::Muted},
            .secondEnd = {.text = index.data(SuiteModel::ChangeRole).toString(),
                          .tone = Tone::Warning}};
}

} // namespace RadarDesk::gui

#include "moc_suitedelegate.cpp"
