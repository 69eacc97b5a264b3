// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <memory>

class QTcpSocket;

namespace RadarDesk::privatechannels {

/// Notices when a server restarts: it keeps one idle connection to it. When
/// that ends and no new one can be opened for a while, the server was down.
class ServerWatch : public QObject
{
    Q_OBJECT

public:
    explicit ServerWatch(QObject *parent = nullptr);
    ~ServerWatch() override;

    /// Watches the server of \a url from now on.
    void watch(const QUrl &url);
    void stop();
    [[nodiscard]] bool isWatching() const { return !m_host.isEmpty(); }
    /// Whether the server takes connections, as far as is known.
    [[nodiscard]] bool isUp() const { return m_isUp; }

Q_SIGNALS:
    /// It was down, and takes connections again.
    void restarted();
    /// isUp() has changed.
    void upChanged(bool up);

private:
    void connectNow();
    void onConnected();
    void onEnded();

    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_again;
    QString m_host;
    QStringList m_untried; ///< Of the addresses of the host.
    quint16 m_port = 0;
    bool m_isUp = false;
    bool m_wasDown = false;
};

} // namespace RadarDesk::privatechannels
