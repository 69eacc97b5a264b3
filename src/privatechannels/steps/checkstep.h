// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>
#include <privatechannels/diagnosis/check.h>
#include <privatechannels/steps/endpointcaller.h>

#include <sandbox/subscriber/sandboxsubscriber.h>

#include <pushradar/client.h>

#include <QElapsedTimer>
#include <QObject>

namespace RadarDesk::privatechannels {

/// What the steps of one check share.
struct CheckContext
{
    explicit CheckContext(CheckInput given);

    /// All credentials of the identity, and the headers sent with each call.
    [[nodiscard]] EndpointCredentials allGiven() const;
    /// Keeps the cookies that \a answer has set, as the user's browser would.
    void keepCookies(const EndpointAnswer &answer) { asPage.cookies = answer.cookies; }

    const CheckInput input;
    EndpointCaller caller;
    PushRadar::Client client; ///< Of the profile's service; without a secret, its calls fail.
    sandbox::SandboxSubscriber socket; ///< Connected where subscribers can be.
    QString socketId; ///< Of the socket, else as given or made up; empty in v2.
    QString serviceToken; ///< Issued by the service.
    EndpointQuestion question; ///< What the endpoint was asked.
    EndpointCredentials asPage; ///< What a browser sends of the credentials.
    QString token; ///< Issued by the endpoint; empty without one.
    bool isTooSlow = false; ///< A page would have given up; the endpoint isn't called again.
    QString secondToken; ///< Issued by the endpoint for the same question again.
    std::optional<Finding> laterFault; ///< Why the second call got none.
};

/// One step of a check.
class CheckStep : public QObject
{
    Q_OBJECT

public:
    /// \a context must outlive the step.
    explicit CheckStep(CheckContext &context);

    /// Starts; finished() follows, from within or later.
    void start();
    [[nodiscard]] const StepResult &result() const { return m_result; }

Q_SIGNALS:
    void finished();
    /// An endpoint or the service was asked for a token, for \a purpose.
    void asked(const QString &channel, const QString &purpose, const PushRadar::Exchange &exchange);

protected:
    virtual void run() = 0;

    [[nodiscard]] CheckContext &context() { return m_context; }
    [[nodiscard]] const CheckContext &context() const { return m_context; }
    [[nodiscard]] const CheckInput &input() const { return m_context.input; }
    [[nodiscard]] const CheckSettings &settings() const { return m_context.input.settings; }

    void note(const QString &text) { m_result.notes.append(text); }
    /// Adds a call to the record.
    void record(const QString &purpose, const PushRadar::Exchange &exchange);
    /// The same, and emits asked().
    void recordAsked(const QString &channel, const QString &purpose,
                     const PushRadar::Exchange &exchange);
    /// Ends the step.
    void pass(const QString &summary);
    void fail(const Finding &finding);
    void skip(const QString &why);
    /// The same, where the check passes without it.
    void skipOptional(const QString &why);

private:
    void end(StepVerdict verdict, const QString &summary);

    CheckContext &m_context;
    StepResult m_result;
    QElapsedTimer m_clock;
};

/// "1.4 s" or "320 ms", in the person's language.
[[nodiscard]] QString spanText(std::chrono::microseconds span);

} // namespace RadarDesk::privatechannels
