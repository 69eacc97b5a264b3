// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/applicationbus.h>

#include <base/platform/applicationid.h>

#include <gio/gio.h>

#include <utility>

namespace RadarDesk::base {

namespace {

constexpr char Interface[] = R"(<node><interface name="org.freedesktop.Application">
<method name="Activate"><arg type="a{sv}" name="platform_data" direction="in"/></method>
<method name="Open"><arg type="as" name="uris" direction="in"/>
<arg type="a{sv}" name="platform_data" direction="in"/></method>
<method name="ActivateAction"><arg type="s" name="action_name" direction="in"/>
<arg type="av" name="parameter" direction="in"/>
<arg type="a{sv}" name="platform_data" direction="in"/></method>
</interface></node>)";

/// The token in what a desktop says of itself.
QByteArray tokenIn(GVariant *platformData)
{
    for (const char *const name : {"activation-token", "desktop-startup-id"}) {
        const char *token = nullptr;
        if (g_variant_lookup(platformData, name, "&s", &token) && *token != '\0')
            return token;
    }
    return {};
}

} // namespace

ApplicationBus::ApplicationBus(QObject *parent)
    : QObject(parent)
{
}

ApplicationBus::~ApplicationBus()
{
    if (m_name != 0)
        g_bus_unown_name(m_name);
    if (m_object != 0)
        g_dbus_connection_unregister_object(m_connection, m_object);
    g_clear_object(&m_connection);
}

QByteArray ApplicationBus::objectPath()
{
    return '/' + QByteArray(ApplicationId).replace('.', '/');
}

void ApplicationBus::serve()
{
    if (m_name != 0)
        return;
    // The object is there before anyone finds the name.
    const auto connected = [](GDBusConnection *connection, const char *, gpointer data) {
        static_cast<ApplicationBus *>(data)->offer(connection);
    };
    m_name = g_bus_own_name(G_BUS_TYPE_SESSION, ApplicationId, G_BUS_NAME_OWNER_FLAGS_NONE,
                            connected, nullptr, nullptr, this, nullptr);
}

void ApplicationBus::offer(GDBusConnection *connection)
{
    const auto called = [](GDBusConnection *, const char *, const char *, const char *,
                           const char *method, GVariant *arguments,
                           GDBusMethodInvocation *invocation, gpointer data) {
        // First the answer: what is asked for may take a while.
        g_dbus_method_invocation_return_value(invocation, nullptr);
        static_cast<ApplicationBus *>(data)->answer(method, arguments);
    };
    static const GDBusInterfaceVTable table{called, nullptr, nullptr, {}};
    g_dbus_connection_set_exit_on_close(connection, FALSE);
    GDBusNodeInfo *const node = g_dbus_node_info_new_for_xml(Interface, nullptr);
    m_connection = G_DBUS_CONNECTION(g_object_ref(connection));
    m_object =
        g_dbus_connection_register_object(m_connection, objectPath().constData(),
                                          node->interfaces[0], &table, this, nullptr, nullptr);
    g_dbus_node_info_unref(node);
}

void ApplicationBus::answer(const QByteArray &method, GVariant *arguments)
{
    // GLib has compared the types with the description of the interface.
    GVariant *const platformData =
        g_variant_get_child_value(arguments, g_variant_n_children(arguments) - 1);
    const QByteArray token = tokenIn(platformData);
    g_variant_unref(platformData);
    if (method == "Activate") {
        Q_EMIT activated(token);
    } else if (method == "Open") {
        const char **urls = nullptr;
        g_variant_get_child(arguments, 0, "^a&s", &urls);
        QStringList list;
        for (const char **url = urls; *url; ++url)
            list.append(QString::fromUtf8(*url));
        g_free(urls);
        Q_EMIT openRequested(list, token);
    } else if (method == "ActivateAction") {
        const char *action = nullptr;
        g_variant_get_child(arguments, 0, "&s", &action);
        Q_EMIT actionRequested(QString::fromUtf8(action), token);
    }
}

} // namespace RadarDesk::base

#include "moc_applicationbus.cpp"
