// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/draftobstacle.h>

#include <workbench/placeholders/placeholders.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

struct ObstacleText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::ComposerPanel)
};

/// The item that a place in the JSON text belongs to, or -1.
int rowAt(MessageDraft &draft, qsizetype offset)
{
    const QByteArray json = draft.json().toUtf8();
    const auto object = PushRadar::JsonValue::fromJson(json);
    if (!object)
        return -1;
    const qsizetype start = json.indexOf('{');
    QString key;
    const auto members = object->members();
    for (const PushRadar::JsonMember &member : members) {
        if (start + member.keyOffset <= offset)
            key = member.key.trimmed();
    }
    const auto &items = draft.items()->items();
    const auto found = std::find_if(items.begin(), items.end(), [&key](const EditedItem &item) {
        return item.enabled && item.key.trimmed() == key;
    });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

DraftObstacle obstacleOf(MessageDraft &draft, const PlaceholderFault &placeholder)
{
    return {{DraftFault::Place::Placeholder, rowAt(draft, placeholder.offset),
             ObstacleText::tr("Line %1, column %2: %3")
                 .arg(placeholder.line)
                 .arg(placeholder.column)
                 .arg(placeholder.message)},
            placeholder};
}

} // namespace

std::optional<DraftObstacle> obstacleTo(DraftPurpose purpose, MessageDraft &draft,
                                        const PlaceholderValues &values)
{
    draft.settle();
    const auto typed = draft.message();
    // What counts is the size of what is sent.
    if (!typed && typed.error().place != DraftFault::Place::Size)
        return DraftObstacle{typed.error(), std::nullopt};
    if (purpose == DraftPurpose::Keep)
        return std::nullopt;
    const auto expanded = expandPlaceholders(draft.json().toUtf8(), values);
    if (!expanded)
        return obstacleOf(draft, expanded.error());
    const auto object = PushRadar::JsonValue::fromJson(expanded->json);
    const auto sent = draft.message(PushRadar::DataItems::fromObject(*object));
    return sent ? std::nullopt : std::optional(DraftObstacle{sent.error(), std::nullopt});
}

} // namespace RadarDesk::gui
