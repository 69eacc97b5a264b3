// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/endpointstep.h>

#include <privatechannels/diagnosis/endpointnotes.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/judges/headjudge.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/statusjudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/wayjudge.h>
#include <privatechannels/steps/calledaddress.h>
#include <workbench/events/excerpt.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::ApiVersion;
using PushRadar::Exchange;

bool givesToken(const EndpointAnswer &answer, ApiVersion version)
{
    return isSuccess(answer.last().status.value_or(0)) && readTokenAnswer(answer.last(), version);
}

void EndpointStep::run()
{
    if (const auto fault = resolve()) {
        fail(*fault);
        return;
    }
    const auto begin = [this] {
        // Once longer than a page would wait, so that the time it takes can be shown.
        context().caller.setLimit(3 * input().patience);
        context().caller.verifyNextEnd();
        ask(tr("Call as a page makes it"), m_question, context().asPage,
            [this](const EndpointAnswer &answer) { onAnswer(answer); });
    };
    if (!m_call.needsPreflight()) {
        begin();
        return;
    }
    context().caller.send(preflightOf(m_question, m_call), [this, begin](const Exchange &answer) {
        record(tr("Preflight of the browser"), answer);
        m_preflightFault = judgePreflight(answer, m_call);
        begin();
    });
}

std::optional<Finding> EndpointStep::resolve()
{
    // Without them, the endpoint would answer for another user.
    if (!input().whyNoCredentials.isEmpty())
        return findingOf(Fault::CredentialsMissing,
                         {input().identityName, input().whyNoCredentials});
    const auto endpoint = calledAddress(settings());
    if (!endpoint)
        return endpoint.error();
    m_isRelative = QUrl(settings().endpoint.trimmed()).isRelative();
    prepare(*endpoint);
    return std::nullopt;
}

void EndpointStep::prepare(const QUrl &endpoint)
{
    m_question = {endpoint,
                  settings().version,
                  settings().channel,
                  context().socketId,
                  callingPage(settings()),
                  CallForm::Query,
                  false,
                  settings().sendsCookies};
    const EndpointCredentials &all = input().credentials;
    const QList<PushRadar::HttpHeader> headers = input().usualHeaders + all.headers;
    m_call = {m_question.page, endpoint, settings().sendsCookies, headers};
    m_call.lines = all.lines;

    EndpointCredentials asPage{{}, headers};
    for (const QNetworkCookie &cookie : all.cookies) {
        // Where browsers never make the call, the result of a direct one is more useful.
        if (isCookieSent(cookie, m_call) || isMixedContent(m_call.page, endpoint))
            asPage.cookies.append(cookie);
    }
    context().asPage = asPage;
    context().question = m_question;
}

void EndpointStep::ask(const QString &purpose, const EndpointQuestion &question,
                       const EndpointCredentials &credentials, const Then &then)
{
    context().caller.ask(
        question, credentials, [this, purpose, question, then](const EndpointAnswer &answer) {
            for (qsizetype i = 0; i < answer.chain.size(); ++i) {
                const Exchange &exchange = answer.chain.at(i);
                recordAsked(question.channel, i == 0 ? purpose : tr("Redirect"), exchange);
            }
            then(answer);
        });
}

void EndpointStep::onAnswer(const EndpointAnswer &answer)
{
    m_answer = answer;
    context().keepCookies(answer);
    const Exchange &last = answer.last();
    context().caller.setLimit(input().patience);
    if (!last.status) {
        onUnreachable(last.error.value_or(PushRadar::Error()));
    } else if (answer.redirectedTooOften) {
        conclude(findingOf(Fault::RedirectedInCircles,
                           {QString::number(answer.chain.size()), shownAddress(last.url)}));
    } else if (isRedirect(*last.status)) {
        conclude(redirectBreak(last, hopsOf(m_call, answer).last()));
    } else if (endsAtLogin()) {
        conclude(judgeLogin(answer.chain.first(), last));
    } else if (isSuccess(*last.status)) {
        onSuccess();
    } else if (const auto other = judgeOtherSide(last, last.url)) {
        conclude(*other);
    } else if (const auto lost = queryFinding(m_answer, settings().version)) {
        conclude(*lost);
    } else if (const auto left = leftBehindFinding(answer)) {
        conclude(*left);
    } else {
        onRefused();
    }
}

void EndpointStep::onUnreachable(const PushRadar::Error &error)
{
    m_way.explain({error,
                   m_answer.last().url,
                   m_answer.last().timing.finished.value_or(std::chrono::microseconds{0}),
                   input().usualPorts,
                   {m_question.page, QUrl(input().profileEndpoint)}},
                  [this](const Finding &finding) {
                      // Another protocol explains more, unless a mere body came.
                      const auto head = judgeHead(m_answer.last());
                      const bool isBody = looksLikeBody(m_answer.last().responseBody);
                      const bool isOther = !isBody
                          && (finding.fault == Fault::PortIsOther
                              || finding.fault == Fault::PortWantsTls
                              || finding.fault == Fault::PortIsPlain);
                      conclude(head && !isOther ? *head : atFailedHop(finding, m_answer));
                  });
}

bool EndpointStep::endsAtLogin() const
{
    const Exchange &last = m_answer.last();
    const bool hasToken =
        isSuccess(last.status.value_or(0)) && readTokenAnswer(last, settings().version);
    return m_answer.chain.size() > 1 && !hasToken && looksLikeLogin(last);
}

// Statuses other than success

void EndpointStep::onRefused()
{
    if (!isTooSlow() && withheldCookie(input().credentials.cookies, m_call))
        tryCookies();
    else
        classifyStatus();
}

void EndpointStep::classifyStatus()
{
    const int status = *m_answer.last().status;
    if (status == 404) {
        tryProfilesEndpoint();
        return;
    }
    // Each further call of a slow endpoint would take as long again.
    const bool mayMissChannel = isTooSlow() ? false
                                            : status == 400 || status == 401 || status == 403
            || status == 405 || status == 422 || status == 500;
    if (mayMissChannel)
        tryForms(judgedStatus(),
                 {CallForm::OtherVersionsQuery, CallForm::PostForm, CallForm::PostJson});
    else
        conclude(judgedStatus());
}

void EndpointStep::tryCookies()
{
    ask(tr("Same call with all cookies"), m_question, context().allGiven(),
        [this](const EndpointAnswer &answer) {
            if (givesToken(answer, settings().version))
                conclude(cookieFinding(*withheldCookie(input().credentials.cookies, m_call), m_call,
                                       *m_answer.last().status));
            else
                classifyStatus();
        });
}

void EndpointStep::tryForms(const Finding &otherwise, QList<CallForm> forms)
{
    if (forms.isEmpty()) {
        if (m_answer.last().status == 403)
            tryWithoutCredentials();
        else
            conclude(otherwise);
        return;
    }
    EndpointQuestion question = m_question;
    question.form = forms.takeFirst();
    ask(purposeOf(question.form), question, context().asPage,
        [this, question, otherwise, forms](const EndpointAnswer &answer) {
            if (isOfOtherVersion(answer, question)) {
                conclude(findingOf(Fault::ChannelNotRead,
                                   {answeredText(m_answer.last()), otherVersionText(question),
                                    channelParameter(settings().version)}));
                return;
            }
            if (!givesToken(answer, settings().version)) {
                tryForms(otherwise, forms);
                return;
            }
            const int status = *m_answer.last().status;
            const bool byPost = question.form != CallForm::OtherVersionsQuery;
            if (status == 405 && byPost)
                conclude(
                    findingOf(Fault::MethodNotAllowed,
                              {allowedMethodsText(m_answer.last()), successOf(question.form)}));
            else
                conclude(findingOf(Fault::ChannelNotRead,
                                   {answeredText(m_answer.last()), successOf(question.form),
                                    channelParameter(settings().version)}));
        });
}

void EndpointStep::tryWithoutCredentials()
{
    const QString said = saidBy(m_answer.last());
    if (input().credentials.isEmpty()) {
        conclude(findingOf(Fault::ForbiddenSignedOut, {said}));
        return;
    }
    ask(tr("Same call without credentials"), m_question, {{}, input().usualHeaders},
        [this, said](const EndpointAnswer &answer) {
            const int status = answer.last().status.value_or(0);
            const bool isOther = status != 403;
            conclude(isOther ? findingOf(
                         Fault::ForbiddenSignedIn,
                         {settings().channel,
                          status == 0 ? tr("Without credentials the endpoint doesn't answer.")
                                      : tr("Without credentials the endpoint answers with "
                                           "status %1.",
                                           "a status")
                                            .arg(status),
                          said})
                             : findingOf(Fault::ForbiddenEitherWay, {said}));
        });
}

void EndpointStep::tryProfilesEndpoint()
{
    const QString path = m_question.endpoint.path();
    const QString host = QString::fromLatin1(originOf(m_question.endpoint));
    const QUrl other(input().profileEndpoint);
    const QString said = saidBy(m_answer.last());
    const Finding missing = findingOf(
        Fault::RouteMissing,
        {path, host,
         m_isRelative ? tr("The endpoint is relative, so browsers call the page's own host. If "
                           "the endpoint is on another host, use its full URL in the page.")
                 + u' ' + said
                      : said});
    if (!m_isRelative || !isWebAddress(other) || isSameOrigin(other, m_question.endpoint)) {
        tryForms(missing, {CallForm::OtherVersionsQuery, CallForm::PostForm, CallForm::PostJson});
        return;
    }
    EndpointQuestion question = m_question;
    question.endpoint = other;
    ask(tr("Endpoint of the profile"), question, context().asPage,
        [this, other, missing](const EndpointAnswer &answer) {
            const int status = answer.last().status.value_or(404);
            conclude(status == 404 ? missing
                                   : findingOf(Fault::RelativeAddress,
                                               {settings().endpoint.trimmed(),
                                                QString::fromLatin1(originOf(m_question.endpoint)),
                                                shownAddress(other)}));
        });
}

Finding EndpointStep::judgedStatus() const
{
    Finding finding =
        judgeStatus(m_answer.last(), m_question.endpoint, input().credentials.isEmpty());
    if (const QString lost = cookiesLostIn(m_answer); !lost.isEmpty())
        finding.sentence += u' ' + lost;
    return finding;
}

void EndpointStep::onSuccess()
{
    const auto token = readTokenAnswer(m_answer.last(), settings().version);
    if (token) {
        concludeWithToken(*token);
        return;
    }
    const Fault fault = token.error().fault;
    if (fault == Fault::CompressionUnread) {
        // Browsers may read it, so the check doesn't fail.
        skip(token.error().sentence + u' ' + token.error().advice);
        return;
    }
    const bool mayMissChannel = fault == Fault::ErrorInside || fault == Fault::TokenMissing
        || fault == Fault::TokenNull || fault == Fault::TokenEmpty || fault == Fault::EmptyAnswer;
    if (mayMissChannel)
        tryForms(token.error(),
                 {CallForm::OtherVersionsQuery, CallForm::PostForm, CallForm::PostJson});
    else
        conclude(token.error());
}

std::optional<Finding> EndpointStep::browserFinding() const
{
    if (isMixedContent(m_call.page, m_call.target))
        return findingOf(Fault::MixedContent,
                         {QString::fromLatin1(originOf(m_call.page)),
                          QString::fromLatin1(originOf(m_call.target)),
                          tr("Called directly, the endpoint issues a token.")});
    if (m_preflightFault)
        return m_preflightFault;
    return redirectFinding(m_call, m_answer);
}

void EndpointStep::concludeWithToken(const QString &token)
{
    context().token = token;
    context().isTooSlow = isTooSlow();
    if (const auto fault = browserFinding()) {
        fail(*fault);
        return;
    }
    if (isTooSlow()) {
        fail(findingOf(Fault::TooSlow, {spanText(m_answer.took()), spanText(input().patience)}));
        return;
    }
    m_preflights.ask(
        m_question, hopsOf(m_call, m_answer).mid(1),
        [this](const Exchange &answer) { record(tr("Preflight at the redirect target"), answer); },
        [this](const std::optional<Finding> &fault, const QUrl &place) {
            if (fault)
                fail(findingOf(Fault::RedirectedToHost,
                               {shownAddress(m_answer.chain.first().url), shownAddress(place),
                                fault->sentence}));
            else
                concludeAllowed();
        });
}

void EndpointStep::concludeAllowed()
{
    const QString given =
        tr("The endpoint issued a token after %1.", "a time span").arg(spanText(m_answer.took()));
    UntoldCookies untold = untoldCookies(input().credentials.cookies, m_call);
    untold.ofThirdParty += m_answer.ofThirdParty;
    if (const QString why = untoldText(untold, m_call); !why.isEmpty()) {
        // Without the attributes nobody can tell; with them, it depends on the browser alone.
        if (untold.unknown.isEmpty())
            skipOptional(given + u' ' + why);
        else
            skip(given + u' ' + why);
        return;
    }
    for (const QString &each : notesOn(m_answer, m_question))
        note(each);
    pass(given);
}

void EndpointStep::conclude(const Finding &finding)
{
    if (!isMixedContent(m_call.page, m_call.target)) {
        fail(finding);
        return;
    }
    fail(findingOf(Fault::MixedContent,
                   {QString::fromLatin1(originOf(m_call.page)),
                    QString::fromLatin1(originOf(m_call.target)),
                    //: %1: a sentence on what is wrong
                    tr("A direct call fails too. %1").arg(finding.sentence)}));
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointstep.cpp"
