// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/runningcheck.h>
#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/steps/checkstep.h>
#include <privatechannels/steps/hoppreflights.h>
#include <privatechannels/steps/wayprobe.h>

#include <QElapsedTimer>
#include <QTimer>

namespace RadarDesk::privatechannels {

/// Checks the endpoint that a page names by call.on.connection() (v3): tells it of a connection as
/// the browser library does, and looks whether presence then shows the person's client data.
class ConnectionCheck : public RunningCheck
{
    Q_OBJECT

public:
    /// \a input is as for a check of the authentication endpoint; its channel isn't used.
    explicit ConnectionCheck(CheckInput input, QObject *parent = nullptr);
    /// Ends it without a word.
    ~ConnectionCheck() override;

    void start() override;
    [[nodiscard]] const Report &report() const override { return m_report; }
    /// The person's, as presence shows it: a JSON object, or empty.
    [[nodiscard]] const QByteArray &clientData() const { return m_clientData; }

private:
    using Then = std::function<void(const EndpointAnswer &)>;

    [[nodiscard]] const CheckInput &input() const { return m_context.input; }
    [[nodiscard]] bool canWatch() const { return !m_channel.isEmpty(); }
    void connectSocket();
    void askBrowser();
    void call();
    void send(const QString &purpose, CallForm form, const Then &then);
    void record(const QString &purpose, const PushRadar::Exchange &exchange);
    void recordAll(const QString &purpose, const EndpointAnswer &answer);
    void onAnswer(const EndpointAnswer &answer);
    void onRedirected();
    void askBrowserOnTheWay();
    void succeed();
    void onRefused();
    void tryCookies();
    void tryJson(const Finding &otherwise, const QString &ofForm);
    void awaitData(const Finding &otherwise);
    /// Calls one of the two, once: presence shows client data, or it doesn't in time.
    void await(const std::function<void()> &shown, const std::function<void()> &late);
    void lookAtPresence();
    void onShown();
    void trySecondConnection();

    [[nodiscard]] Finding judgedStatus() const;
    [[nodiscard]] StepResult &step() { return m_report.at(m_running); }
    void begin(Step step);
    /// Ends the step that runs.
    void finish(StepVerdict verdict, const QString &summary);
    /// Ends the step that runs, and the check: \a later says why the others aren't done.
    void fail(const Finding &finding);
    void end(const QString &later);

    CheckContext m_context;
    WayProbe m_way;
    EndpointQuestion m_question;
    PageCall m_call;
    EndpointAnswer m_answer;
    std::optional<Finding> m_preflightFault;
    std::function<void()> m_shown;
    std::function<void()> m_late;
    HopPreflights m_preflights{m_context.caller};
    QString m_channel; ///< On which it is looked who is there; empty where that can't be.
    QByteArray m_seen; ///< The client data there, as a JSON array.
    QTimer m_limit;
    Report m_report{CheckTarget::ConnectionEndpoint};
    QByteArray m_clientData;
    Step m_running = Step::ConnectionCall;
    QElapsedTimer m_clock; ///< Of the step that runs.
    bool m_isOver = false;
};

} // namespace RadarDesk::privatechannels
