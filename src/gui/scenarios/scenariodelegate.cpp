// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenariodelegate.h>

#include <workbench/scenarios/scenariosmodel.h>

#include <QApplication>
#include <QWidget>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

QString scenarioSymbol(ScenariosModel::Kind kind)
{
    switch (kind) {
    case ScenariosModel::Kind::Scenario:
        return QStringLiteral("scenario");
    case ScenariosModel::Kind::Broadcast:
        return QStringLiteral("sent");
    case ScenariosModel::Kind::Wait:
        return QStringLiteral("time");
    case ScenariosModel::Kind::Faults:
        return QStringLiteral("warning");
    case ScenariosModel::Kind::Expect:
        return QStringLiteral("received");
    case ScenariosModel::Kind::ExpectNone:
        return QStringLiteral("stop");
    case ScenariosModel::Kind::ExpectRefused:
        return QStringLiteral("private");
    case ScenariosModel::Kind::Capture:
        return QStringLiteral("down");
    case ScenariosModel::Kind::Repeat:
        break;
    }
    return QStringLiteral("again");
}

} // namespace

ScenarioDelegate::ScenarioDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

void ScenarioDelegate::setMarks(const QModelIndex &running, const QModelIndex &failed)
{
    m_running = running;
    m_failed = failed;
}

void ScenarioDelegate::setUnfinished(const QList<QPersistentModelIndex> &steps)
{
    m_unfinished = steps;
}

Row ScenarioDelegate::rowOf(const QModelIndex &index) const
{
    const auto kind = index.data(ScenariosModel::KindRole).value<ScenariosModel::Kind>();
    const bool isUnfinished = m_unfinished.contains(index);
    Row row{.symbol = {scenarioSymbol(kind)}, .first = {.text = index.data().toString()}};
    if (kind == ScenariosModel::Kind::Scenario || index == m_running)
        row.first.weight = QFont::DemiBold;
    if (index == m_failed) {
        row.symbol = {QStringLiteral("warning"), Tone::Failure};
        row.mark = row.first.tone = Tone::Failure;
    } else if (index == m_running) {
        row.symbol = {QStringLiteral("run"), Tone::Accent};
        row.mark = Tone::Accent;
    } else if (isUnfinished) {
        row.symbol = {QStringLiteral("warning"), Tone::Warning};
        //: Beside a step
        row.firstEnd = {.text = tr("invalid"), .tone = Tone::Warning};
    }
    return row;
}

int ScenarioDelegate::linesOf(const QModelIndex &) const
{
    return 1;
}

QWidget *ScenarioDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setPalette(QApplication::palette());
    return editor;
}

} // namespace RadarDesk::gui

#include "moc_scenariodelegate.cpp"
