// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/secretservice.h>

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>

#include <sys/types.h>

namespace RadarDesk {

namespace {

constexpr QLatin1String SecretServiceBusName("org.freedesktop.secrets");
constexpr QLatin1String LoginCollection("/org/freedesktop/secrets/collection/login");

QDBusMessage secretServiceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        SecretServiceBusName, QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

} // namespace

SecretService::SecretService(PrivateBus &bus, const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder)
    , m_bus(bus)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDir(m_folder).mkpath(QStringLiteral("runtime"));
    QFile::setPermissions(m_folder + QStringLiteral("/runtime"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The copy lacks the capability of locking memory, with which it would outlive the test, and
    // which a container may not grant.
    QFile::copy(QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")),
                m_temporary.filePath(QStringLiteral("gnome-keyring-daemon")));
}

SecretService::~SecretService()
{
    killNow();
}

bool SecretService::start()
{
    killNow();
    if (!m_bus.waitForName(SecretServiceBusName, false))
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder + QStringLiteral("/runtime"));
    m_process.setProcessEnvironment(environment);
    m_process.start(m_temporary.filePath(QStringLiteral("gnome-keyring-daemon")),
                    {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                     QStringLiteral("--unlock")});
    m_process.write("password of the keyring");
    m_process.closeWriteChannel();
    return m_bus.waitForName(SecretServiceBusName);
}

void SecretService::killNow()
{
    m_process.killNow();
}

void SecretService::pause()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void SecretService::resume()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

bool SecretService::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(LoginCollection)};
    const QDBusMessage reply = m_bus.connection().call(
        secretServiceCall(QStringLiteral("Lock"), {QVariant::fromValue(collections)}));
    return reply.type() == QDBusMessage::ReplyMessage;
}

int SecretService::entries(const QString &key) const
{
    const QMap<QString, QString> attributes{
        {QStringLiteral("user"), key}, {QStringLiteral("server"), QStringLiteral("RadarDesk")}};
    const QDBusMessage reply = m_bus.connection().call(
        secretServiceCall(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}));
    if (reply.type() != QDBusMessage::ReplyMessage)
        return -1;
    qsizetype count = 0;
    for (const QVariant &paths : reply.arguments())
        count += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    return static_cast<int>(count);
}

QString SecretService::files() const
{
    return m_folder + QStringLiteral("/keyrings");
}

} // namespace RadarDesk
