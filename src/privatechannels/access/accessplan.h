// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accesscell.h>

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace RadarDesk::privatechannels {

/// The id of an identity, and a channel.
using AccessKey = std::pair<QString, QString>;

/// Who is asked for which channels at one app's endpoint, what is expected, and what was found.
struct AccessPlan
{
    QStringList identities; ///< Ids.
    QStringList channels;
    QHash<AccessKey, AccessCell> cells; ///< Those that are not unasked().

    [[nodiscard]] AccessCell cell(const AccessKey &key) const
    {
        return cells.value(key, unasked(key));
    }
    /// What a cell holds before anybody has asked or chosen: nobody at all is expected to be
    /// refused.
    [[nodiscard]] static AccessCell unasked(const AccessKey &key);
    void setCell(const AccessKey &key, const AccessCell &cell);
    void removeIdentity(const QString &id);
    void removeChannel(const QString &channel);
    bool operator==(const AccessPlan &) const = default;
};

/// The plan of an app that has none yet: nobody at all is asked for, in no channel.
[[nodiscard]] AccessPlan newAccessPlan();

/// \a before, with all that is in \a now: brings back what was taken out, and loses nothing that
/// came since.
[[nodiscard]] AccessPlan broughtBack(AccessPlan before, const AccessPlan &now);

/// The channels in a text that was typed or pasted, each once: one a line, or with white space
/// between them, with or without a comma or semicolon. Either may be part of a name as well, so
/// that one without white space beside it separates nothing.
[[nodiscard]] QStringList channelsFromText(const QString &text);
/// The channels in a text where each comma and semicolon is meant to separate.
[[nodiscard]] QStringList channelsSplitAtCommas(const QString &text);

[[nodiscard]] QJsonObject toJson(const AccessPlan &plan);
/// Nothing when \a json is no plan. A cell that can't be read is left out.
[[nodiscard]] std::optional<AccessPlan> planFromJson(const QJsonObject &json);

} // namespace RadarDesk::privatechannels
