// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/testuserdelegate.h>

#include <privatechannels/presence/testusersmodel.h>

namespace RadarDesk::gui {

using namespace privatechannels;

TestUserDelegate::TestUserDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

QString TestUserDelegate::stateText(const QModelIndex &index)
{
    QString fault = index.data(TestUsersModel::FaultRole).toString();
    if (!fault.isEmpty())
        return fault;
    const QString channel = index.data(TestUsersModel::ChannelRole).toString();
    switch (index.data(TestUsersModel::StateRole).value<TestUserConnection::State>()) {
    case TestUserConnection::State::Out:
        break;
    case TestUserConnection::State::Joining:
        return tr("joining %1…").arg(channel);
    case TestUserConnection::State::In:
        return index.data(TestUsersModel::UnappliedRole).toBool()
            ? tr("on %1, with the previous data").arg(channel)
            : tr("on %1").arg(channel);
    }
    return tr("not joined");
}

Row TestUserDelegate::rowOf(const QModelIndex &index) const
{
    Row row{.symbol = {QStringLiteral("stop")},
            .first = {.text = index.data().toString()},
            .second = {.text = stateText(index), .tone = Tone::Muted}};
    const auto state = index.data(TestUsersModel::StateRole).value<TestUserConnection::State>();
    if (!index.data(TestUsersModel::FaultRole).toString().isEmpty()) {
        row.symbol = {QStringLiteral("warning"), Tone::Failure};
        row.second.tone = Tone::Failure;
    } else if (state == TestUserConnection::State::In) {
        row.symbol = {QStringLiteral("done"), Tone::Success};
    } else if (state == TestUserConnection::State::Joining) {
        row.symbol.name = QStringLiteral("again");
    }
    return row;
}

} // namespace RadarDesk::gui

#include "moc_testuserdelegate.cpp"
