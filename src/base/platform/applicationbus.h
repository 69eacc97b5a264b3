// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

struct _GDBusConnection; // NOLINT(bugprone-reserved-identifier): GLib's own names
struct _GVariant; // NOLINT(bugprone-reserved-identifier)

namespace RadarDesk::base {

/// What a desktop starts and asks the program by: org.freedesktop.Application on the session bus,
/// under the program's ID. Where there is no bus, nothing happens. The program doesn't end with it.
class ApplicationBus : public QObject
{
    Q_OBJECT

public:
    explicit ApplicationBus(QObject *parent = nullptr);
    ~ApplicationBus() override;

    /// Serves from now on, once the bus has answered.
    void serve();
    /// The path of the object, which belongs to the ID.
    [[nodiscard]] static QByteArray objectPath();

Q_SIGNALS:
    /// With \a activationToken, where there is one, a window may come to the front.
    void activated(const QByteArray &activationToken);
    /// Files and links, as URLs.
    void openRequested(const QStringList &urls, const QByteArray &activationToken);
    void actionRequested(const QString &action, const QByteArray &activationToken);

private:
    void offer(_GDBusConnection *connection);
    /// Tells of a call of a method.
    void answer(const QByteArray &method, _GVariant *arguments);

    unsigned m_name = 0;
    unsigned m_object = 0;
    _GDBusConnection *m_connection = nullptr;
};

} // namespace RadarDesk::base
