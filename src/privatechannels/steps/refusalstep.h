// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/checkstep.h>
#include <privatechannels/steps/cookieprobe.h>
#include <privatechannels/steps/refusalplan.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// Calls the endpoint as those who should be refused, and at the end again as the identity: only
/// while that works, the refusals prove anything.
class RefusalStep : public CheckStep
{
    Q_OBJECT

public:
    using CheckStep::CheckStep;

protected:
    void run() override;

private:
    void attempt(qsizetype next);
    void judge(const RefusalAttempt &attempt, const EndpointAnswer &answer);
    void onOpen(const RefusalAttempt &attempt, qsizetype next, const EndpointAnswer &given);
    void onOpenToTamperer(const RefusalAttempt &attempt, qsizetype next);
    void onOpenToAll(const RefusalAttempt &attempt, qsizetype next, bool isOpen);
    void tryFamily(const RefusalAttempt &attempt, qsizetype next);
    void remark(const QString &text, qsizetype next);
    void control();
    void noteRefusals();
    void conclude(bool isControlled, int status);

    QList<RefusalAttempt> m_attempts;
    std::optional<CookieProbe> m_cookies; ///< Once changed cookies got a token.
    bool m_isFamilyOpen = false; ///< Names of another last part open as well.
    bool m_isOpenToPerson = false; ///< Something opened that may be meant so.
    QStringList m_answers;
    QStringList m_refused; ///< Those that are refusals.
    QStringList m_unproven; ///< Errors, where a refusal is needed as proof.
    QStringList m_withCredentials; ///< Those that a lost session would explain.
    QStringList m_limited; ///< Those that were answered with 429.
    QStringList m_busy; ///< Those that were answered with 503.
    QStringList m_failed; ///< Those that failed: 5xx, or a lost connection.
    bool m_hasPaused = false; ///< For an endpoint that was busy.
    QStringList m_silent; ///< Those that got no answer at all.
    QStringList m_asErrors; ///< Those that look like errors.
    QStringList m_asSuccesses; ///< Those that look like successes.
};

} // namespace RadarDesk::privatechannels
