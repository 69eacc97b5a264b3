// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/refusalstep.h>

#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/steps/endpointstep.h>
#include <privatechannels/steps/latercall.h>

#include <QTimer>

#include <utility>

namespace RadarDesk::privatechannels {

namespace {

// Without these, nothing is known about who gets in.
bool isEssential(const RefusalAttempt &attempt)
{
    return attempt.caller == Caller::Nobody || attempt.fault == Fault::AnyChannelOpens;
}

// Whether a token means something else where everyone gets it.
bool dependsOnCaller(const RefusalAttempt &attempt)
{
    return !attempt.note.isEmpty() || !attempt.familyNote.isEmpty()
        || attempt.fault == Fault::AnyChannelOpens;
}

bool isAtNeighbor(const RefusalAttempt &attempt)
{
    return attempt.fault == Fault::PrefixOpens || attempt.fault == Fault::NextNumberOpens;
}

} // namespace

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
    if (m_isFamilyOpen && isAtNeighbor(attempt)) { // as has been said
        this->attempt(next + 1);
        return;
    }
    EndpointQuestion question = context().question;
    question.channel = attempt.channel;
    context().caller.ask(question, credentialsOf(attempt, context()),
                         [this, attempt, next](const EndpointAnswer &answer) {
                             recordAsked(attempt.channel, attempt.purpose, answer.last());
                             if (attempt.caller == Caller::Person)
                                 context().keepCookies(answer);
                             if (hasToken(answer, context())) {
                                 onOpen(attempt, next, answer);
                                 return;
                             }
                             judge(attempt, answer);
                             this->attempt(next + 1);
                         });
}

void RefusalStep::onOpen(const RefusalAttempt &attempt, qsizetype next, const EndpointAnswer &given)
{
    if (attempt.caller == Caller::Tamperer) {
        onOpenToTamperer(attempt, next);
        return;
    }
    if (!dependsOnCaller(attempt)) {
        QStringList details = attempt.details;
        if (const int status = given.last().status.value_or(0); !isSuccess(status))
            details.append(
                tr("The status is %1, but the body contains the token.", "a status").arg(status));
        if (const QString cache = cacheOf(given.last()); !cache.isEmpty())
            details.append(tr("The answer comes from a cache (%1), which gives one user's token to "
                              "others. Answer with “Cache-Control: no-store”.",
                              "a header")
                               .arg(cache));
        fail(findingOf(attempt.fault, details));
        return;
    }
    // Whether somebody had to be signed in for that channel.
    EndpointQuestion question = context().question;
    question.channel = attempt.channel;
    context().caller.ask(
        question, {{}, input().usualHeaders}, [this, attempt, next](const EndpointAnswer &answer) {
            recordAsked(attempt.channel,
                        tr("%1, without credentials", "what a call is for").arg(attempt.purpose),
                        answer.last());
            onOpenToAll(attempt, next, hasToken(answer, context()));
        });
}

void RefusalStep::onOpenToTamperer(const RefusalAttempt &attempt, qsizetype next)
{
    if (m_cookies) {
        // Another change of the part that needn't be checked.
        this->attempt(next + 1);
        return;
    }
    m_cookies.emplace(context(),
                      [this](const QString &purpose, const PushRadar::Exchange &exchange) {
                          recordAsked(settings().channel, purpose, exchange);
                      });
    m_cookies->explain(attempt.change, [this, next](const CookieProbe::Outcome &outcome) {
        if (outcome.finding) {
            fail(*outcome.finding);
            return;
        }
        remark(outcome.note, next);
    });
}

void RefusalStep::onOpenToAll(const RefusalAttempt &attempt, qsizetype next, bool isOpen)
{
    if (isOpen) {
        fail(findingOf(Fault::OthersAreUnguarded, {attempt.channel, settings().channel}));
    } else if (!attempt.note.isEmpty()) {
        remark(attempt.note, next);
    } else if (!attempt.familyNote.isEmpty() && !siblingOf(settings().channel).isEmpty()) {
        tryFamily(attempt, next);
    } else {
        fail(findingOf(attempt.fault, attempt.details));
    }
}

// An app may let a user into all that begins with the name of a team: then the part behind it
// doesn't count at all.
void RefusalStep::tryFamily(const RefusalAttempt &attempt, qsizetype next)
{
    EndpointQuestion question = context().question;
    question.channel = siblingOf(settings().channel);
    context().caller.ask(
        question, credentialsOf(attempt, context()),
        [this, attempt, next, channel = question.channel](const EndpointAnswer &answer) {
            recordAsked(channel, tr("For another last part of the name"), answer.last());
            context().keepCookies(answer);
            m_isFamilyOpen = hasToken(answer, context());
            if (m_isFamilyOpen)
                remark(attempt.familyNote, next);
            else
                fail(findingOf(attempt.fault, attempt.details));
        });
}

// What a person has to judge.
void RefusalStep::remark(const QString &text, qsizetype next)
{
    note(text);
    m_isOpenToPerson = true;
    attempt(next + 1);
}

void RefusalStep::judge(const RefusalAttempt &attempt, const EndpointAnswer &answer)
{
    const PushRadar::Exchange &last = answer.last();
    const int status = last.status.value_or(0);
    const QString shown =
        //: %1: what a call is for, %2: a status, or "no answer"
        tr("%1: %2").arg(attempt.purpose, status == 0 ? tr("no answer") : QString::number(status));
    m_answers.append(shown);
    if (status != 0 && status < 500)
        m_refused.append(shown);
    else if (isEssential(attempt))
        m_unproven.append(shown);
    if (attempt.caller != Caller::Nobody)
        m_withCredentials.append(shown);
    if (status == 0 && last.error && last.error->code == PushRadar::ErrorCode::TimedOut) {
        m_silent.append(shown);
        // One long wait is enough; the others are cut short.
        context().caller.setLimit(input().patience / 5);
    } else if (status == 0) {
        m_failed.append(shown);
    } else if (status == 429) {
        m_limited.append(shown);
    } else if (status == 503) {
        m_busy.append(shown);
    }
    if (status >= 500) {
        m_failed.append(shown);
        m_asErrors.append(shown);
    } else if (isSuccess(status)) {
        m_asSuccesses.append(shown);
    }
}

// One sentence for all of a kind.
void RefusalStep::noteRefusals()
{
    const QString comma = QStringLiteral(", ");
    if (!m_asErrors.isEmpty())
        note(tr("The endpoint refuses with a status that looks like an error (%1). Answer with 403 "
                "instead.",
                "what calls are for, each with its status")
                 .arg(m_asErrors.join(comma)));
    if (!m_asSuccesses.isEmpty())
        note(tr("The endpoint issues no token, but answers with a status that pages take for a "
                "success (%1). Answer with 403 instead.",
                "what calls are for, each with its status")
                 .arg(m_asSuccesses.join(comma)));
}

void RefusalStep::control()
{
    context().caller.setLimit(input().patience);
    context().caller.ask(
        context().question, context().asPage, [this](const EndpointAnswer &answer) {
            context().keepCookies(answer);
            recordAsked(settings().channel, tr("As the identity again"), answer.last());
            const int status = answer.last().status.value_or(0);
            // The calls of this step may have been too many for a moment.
            if (status == 503 && !std::exchange(m_hasPaused, true))
                QTimer::singleShot(BusyPause, this, &RefusalStep::control);
            else
                conclude(givesToken(answer, settings().version), status);
        });
}

void RefusalStep::conclude(bool isControlled, int status)
{
    const QString comma = QStringLiteral(", ");
    noteRefusals();
    if (isControlled && !m_silent.isEmpty())
        fail(findingOf(Fault::RefusalHangs, {m_silent.join(comma)}));
    else if (!isControlled && !(m_withCredentials + m_failed + m_limited + m_silent).isEmpty())
        skip(status == 0
                 ? tr("Access control couldn't be checked: the identity no longer gets an answer, "
                      "so "
                      "the other refusals may have the same cause (%1).",
                      "answers")
                       .arg(m_answers.join(comma))
                 : tr("Access control couldn't be checked: the identity no longer gets a token "
                      "(status %1), so the other refusals may have the same cause (%2).",
                      "a status; answers")
                       .arg(QString::number(status), m_answers.join(comma)));
    else if (!m_limited.isEmpty())
        skip(
            tr("Access control couldn't be checked: status 429 only means that there were too many "
               "calls (%1).",
               "answers")
                .arg(m_limited.join(comma)));
    else if (!m_busy.isEmpty())
        skip(
            tr("Access control couldn't be checked: status 503 only means that the app was busy or "
               "down (%1).",
               "answers")
                .arg(m_busy.join(comma)));
    else if (!m_unproven.isEmpty())
        skip(tr("Access control couldn't be checked: an error isn't a refusal and may go away "
                "(%1). Refuse with status 401 or 403.",
                "answers")
                 .arg(m_unproven.join(comma)));
    else if (m_isOpenToPerson)
        pass(tr("The endpoint refuses the other calls: %1.", "several answers")
                 .arg(m_refused.join(comma)));
    else
        //: %1: several answers
        pass(tr("The endpoint refuses everyone else: %1.").arg(m_refused.join(comma)));
}

} // namespace RadarDesk::privatechannels

#include "moc_refusalstep.cpp"
