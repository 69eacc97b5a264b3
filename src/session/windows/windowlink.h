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

/// Ties the windows of one person together that share a data folder. The first window runs the
/// sandbox; the others are its guests, and one of them is the first when that has gone. They talk
/// by lines of JSON over a local socket that only this person can open.
class WindowLink : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Alone, ///< Not begun, or there is no place for a socket.
        First,
        Guest,
    };

    /// How long one waits for the first window to come to the front.
    static constexpr std::chrono::milliseconds AnswerLimit{3000};

    explicit WindowLink(const QString &dataFolder, QObject *parent = nullptr);
    ~WindowLink() override;

    /// Becomes the first window unless there is one: then it returns false.
    [[nodiscard]] bool becomeFirst();
    /// Has the first window come to the front, for which the desktop may have given a token, and
    /// do what \a request says, and waits for that. False when it doesn't answer.
    [[nodiscard]] bool raiseFirst(const QByteArray &activationToken,
                                  const StartRequest &request = {});
    /// What the first window shares, for a program that is no window; nothing when there is none,
    /// or it doesn't answer within \a limit, for which it waits.
    [[nodiscard]] std::optional<SharedSandbox> askFirst(std::chrono::milliseconds limit) const;
    /// Becomes a guest of the first window.
    void join();
    [[nodiscard]] Role role() const { return m_role; }
    /// Where the first window listens.
    [[nodiscard]] const QString &socketPath() const { return m_socketPath; }

    /// Of the first window: the sandbox that its guests are to use; none while it doesn't run.
    void share(const std::optional<SharedSandbox> &sandbox);
    /// Of a guest: what it was told last.
    [[nodiscard]] const std::optional<SharedSandbox> &shared() const { return m_shared; }
    /// Of a guest: has the first window move the sandbox, or replace its credentials.
    void requestPort(quint16 port);
    void requestCredentials(const PushRadar::Secret &secret, const QString &publicKey);

Q_SIGNALS:
    /// Of the first window.
    void raiseRequested(const QByteArray &activationToken);
    void startRequested(const RadarDesk::session::StartRequest &request);
    void portRequested(quint16 port);
    void credentialsRequested(const PushRadar::Secret &secret, const QString &publicKey);
    /// Of a guest: shared() is other than before.
    void sharedChanged();
    /// It was a guest, and is the first window now.
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
