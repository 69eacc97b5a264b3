// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/clientdatacheck.h>

#include <pushradar/clientdata.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

using PushRadar::ClientData;
using PushRadar::JsonValue;

namespace {

struct ClientDataCheckText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::ClientDataCheck)
};

} // namespace

QByteArray uniqueIdOf(const JsonValue &clientData)
{
    const JsonValue id = clientData.member(UniqueIdKey);
    return id.type() == JsonValue::Type::Null ? QByteArray() : id.toJson();
}

ClientDataCheck checkClientData(const QString &text)
{
    ClientDataCheck check;
    const QByteArray typed = text.trimmed().toUtf8();
    check.bytes = typed.size();
    if (typed.isEmpty()) {
        check.fault = ClientDataCheckText::tr(
            "Client data must be a JSON object, such as {\"##uniqueID\": 1}.");
        return check;
    }
    const auto json = JsonValue::fromJson(typed);
    if (!json) {
        check.place = json.error();
        check.fault = ClientDataCheckText::tr("Line %1, column %2: %3")
                          .arg(json.error().line)
                          .arg(json.error().column)
                          .arg(json.error().message);
        return check;
    }
    const auto data = ClientData::make(*json);
    if (!data) {
        check.fault = data.error().message;
        return check;
    }
    check.value = *json;
    if (uniqueIdOf(*json).isEmpty())
        check.advice = ClientDataCheckText::tr("Without “##uniqueID”, each connection counts as "
                                               "a user of its own.");
    return check;
}

} // namespace RadarDesk::privatechannels
