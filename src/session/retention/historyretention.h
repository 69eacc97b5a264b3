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

/// Applies the retention rules of the profiles to the history, and removes the events of profiles
/// that were deleted for good.
class HistoryRetention : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this. \a removal must not have started.
    HistoryRetention(history::History &history, const workbench::ProfilesModel &profiles,
                     const ProfileRemoval &removal, QObject *parent = nullptr);

    /// While the user chooses a rule, a stricter one doesn't delete anything yet: it may be an
    /// intermediate value.
    void setChoosing(bool choosing);

    /// The events of a profile, and how many its rule will delete.
    struct Survey
    {
        history::HistoryUsage usage;
        qint64 tooOld = 0; ///< Number of events; -1 if counting them would take long.
        qint64 tooMuch = 0; ///< Number of bytes.
    };
    using SurveyAnswer = std::function<void(const std::optional<Survey> &)>;

    /// Counts the events of a profile. The answer is empty if the history can't be read; there is
    /// none if \a context was destroyed.
    void survey(const QString &profile, const QObject *context, const SurveyAnswer &answer) const;

Q_SIGNALS:
    /// The result of survey() may have changed.
    void changed();

private:
    using Rules = QHash<QString, history::RetentionRule>;

    [[nodiscard]] Rules chosenRules() const;
    /// The rules in force.
    [[nodiscard]] Rules rules() const;
    void applyRules();
    void clear(const QString &profile);
    void clearRest();

    history::History &m_history;
    const workbench::ProfilesModel &m_profiles;
    std::optional<Rules> m_before; // the rules in force while the user chooses
    QSet<QString> m_uncleared; // deleted profiles whose events couldn't be removed
};

} // namespace RadarDesk::session
