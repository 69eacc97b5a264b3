// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

namespace RadarDesk::session {

/// Where the built-in sandbox is to listen, the same at each start, and where it does.
class SandboxPort : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 Usual = 41873;

    explicit SandboxPort(QObject *parent = nullptr);

    [[nodiscard]] quint16 wanted() const { return m_wanted; }
    /// Moves the sandbox, now and at each start. Any port but 0.
    void setWanted(quint16 port);
    /// The sandbox of another window is used, which is at that port already.
    void share(quint16 port);
    /// Has the sandbox try the wanted port again.
    void retry();

    /// "http://127.0.0.1:PORT"; empty while the sandbox doesn't run.
    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// Why the sandbox isn't at the wanted port, as whole sentences; empty where it is.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// For whoever runs the sandbox: it is at \a url now, for that reason not where it should be.
    void noteRunning(const QUrl &url, const QString &problem = {});

    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// The sandbox is to listen at wanted() from now on.
    void moveRequested();
    /// toState() is other than before.
    void wantedChanged();
    /// url() or problem() is other than before.
    void changed();

private:
    quint16 m_wanted = Usual;
    QUrl m_url;
    QString m_problem;
};

} // namespace RadarDesk::session
