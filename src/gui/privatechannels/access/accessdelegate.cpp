// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/access/accessdelegate.h>

#include <privatechannels/access/accessmodel.h>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

RowSymbol symbolOf(AccessOutcome outcome)
{
    switch (outcome) {
    case AccessOutcome::Allowed:
        return {QStringLiteral("done"), Tone::Success};
    case AccessOutcome::Refused:
        return {QStringLiteral("private")};
    case AccessOutcome::Faulty:
        break;
    }
    return {QStringLiteral("warning"), Tone::Warning};
}

} // namespace

AccessDelegate::AccessDelegate(QObject *parent)
    : RowDelegate(Ground::Line, parent)
{
}

Row AccessDelegate::rowOf(const QModelIndex &index) const
{
    const auto cell = index.data(AccessModel::CellRole).value<AccessCell>();
    Row row{.first = {.text = index.data().toString()}};
    if (index.data(AccessModel::RunningRole).toBool()) {
        row.symbol.name = QStringLiteral("time");
        return row;
    }
    if (cell.isOpen())
        row.symbol = {QStringLiteral("warning"), Tone::Failure}; // a tick would praise it
    else if (cell.last)
        row.symbol = symbolOf(cell.last->outcome);
    else
        row.first.tone = Tone::Muted;
    // A bar at the edge where something differs, besides the words.
    if (cell.differs()) {
        row.mark = cell.differsFromExpected() ? Tone::Failure : Tone::Warning;
        row.first.weight = QFont::DemiBold;
        if (cell.differsFromExpected())
            row.first.tone = Tone::Failure;
    }
    row.aside = {.text = changeRemark(cell), .tone = Tone::Warning};
    row.second = {.text = expectationRemark(cell),
                  .tone = cell.differsFromExpected() ? Tone::Failure : Tone::Muted};
    return row;
}

} // namespace RadarDesk::gui

#include "moc_accessdelegate.cpp"
