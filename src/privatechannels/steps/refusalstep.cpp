// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/refusalstep.h>

#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/steps/endpointstep.h>

namespace RadarDesk::privatechannels {

void RefusalStep::run()
{
    m_attempts = refusalAttempts(context());
    attempt(0);
}

void RefusalStep::attempt(qsizetype next)
{
    if (next >= m_attempts.size()) {
        control();
        return;
    }
    const RefusalAttempt attempt = m_attempts.at(next);
    EndpointQuestion question = context().question;
    question.channel = attempt.channel;
    context().caller.ask(question, attempt.credentials,
                         [this, attempt, next](const EndpointAnswer &answer) {
                             recordAsked(attempt.channel, attempt.purpose, answer.last());
                             if (givesToken(answer, settings().version)) {
                                 onOpen(attempt, next);
                                 return;
                             }
                             judge(attempt, answer);
                             this->attempt(next + 1);
                         });
}

void RefusalStep::onOpen(const RefusalAttempt &attempt, qsizetype next)
{
    if (attempt.isOnlyNoted) {
        note(tr("It gives a token for “%1” as well. If this user may not join that channel, the "
                "endpoint doesn't check the number.",
                "a channel")
                 .arg(attempt.channel));
        this->attempt(next + 1);
    } else if (attempt.fault == Fault::AnyChannelOpens) {
        askWithoutCredentials(attempt);
    } else {
        fail(findingOf(attempt.fault, attempt.details));
    }
}

// Whether somebody had to be signed in for the other channel.
void RefusalStep::askWithoutCredentials(const RefusalAttempt &attempt)
{
    EndpointQuestion question = context().question;
    question.channel = attempt.channel;
    context().caller.ask(
        question, {{}, input().usualHeaders}, [this, attempt](const EndpointAnswer &answer) {
            recordAsked(attempt.channel, tr("For another channel, without credentials"),
                        answer.last());
            const bool isOpen = givesToken(answer, settings().version);
            fail(findingOf(isOpen ? Fault::OthersAreUnguarded : attempt.fault,
                           {attempt.channel, settings().channel}));
        });
}

void RefusalStep::judge(const RefusalAttempt &attempt, const EndpointAnswer &answer)
{
    const PushRadar::Exchange &last = answer.last();
    const int status = last.status.value_or(0);
    const QString shown =
        tr("%1: %2").arg(attempt.purpose, status == 0 ? tr("no answer") : QString::number(status));
    m_answers.append(shown);
    if (!attempt.credentials.cookies.isEmpty() || !attempt.credentials.headers.isEmpty())
        m_withCredentials.append(shown);
    if (status == 0 && last.error && last.error->code == PushRadar::ErrorCode::TimedOut)
        m_silent.append(shown);
    else if (status == 0)
        m_failed.append(shown);
    else if (status == 429)
        m_limited.append(shown);
    if (status >= 500) {
        m_failed.append(shown);
        note(tr("%1: it refuses with status %2, which looks like a failure. 403 would say what is "
                "meant.")
                 .arg(attempt.purpose)
                 .arg(status));
    } else if (isSuccess(status)) {
        note(tr("%1: it gives no token, but answers with status %2. A page can't tell that from a "
                "success; 403 would say what is meant.")
                 .arg(attempt.purpose)
                 .arg(status));
    }
}

void RefusalStep::control()
{
    context().caller.ask(
        context().question, context().asPage, [this](const EndpointAnswer &answer) {
            recordAsked(settings().channel, tr("Once more as the person, to compare"),
                        answer.last());
            conclude(givesToken(answer, settings().version), answer.last().status.value_or(0));
        });
}

void RefusalStep::conclude(bool isControlled, int status)
{
    const QString comma = QStringLiteral(", ");
    if (isControlled && !m_silent.isEmpty())
        fail(findingOf(Fault::RefusalHangs, {m_silent.join(comma)}));
    else if (!isControlled && !(m_withCredentials + m_failed + m_limited + m_silent).isEmpty())
        skip(tr("It couldn't be proven who is refused: the person who got a token before gets none "
                "any more (%1), so the other answers may have the same reason (%2).",
                "an answer; several answers")
                 .arg(status == 0 ? tr("no answer") : tr("status %1").arg(status),
                      m_answers.join(comma)));
    else if (!m_limited.isEmpty())
        skip(tr("It couldn't be proven who is refused: status 429 only says that there were too "
                "many calls (%1).",
                "answers")
                 .arg(m_limited.join(comma)));
    else
        pass(tr("The endpoint refuses whom it has to: %1.").arg(m_answers.join(comma)));
}

} // namespace RadarDesk::privatechannels

#include "moc_refusalstep.cpp"
