// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <gio/gio.h>

#include <functional>
#include <memory>
#include <vector>

namespace RadarDesk::base {

/// The D-Bus session, on the very connection that libsecret uses: GLib keeps one for the whole
/// process. Nothing blocks; everything is answered from the event loop.
class SessionBus : public QObject
{
    Q_OBJECT

public:
    struct Call
    {
        const char *name = nullptr;
        const char *path = nullptr;
        const char *interface = nullptr;
        const char *method = nullptr;
        bool startsService = false; ///< Unless it runs.
    };
    /// Gets why there is no connection, or nothing.
    using Opened = std::function<void(const QString &trouble)>;
    /// Gets what was answered, or null.
    using Answered = std::function<void(GVariant *reply)>;
    /// Gets what a signal of a service carries.
    using Heard = std::function<void(const QString &signal, GVariant *arguments)>;

    explicit SessionBus(QObject *parent = nullptr);
    ~SessionBus() override;

    /// Connects, unless that is done, and calls \a then if \a context still lives; several in the
    /// order in which they came. The program outlives a connection opened here, and libsecret a
    /// keychain that is started again.
    void open(QObject *context, Opened then);

    /// Calls a method of a service, with a floating tuple, and then \a then if
    /// \a context still lives. Without a connection the answer is null.
    void call(const Call &call, GVariant *arguments, QObject *context, Answered then) const;

    /// Calls \a then with each signal of an interface of a service, for as long as this lives: on
    /// the connection that there is, and on each later one.
    void listen(const char *name, const char *interface, Heard then);

private:
    struct Opening
    {
        QPointer<QObject> context;
        Opened then;
    };

    struct Listener
    {
        QByteArray name;
        QByteArray interface;
        Heard then;
        unsigned subscription = 0; ///< On the connection that there is.
    };

    void onOpened(GDBusConnection *connection, const QString &error);
    void adopt(GDBusConnection *connection);
    void drop();
    void subscribe(Listener &listener);
    void stopListening();

    GDBusConnection *m_connection = nullptr;
    unsigned m_watch = 0;
    std::vector<std::unique_ptr<Listener>> m_listeners; // GLib has their addresses
    gulong m_survival; ///< What sees to it that the program outlives a connection.
    QList<Opening> m_openings; // those who wait for the connection
};

} // namespace RadarDesk::base
