// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/endpoint/endpointdelegate.h>

#include <privatechannels/endpoint/endpointcallsmodel.h>
#include <privatechannels/endpoint/endpointrulesmodel.h>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

RowSymbol symbolOf(EndpointCall::Verdict verdict)
{
    using Verdict = EndpointCall::Verdict;
    switch (verdict) {
    case Verdict::LetIn:
        return {QStringLiteral("done"), Tone::Success};
    case Verdict::Wrong:
        return {QStringLiteral("warning"), Tone::Warning};
    case Verdict::Preflight:
        return {QStringLiteral("connection")};
    case Verdict::Refused: // as a rule says; see callRow()
        return {QStringLiteral("private")};
    case Verdict::Failed:
        break;
    }
    return {QStringLiteral("failed"), Tone::Failure};
}

Row callRow(const QModelIndex &index)
{
    Row row{.first = {.text = index.data().toString(), .tone = Tone::Muted}};
    row.first.isFixed = index.column() == EndpointCallsModel::TimeColumn;
    if (index.column() == EndpointCallsModel::ChannelColumn)
        row.first.tone = Tone::Plain;
    if (index.column() == EndpointCallsModel::AnswerColumn) {
        const int verdict = index.data(EndpointCallsModel::VerdictRole).toInt();
        row.symbol = symbolOf(static_cast<EndpointCall::Verdict>(verdict));
        const bool hasRule =
            !index.siblingAtColumn(EndpointCallsModel::RuleColumn).data().toString().isEmpty();
        if (verdict == static_cast<int>(EndpointCall::Verdict::Refused) && !hasRule)
            row.symbol = symbolOf(EndpointCall::Verdict::Failed);
        row.first.tone = row.symbol.tone;
    }
    return row;
}

Row ruleRow(const QModelIndex &index)
{
    Row row{.first = {.text = index.data().toString()}};
    row.first.isItalic = index.data(EndpointRulesModel::IsLastRole).toBool();
    const auto enabled = index.siblingAtColumn(EndpointRulesModel::EnabledColumn);
    if (!row.first.isItalic && enabled.data(Qt::CheckStateRole).toInt() != Qt::Checked)
        row.first.tone = Tone::Muted;
    if (index.column() != EndpointRulesModel::ActionColumn)
        return row;
    if (!index.data(EndpointRulesModel::FaultRole).toString().isEmpty())
        row.symbol = symbolOf(EndpointCall::Verdict::Failed);
    else if (index.data(EndpointRulesModel::IsWrongRole).toBool())
        row.symbol = symbolOf(EndpointCall::Verdict::Wrong);
    if (!row.symbol.name.isEmpty())
        row.first.tone = row.symbol.tone;
    return row;
}

} // namespace

EndpointDelegate::EndpointDelegate(Rows rows, QObject *parent)
    : RowDelegate(Ground::Cell, parent)
    , m_rows(rows)
{
}

Row EndpointDelegate::rowOf(const QModelIndex &index) const
{
    return m_rows == Rows::Calls ? callRow(index) : ruleRow(index);
}

int EndpointDelegate::linesOf(const QModelIndex &) const
{
    return 1;
}

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (m_rows == Rows::Calls || index.column() != EndpointRulesModel::EnabledColumn) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem tick = option;
    tick.state &= ~QStyle::State_HasFocus; // the whole row is selected, no single cell
    QStyledItemDelegate::paint(painter, tick, index);
}

} // namespace RadarDesk::gui

#include "moc_endpointdelegate.cpp"
