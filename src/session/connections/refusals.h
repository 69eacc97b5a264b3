// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace RadarDesk::session {

class ConnectionControl;

/// Pages and programs whose connections are refused for a while, as if they were offline.
class Refusals : public QObject
{
    Q_OBJECT

public:
    /// \a control must outlive it.
    explicit Refusals(ConnectionControl &control, QObject *parent = nullptr);

    /// Those with both: the origin of the page, and the User-Agent header.
    void refuse(const QByteArray &origin, const QByteArray &userAgent,
                std::chrono::milliseconds time);
    /// Ends that before its time.
    void allow(const QByteArray &origin, const QByteArray &userAgent);
    /// How long it goes on, rounded up; 0 when they aren't refused.
    [[nodiscard]] int secondsLeft(const QByteArray &origin, const QByteArray &userAgent) const;
    [[nodiscard]] bool isEmpty() const { return m_refused.isEmpty(); }

Q_SIGNALS:
    /// secondsLeft() has changed.
    void changed();

private:
    struct Refused
    {
        QByteArray origin;
        QByteArray userAgent;
        QDeadlineTimer end;
    };

    [[nodiscard]] QList<Refused>::const_iterator find(const QByteArray &origin,
                                                      const QByteArray &userAgent) const;
    void tick();

    ConnectionControl &m_control;
    QList<Refused> m_refused;
    QTimer m_tick;
};

} // namespace RadarDesk::session
