// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/privatebus.h>

#include <QDBusConnectionInterface>
#include <QFile>
#include <QTest>

namespace RadarDesk {

namespace {

constexpr auto PrivateBusConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus()
    : m_connection(QString())
{
    const QString socket = m_folder.filePath(QStringLiteral("bus"));
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The bus cannot be configured.");
    file.write(QString::fromLatin1(PrivateBusConfiguration).arg(socket).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.toUtf8());
}

PrivateBus::~PrivateBus()
{
    killNow();
}

bool PrivateBus::start()
{
    m_process.start(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
         QStringLiteral("--config-file=") + m_folder.filePath(QStringLiteral("bus.conf"))});
    // It prints its address as soon as it listens.
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }))
        return false;
    m_process.readAllStandardOutput();
    m_connection = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                                                 QStringLiteral("private%1").arg(++m_starts));
    return m_connection.isConnected();
}

void PrivateBus::killNow()
{
    QDBusConnection::disconnectFromBus(m_connection.name());
    m_process.killNow();
}

bool PrivateBus::waitForName(const QString &name, bool owned) const
{
    return QTest::qWaitFor(
        [&] { return m_connection.interface()->isServiceRegistered(name).value() == owned; });
}

} // namespace RadarDesk
