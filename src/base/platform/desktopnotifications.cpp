// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/desktopnotifications.h>

#include <base/keychain/sessionbus.h>
#include <base/platform/applicationid.h>

#include <iterator>

namespace RadarDesk::base {

namespace {

SessionBus::Call notificationCall(const char *method)
{
    return {.name = "org.freedesktop.Notifications",
            .path = "/org/freedesktop/Notifications",
            .interface = "org.freedesktop.Notifications",
            .method = method,
            .startsService = true}; // it may be one that waits to be needed
}

bool hasMarkup(GVariant *reply)
{
    if (!reply || !g_variant_is_of_type(reply, G_VARIANT_TYPE("(as)")))
        return true; // escaped text can be read, too
    const char **names = nullptr;
    g_variant_get(reply, "(^a&s)", &names);
    const bool has = g_strv_contains(names, "body-markup");
    g_free(names);
    return has;
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent)
{
}

DesktopNotifications::~DesktopNotifications() = default;

void DesktopNotifications::show(const QString &key, const QString &title, const QString &text)
{
    if (!m_bus)
        m_bus = std::make_unique<SessionBus>();
    m_bus->open(this,
                [this, notification = Notification{key, title, text}](const QString &trouble) {
                    if (!trouble.isEmpty())
                        return;
                    if (m_readsMarkup)
                        send(notification);
                    else
                        askForMarkup(notification);
                });
}

void DesktopNotifications::askForMarkup(const Notification &first)
{
    m_bus->call(notificationCall("GetCapabilities"), g_variant_new("()"), this,
                [this, first](GVariant *reply) {
                    if (!m_readsMarkup) // two can be asked for at once
                        m_bus->listen("org.freedesktop.Notifications",
                                      "org.freedesktop.Notifications",
                                      [this](const QString &name, GVariant *arguments) {
                                          onSignal(name, arguments);
                                      });
                    m_readsMarkup = hasMarkup(reply);
                    send(first);
                });
}

void DesktopNotifications::send(const Notification &notification)
{
    const QByteArray title = notification.title.toUtf8();
    const QByteArray text =
        (*m_readsMarkup ? notification.text.toHtmlEscaped() : notification.text).toUtf8();
    GVariantBuilder hints;
    g_variant_builder_init(&hints, G_VARIANT_TYPE("a{sv}"));
    g_variant_builder_add(&hints, "{sv}", "desktop-entry", g_variant_new_string(ApplicationId));
    constexpr int UsualTime = -1;
    // A click; some desktops show its name on a button.
    const QByteArray show = tr("Show").toUtf8();
    const char *const actions[] = {"default", show.constData()};
    m_bus->call(notificationCall("Notify"),
                g_variant_new("(susss@asa{sv}i)", "RadarDesk", m_shown.value(notification.key, 0),
                              ApplicationId, title.constData(), text.constData(),
                              g_variant_new_strv(actions, std::size(actions)), &hints, UsualTime),
                this, [this, key = notification.key](GVariant *reply) {
                    if (!reply || !g_variant_is_of_type(reply, G_VARIANT_TYPE("(u)")))
                        return;
                    quint32 number = 0;
                    g_variant_get(reply, "(u)", &number);
                    m_shown.insert(key, number);
                });
}

void DesktopNotifications::onSignal(const QString &name, GVariant *arguments)
{
    const bool isToken = name == QLatin1String("ActivationToken");
    if ((!isToken && name != QLatin1String("ActionInvoked"))
        || !g_variant_is_of_type(arguments, G_VARIANT_TYPE("(us)")))
        return;
    quint32 number = 0;
    const char *text = nullptr;
    g_variant_get(arguments, "(u&s)", &number, &text);
    const QString key = m_shown.key(number);
    if (key.isEmpty())
        return; // another program's
    if (isToken)
        m_tokens.insert(number, QByteArray(text));
    else if (QLatin1String(text) == QLatin1String("default"))
        Q_EMIT activated(key, m_tokens.take(number));
}

void DesktopNotifications::closeAll()
{
    for (const quint32 number : std::as_const(m_shown))
        m_bus->call(notificationCall("CloseNotification"), g_variant_new("(u)", number), this,
                    [](GVariant *) {});
    m_shown.clear();
    m_tokens.clear();
}

} // namespace RadarDesk::base

#include "moc_desktopnotifications.cpp"
