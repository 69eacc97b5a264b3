// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/savedmessages.h>

#include <base/platform/background.h>
#include <workbench/drafts/openmessages.h>
#include <workbench/templates/templatesmodel.h>

#include <pushradar/jsonvalue.h>

#include <chrono>

using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

constexpr std::chrono::milliseconds CheckDelay{150};
constexpr qsizetype LongMessage = qsizetype{64} * 1024; // letters

/// Without white space; text with a fault is itself.
QByteArray comparedData(const QByteArray &json)
{
    const auto value = JsonValue::fromJson(json);
    return value ? value->toMinifiedJson() : json;
}

} // namespace

SavedMessages::SavedMessages(MessageDraft &draft, OpenMessages &messages, TemplatesModel &templates,
                             QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_messages(messages)
    , m_templates(templates)
{
    m_check.setSingleShot(true);
    m_check.setInterval(CheckDelay);
    connect(&m_check, &QTimer::timeout, this, [this] { check(m_messages.current()); });
    connect(&draft, &MessageDraft::changed, this, [this] {
        if (!m_messages.shown().savedId.isEmpty())
            m_check.start();
    });
    connect(&messages, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &at) { Q_EMIT rowChanged(at.row()); });
    connect(&messages, &OpenMessages::shownChanged, this, [this] {
        m_check.stop();
        check(m_messages.current());
        followFolder();
    });
    connect(this, &SavedMessages::rowChanged, this, [this](int row) {
        if (row == m_messages.current())
            followFolder();
    });
    connect(&messages, &OpenMessages::closed, this, [this](const QString &id) {
        m_changed.remove(id);
        m_turns.remove(id);
    });
    connect(&messages, &QAbstractItemModel::modelReset, this, &SavedMessages::checkAll);
    connect(&templates, &TemplatesModel::templatesChanged, this, &SavedMessages::checkAll);
    connect(&templates, &QAbstractItemModel::modelReset, this, &SavedMessages::checkAll);
    checkAll();
}

std::optional<MessageTemplate> SavedMessages::savedAt(int row) const
{
    const QString &id = m_messages.at(row).savedId;
    return id.isEmpty() ? std::nullopt : m_templates.find(id);
}

void SavedMessages::followFolder()
{
    const auto saved = savedAt(m_messages.current());
    m_draft.setFolder(saved ? saved->folder() : QString());
}

QString SavedMessages::nameAt(int row) const
{
    const auto saved = savedAt(row);
    return saved ? saved->name() : m_messages.channelAt(row);
}

bool SavedMessages::isChangedAt(int row) const
{
    return m_changed.value(m_messages.at(row).id);
}

void SavedMessages::check(int row)
{
    const QString &id = m_messages.at(row).id;
    ++m_turns[id];
    const auto saved = savedAt(row);
    if (!saved) {
        setChanged(id, false);
        return;
    }
    const QJsonObject draft = m_messages.draftAt(row);
    const QString json = draft.value(u"json").toString();
    if (channelIn(draft) != saved->channel() || versionIn(draft) != saved->version())
        setChanged(id, true);
    else if (json.size() > LongMessage)
        compareInBackground(id, json, saved->data());
    else
        setChanged(id, comparedData(json.toUtf8()) != comparedData(saved->data()));
}

void SavedMessages::compareInBackground(const QString &id, const QString &json,
                                        const QByteArray &saved)
{
    base::inBackground(
        this, [json, saved] { return comparedData(json.toUtf8()) != comparedData(saved); },
        [this, id, turn = m_turns.value(id)](bool isChanged) {
            if (m_turns.value(id) == turn)
                setChanged(id, isChanged);
        });
}

void SavedMessages::setChanged(const QString &id, bool isChanged)
{
    const int row = m_messages.rowOf(id);
    if (row < 0 || m_changed.value(id) == isChanged)
        return;
    m_changed.insert(id, isChanged);
    Q_EMIT rowChanged(row);
}

void SavedMessages::checkAll()
{
    m_check.stop();
    for (int row = 0; row < m_messages.rowCount(); ++row) {
        check(row);
        Q_EMIT rowChanged(row); // of another name
    }
}

void SavedMessages::open(const MessageTemplate &saved)
{
    if (const int row = m_messages.rowOfSaved(saved.id()); row >= 0) {
        m_messages.show(row);
        return;
    }
    m_messages.replaceOrOpen(
        {.channel = saved.channel(), .version = saved.version(), .targeting = {}}, saved.data());
    m_messages.setSaved(m_messages.current(), saved.id());
    check(m_messages.current());
}

Result<MessageTemplate, QString> SavedMessages::save()
{
    const auto saved = savedAt(m_messages.current());
    if (const auto &fault = m_draft.jsonFault())
        return fault->message;
    TemplateFields fields = saved->fields();
    fields.channel = m_draft.channel();
    fields.version = m_draft.version();
    fields.data = m_draft.data();
    const auto made = MessageTemplate::make(fields, saved->id());
    if (!made)
        return made.error();
    m_templates.setTemplate(*made);
    m_messages.settle();
    check(m_messages.current());
    return *made;
}

void SavedMessages::revert()
{
    if (const auto saved = savedAt(m_messages.current())) {
        m_draft.replace({.channel = saved->channel(), .version = saved->version(), .targeting = {}},
                        saved->data());
        m_messages.settle();
        check(m_messages.current());
    }
}

TextDifference SavedMessages::difference() const
{
    const auto saved = savedAt(m_messages.current());
    if (!saved)
        return {};
    return differenceOf(
        comparedText(saved->channel(), saved->version(), QString::fromUtf8(saved->data())),
        comparedText(m_draft.channel(), m_draft.version(), m_draft.json()));
}

QString comparedText(const QString &channel, ApiVersion version, const QString &json)
{
    const auto value = JsonValue::fromJson(json.toUtf8());
    const QString lines = value ? QString::fromUtf8(value->toIndentedJson()) : json;
    return QStringLiteral("%1 · v%2\n%3")
        .arg(channel, QString::number(version == ApiVersion::V2 ? 2 : 3), lines);
}

} // namespace RadarDesk::workbench

#include "moc_savedmessages.cpp"
