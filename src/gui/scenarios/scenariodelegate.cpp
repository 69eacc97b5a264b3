// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenariodelegate.h>

#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>

#include <workbench/scenarios/scenariosmodel.h>

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int ScenarioInset = 6;
constexpr int ScenarioSymbol = 16;
constexpr int ScenarioMarkWidth = 3;

QString scenarioSymbol(ScenariosModel::Kind kind)
{
    switch (kind) {
    case ScenariosModel::Kind::Scenario:
        return QStringLiteral("scenario");
    case ScenariosModel::Kind::Broadcast:
        return QStringLiteral("sent");
    case ScenariosModel::Kind::Wait:
        return QStringLiteral("time");
    case ScenariosModel::Kind::Repeat:
        break;
    }
    return QStringLiteral("again");
}

} // namespace

void ScenarioDelegate::setMarks(const QModelIndex &running, const QModelIndex &failed)
{
    m_running = running;
    m_failed = failed;
}

void ScenarioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(QApplication::palette()); // the tree's has no highlight
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool running = index == m_running;
    const bool failed = index == m_failed;
    const auto kind = index.data(ScenariosModel::KindRole).value<ScenariosModel::Kind>();
    const QRect row = option.rect.adjusted(0, 1, -2, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QPainterPath shape;
        shape.addRoundedRect(row, 6, 6);
        painter->fillPath(shape, selected ? tones.chip : tones.chip.lighter(104));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tones.accent, 1));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    QColor tone = selected ? tones.accent : tones.muted;
    if (running || failed) {
        tone = failed ? tones.failure : tones.accent;
        QPainterPath bar;
        bar.addRoundedRect(
            place(QRect(row.left(), row.top() + 3, ScenarioMarkWidth, row.height() - 6)), 1.5, 1.5);
        painter->fillPath(bar, tone);
    }
    const int symbolAt = row.left() + ScenarioInset;
    paintSymbol(*painter,
                place(QRect(symbolAt, row.top() + (row.height() - ScenarioSymbol) / 2,
                            ScenarioSymbol, ScenarioSymbol)),
                failed        ? QStringLiteral("warning")
                    : running ? QStringLiteral("run")
                              : scenarioSymbol(kind),
                tone);

    QFont font = option.font;
    if (kind == ScenariosModel::Kind::Scenario || running)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(failed ? tones.failure : option.palette.color(QPalette::WindowText));
    const int left = symbolAt + ScenarioSymbol + ScenarioInset;
    const int width = row.right() - ScenarioInset - left;
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->drawText(
        place(QRect(left, row.top(), width, row.height())), align,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->restore();
}

QWidget *ScenarioDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setPalette(QApplication::palette());
    return editor;
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, QFontMetrics(option.font).height() + 10};
}

void ScenarioDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setLeft(rect.left() + ScenarioSymbol + ScenarioInset);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, rect));
}

} // namespace RadarDesk::gui

#include "moc_scenariodelegate.cpp"
