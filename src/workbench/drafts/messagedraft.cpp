// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/messagedraft.h>

#include <base/platform/background.h>
#include <workbench/drafts/itemsofjson.h>

#include <QJsonArray>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using PushRadar::ApiVersion;
using PushRadar::JsonFault;
using PushRadar::JsonValue;
using PushRadar::Message;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

// To read a longer text with each key would keep the window waiting.
constexpr qsizetype LongText = qsizetype{64} * 1024;
constexpr int PauseMs = 300;

/// Whether two texts differ at most in white space: the items don't know how it was typed.
bool saysTheSame(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto first = JsonValue::fromJson(a.toUtf8());
    const auto second = JsonValue::fromJson(b.toUtf8());
    return first && second && first->toMinifiedJson() == second->toMinifiedJson();
}

} // namespace

MessageDraft::MessageDraft(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MessageDraft::startReading);
    connect(&m_items, &DataItemsModel::itemsChanged, this, &MessageDraft::onItemsChanged);
    updateJson();
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
    ++m_turn;
    if (isLong()) {
        m_isUnread = true;
        m_pause.start();
        return;
    }
    readJson();
}

bool MessageDraft::isLong() const
{
    return m_json.size() > LongText;
}

void MessageDraft::settle()
{
    if (m_isUnread)
        readJson();
}

void MessageDraft::readJson()
{
    apply(readDraft(m_json, m_items.items()));
}

void MessageDraft::startReading()
{
    if (!m_isUnread || m_isReading)
        return;
    m_isReading = true;
    base::inBackground(
        this, [json = m_json, items = m_items.items()] { return readDraft(json, items); },
        [this, turn = m_turn](const DraftReading &reading) { finishReading(reading, turn); });
}

void MessageDraft::finishReading(const DraftReading &reading, quint64 turn)
{
    m_isReading = false;
    if (!m_isUnread)
        return;
    if (turn == m_turn)
        apply(reading);
    else if (!m_pause.isActive())
        startReading(); // typing paused while another text was read
}

void MessageDraft::apply(const DraftReading &reading)
{
    m_isUnread = false;
    m_pause.stop();
    setFault(reading.fault);
    if (!m_fault) {
        const QScopedValueRollback<bool> taking(m_takingJson, true);
        m_items.setItems(reading.items);
        m_data = reading.data;
    }
    if (std::exchange(m_isUndone, false))
        updateAddress();
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

void MessageDraft::updateAddress()
{
    const auto goTo = [this](const Address &from, const Address &to, qsizetype done) {
        if (address() != from)
            return; // changed since, by hand
        m_done = done;
        setChannel(to.channel);
        readdress(to);
    };
    if (m_done > 0 && saysTheSame(m_json, m_replaced.at(m_done - 1).jsonBefore))
        goTo(m_replaced.at(m_done - 1).after, m_replaced.at(m_done - 1).before, m_done - 1);
    else if (m_done < m_replaced.size() && saysTheSame(m_json, m_replaced.at(m_done).jsonAfter))
        goTo(m_replaced.at(m_done).before, m_replaced.at(m_done).after, m_done + 1);
}

void MessageDraft::setFolder(const QString &folder)
{
    if (std::exchange(m_folder, folder) != folder)
        Q_EMIT folderChanged();
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
    setFault(std::nullopt);
    updateJson();
    Q_EMIT changed();
}

QByteArray MessageDraft::data() const
{
    settleFirst();
    return sentData();
}

Result<Message, DraftFault> MessageDraft::message() const
{
    settleFirst();
    return messageOf(validItems(m_items.items()));
}

QString MessageDraft::channelFault() const
{
    const auto name = PushRadar::ChannelName::make(m_channel, m_version);
    return name ? QString() : name.error().message;
}

qsizetype MessageDraft::size() const
{
    const QStringView channel =
        m_version == ApiVersion::V2 ? QStringView(m_channel).trimmed() : QStringView(m_channel);
    return channel.toUtf8().size() + sentData().size();
}

const QByteArray &MessageDraft::sentData() const
{
    if (!m_data)
        m_data = validItems(m_items.items()).toJson();
    return *m_data;
}

void MessageDraft::replaceTargeting(const TargetingDraft &targeting)
{
    setTargeting(targeting);
    Q_EMIT targetingReplaced();
}

QJsonObject MessageDraft::toState() const
{
    QJsonArray items;
    for (const EditedItem &item : m_items.items())
        items.append(stateOf(item));
    QJsonObject state{{QStringLiteral("version"), m_version == ApiVersion::V2 ? 2 : 3},
                      {QStringLiteral("channel"), m_channel},
                      {QStringLiteral("items"), items},
                      {QStringLiteral("json"), m_json},
                      {QStringLiteral("targeting"), m_targeting.toState()}};
    // It is saved while a person types: then the items don't follow yet.
    if (m_isUnread)
        state.insert(QStringLiteral("isUnread"), true);
    return state;
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
    ++m_turn;
    m_items.resetItems(items);
    const QString json = state.value(u"json").toString(m_json);
    if (json != m_json) {
        m_json = json;
        DraftReading reading = readDraft(json, m_items.items());
        setFault(std::move(reading.fault));
        if (!m_fault && state.value(u"isUnread").toBool()) {
            const QScopedValueRollback<bool> taking(m_takingJson, true);
            m_items.resetItems(reading.items);
        }
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
    m_data.reset();
    if (m_takingJson)
        return;
    if (!m_fault)
        updateJson();
    if (m_items.isStepping())
        updateAddress();
    Q_EMIT changed();
}

void MessageDraft::updateJson()
{
    m_isUnread = false; // whatever it was, the items take its place
    ++m_turn;
    const auto object = JsonValue::fromJson(sentData());
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

} // namespace RadarDesk::workbench

#include "moc_messagedraft.cpp"
