// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/dismissingprompter.h>

#include <QDBusMessage>

namespace RadarDesk {

namespace {

constexpr QLatin1String PrompterBusName("org.gnome.keyring.SystemPrompter");

} // namespace

DismissingPrompter::~DismissingPrompter()
{
    m_connection.unregisterService(PrompterBusName);
}

bool DismissingPrompter::appearOn(const QDBusConnection &connection)
{
    m_connection = connection;
    return m_connection.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), this,
                                       QDBusConnection::ExportAllSlots)
        && m_connection.registerService(PrompterBusName);
}

void DismissingPrompter::BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &call)
{
    tell(call, callback, QStringLiteral("PromptReady"), {QString(), QVariantMap(), QString()});
}

void DismissingPrompter::PerformPrompt(const QDBusObjectPath &callback, const QString & /*type*/,
                                       const QVariantMap & /*properties*/,
                                       const QString & /*exchange*/, const QDBusMessage &call)
{
    ++m_dismissed;
    tell(call, callback, QStringLiteral("PromptReady"),
         {QStringLiteral("no"), QVariantMap(), QString()});
}

void DismissingPrompter::StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &call)
{
    tell(call, callback, QStringLiteral("PromptDone"), {});
}

void DismissingPrompter::tell(const QDBusMessage &keychain, const QDBusObjectPath &callback,
                              const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        keychain.service(), callback.path(),
        QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
    message.setArguments(arguments);
    // The keychain takes it only after the answer to its own call.
    QMetaObject::invokeMethod(
        this, [this, message] { m_connection.send(message); }, Qt::QueuedConnection);
}

} // namespace RadarDesk

#include "moc_dismissingprompter.cpp"
