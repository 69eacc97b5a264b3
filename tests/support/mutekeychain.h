// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>

namespace RadarDesk {

/// A keychain that takes every call and answers none, until it is told to refuse them all.
class MuteKeychain : public QDBusVirtualObject
{
public:
    /// Whether it could take the keychain's name on the bus.
    [[nodiscard]] bool appearOn(const QDBusConnection &connection);

    /// How many calls wait for an answer.
    [[nodiscard]] qsizetype waiting() const { return m_calls.size(); }
    void refuseAll();

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QList<QDBusMessage> m_calls;
    QDBusConnection m_connection{QString()};
};

} // namespace RadarDesk
