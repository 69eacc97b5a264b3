// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/sessionbus.h>

#include <QLibrary>
#include <QPointer>

#include <memory>
#include <utility>

namespace RadarDesk::base {

namespace {

constexpr int SessionCallLimitMs = 5000;

struct SessionQuestion
{
    QPointer<QObject> context;
    SessionBus::Answered then;
};

/// libsecret agrees on a session with the keychain once and goes on using it when the keychain was
/// started again, which knows nothing of it and refuses. So it has to begin again.
void forgetSecretSession()
{
    // The library that QtKeychain loads, if it is there.
    QLibrary library(QStringLiteral("secret-1"), 0);
    if (const QFunctionPointer forget = library.resolve("secret_service_disconnect"))
        forget();
}

/// GLib ends a program whose session bus goes away, with the work that is in its window. It may go
/// away before anyone has been handed the connection, so that is told when it is closed.
gboolean surviveClosing(GSignalInvocationHint *, guint, const GValue *values, gpointer)
{
    auto *connection = G_DBUS_CONNECTION(g_value_get_object(values));
    g_dbus_connection_set_exit_on_close(connection, FALSE);
    return TRUE; // and the next one
}

guint closedSignal()
{
    const gpointer known = g_type_class_ref(G_TYPE_DBUS_CONNECTION);
    const guint signal = g_signal_lookup("closed", G_TYPE_DBUS_CONNECTION);
    g_type_class_unref(known);
    return signal;
}

} // namespace

SessionBus::SessionBus(QObject *parent)
    : QObject(parent)
    , m_survival(g_signal_add_emission_hook(closedSignal(), 0, surviveClosing, nullptr, nullptr))
{
}

SessionBus::~SessionBus()
{
    g_signal_remove_emission_hook(closedSignal(), m_survival);
    stopListening();
    if (m_watch != 0)
        g_bus_unwatch_name(m_watch);
    g_clear_object(&m_connection);
}

void SessionBus::open(QObject *context, Opened then)
{
    if (m_connection && g_dbus_connection_is_closed(m_connection))
        drop();
    if (m_connection) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then({}); }, Qt::QueuedConnection);
        return;
    }
    // GLib answers several questions in any order.
    m_openings.append({context, std::move(then)});
    if (m_openings.size() > 1)
        return;
    const auto opened = [](GObject *, GAsyncResult *result, gpointer data) {
        const std::unique_ptr<QPointer<SessionBus>> bus(static_cast<QPointer<SessionBus> *>(data));
        GError *error = nullptr;
        GDBusConnection *connection = g_bus_get_finish(result, &error);
        if (*bus)
            (*bus)->onOpened(connection, error ? QString::fromUtf8(error->message) : QString());
        g_clear_error(&error);
        g_clear_object(&connection);
    };
    g_bus_get(G_BUS_TYPE_SESSION, nullptr, opened, new QPointer<SessionBus>(this));
}

void SessionBus::onOpened(GDBusConnection *connection, const QString &error)
{
    QString trouble = error;
    if (connection && g_dbus_connection_is_closed(connection)) {
        // GLib hands it out for as long as anyone has it, and libsecret has it.
        forgetSecretSession();
        trouble = QStringLiteral("The connection is closed");
    } else if (connection) {
        adopt(connection);
    }
    // Any of those who wait may be the end of this object and of the others.
    const QList<Opening> openings = std::exchange(m_openings, {});
    for (const Opening &opening : openings) {
        if (opening.context)
            opening.then(trouble);
    }
}

void SessionBus::call(const Call &call, GVariant *arguments, QObject *context, Answered then) const
{
    if (!m_connection) {
        g_variant_unref(g_variant_ref_sink(arguments));
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(nullptr); }, Qt::QueuedConnection);
        return;
    }
    const auto answered = [](GObject *source, GAsyncResult *result, gpointer data) {
        const std::unique_ptr<SessionQuestion> question(static_cast<SessionQuestion *>(data));
        GVariant *reply = g_dbus_connection_call_finish(G_DBUS_CONNECTION(source), result, nullptr);
        if (question->context)
            question->then(reply);
        g_clear_pointer(&reply, g_variant_unref);
    };
    g_dbus_connection_call(
        m_connection, call.name, call.path, call.interface, call.method, arguments, nullptr,
        call.startsService ? G_DBUS_CALL_FLAGS_NONE : G_DBUS_CALL_FLAGS_NO_AUTO_START,
        SessionCallLimitMs, nullptr, answered, new SessionQuestion{context, std::move(then)});
}

void SessionBus::adopt(GDBusConnection *connection)
{
    if (m_connection == connection)
        return;
    drop();
    m_connection = static_cast<GDBusConnection *>(g_object_ref(connection));
    g_dbus_connection_set_exit_on_close(m_connection, FALSE); // also when this has gone
    for (const auto &listener : m_listeners)
        subscribe(*listener);
    m_watch = g_bus_watch_name_on_connection(
        m_connection, "org.freedesktop.secrets", G_BUS_NAME_WATCHER_FLAGS_NONE, nullptr,
        [](GDBusConnection *, const char *, gpointer) { forgetSecretSession(); }, nullptr, nullptr);
}

void SessionBus::listen(const char *name, const char *interface, Heard then)
{
    Listener &listener = *m_listeners.emplace_back(
        std::make_unique<Listener>(Listener{name, interface, std::move(then)}));
    if (m_connection)
        subscribe(listener);
}

void SessionBus::subscribe(Listener &listener)
{
    const auto heard = [](GDBusConnection *, const char *, const char *, const char *,
                          const char *signal, GVariant *arguments, gpointer data) {
        static_cast<const Listener *>(data)->then(QString::fromLatin1(signal), arguments);
    };
    listener.subscription = g_dbus_connection_signal_subscribe(
        m_connection, listener.name.constData(), listener.interface.constData(), nullptr, nullptr,
        nullptr, G_DBUS_SIGNAL_FLAGS_NONE, heard, &listener, nullptr);
}

void SessionBus::stopListening()
{
    for (const auto &listener : m_listeners) {
        if (const unsigned each = std::exchange(listener->subscription, 0); each != 0)
            g_dbus_connection_signal_unsubscribe(m_connection, each);
    }
}

void SessionBus::drop()
{
    stopListening();
    forgetSecretSession();
    if (m_watch != 0)
        g_bus_unwatch_name(m_watch);
    m_watch = 0;
    g_clear_object(&m_connection);
}

} // namespace RadarDesk::base

#include "moc_sessionbus.cpp"
