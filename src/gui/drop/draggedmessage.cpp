// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/draggedmessage.h>

#include <workbench/events/event.h>
#include <workbench/placeholders/placeholders.h>
#include <workbench/scenarios/scenario.h>
#include <workbench/templates/messagetemplate.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr QLatin1String MessageMime("application/x-radardesk-message");

}

QByteArray writtenData(const Event &event)
{
    return event.typed.isEmpty() ? withLiteralPlaceholders(event.data) : event.typed;
}

std::optional<DraggedMessage> DraggedMessage::of(const Event &event)
{
    if (event.channel.isEmpty() || event.data.isEmpty())
        return std::nullopt;
    return DraggedMessage{event.channel, writtenData(event), event.version};
}

DraggedMessage DraggedMessage::of(const MessageTemplate &kept)
{
    return {kept.channel(), kept.data(), kept.version()};
}

std::optional<DraggedMessage> DraggedMessage::of(const ScenarioStep &step)
{
    if (step.kind() != ScenarioStep::Kind::Broadcast)
        return std::nullopt;
    return DraggedMessage{step.channel(), step.data(), PushRadar::ApiVersion::V3};
}

QMimeData *DraggedMessage::toMime() const
{
    const QJsonObject json{{QStringLiteral("channel"), channel},
                           {QStringLiteral("data"), QString::fromUtf8(data)},
                           {QStringLiteral("v2"), version == PushRadar::ApiVersion::V2}};
    auto *const mime = new QMimeData;
    mime->setData(MessageMime, QJsonDocument(json).toJson(QJsonDocument::Compact));
    mime->setText(QString::fromUtf8(data));
    return mime;
}

std::optional<DraggedMessage> DraggedMessage::in(const QMimeData &mime)
{
    if (!mime.hasFormat(MessageMime))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(mime.data(MessageMime)).object();
    return DraggedMessage{
        json.value(u"channel").toString(), json.value(u"data").toString().toUtf8(),
        json.value(u"v2").toBool() ? PushRadar::ApiVersion::V2 : PushRadar::ApiVersion::V3};
}

} // namespace RadarDesk::gui
