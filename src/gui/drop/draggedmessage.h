// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QByteArray>
#include <QString>

#include <optional>

class QMimeData;

namespace RadarDesk::workbench {
class MessageTemplate;
class ScenarioStep;
struct Event;
} // namespace RadarDesk::workbench

namespace RadarDesk::gui {

/// A message that is dragged from a list to where it is used.
struct DraggedMessage
{
    QString channel;
    QByteArray data; ///< As it is written, with placeholders.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;

    /// The message of a broadcast or an arrival, to be sent again; nothing where the event has
    /// none.
    [[nodiscard]] static std::optional<DraggedMessage> of(const workbench::Event &event);
    [[nodiscard]] static DraggedMessage of(const workbench::MessageTemplate &kept);
    /// The message of a step that broadcasts; nothing for another one.
    [[nodiscard]] static std::optional<DraggedMessage> of(const workbench::ScenarioStep &step);

    /// For other programs it is the data, as text.
    [[nodiscard]] QMimeData *toMime() const;
    [[nodiscard]] static std::optional<DraggedMessage> in(const QMimeData &mime);
};

/// The data of \a event for sending again: braces that aren't placeholders are escaped.
[[nodiscard]] QByteArray writtenData(const workbench::Event &event);

} // namespace RadarDesk::gui
