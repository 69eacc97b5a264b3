// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presenceuser.h>

#include <privatechannels/presence/clientdatacheck.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace {

struct PresenceUserText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::PresenceUser)
};

JsonValue parsedData(const QByteArray &json)
{
    const auto value = JsonValue::fromJson(json);
    return value ? *value : JsonValue();
}

} // namespace

QString PresenceUser::name() const
{
    const JsonValue value = parsedData(data);
    const JsonValue named = value.member(u"name");
    if (named.type() == JsonValue::Type::String && !named.toString().trimmed().isEmpty())
        return named.toString().simplified();
    if (!id.isEmpty())
        return value.member(UniqueIdKey).toString();
    return PresenceUserText::tr("without ##uniqueID");
}

QByteArray PresenceUser::rest() const
{
    QByteArray text;
    const QList<JsonMember> members = parsedData(data).members();
    for (const JsonMember &member : members) {
        if (member.key == UniqueIdKey)
            continue;
        // A line can only end between values: within a text it is escaped.
        text += (text.isEmpty() ? "" : ", ") + PushRadar::toJsonString(member.key) + ": "
            + QByteArray(member.value.toJson()).replace('\r', "").replace('\n', ' ');
    }
    return '{' + text + '}';
}

QList<PresenceUser> PresenceUser::listFrom(const QByteArray &clientData, const QDateTime &since)
{
    QList<PresenceUser> users;
    const QList<JsonValue> elements = parsedData(clientData).elements();
    for (const JsonValue &element : elements)
        users.append({uniqueIdOf(element), element.toJson(), since});
    return users;
}

} // namespace RadarDesk::privatechannels
