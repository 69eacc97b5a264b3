// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/windows/windowlink.h>

#include <base/storage/ownersfolder.h>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace RadarDesk::session {

using namespace base;

namespace {

constexpr qint64 LongestLine = 8192;
constexpr std::chrono::milliseconds ConnectLimit{250};
constexpr std::chrono::milliseconds JoinPause{100};

/// A name that is unique to the data folder.
QString linkName(const QString &dataFolder)
{
    static_cast<void>(makeOwnersFolder(dataFolder)); // a link to a folder counts as that folder
    const QString canonical = QDir(dataFolder).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(
        (canonical.isEmpty() ? dataFolder : canonical).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("radardesk-") + QString::fromLatin1(hash.toHex().first(16));
}

void sendLine(QLocalSocket &socket, const QJsonObject &message)
{
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    socket.flush();
}

/// The next message that was received; an empty one if it is invalid.
QJsonObject takeLine(QLocalSocket &socket)
{
    return QJsonDocument::fromJson(socket.readLine(LongestLine)).object();
}

} // namespace

WindowLink::WindowLink(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = linkName(dataFolder);
    if (!folder.isEmpty()) {
        m_socketPath = folder + u'/' + name + QStringLiteral(".socket");
        m_lockPath = folder + u'/' + name + QStringLiteral(".lock");
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_retry.setSingleShot(true);
    m_retry.setInterval(JoinPause);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowLink::onConnection);
    connect(&m_retry, &QTimer::timeout, this, &WindowLink::onFirstGone);
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        while (m_socket.canReadLine()) {
            const QJsonObject message = takeLine(m_socket);
            if (!message.contains(u"sandbox"))
                continue;
            m_shared = SharedSandbox::fromJson(message.value(u"sandbox").toObject());
            Q_EMIT sharedChanged();
        }
    });
}

WindowLink::~WindowLink()
{
    // Later signals would reach a half-destroyed object.
    m_socket.disconnect(this);
    m_server.close();
}

bool WindowLink::becomeFirst()
{
    if (m_lockPath.isEmpty())
        return true;
    switch (m_lock.lock(m_lockPath, FileLock::Mode::Exclusive)) {
    case FileLock::Outcome::Busy:
        return false;
    case FileLock::Outcome::Impossible:
        return true; // run alone, because this can't be found out
    case FileLock::Outcome::Taken:
        break;
    }
    // Only the owner of the lock listens, so an existing socket file is left over.
    QLocalServer::removeServer(m_socketPath);
    m_role = Role::First;
    static_cast<void>(m_server.listen(m_socketPath));
    return true;
}

bool WindowLink::raiseFirst(const QByteArray &activationToken, const StartRequest &request)
{
    if (m_socketPath.isEmpty())
        return false;
    const QDeadlineTimer deadline(AnswerLimit);
    QLocalSocket socket;
    // The first window may have the lock without listening yet.
    while (socket.state() != QLocalSocket::ConnectedState) {
        socket.connectToServer(m_socketPath);
        const bool isConnected = socket.waitForConnected(static_cast<int>(ConnectLimit.count()));
        if (!isConnected && (deadline.hasExpired() || !FileLock::isHeld(m_lockPath)))
            return false;
    }
    sendLine(socket,
             {{QStringLiteral("raise"), QString::fromLatin1(activationToken.toBase64())},
              {QStringLiteral("request"), request.toJson()}});
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return takeLine(socket).value(u"raised").toBool();
}

std::optional<SharedSandbox> WindowLink::askFirst(std::chrono::milliseconds limit) const
{
    if (m_socketPath.isEmpty() || !FileLock::isHeld(m_lockPath))
        return std::nullopt;
    const QDeadlineTimer deadline(limit);
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return std::nullopt;
    sendLine(socket, {{QStringLiteral("join"), true}});
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return std::nullopt;
    }
    return SharedSandbox::fromJson(takeLine(socket).value(u"sandbox").toObject());
}

void WindowLink::join()
{
    m_role = Role::Guest;
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        sendLine(m_socket, {{QStringLiteral("join"), true}});
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, &WindowLink::onFirstGone);
    connect(&m_socket, &QLocalSocket::errorOccurred, &m_retry, qOverload<>(&QTimer::start));
    m_socket.connectToServer(m_socketPath);
}

void WindowLink::onFirstGone()
{
    if (m_role != Role::Guest || m_socket.state() != QLocalSocket::UnconnectedState)
        return;
    m_retry.stop();
    if (!becomeFirst()) {
        m_socket.connectToServer(m_socketPath); // another guest was faster
        return;
    }
    m_role = Role::First;
    Q_EMIT becameFirst();
}

void WindowLink::share(const std::optional<SharedSandbox> &sandbox)
{
    m_shared = sandbox;
    for (const QPointer<QLocalSocket> &guest : std::as_const(m_guests)) {
        if (guest)
            notifyGuest(*guest);
    }
}

void WindowLink::notifyGuest(QLocalSocket &guest) const
{
    sendLine(guest, {{QStringLiteral("sandbox"), m_shared ? m_shared->toJson() : QJsonObject()}});
}

void WindowLink::requestPort(quint16 port)
{
    sendLine(m_socket, {{QStringLiteral("port"), port}});
}

void WindowLink::requestCredentials(const PushRadar::Secret &secret, const QString &publicKey)
{
    sendLine(m_socket,
             {{QStringLiteral("secret"), QString::fromUtf8(secret.reveal())},
              {QStringLiteral("publicKey"), publicKey}});
}

void WindowLink::onConnection()
{
    while (QLocalSocket *const guest = m_server.nextPendingConnection()) {
        guest->setReadBufferSize(LongestLine);
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] {
            while (guest->canReadLine())
                onRequest(*guest, takeLine(*guest));
            if (guest->bytesAvailable() >= LongestLine)
                guest->abort(); // not one of our windows
        });
    }
}

void WindowLink::onRequest(QLocalSocket &guest, const QJsonObject &request)
{
    if (request.contains(u"raise")) {
        Q_EMIT raiseRequested(
            QByteArray::fromBase64(request.value(u"raise").toString().toLatin1()));
        if (const auto start = StartRequest::fromJson(request.value(u"request").toObject());
            !start.isEmpty())
            Q_EMIT startRequested(start);
        sendLine(guest, {{QStringLiteral("raised"), true}});
    } else if (request.contains(u"join")) {
        m_guests.append(&guest);
        m_guests.removeAll(nullptr);
        notifyGuest(guest);
    } else if (const int port = request.value(u"port").toInt(); port > 0 && port <= 0xFFFF) {
        Q_EMIT portRequested(static_cast<quint16>(port));
    } else if (const auto secret = PushRadar::Secret::make(request.value(u"secret").toString())) {
        Q_EMIT credentialsRequested(*secret, request.value(u"publicKey").toString());
    }
}

} // namespace RadarDesk::session

#include "moc_windowlink.cpp"
