// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/connection/connectionreport.h>
#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/steps/checkstep.h>
#include <privatechannels/steps/wayprobe.h>

#include <QTimer>

namespace RadarDesk::privatechannels {

/// Checks the endpoint that a page names by call.on.connection() (v3): tells it of a connection as
/// the browser library does, and looks whether presence then shows the person's client data.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    /// \a input is as for a check of the authentication endpoint; its channel isn't used.
    explicit ConnectionCheck(CheckInput input, QObject *parent = nullptr);
    /// Ends it without a word.
    ~ConnectionCheck() override;

    /// Begins, once.
    void start();
    /// As far as it has come.
    [[nodiscard]] const ConnectionReport &report() const { return m_report; }

Q_SIGNALS:
    /// The endpoint was called, for \a purpose; for the history.
    void asked(const QString &purpose, const PushRadar::Exchange &exchange);
    /// Once; report() stays as it is.
    void finished();

private:
    using Then = std::function<void(const EndpointAnswer &)>;

    [[nodiscard]] const CheckInput &input() const { return m_context.input; }
    [[nodiscard]] bool canWatch() const { return !m_channel.isEmpty(); }
    void connectSocket(sandbox::SandboxSubscriber &socket, const std::function<void()> &then);
    void watch(sandbox::SandboxSubscriber &socket);
    void call();
    void tell(const QString &purpose, const EndpointQuestion &question,
              const EndpointCredentials &credentials, const Then &then);
    void onAnswer(const EndpointAnswer &answer);
    void onRefused();
    void tryCookies();
    void tryJson(const Finding &otherwise, const QString &ofForm);
    void awaitData(const Finding &otherwise);
    void onPresence(const QByteArray &clientData);
    void onShown();
    void tryJsonToo();
    void trySecondSocket();
    void onSecondShown(const QByteArray &clientData);
    void noteBrowser();

    [[nodiscard]] Finding judgedStatus() const;
    void fail(const Finding &finding);
    void pass(const QString &summary);
    void end(StepVerdict verdict, const QString &summary);

    CheckContext m_context;
    sandbox::SandboxSubscriber m_second;
    WayProbe m_way;
    EndpointQuestion m_question;
    PageCall m_call;
    EndpointCredentials m_asPage;
    EndpointAnswer m_answer;
    std::optional<Finding> m_otherwise; ///< Where no client data comes.
    QString m_channel; ///< On which it is looked who is there; empty where that can't be.
    QByteArray m_seen; ///< The client data there, as a JSON array.
    QTimer m_limit;
    ConnectionReport m_report;
    bool m_isSecond = false;
    bool m_isOver = false;
};

} // namespace RadarDesk::privatechannels
