// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/historyworker.h>

#include <QHash>
#include <QObject>
#include <QSet>

namespace RadarDesk {

class History;
class ProfileRemoval;
class ProfilesModel;

/// Keeps of the history what the profiles say: it tells their rules to the history, and removes the
/// events of profiles that are gone for good.
class HistoryUpkeep : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this. \a removal is not started yet.
    HistoryUpkeep(History &history, const ProfilesModel &profiles, const ProfileRemoval &removal,
                  QObject *parent = nullptr);

    /// While a person chooses, nothing goes by a rule that is stricter than before: it may only be
    /// passed over on the way to another.
    void setChoosing(bool choosing);

private:
    using Rules = QHash<QString, KeepRule>;

    [[nodiscard]] Rules chosenRules() const;
    void tellRules();
    void clear(const QString &profile);
    void clearRest();

    History &m_history;
    const ProfilesModel &m_profiles;
    std::optional<Rules> m_before; // while a person chooses
    QSet<QString> m_uncleared; // profiles that are gone, whose events could not be removed
};

} // namespace RadarDesk
