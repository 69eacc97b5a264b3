// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/workspace.h>

#include <QJsonArray>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype KeptChannels = 2000;

constexpr QLatin1String StoppedWish("stopped");
constexpr QLatin1String WhenUsedWish("whenUsed");

/// Files of before have none: all of their channels were listened to.
ChannelWish wishFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    return text == StoppedWish ? ChannelWish::Stopped
        : text == WhenUsedWish ? ChannelWish::WhenUsed
                               : ChannelWish::Listen;
}

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
        if (entry.wish != ChannelWish::Listen)
            kept.insert(QStringLiteral("listen"),
                        entry.wish == ChannelWish::Stopped ? StoppedWish : WhenUsedWish);
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
                            .unseen = std::max(entry.value(u"unseen").toInt(), 0),
                            .wish = wishFrom(entry.value(u"listen"))});
    }
    return entries;
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_messages(m_draft)
{
    connect(&m_messages, &OpenMessages::messagesChanged, this, &Workspace::changed);
    connect(&m_channels, &ChannelsModel::entriesChanged, this, &Workspace::changed);
    connect(&m_patterns, &ChannelPatterns::patternsChanged, this, &Workspace::changed);
}

void Workspace::showProfile(const QString &id)
{
    if (id == m_profileId)
        return;
    m_otherChannels.insert(m_profileId, m_channels.entries());
    m_otherPatterns.insert(m_profileId, m_patterns.patterns());
    m_profileId = id;
    m_patterns.setPatterns(m_otherPatterns.take(id));
    m_channels.setEntries(m_otherChannels.take(id));
    const Profile *profile = m_profiles.find(id);
    m_messages.showProfile(profile ? *profile : m_profiles.at(0));
    Q_EMIT changed();
}

void Workspace::touchChannel(const QString &profileId, const QString &name, const QDateTime &time)
{
    touch(profileId, {.name = name, .lastUsed = time});
}

void Workspace::noteOthersUse(const QString &profileId, const QString &name, const QDateTime &time)
{
    touch(profileId, {.name = name, .lastUsed = time, .wish = ChannelWish::WhenUsed});
}

void Workspace::touch(const QString &profileId, const ChannelEntry &used)
{
    if (profileId == m_profileId) {
        m_channels.touch(used.name, used.lastUsed, used.wish);
        return;
    }
    QList<ChannelEntry> &entries = m_otherChannels[profileId];
    const auto found =
        std::find_if(entries.begin(), entries.end(),
                     [&used](const ChannelEntry &each) { return each.name == used.name; });
    if (found == entries.end())
        entries.append(used);
    else
        found->lastUsed = std::max(found->lastUsed, used.lastUsed);
    Q_EMIT changed();
}

QJsonObject Workspace::toState() const
{
    const QJsonObject draft = m_draft.toState(); // once: it may be long
    // Older versions know one draft only.
    return {{QStringLiteral("draft"), draft},
            {QStringLiteral("messages"), ofProfiles(m_messages.toState(draft))},
            {QStringLiteral("shownMessages"), ofProfiles(m_messages.currentToState())},
            {QStringLiteral("profile"), m_profileId},
            {QStringLiteral("channels"), channelsToState()},
            {QStringLiteral("patterns"), patternsToState()}};
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

QJsonObject Workspace::ofProfiles(QJsonObject byProfile) const
{
    const QStringList ids = byProfile.keys();
    for (const QString &id : ids) {
        if (id != m_profileId && !m_profiles.find(id))
            byProfile.remove(id);
    }
    return byProfile;
}

QJsonObject Workspace::patternsToState() const
{
    QJsonObject state;
    const auto keep = [&state](const QString &id, const QStringList &patterns) {
        if (!patterns.isEmpty())
            state.insert(id, QJsonArray::fromStringList(patterns));
    };
    keep(m_profileId, m_patterns.patterns());
    for (auto each = m_otherPatterns.cbegin(); each != m_otherPatterns.cend(); ++each) {
        if (m_profiles.find(each.key()))
            keep(each.key(), each.value());
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
    m_otherPatterns.clear();
    const QJsonObject patterns = state.value(u"patterns").toObject();
    for (auto each = patterns.begin(); each != patterns.end(); ++each)
        m_otherPatterns.insert(each.key(), each.value().toVariant().toStringList());
    m_patterns.setPatterns(m_otherPatterns.take(m_profileId));
    m_channels.setEntries(m_otherChannels.take(m_profileId));
    restoreMessages(state);
}

void Workspace::restoreMessages(const QJsonObject &state)
{
    const QJsonObject messages = state.value(u"messages").toObject();
    // Before there were several messages, one draft went along into each profile.
    const bool hasDraft = messages.isEmpty() && state.contains(u"draft");
    const Profile *profile = m_profiles.find(m_profileId);
    m_messages.restore(messages, state.value(u"shownMessages").toObject(), m_profileId,
                       hasDraft ? state.value(u"draft").toObject()
                                : firstDraft(profile ? *profile : m_profiles.at(0)));
    if (!hasDraft && !messages.contains(m_profileId))
        m_messages.settle();
}

} // namespace RadarDesk::workbench

#include "moc_workspace.cpp"
