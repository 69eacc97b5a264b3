// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/workspace.h>

#include <QJsonArray>

namespace RadarDesk {

namespace {

constexpr qsizetype KeptChannels = 2000;

QJsonArray channelsToState(const QList<ChannelEntry> &entries)
{
    QJsonArray state;
    for (const ChannelEntry &entry : entries) {
        if (state.size() == KeptChannels)
            break;
        state.append(
            QJsonObject{{QStringLiteral("name"), entry.name},
                        {QStringLiteral("lastUsed"), entry.lastUsed.toString(Qt::ISODateWithMs)},
                        {QStringLiteral("pinned"), entry.pinned}});
    }
    return state;
}

QList<ChannelEntry> channelsFromState(const QJsonArray &state)
{
    QList<ChannelEntry> entries;
    for (const QJsonValue &each : state) {
        const QJsonObject entry = each.toObject();
        const QString name = entry.value(u"name").toString();
        if (!name.isEmpty())
            entries.append({.name = name,
                            .lastUsed = QDateTime::fromString(entry.value(u"lastUsed").toString(),
                                                              Qt::ISODateWithMs),
                            .pinned = entry.value(u"pinned").toBool()});
    }
    return entries;
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
    connect(&m_draft, &MessageDraft::changed, this, &Workspace::changed);
    connect(&m_channels, &ChannelsModel::entriesChanged, this, &Workspace::changed);
}

QJsonObject Workspace::toState() const
{
    return {{QStringLiteral("draft"), m_draft.toState()},
            {QStringLiteral("channels"), channelsToState(m_channels.entries())}};
}

void Workspace::restore(const QJsonObject &state)
{
    m_channels.setEntries(channelsFromState(state.value(u"channels").toArray()));
    if (state.contains(u"draft")) {
        m_draft.restore(state.value(u"draft").toObject());
        return;
    }
    m_draft.setChannel(QStringLiteral("test-channel"));
    m_draft.items()->resetItems(
        {{.key = QStringLiteral("message"), .text = QStringLiteral("Hello World!")}});
}

} // namespace RadarDesk

#include "moc_workspace.cpp"
