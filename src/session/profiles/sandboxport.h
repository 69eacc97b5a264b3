// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

namespace RadarDesk::session {

/// The port that the built-in sandbox should use at each start, and the one that it uses.
class SandboxPort : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 Usual = 41873;

    explicit SandboxPort(QObject *parent = nullptr);

    [[nodiscard]] quint16 wanted() const { return m_wanted; }
    /// Changes the port, now and for later starts. Any port but 0.
    void setWanted(quint16 port);
    /// Sets the port of another window's sandbox that is used here.
    void share(quint16 port);
    /// Has the sandbox try the wanted port again.
    void retry();

    /// "http://127.0.0.1:PORT"; empty while the sandbox doesn't run.
    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// Why the sandbox doesn't use the wanted port, in whole sentences; empty if it does.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// To be called by the owner of the sandbox: it runs at \a url, and \a problem says why that
    /// isn't the wanted port.
    void noteRunning(const QUrl &url, const QString &problem = {});

    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// The sandbox should move to wanted().
    void moveRequested();
    /// toState() has changed.
    void wantedChanged();
    /// url() or problem() has changed.
    void changed();

private:
    quint16 m_wanted = Usual;
    QUrl m_url;
    QString m_problem;
};

} // namespace RadarDesk::session
