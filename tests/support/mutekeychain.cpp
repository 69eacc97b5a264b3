// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/mutekeychain.h>

namespace RadarDesk {

bool MuteKeychain::appearOn(const QDBusConnection &connection)
{
    m_connection = connection;
    return m_connection.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this,
                                              QDBusConnection::SubPath)
        && m_connection.registerService(QStringLiteral("org.freedesktop.secrets"));
}

void MuteKeychain::refuseAll()
{
    for (const QDBusMessage &call : std::as_const(m_calls))
        m_connection.send(call.createErrorReply(QDBusError::Failed, QStringLiteral("No.")));
    m_calls.clear();
}

QString MuteKeychain::introspect(const QString & /*path*/) const
{
    return {};
}

bool MuteKeychain::handleMessage(const QDBusMessage &message,
                                 const QDBusConnection & /*connection*/)
{
    message.setDelayedReply(true);
    m_calls.append(message);
    return true;
}

} // namespace RadarDesk
