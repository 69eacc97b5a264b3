// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/workspace.h>

#include <QJsonArray>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype KeptChannels = 2000;

QJsonArray entriesToState(const QList<ChannelEntry> &entries)
{
    QJsonArray state;
    for (const ChannelEntry &entry : entries) {
        if (state.size() == KeptChannels)
            break;
        QJsonObject kept{{QStringLiteral("name"), entry.name},
                         {QStringLiteral("lastUsed"), entry.lastUsed.toString(Qt::ISODateWithMs)},
                         {QStringLiteral("pinned"), entry.pinned}};
        if (!entry.label.isEmpty())
            kept.insert(QStringLiteral("label"), entry.label);
        if (entry.unseen > 0)
            kept.insert(QStringLiteral("unseen"), entry.unseen);
        state.append(kept);
    }
    return state;
}

QList<ChannelEntry> entriesFromState(const QJsonArray &state)
{
    QList<ChannelEntry> entries;
    for (const auto &each : state) {
        const QJsonObject entry = each.toObject();
        const QString name = entry.value(u"name").toString();
        if (!name.isEmpty())
            entries.append({.name = name,
                            .label = ChannelsModel::asLabel(entry.value(u"label").toString()),
                            .lastUsed = QDateTime::fromString(entry.value(u"lastUsed").toString(),
                                                              Qt::ISODateWithMs),
                            .pinned = entry.value(u"pinned").toBool(),
                            .unseen = std::max(entry.value(u"unseen").toInt(), 0)});
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

void Workspace::showProfile(const QString &id)
{
    if (id == m_profileId)
        return;
    m_otherChannels.insert(m_profileId, m_channels.entries());
    m_profileId = id;
    m_channels.setEntries(m_otherChannels.take(id));
    Q_EMIT changed();
}

void Workspace::touchChannel(const QString &profileId, const QString &name, const QDateTime &time)
{
    if (profileId == m_profileId) {
        m_channels.touch(name, time);
        return;
    }
    QList<ChannelEntry> &entries = m_otherChannels[profileId];
    const auto found =
        std::find_if(entries.begin(), entries.end(),
                     [&name](const ChannelEntry &each) { return each.name == name; });
    if (found == entries.end())
        entries.append({.name = name, .lastUsed = time});
    else
        found->lastUsed = std::max(found->lastUsed, time);
    Q_EMIT changed();
}

QJsonObject Workspace::toState() const
{
    return {{QStringLiteral("draft"), m_draft.toState()},
            {QStringLiteral("profile"), m_profileId},
            {QStringLiteral("channels"), channelsToState()}};
}

QJsonObject Workspace::channelsToState() const
{
    QJsonObject state{{m_profileId, entriesToState(m_channels.entries())}};
    for (auto each = m_otherChannels.cbegin(); each != m_otherChannels.cend(); ++each) {
        if (m_profiles.find(each.key()))
            state.insert(each.key(), entriesToState(each.value()));
    }
    return state;
}

void Workspace::restore(const QJsonObject &state)
{
    const QJsonValue channels = state.value(u"channels");
    m_profileId = state.value(u"profile").toString(SandboxId.toString());
    m_otherChannels.clear();
    if (channels.isArray()) // kept before there were profiles
        m_otherChannels.insert(m_profileId, entriesFromState(channels.toArray()));
    const QJsonObject byProfile = channels.toObject();
    for (auto each = byProfile.begin(); each != byProfile.end(); ++each)
        m_otherChannels.insert(each.key(), entriesFromState(each.value().toArray()));
    m_channels.setEntries(m_otherChannels.take(m_profileId));
    if (state.contains(u"draft")) {
        m_draft.restore(state.value(u"draft").toObject());
        return;
    }
    m_draft.setChannel(QStringLiteral("test-channel"));
    m_draft.items()->resetItems(
        {{.key = QStringLiteral("message"), .text = QStringLiteral("Hello World!")}});
}

} // namespace RadarDesk::workbench

#include "moc_workspace.cpp"
