// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/messagedraft.h>

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <utility>

using PushRadar::ApiVersion;
using PushRadar::ErrorCode;
using PushRadar::JsonFault;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Message;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

QList<EditedItem> itemsOfObject(const JsonValue &object)
{
    QList<EditedItem> items;
    const auto members = object.members();
    for (const JsonMember &member : members)
        items.append(toEditedItem(member.key, member.value));
    return items;
}

bool isSentIn(const QList<EditedItem> &items, const QString &key)
{
    return std::any_of(items.begin(), items.end(), [&key](const EditedItem &item) {
        return item.enabled && item.key.trimmed() == key && faultOf(item).isEmpty();
    });
}

/// The rows of \a old that no JSON text shows, put back where they stood among \a fresh. One whose
/// key was there already is switched off where it no longer is: nothing is sent that isn't shown.
QList<EditedItem> withUnsentRows(QList<EditedItem> fresh, const QList<EditedItem> &old)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < old.size(); ++i) {
        EditedItem item = old.at(i);
        const QString key = item.key.trimmed();
        const bool isValid = item.enabled && faultOf(item).isEmpty();
        if (isValid && !keys.contains(key)) {
            keys.insert(key);
            continue;
        }
        const qsizetype at = std::min(i, fresh.size());
        if (isValid)
            item.enabled = isSentIn(fresh.first(at), key);
        fresh.insert(at, item);
    }
    return fresh;
}

// To read a longer text with each key would keep the window waiting.
constexpr qsizetype LongText = qsizetype{64} * 1024;
constexpr int PauseMs = 300;

DraftFault::Place placeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyChannel:
    case ErrorCode::MalformedChannel:
        return DraftFault::Place::Channel;
    case ErrorCode::NoData:
    case ErrorCode::EmptyKey:
        return DraftFault::Place::Items;
    case ErrorCode::MessageTooLarge:
        return DraftFault::Place::Size;
    default:
        return DraftFault::Place::Targeting;
    }
}

/// \a fresh, but those that say what one of \a old says to the byte as that one: where its type is
/// from isn't in the JSON.
QList<EditedItem> withKnownTypes(QList<EditedItem> fresh, const QList<EditedItem> &old)
{
    QHash<QString, const EditedItem *> known;
    for (const EditedItem &item : old) {
        if (item.enabled && item.source != TypeSource::Given && !known.contains(item.key))
            known.insert(item.key, &item);
    }
    for (EditedItem &item : fresh) {
        const EditedItem *same = known.value(item.key);
        if (!same || same->type != item.type)
            continue;
        if (const auto value = valueOf(*same); value && value->toJson() == item.json)
            item = *same;
    }
    return fresh;
}

QJsonObject toState(const EditedItem &item)
{
    QJsonObject state{{QStringLiteral("enabled"), item.enabled},
                      {QStringLiteral("key"), item.key},
                      {QStringLiteral("type"), static_cast<int>(item.type)},
                      {QStringLiteral("text"), item.text},
                      {QStringLiteral("json"), QString::fromUtf8(item.json)}};
    if (item.source != TypeSource::Given)
        state.insert(QStringLiteral("typeSource"), static_cast<int>(item.source));
    return state;
}

EditedItem itemFromState(const QJsonObject &state)
{
    const int type = state.value(u"type").toInt();
    const bool known = type >= 0 && type <= static_cast<int>(ItemType::Json);
    const int source = state.value(u"typeSource").toInt();
    const bool sourceKnown = source >= 0 && source <= static_cast<int>(TypeSource::Chosen);
    return {.enabled = state.value(u"enabled").toBool(true),
            .key = state.value(u"key").toString(),
            .type = known ? static_cast<ItemType>(type) : ItemType::Text,
            .text = state.value(u"text").toString(),
            .json = state.value(u"json").toString().toUtf8(),
            .source = sourceKnown ? static_cast<TypeSource>(source) : TypeSource::Given};
}

} // namespace

MessageDraft::MessageDraft(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MessageDraft::settle);
    connect(&m_items, &DataItemsModel::itemsChanged, this, &MessageDraft::onItemsChanged);
    followItems();
}

void MessageDraft::setVersion(ApiVersion version)
{
    if (m_version == version)
        return;
    m_version = version;
    Q_EMIT versionChanged(version);
    Q_EMIT changed();
}

void MessageDraft::setChannel(const QString &channel)
{
    if (m_channel == channel)
        return;
    m_channel = channel;
    Q_EMIT channelChanged(channel);
    Q_EMIT changed();
}

void MessageDraft::setJson(const QString &json, Origin origin)
{
    if (json == m_json)
        return;
    m_json = json;
    m_isUndone = origin == Origin::Undo;
    if (json.size() > LongText) {
        m_isUnread = true;
        m_pause.start();
        return;
    }
    readJson();
}

void MessageDraft::settle()
{
    if (m_isUnread)
        readJson();
}

void MessageDraft::readJson()
{
    m_isUnread = false;
    m_pause.stop();
    const QByteArray text = m_json.toUtf8();
    setFault(faultInDataText(text));
    if (!m_fault) {
        m_takingJson = true;
        const QList<EditedItem> fresh = itemsOfObject(JsonValue::fromJson(text).value());
        m_items.setItems(withUnsentRows(withKnownTypes(fresh, m_items.items()), m_items.items()));
        m_takingJson = false;
    }
    if (std::exchange(m_isUndone, false))
        followReplaced();
    Q_EMIT changed();
}

void MessageDraft::setData(const QByteArray &data)
{
    if (faultInDataText(data))
        return;
    m_items.setItems(itemsOfObject(JsonValue::fromJson(data).value()));
    discardJson();
}

void MessageDraft::replace(const Address &address, const QByteArray &data)
{
    const Memory::Replaced before{this->address(), m_json, {}, {}};
    readdress(address);
    setData(data);
    m_replaced.resize(m_done);
    m_replaced.append({before.before, before.jsonBefore, this->address(), m_json});
    m_done = m_replaced.size();
}

void MessageDraft::readdress(const Address &address)
{
    if (address.version)
        setVersion(*address.version);
    if (!address.channel.isEmpty())
        setChannel(address.channel);
    if (address.targeting)
        replaceTargeting(*address.targeting);
}

void MessageDraft::followReplaced()
{
    const auto goTo = [this](const Address &from, const Address &to, qsizetype done) {
        if (address() != from)
            return; // changed since, by hand
        m_done = done;
        setChannel(to.channel);
        readdress(to);
    };
    if (m_done > 0 && m_json == m_replaced.at(m_done - 1).jsonBefore)
        goTo(m_replaced.at(m_done - 1).after, m_replaced.at(m_done - 1).before, m_done - 1);
    else if (m_done < m_replaced.size() && m_json == m_replaced.at(m_done).jsonAfter)
        goTo(m_replaced.at(m_done).before, m_replaced.at(m_done).after, m_done + 1);
}

void MessageDraft::setTargeting(const TargetingDraft &targeting)
{
    if (m_targeting == targeting)
        return;
    m_targeting = targeting;
    Q_EMIT changed();
}

void MessageDraft::discardJson()
{
    m_isUnread = false;
    setFault(std::nullopt);
    followItems();
    Q_EMIT changed();
}

QByteArray MessageDraft::data() const
{
    settleFirst();
    return validItems().toJson();
}

Result<Message, DraftFault> MessageDraft::message() const
{
    settleFirst();
    return message(validItems());
}

Result<Message, DraftFault> MessageDraft::message(const PushRadar::DataItems &sent) const
{
    settleFirst();
    if (const QString fault = channelFault(); !fault.isEmpty())
        return DraftFault{DraftFault::Place::Channel, -1, fault};
    if (m_fault) {
        return DraftFault{DraftFault::Place::Json, -1,
                          tr("Line %1, column %2: %3")
                              .arg(m_fault->line)
                              .arg(m_fault->column)
                              .arg(m_fault->message)};
    }
    const auto &items = m_items.items();
    for (int row = 0; row < items.size(); ++row) {
        if (const QString fault = faultOf(items.at(row)); !fault.isEmpty())
            return DraftFault{DraftFault::Place::Items, row,
                              tr("Item %1: %2").arg(row + 1).arg(fault)};
    }
    PushRadar::Targeting targeting;
    if (m_version == ApiVersion::V2) {
        const auto made = m_targeting.targeting();
        if (!made)
            return DraftFault{DraftFault::Place::Targeting, -1, made.error().message};
        targeting = *made;
    }
    const auto message = Message::make(m_channel, sent, m_version, targeting);
    if (message)
        return *message;
    return DraftFault{placeOf(message.error().code), -1, message.error().message};
}

QString MessageDraft::channelFault() const
{
    const auto name = PushRadar::ChannelName::make(m_channel, m_version);
    return name ? QString() : name.error().message;
}

qsizetype MessageDraft::size() const
{
    return Message::sizeOf(
        m_version == ApiVersion::V2 ? QStringView(m_channel).trimmed() : m_channel, validItems());
}

void MessageDraft::replaceTargeting(const TargetingDraft &targeting)
{
    setTargeting(targeting);
    Q_EMIT targetingReplaced();
}

QJsonObject MessageDraft::toState() const
{
    settleFirst();
    QJsonArray items;
    for (const EditedItem &item : m_items.items())
        items.append(RadarDesk::workbench::toState(item));
    return {{QStringLiteral("version"), m_version == ApiVersion::V2 ? 2 : 3},
            {QStringLiteral("channel"), m_channel},
            {QStringLiteral("items"), items},
            {QStringLiteral("json"), m_json},
            {QStringLiteral("targeting"), m_targeting.toState()}};
}

void MessageDraft::restore(const QJsonObject &state)
{
    setVersion(state.value(u"version").toInt() == 2 ? ApiVersion::V2 : ApiVersion::V3);
    setChannel(state.value(u"channel").toString());
    QList<EditedItem> items;
    const QJsonArray saved = state.value(u"items").toArray();
    for (const auto &each : saved)
        items.append(itemFromState(each.toObject()));
    setFault(std::nullopt);
    m_isUnread = false;
    m_items.resetItems(items);
    const QString json = state.value(u"json").toString(m_json);
    if (json != m_json) {
        m_json = json;
        setFault(faultInDataText(json.toUtf8()));
        Q_EMIT jsonReplaced(m_json);
    }
    m_targeting = TargetingDraft::fromState(state.value(u"targeting").toObject());
    Q_EMIT targetingReplaced();
    Q_EMIT changed();
}

void MessageDraft::restore(const QJsonObject &state, const Memory &memory)
{
    m_replaced = memory.replaced;
    m_done = memory.done;
    restore(state);
    m_items.setSteps(memory.steps);
}

void MessageDraft::onItemsChanged()
{
    if (m_takingJson)
        return;
    if (!m_fault)
        followItems();
    if (m_items.isStepping())
        followReplaced();
    Q_EMIT changed();
}

void MessageDraft::followItems()
{
    const PushRadar::DataItems items = validItems();
    const auto object = JsonValue::fromJson(items.toJson());
    const QString json = object ? QString::fromUtf8(object->toIndentedJson()) : QString();
    if (json == m_json)
        return;
    m_json = json;
    Q_EMIT jsonReplaced(m_json);
}

void MessageDraft::setFault(std::optional<JsonFault> fault)
{
    if (!fault && !m_fault)
        return;
    m_fault = std::move(fault);
    Q_EMIT jsonFaultChanged();
}

PushRadar::DataItems MessageDraft::validItems() const
{
    PushRadar::DataItems items;
    for (const EditedItem &item : m_items.items()) {
        if (!item.enabled || item.key.trimmed().isEmpty())
            continue;
        if (const auto value = valueOf(item))
            items.add(item.key, *value);
    }
    return items;
}

std::optional<JsonFault> faultInDataText(const QByteArray &text)
{
    const auto value = JsonValue::fromJson(text);
    if (!value)
        return value.error();
    const qsizetype start = text.indexOf(value->toJson().first(1));
    if (value->type() != JsonValue::Type::Object) {
        return PushRadar::jsonFaultAt(
            text, start, MessageDraft::tr("A broadcast's data is an object: { \"key\": value }."));
    }
    QSet<QString> keys;
    const auto members = value->members();
    for (const JsonMember &member : members) {
        const QString key = member.key.trimmed();
        if (key.isEmpty())
            return PushRadar::jsonFaultAt(text, start + member.keyOffset,
                                          MessageDraft::tr("The key is empty."));
        if (keys.contains(key))
            return PushRadar::jsonFaultAt(
                text, start + member.keyOffset,
                MessageDraft::tr("The key “%1” stands here again.").arg(key));
        keys.insert(key);
    }
    return std::nullopt;
}

} // namespace RadarDesk::workbench

#include "moc_messagedraft.cpp"
