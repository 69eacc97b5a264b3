// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace RadarDesk::base {

/// What becomes of an entry that two programs have changed at once: the first of the result takes
/// its place, those after it are new. It may be called in any thread.
using SettleEntries = std::function<QJsonArray(const QJsonObject &ours, const QJsonObject &theirs)>;

/// Makes one entry of two that came from \a base; nothing where both have changed the same. It may
/// be called in any thread.
using JoinEntries = std::function<std::optional<QJsonObject>(
    const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs)>;

/// Makes one list of entries with an "id" out of two that came from \a base: what only one of them
/// changed, added or removed is taken over; what one changed and the other removed stays; what both
/// changed in different ways is for \a join, where there is one, and else for \a settle. The order
/// is theirs unless ours is other than base's. Of several entries with the same id the first
/// counts; those without an id are left out.
[[nodiscard]] QJsonArray mergedById(const QJsonArray &base, const QJsonArray &ours,
                                    const QJsonArray &theirs, const SettleEntries &settle,
                                    const JoinEntries &join = {});
/// The same for texts, each once.
[[nodiscard]] QJsonArray mergedTexts(const QJsonArray &base, const QJsonArray &ours,
                                     const QJsonArray &theirs);
/// The same for the members of an object; of one that both have changed, ours.
[[nodiscard]] QJsonObject mergedMembers(const QJsonObject &base, const QJsonObject &ours,
                                        const QJsonObject &theirs);
/// The same where none is lost: nothing where both have changed the same member. The entries of the
/// member \a list are merged by their names, in the same way.
[[nodiscard]] std::optional<QJsonObject> joinedMembers(const QJsonObject &base,
                                                       const QJsonObject &ours,
                                                       const QJsonObject &theirs,
                                                       QLatin1String list);
/// Whether each entry is an object with an id of its own, so that mergedById() leaves none out.
[[nodiscard]] bool haveOwnIds(const QJsonArray &entries);

/// Settles by keeping ours, and theirs as a copy: with a new id and a name that says whose it is.
[[nodiscard]] QJsonArray bothByName(const QJsonObject &ours, const QJsonObject &theirs);
/// The name of such a copy.
[[nodiscard]] QString nameInOtherWindow(const QString &name);
[[nodiscard]] QString newEntryId();

} // namespace RadarDesk::base
