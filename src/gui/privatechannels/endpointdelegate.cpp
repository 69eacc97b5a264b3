// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/endpointdelegate.h>

#include <gui/kit/cellpainting.h>
#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>
#include <privatechannels/endpoint/endpointcallsmodel.h>
#include <privatechannels/endpoint/endpointrulesmodel.h>

#include <QFontDatabase>
#include <QPainter>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

constexpr int EndpointSymbol = 14;
constexpr int EndpointInset = 10;
constexpr int EndpointGap = 6;

using Verdict = EndpointCall::Verdict;

Verdict verdictAt(const QModelIndex &index)
{
    return static_cast<Verdict>(index.data(EndpointCallsModel::VerdictRole).toInt());
}

} // namespace

EndpointDelegate::EndpointDelegate(Rows rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

QString EndpointDelegate::symbolAt(const QModelIndex &index) const
{
    if (m_rows == Rows::Rules) {
        if (index.column() != EndpointRulesModel::ActionColumn)
            return {};
        if (!index.data(EndpointRulesModel::FaultRole).toString().isEmpty())
            return QStringLiteral("failed");
        return index.data(EndpointRulesModel::IsWrongRole).toBool() ? QStringLiteral("warning")
                                                                    : QString();
    }
    if (index.column() != EndpointCallsModel::AnswerColumn)
        return {};
    switch (verdictAt(index)) {
    case Verdict::LetIn:
        return QStringLiteral("done");
    case Verdict::Wrong:
        return QStringLiteral("warning");
    case Verdict::Preflight:
        return QStringLiteral("connection");
    case Verdict::Refused:
    case Verdict::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QColor EndpointDelegate::toneAt(const QModelIndex &index, const QPalette &palette) const
{
    const Tones tones = Tones::of(palette);
    const QString symbol = symbolAt(index);
    if (symbol == u"warning")
        return tones.warning;
    if (symbol == u"failed")
        return tones.failure;
    if (symbol == u"done")
        return tones.success;
    if (m_rows == Rows::Calls)
        return index.column() == EndpointCallsModel::ChannelColumn ? palette.color(QPalette::Text)
                                                                   : tones.muted;
    const bool isOff =
        index.siblingAtColumn(EndpointRulesModel::EnabledColumn).data(Qt::CheckStateRole).toInt()
            != Qt::Checked
        && !index.data(EndpointRulesModel::IsLastRole).toBool();
    return isOff ? tones.muted : palette.color(QPalette::Text);
}

void EndpointDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is selected, no single cell
    option->palette.setColor(QPalette::Text, toneAt(index, option->palette));
    const bool isTime = m_rows == Rows::Calls && index.column() == EndpointCallsModel::TimeColumn;
    if (isTime)
        option->font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (m_rows == Rows::Rules && index.data(EndpointRulesModel::IsLastRole).toBool())
        option->font.setItalic(true);
}

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (m_rows == Rows::Rules && index.column() == EndpointRulesModel::EnabledColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const QString symbol = symbolAt(index);
    if (symbol.isEmpty()) {
        paintCell(painter, filled);
        return;
    }
    QStyleOptionViewItem blank = filled;
    blank.text.clear();
    paintCell(painter, blank);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor tone = isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : filled.palette.color(QPalette::Text);
    const QRect cell = option.rect.adjusted(EndpointInset, 0, -EndpointInset, 0);
    const QRect place(cell.left(), cell.center().y() - EndpointSymbol / 2 + 1, EndpointSymbol,
                      EndpointSymbol);
    const QRect text = cell.adjusted(EndpointSymbol + EndpointGap, 0, 0, 0);
    paintSymbol(*painter, QStyle::visualRect(option.direction, cell, place), symbol, tone);
    painter->save();
    painter->setFont(filled.font);
    painter->setPen(tone);
    painter->drawText(
        QStyle::visualRect(option.direction, cell, text),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
            | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(filled.font).elidedText(filled.text, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 10};
}

} // namespace RadarDesk::gui

#include "moc_endpointdelegate.cpp"
