// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/steps/checkstep.h>
#include <privatechannels/steps/hoppreflights.h>
#include <privatechannels/steps/wayprobe.h>

namespace RadarDesk::privatechannels {

/// Calls the app's authentication endpoint as the browser library would, and judges what comes as a
/// browser would. What does not succeed is tried in other ways, until it is told what is wrong.
class EndpointStep : public CheckStep
{
    Q_OBJECT

public:
    using CheckStep::CheckStep;

protected:
    void run() override;

private:
    using Then = std::function<void(const EndpointAnswer &)>;

    [[nodiscard]] std::optional<Finding> resolve();
    void prepare(const QUrl &endpoint);
    void ask(const QString &purpose, const EndpointQuestion &question,
             const EndpointCredentials &credentials, const Then &then);
    void onAnswer(const EndpointAnswer &answer);
    void onUnreachable(const PushRadar::Error &error);
    void onRefused();
    void classifyStatus();
    void onSuccess();
    void tryCookies();
    void tryForms(const Finding &otherwise, QList<CallForm> forms);
    void tryWithoutCredentials();
    void tryProfilesEndpoint();

    [[nodiscard]] Finding judgedStatus() const;
    [[nodiscard]] bool isTooSlow() const { return m_answer.took() > input().patience; }
    [[nodiscard]] bool endsAtLogin() const;
    [[nodiscard]] std::optional<Finding> browserFinding() const;
    /// Ends the step with what a direct call came to, or with what a browser would make of it.
    void conclude(const Finding &finding);
    void concludeWithToken(const QString &token);
    void concludeAllowed();

    EndpointQuestion m_question;
    PageCall m_call;
    EndpointAnswer m_answer;
    std::optional<Finding> m_preflightFault;
    WayProbe m_way;
    HopPreflights m_preflights{context().caller};
    bool m_isRelative = false;
};

/// Whether \a answer is a success with a token in it.
[[nodiscard]] bool givesToken(const EndpointAnswer &answer, PushRadar::ApiVersion version);

} // namespace RadarDesk::privatechannels
