// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/preferences.h>

#include <utility>

namespace RadarDesk::workbench {

void Preferences::setLanguage(const QString &code)
{
    if (std::exchange(m_language, code) != code)
        Q_EMIT changed();
}

void Preferences::setNotifications(const Notifications &notifications)
{
    if (std::exchange(m_notifications, notifications) != notifications)
        Q_EMIT changed();
}

void Preferences::setPointsOutUnusual(bool pointsOut)
{
    if (std::exchange(m_pointsOutUnusual, pointsOut) != pointsOut)
        Q_EMIT changed();
}

void Preferences::setGroupsEvents(bool grouped)
{
    if (std::exchange(m_groupsEvents, grouped) == grouped)
        return;
    Q_EMIT groupsEventsChanged(grouped);
    Q_EMIT changed();
}

void Preferences::setCountsEvents(bool counted)
{
    if (std::exchange(m_countsEvents, counted) == counted)
        return;
    Q_EMIT countsEventsChanged(counted);
    Q_EMIT changed();
}

QJsonObject Preferences::toState() const
{
    return {{QStringLiteral("language"), m_language},
            {QStringLiteral("notifyMessages"), m_notifications.messages},
            {QStringLiteral("notifyFailures"), m_notifications.failures},
            {QStringLiteral("notifyRuns"), m_notifications.runs},
            {QStringLiteral("pointOutUnusual"), m_pointsOutUnusual},
            {QStringLiteral("groupEvents"), m_groupsEvents},
            {QStringLiteral("countEvents"), m_countsEvents}};
}

void Preferences::restore(const QJsonObject &state)
{
    m_language = state.value(u"language").toString();
    m_notifications = {.messages = state.value(u"notifyMessages").toBool(),
                       .failures = state.value(u"notifyFailures").toBool(),
                       .runs = state.value(u"notifyRuns").toBool()};
    m_pointsOutUnusual = state.value(u"pointOutUnusual").toBool(true);
    m_groupsEvents = state.value(u"groupEvents").toBool(true);
    m_countsEvents = state.value(u"countEvents").toBool(true);
    Q_EMIT groupsEventsChanged(m_groupsEvents);
    Q_EMIT countsEventsChanged(m_countsEvents);
}

} // namespace RadarDesk::workbench

#include "moc_preferences.cpp"
