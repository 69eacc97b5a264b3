// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyworker.h>

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace RadarDesk::workbench {
class ProfilesModel;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

class ProfileRemoval;

/// Keeps of the history what the profiles say: it tells their rules to the history, and removes the
/// events of profiles that are gone for good.
class HistoryRetention : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this. \a removal is not started yet.
    HistoryRetention(history::History &history, const workbench::ProfilesModel &profiles,
                     const ProfileRemoval &removal, QObject *parent = nullptr);

    /// While a person chooses, nothing goes by a rule that is stricter than before: it may only be
    /// passed over on the way to another.
    void setChoosing(bool choosing);

    /// What there is of a profile, and what of that goes once its rule counts.
    struct Survey
    {
        history::HistoryUsage usage;
        qint64 tooOld = 0; ///< So many events; -1: some, and to count them would take long.
        qint64 tooMuch = 0; ///< So many bytes.
    };
    using SurveyAnswer = std::function<void(const std::optional<Survey> &)>;

    /// Looks at what there is of a profile. The answer is nothing when that can't be told, and none
    /// comes when \a context is gone.
    void survey(const QString &profile, const QObject *context, const SurveyAnswer &answer) const;

Q_SIGNALS:
    /// A survey may tell something else than before.
    void changed();

private:
    using Rules = QHash<QString, history::RetentionRule>;

    [[nodiscard]] Rules chosenRules() const;
    /// Those that count.
    [[nodiscard]] Rules rules() const;
    void applyRules();
    void clear(const QString &profile);
    void clearRest();

    history::History &m_history;
    const workbench::ProfilesModel &m_profiles;
    std::optional<Rules> m_before; // while a person chooses
    QSet<QString> m_uncleared; // profiles that are gone, whose events could not be removed
};

} // namespace RadarDesk::session
