// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// A server as a process of its own, with what it takes to subscribe and to publish.
class MeasuredServer
{
public:
    /// The program radardesk-sandbox; nothing when it does not start.
    static std::unique_ptr<MeasuredServer> sandbox();
    /// The same service in a program of the benchmarks, whose window, as it were, may observe.
    enum class Observer { Present, Absent };
    static std::unique_ptr<MeasuredServer> sandbox(Observer observer);
    /// nginx with the Nchan module, one worker, messages in memory, no log; nothing when either is
    /// not installed or does not start, the reason on standard error.
    static std::unique_ptr<MeasuredServer> nchan();

    MeasuredServer() = default;
    MeasuredServer(const MeasuredServer &) = delete;
    MeasuredServer &operator=(const MeasuredServer &) = delete;
    ~MeasuredServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QByteArray &subscribeTarget() const { return m_subscribeTarget; }
    [[nodiscard]] const QByteArray &hello() const { return m_hello; }
    /// Frames that a subscriber gets before the first message.
    [[nodiscard]] int greetings() const { return m_greetings; }
    /// The request that publishes \a json.
    [[nodiscard]] QByteArray publishing(const QByteArray &json) const;
    /// The resident memory of the process that serves, in bytes.
    [[nodiscard]] qint64 residentBytes() const;
    /// The processor time that it has used, in seconds.
    [[nodiscard]] double processorSeconds() const;

private:
    static std::unique_ptr<MeasuredServer> sandbox(const QString &program,
                                                   const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_process;
    qint64 m_servingProcess = 0;
    quint16 m_port = 0;
    QByteArray m_subscribeTarget;
    QByteArray m_hello;
    QByteArray m_secret; ///< Empty for Nchan.
    int m_greetings = 0;
};
