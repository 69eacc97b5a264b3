// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/filelock.h>
#include <session/windows/sharedsandbox.h>
#include <session/windows/startrequest.h>

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QJsonObject;

namespace RadarDesk::session {

/// Connects the windows of one user that share a data folder. The first window runs the sandbox;
/// the others are its guests, and one of them replaces it when it closes. They exchange lines of
/// JSON over a local socket that only this user can open.
class WindowLink : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Alone, ///< Not started, or no socket can be created.
        First,
        Guest,
    };

    /// The time to wait for the first window to come to the front.
    static constexpr std::chrono::milliseconds AnswerLimit{3000};

    explicit WindowLink(const QString &dataFolder, QObject *parent = nullptr);
    ~WindowLink() override;

    /// Becomes the first window; returns false if there is one.
    [[nodiscard]] bool becomeFirst();
    /// Asks the first window to come to the front, with the desktop's activation token if there is
    /// one, and to carry out \a request. Waits for its answer; returns false if there is none.
    [[nodiscard]] bool raiseFirst(const QByteArray &activationToken,
                                  const StartRequest &request = {});
    /// The sandbox that the first window shares, for programs without a window. Waits up to \a
    /// limit; nothing if there is no window or no answer.
    [[nodiscard]] std::optional<SharedSandbox> askFirst(std::chrono::milliseconds limit) const;
    /// Becomes a guest of the first window.
    void join();
    [[nodiscard]] Role role() const { return m_role; }
    /// Where the first window listens.
    [[nodiscard]] const QString &socketPath() const { return m_socketPath; }

    /// First window only: sets the sandbox for its guests; none while it isn't running.
    void share(const std::optional<SharedSandbox> &sandbox);
    /// Guest only: the last sandbox that the first window announced.
    [[nodiscard]] const std::optional<SharedSandbox> &shared() const { return m_shared; }
    /// Guest only: asks the first window to change the sandbox's port or credentials.
    void requestPort(quint16 port);
    void requestCredentials(const PushRadar::Secret &secret, const QString &publicKey);

Q_SIGNALS:
    /// Of the first window.
    void raiseRequested(const QByteArray &activationToken);
    void startRequested(const RadarDesk::session::StartRequest &request);
    void portRequested(quint16 port);
    void credentialsRequested(const PushRadar::Secret &secret, const QString &publicKey);
    /// Guest only: shared() has changed.
    void sharedChanged();
    /// This guest has become the first window.
    void becameFirst();

private:
    void onConnection();
    void onRequest(QLocalSocket &guest, const QJsonObject &request);
    void onFirstGone();
    void notifyGuest(QLocalSocket &guest) const;

    QString m_socketPath;
    QString m_lockPath;
    base::FileLock m_lock;
    Role m_role = Role::Alone;
    QLocalServer m_server;
    QList<QPointer<QLocalSocket>> m_guests;
    QLocalSocket m_socket; ///< To the first window.
    QTimer m_retry;
    std::optional<SharedSandbox> m_shared;
};

} // namespace RadarDesk::session
