// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace RadarDesk::workbench {

/// The user's preferences for the whole program.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// The events that cause a desktop notification while the window is in the background.
    struct Notifications
    {
        bool messages = false; ///< That arrive on a pinned channel.
        bool failures = false; ///< Of broadcasts.
        bool runs = false; ///< That have ended.

        bool operator==(const Notifications &) const = default;
    };

    using QObject::QObject;

    /// The code of a language, such as "de"; empty: as the desktop says. It counts from the next
    /// start on.
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &code);
    [[nodiscard]] const Notifications &notifications() const { return m_notifications; }
    void setNotifications(const Notifications &notifications);

    /// Whether to point out how a message differs from earlier ones on its channel.
    [[nodiscard]] bool pointsOutUnusual() const { return m_pointsOutUnusual; }
    void setPointsOutUnusual(bool pointsOut);
    /// Whether the events are grouped into conversations.
    [[nodiscard]] bool groupsEvents() const { return m_groupsEvents; }
    void setGroupsEvents(bool grouped);
    /// Whether the events are counted over time above their list.
    [[nodiscard]] bool countsEvents() const { return m_countsEvents; }
    void setCountsEvents(bool counted);

    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toState() has changed.
    void changed();
    void groupsEventsChanged(bool grouped);
    void countsEventsChanged(bool counted);

private:
    QString m_language;
    Notifications m_notifications;
    bool m_pointsOutUnusual = true;
    bool m_groupsEvents = true;
    bool m_countsEvents = true;
};

} // namespace RadarDesk::workbench
