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

    /// The connections to refuse: both the page's origin and the User-Agent header must match.
    void refuse(const QByteArray &origin, const QByteArray &userAgent,
                std::chrono::milliseconds time);
    /// Ends the refusal early.
    void allow(const QByteArray &origin, const QByteArray &userAgent);
    /// The remaining seconds, rounded up; 0 if the connections aren't refused.
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
