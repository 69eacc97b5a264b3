// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/testuserdelegate.h>

#include <gui/kit/theme.h>
#include <gui/privatechannels/twolines.h>
#include <privatechannels/presence/testusersmodel.h>

#include <QApplication>
#include <QPainter>

namespace RadarDesk::gui {

using namespace privatechannels;

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
            ? tr("on %1, with the data before").arg(channel)
            : tr("on %1").arg(channel);
    }
    return tr("not there");
}

void TestUserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tones tones = Tones::of(QApplication::palette()); // the list's has no ground
    const auto state = index.data(TestUsersModel::StateRole).value<TestUserConnection::State>();
    const bool isIn = state == TestUserConnection::State::In;
    const bool isFaulty = !index.data(TestUsersModel::FaultRole).toString().isEmpty();
    QString symbol = QStringLiteral("stop");
    if (isFaulty)
        symbol = QStringLiteral("warning");
    else if (isIn)
        symbol = QStringLiteral("done");
    else if (state == TestUserConnection::State::Joining)
        symbol = QStringLiteral("again");
    paintTwoLines(painter, option,
                  {.symbol = symbol,
                   .symbolTone = isFaulty ? tones.failure
                       : isIn             ? tones.success
                                          : tones.muted,
                   .first = index.data().toString(),
                   .second = stateText(index),
                   .secondTone = isFaulty ? tones.failure : tones.muted});
}

QSize TestUserDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return twoLinesSize(option);
}

} // namespace RadarDesk::gui

#include "moc_testuserdelegate.cpp"
