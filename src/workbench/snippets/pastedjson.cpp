// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pastedjson.h>

#include <pushradar/jsonscanner.h>
#include <pushradar/targetingmembers.h>
#include <workbench/drafts/messagedraft.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::workbench {

using PushRadar::ApiVersion;
using PushRadar::JsonFault;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Result;
using Reading = Result<PastedBroadcast, JsonFault>;

namespace {

struct PastedJsonText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

/// A JSON object in a larger text.
class ObjectInText
{
public:
    ObjectInText(const QByteArray &whole, qsizetype begin, const JsonValue &object)
        : m_whole(whole)
        , m_begin(begin)
        , m_object(object)
        , m_members(object.members())
    {
    }

    [[nodiscard]] const QList<JsonMember> &members() const { return m_members; }
    /// The last one of that name, as parsers take it.
    [[nodiscard]] const JsonMember *find(QStringView name) const
    {
        const auto found = std::find_if(m_members.crbegin(), m_members.crend(),
                                        [&](const JsonMember &each) { return each.key == name; });
        return found == m_members.crend() ? nullptr : &*found;
    }
    [[nodiscard]] bool has(QStringView name, JsonValue::Type type) const
    {
        const JsonMember *const member = find(name);
        return member && member->value.type() == type;
    }
    /// Where the value of \a member begins in the larger text.
    [[nodiscard]] qsizetype valueOffset(const JsonMember &member) const
    {
        PushRadar::JsonScanner scanner(QByteArrayView(m_object.toJson()).sliced(member.keyOffset));
        if (scanner.skipString()) {
            scanner.skipSpace();
            scanner.advance(); // the colon
            scanner.skipSpace();
        }
        return m_begin + member.keyOffset + scanner.position();
    }
    [[nodiscard]] JsonFault faultAt(qsizetype offset, const QString &message) const
    {
        return PushRadar::jsonFaultAt(m_whole, offset, message);
    }
    [[nodiscard]] JsonFault faultAt(const JsonMember &member, const QString &message) const
    {
        return faultAt(valueOffset(member), message);
    }
    [[nodiscard]] JsonFault fault(const QString &message) const
    {
        return faultAt(m_begin, message);
    }
    /// A fault inside the JSON that the text of \a member holds.
    [[nodiscard]] JsonFault faultInside(const JsonMember &member, const JsonFault &inner) const
    {
        return faultAt(member,
                       PastedJsonText::tr("The JSON in “%1” is invalid. Line %2, column %3: %4")
                           .arg(member.key)
                           .arg(inner.line)
                           .arg(inner.column)
                           .arg(inner.message));
    }
    [[nodiscard]] const QByteArray &whole() const { return m_whole; }

private:
    const QByteArray &m_whole;
    qsizetype m_begin;
    JsonValue m_object;
    QList<JsonMember> m_members;
};

Result<ObjectInText, JsonFault> objectIn(const QByteArray &utf8)
{
    const auto value = JsonValue::fromJson(utf8);
    if (!value)
        return value.error();
    const qsizetype begin = utf8.indexOf(value->toJson().first(1));
    if (value->type() != JsonValue::Type::Object) {
        return PushRadar::jsonFaultAt(
            utf8, begin,
            PastedJsonText::tr("A broadcast must be a JSON object: its data or a whole request."));
    }
    return ObjectInText(utf8, begin, *value);
}

Result<QStringList, JsonFault> listOf(const ObjectInText &object, const JsonMember &member)
{
    QStringList list;
    const auto elements = member.value.elements();
    const bool readable = std::all_of(elements.begin(), elements.end(), [](const JsonValue &each) {
        return each.type() == JsonValue::Type::String || each.type() == JsonValue::Type::Number;
    });
    if (member.value.type() != JsonValue::Type::Array || !readable) {
        return object.faultAt(
            member, PastedJsonText::tr("“%1” must be a list of strings.").arg(member.key));
    }
    for (const JsonValue &element : elements)
        list.append(element.toString());
    return list;
}

Reading notificationOf(const ObjectInText &object)
{
    PastedBroadcast broadcast{.kind = PasteKind::Notification, .version = ApiVersion::V2};
    const JsonMember *const channel = object.find(u"channel");
    if (!channel || channel->value.type() != JsonValue::Type::String)
        return object.fault(
            PastedJsonText::tr("The “channel” of the notification must be a string."));
    broadcast.channel = channel->value.toString();

    const JsonMember *const data = object.find(u"data");
    if (!data)
        return object.fault(PastedJsonText::tr("The notification has no “data”."));
    if (const auto fault = faultInDataText(data->value.toJson()))
        return object.faultAt(object.valueOffset(*data) + fault->offset, fault->message);
    broadcast.data = data->value.toJson();

    for (const PushRadar::TargetingMember &each : PushRadar::TargetingMembers) {
        const JsonMember *const member = object.find(each.key);
        if (!member || member->value.type() == JsonValue::Type::Null)
            continue;
        const auto list = listOf(object, *member);
        if (!list)
            return list.error();
        broadcast.targeting.*each.list = *list;
    }
    return broadcast;
}

Reading bodyOf(const ObjectInText &object)
{
    const JsonMember &data = *object.find(u"data");
    const QByteArray text = data.value.toString().toUtf8();
    if (const auto fault = faultInDataText(text))
        return object.faultInside(data, *fault);
    return PastedBroadcast{.kind = PasteKind::Body,
                           .channel = object.find(u"channel")->value.toString(),
                           .data = text.trimmed(),
                           .version = ApiVersion::V3};
}

/// Whether an object with a channel and data is v2's notification, and not data with such keys.
bool isNotification(const ObjectInText &object)
{
    const auto &members = object.members();
    return std::all_of(members.begin(), members.end(), [](const JsonMember &member) {
        return member.key == u"channel" || member.key == u"data"
            || std::ranges::any_of(PushRadar::TargetingMembers,
                                   [&](const PushRadar::TargetingMember &list) {
                                       return member.key == QStringView(list.key);
                                   });
    });
}

} // namespace

Reading readNotification(const QByteArray &utf8)
{
    const auto object = objectIn(utf8);
    return object ? notificationOf(*object) : Reading(object.error());
}

Reading readJsonBroadcast(const QByteArray &utf8, PasteSecrets &secrets)
{
    using Type = JsonValue::Type;
    const auto object = objectIn(utf8);
    if (!object)
        return object.error();
    if (object->has(u"apiSecret", Type::String))
        secrets.add(object->find(u"apiSecret")->value.toString());

    const JsonMember *const notification = object->find(u"notification");
    if (notification && notification->value.type() == Type::Object) {
        return notificationOf(
            ObjectInText(utf8, object->valueOffset(*notification), notification->value));
    }
    if (notification && object->has(u"apiSecret", Type::String)
        && notification->value.type() == Type::String) {
        const auto reading = readNotification(notification->value.toString().toUtf8());
        return reading ? reading : Reading(object->faultInside(*notification, reading.error()));
    }
    if (object->has(u"channel", Type::String) && object->has(u"data", Type::String)
        && object->members().size() == 2)
        return bodyOf(*object);
    if (object->has(u"channel", Type::String) && object->has(u"data", Type::Object)
        && isNotification(*object))
        return notificationOf(*object);

    if (const auto fault = faultInDataText(utf8))
        return *fault;
    return PastedBroadcast{.kind = PasteKind::Data, .data = utf8.trimmed()};
}

} // namespace RadarDesk::workbench
