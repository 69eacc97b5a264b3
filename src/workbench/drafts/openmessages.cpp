// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/openmessages.h>

#include <workbench/profiles/profile.h>

#include <QJsonArray>
#include <QScopedValueRollback>
#include <QUuid>

#include <algorithm>
#include <ranges>
#include <utility>

using PushRadar::ApiVersion;

namespace RadarDesk::workbench {

OpenMessages::OpenMessages(MessageDraft &draft, QObject *parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
    , m_run(QUuid::createUuid().toString(QUuid::Id128))
    , m_profileId(SandboxId.toString())
    , m_set{{firstMessage(SandboxId.toString(), draft.toState())}, 0}
{
    connect(&draft, &MessageDraft::versionChanged, this, [this] { m_isOtherVersion = true; });
    connect(&draft, &MessageDraft::changed, this, &OpenMessages::onDraftChanged);
}

void OpenMessages::onDraftChanged()
{
    const bool isTyped = !std::exchange(m_isOtherVersion, false);
    if (m_isLoading)
        return;
    OpenMessage &shown = m_set.messages[m_set.current];
    shown.run = m_run;
    shown.isTouched = shown.isTouched || isTyped;
    const QModelIndex at = index(m_set.current);
    Q_EMIT dataChanged(at, at);
    Q_EMIT messagesChanged();
}

QString OpenMessages::channelAt(int row) const
{
    return row == m_set.current && !m_isStored ? m_draft.channel() : channelIn(at(row).draft);
}

QJsonObject OpenMessages::draftAt(int row) const
{
    return row == m_set.current && !m_isStored ? m_draft.toState() : at(row).draft;
}

int OpenMessages::rowOf(const QString &id) const
{
    for (int row = 0; row < m_set.messages.size(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

int OpenMessages::rowOfSaved(const QString &savedId) const
{
    for (int row = 0; row < m_set.messages.size(); ++row) {
        if (at(row).savedId == savedId && !savedId.isEmpty())
            return row;
    }
    return -1;
}

void OpenMessages::store()
{
    Q_EMIT aboutToStore();
    m_draft.settle(); // the steps of undo are those of the items
    OpenMessage &shown = m_set.messages[m_set.current];
    shown.draft = m_draft.toState();
    shown.memory = m_draft.memory();
    m_isStored = true;
}

void OpenMessages::load()
{
    const OpenMessage message = shown();
    {
        const QScopedValueRollback<bool> loading(m_isLoading, true);
        Q_EMIT aboutToShow(message.id, message.draft.value(u"json").toString());
        m_draft.restore(message.draft, message.memory);
    }
    m_isStored = false;
    m_set.messages[m_set.current].memory = {};
    Q_EMIT shownChanged();
    Q_EMIT messagesChanged();
}

void OpenMessages::switchTo(int row)
{
    store();
    m_set.current = row;
    load();
}

void OpenMessages::show(int row)
{
    if (row >= 0 && row < m_set.messages.size() && row != m_set.current)
        switchTo(row);
}

void OpenMessages::step(int by)
{
    const int count = rowCount();
    show(((m_set.current + by) % count + count) % count);
}

void OpenMessages::showChannel(const QString &channel)
{
    if (m_draft.channel() == channel)
        return;
    for (int row = 0; row < m_set.messages.size(); ++row) {
        if (channelAt(row) == channel) {
            show(row);
            return;
        }
    }
    if (!isFree()) {
        open(newMessage(emptyDraft(channel, m_draft.version())));
        return;
    }
    {
        const QScopedValueRollback<bool> loading(m_isLoading, true);
        m_draft.setChannel(channel);
    }
    const QModelIndex at = index(m_set.current);
    Q_EMIT dataChanged(at, at);
    Q_EMIT messagesChanged();
}

bool OpenMessages::isFree() const
{
    return !shown().isTouched && shown().savedId.isEmpty();
}

void OpenMessages::replaceOrOpen(const MessageDraft::Address &address, const QByteArray &data)
{
    if (!isFree()) {
        MessageDraft draft;
        draft.setVersion(m_draft.version());
        draft.replace(address, data);
        open(newMessage(draft.toState()));
        return;
    }
    {
        const QScopedValueRollback<bool> loading(m_isLoading, true);
        m_draft.replace(address, data);
    }
    const QModelIndex at = index(m_set.current);
    Q_EMIT dataChanged(at, at);
    Q_EMIT messagesChanged();
}

void OpenMessages::open(const OpenMessage &message)
{
    const int row = m_set.current + 1;
    beginInsertRows({}, row, row);
    m_set.messages.insert(row, message);
    m_set.messages[row].run = m_run;
    endInsertRows();
    switchTo(row);
}

void OpenMessages::openEmpty()
{
    open(newMessage(emptyDraft({}, m_draft.version())));
}

void OpenMessages::duplicate(int row)
{
    OpenMessage copy = newMessage(draftAt(row));
    copy.isTouched = true;
    show(row);
    open(copy);
}

void OpenMessages::move(int from, int to)
{
    if (from == to || !beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    const QString shownId = shown().id;
    m_set.messages.move(from, to);
    m_set.current = rowOf(shownId);
    endMoveRows();
    Q_EMIT messagesChanged();
}

void OpenMessages::setSaved(int row, const QString &savedId)
{
    OpenMessage &message = m_set.messages[row];
    message.savedId = savedId;
    message.run = m_run;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT messagesChanged();
}

void OpenMessages::restoreDraft(const QString &id, const QJsonObject &draft)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_set.messages[row].draft = draft;
    m_set.messages[row].isTouched = true;
    if (row == m_set.current)
        m_draft.restore(draft);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT messagesChanged();
}

void OpenMessages::settle()
{
    m_set.messages[m_set.current].isTouched = false;
    Q_EMIT messagesChanged();
}

QList<OpenMessages::Closed> OpenMessages::close(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    store();
    const bool isShownClosed = rows.contains(m_set.current);
    const QString shownId = shown().id;
    const int place = m_set.current
        - static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                         [this](int row) { return row < m_set.current; }));
    QList<Closed> removed;
    if (rows.size() == m_set.messages.size()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_set.messages.append(newMessage(emptyDraft({}, m_draft.version())));
        endInsertRows();
    }
    for (const int row : std::ranges::reverse_view(rows)) {
        removed.prepend({m_profileId, row, at(row)});
        beginRemoveRows({}, row, row);
        m_set.messages.removeAt(row);
        m_set.current = std::min(place, static_cast<int>(m_set.messages.size()) - 1);
        endRemoveRows();
    }
    if (isShownClosed) {
        load();
    } else {
        m_set.current = rowOf(shownId);
        m_isStored = false;
    }
    for (const Closed &each : std::as_const(removed))
        Q_EMIT closed(each.message.id);
    Q_EMIT messagesChanged();
    return removed;
}

void OpenMessages::reopen(const QList<Closed> &closed)
{
    for (const Closed &each : closed) {
        if (each.profileId != m_profileId) {
            QList<OpenMessage> &others = setOf(each.profileId).messages;
            others.insert(std::min<qsizetype>(each.row, others.size()), each.message);
            continue;
        }
        store();
        const bool isPlaceholder = rowCount() == 1 && isFree();
        const int row = std::min(each.row, rowCount());
        beginInsertRows({}, row, row);
        m_set.messages.insert(row, each.message);
        if (row <= m_set.current)
            ++m_set.current;
        endInsertRows();
        switchTo(row);
        // The empty one that stood in for the last one that was closed.
        if (isPlaceholder && shown().id == each.message.id && channelAt(1 - row).isEmpty())
            close({1 - row});
    }
    Q_EMIT messagesChanged();
}

MessageSet &OpenMessages::setOf(const QString &profileId)
{
    return profileId == m_profileId ? m_set : m_others[profileId];
}

void OpenMessages::showProfile(const Profile &profile)
{
    if (profile.id == m_profileId)
        return;
    store();
    beginResetModel();
    m_others.insert(m_profileId, m_set);
    m_profileId = profile.id;
    m_set = m_others.take(profile.id);
    if (m_set.messages.isEmpty())
        m_set = {{firstMessage(profile.id, firstDraft(profile))}, 0};
    m_set.current = std::clamp(m_set.current, 0, static_cast<int>(m_set.messages.size()) - 1);
    // The profile may have been changed to another version while it was not the current one.
    changeVersion(m_set, versionIn(shown().draft), profile.version);
    endResetModel();
    load();
}

std::optional<ApiVersion> OpenMessages::versionOf(const QString &profileId) const
{
    if (profileId == m_profileId)
        return m_draft.version();
    const MessageSet set = m_others.value(profileId);
    return set.messages.isEmpty() ? std::nullopt
                                  : std::optional(versionIn(set.messages.value(set.current).draft));
}

QJsonObject OpenMessages::toState() const
{
    return toState(m_draft.toState());
}

QJsonObject OpenMessages::toState(const QJsonObject &shownDraft) const
{
    const auto listOf = [](const QList<OpenMessage> &messages) {
        QJsonArray list;
        for (const OpenMessage &message : messages)
            list.append(messageToState(message));
        return list;
    };
    QList<OpenMessage> shownOnes = m_set.messages;
    shownOnes[m_set.current].draft = shownDraft;
    QJsonObject state{{m_profileId, listOf(shownOnes)}};
    for (auto each = m_others.cbegin(); each != m_others.cend(); ++each)
        state.insert(each.key(), listOf(each->messages));
    return state;
}

QJsonObject OpenMessages::currentToState() const
{
    QJsonObject state{{m_profileId, shown().id}};
    for (auto each = m_others.cbegin(); each != m_others.cend(); ++each)
        state.insert(each.key(), each->messages.value(each->current).id);
    return state;
}

void OpenMessages::restore(const QJsonObject &state, const QJsonObject &currents,
                           const QString &profileId, const QJsonObject &draft)
{
    beginResetModel();
    m_others.clear();
    for (auto each = state.begin(); each != state.end(); ++each) {
        MessageSet set;
        const QJsonArray entries = each.value().toArray();
        for (const auto &entry : entries) {
            if (entry.isObject())
                set.messages.append(messageFromState(entry.toObject()));
        }
        const QString current = currents.value(each.key()).toString();
        for (int row = 0; row < set.messages.size(); ++row) {
            if (set.messages.at(row).id == current)
                set.current = row;
        }
        if (!set.messages.isEmpty())
            m_others.insert(each.key(), set);
    }
    m_profileId = profileId;
    m_set = m_others.take(profileId);
    if (m_set.messages.isEmpty()) {
        m_set = {{firstMessage(profileId, draft)}, 0};
        m_set.messages.first().isTouched = !draft.value(u"items").toArray().isEmpty();
    }
    endResetModel();
    load();
}

int OpenMessages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_set.messages.size());
}

QVariant OpenMessages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case ChannelRole:
        return channelAt(index.row());
    case IdRole:
        return at(index.row()).id;
    case SavedIdRole:
        return at(index.row()).savedId;
    default:
        return {};
    }
}

} // namespace RadarDesk::workbench

#include "moc_openmessages.cpp"
