// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/eventsasjson.h>

#include <history/transfer/eventwords.h>
#include <history/transfer/jsonobjecttext.h>

#include <pushradar/jsonvalue.h>

#include <QByteArrayList>

using PushRadar::JsonValue;

namespace RadarDesk::history {

using namespace workbench;

namespace {

QByteArray dataAsJson(const QByteArray &data)
{
    if (data.isEmpty())
        return "null";
    const auto json = JsonValue::fromJson(data);
    return json ? json->toJson() : jsonStringOf(QString::fromUtf8(data));
}

QByteArray objectAsJson(const Event &event)
{
    JsonObjectText object;
    object.putTime("time", event.time);
    object.putText("channel", event.channel);
    object.putWord("kind", wordOf(event.kind));
    object.put("data", dataAsJson(event.data));
    return object.text();
}

} // namespace

QByteArray eventsAsJson(const QList<Event> &events)
{
    if (events.isEmpty())
        return {};
    if (events.size() == 1) {
        const auto json = JsonValue::fromJson(events.first().data);
        return json ? json->toIndentedJson() : events.first().data;
    }
    QByteArrayList objects;
    for (const Event &event : events)
        objects += objectAsJson(event);
    const QByteArray array = '[' + objects.join(',') + ']';
    // What is nested too deep to be read again stays on one line.
    const auto json = JsonValue::fromJson(array);
    return json ? json->toIndentedJson() : array;
}

} // namespace RadarDesk::history
