// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/connection/connectioncheck.h>

#include <privatechannels/connection/channeljoin.h>
#include <privatechannels/connection/connectionjudge.h>
#include <privatechannels/connection/secondconnection.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/steps/calledaddress.h>

#include <pushradar/jsonvalue.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace sandbox;

using PushRadar::Exchange;
using PushRadar::JsonValue;

ConnectionCheck::ConnectionCheck(CheckInput input, QObject *parent)
    : RunningCheck(parent)
    , m_context(std::move(input))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(PresenceLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { std::exchange(m_late, {})(); });
    connect(&m_context.caller, &EndpointCaller::waiting, this,
            [this](std::chrono::milliseconds waited, std::chrono::milliseconds limit) {
                Q_EMIT waiting({m_running, waited, limit});
            });
    connect(&m_context.socket, &SandboxSubscriber::presenceChanged, this,
            [this](const QString &channel, int, const QByteArray &clientData) {
                if (channel != m_channel)
                    return;
                m_seen = clientData;
                lookAtPresence();
            });
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::start()
{
    m_report.started = QDateTime::currentDateTimeUtc();
    begin(Step::ConnectionCall);
    if (const QString &why = input().whyNoCredentials; !why.isEmpty()) {
        fail(findingOf(Fault::CredentialsMissing, {input().identityName, why}));
        return;
    }
    const auto endpoint = calledAddress(input().settings);
    if (!endpoint) {
        fail(endpoint.error());
        return;
    }
    const CheckSettings &settings = input().settings;
    const EndpointCredentials &all = input().credentials;
    const QList<PushRadar::HttpHeader> headers = input().usualHeaders + all.headers;
    m_question = {*endpoint,
                  PushRadar::ApiVersion::V3,
                  {},
                  settings.socketId,
                  callingPage(settings),
                  CallForm::PostForm,
                  true,
                  settings.sendsCookies};
    m_call = {m_question.page, *endpoint, settings.sendsCookies, headers};
    m_call.lines = all.lines;
    m_context.asPage = {{}, headers};
    for (const QNetworkCookie &cookie : all.cookies) {
        if (isCookieSent(cookie, m_call))
            m_context.asPage.cookies.append(cookie);
    }
    if (input().service.webSocketUrl.isEmpty() || !input().service.secret)
        askBrowser();
    else
        connectSocket();
}

void ConnectionCheck::connectSocket()
{
    m_channel = ownPresenceChannel();
    auto *join = new ChannelJoin(m_context.socket, m_context.client, this);
    connect(join, &ChannelJoin::settled, this, [this, join](bool isJoined) {
        join->deleteLater();
        if (!isJoined)
            m_channel.clear();
        m_question.socketId = m_context.socket.socketId();
        askBrowser();
    });
    join->start(input().service, m_channel, PresenceLimit);
}

// What a browser asks before it makes the call; the call tells more, whatever the answer is.
void ConnectionCheck::askBrowser()
{
    if (!m_call.needsPreflight()) {
        call();
        return;
    }
    m_context.caller.send(preflightOf(m_question, m_call), [this](const Exchange &answer) {
        record(tr("Preflight of the browser"), answer);
        m_preflightFault = judgePreflight(answer, m_call);
        call();
    });
}

void ConnectionCheck::call()
{
    send(tr("Connection reported as a form"), CallForm::PostForm,
         [this](const EndpointAnswer &answer) { onAnswer(answer); });
}

void ConnectionCheck::send(const QString &purpose, CallForm form, const Then &then)
{
    EndpointQuestion question = m_question;
    question.form = form;
    m_context.caller.ask(question, m_context.asPage,
                         [this, purpose, then](const EndpointAnswer &answer) {
                             recordAll(purpose, answer);
                             m_context.keepCookies(answer);
                             then(answer);
                         });
}

void ConnectionCheck::recordAll(const QString &purpose, const EndpointAnswer &answer)
{
    for (qsizetype i = 0; i < answer.chain.size(); ++i)
        record(i == 0 ? purpose : tr("Redirect"), answer.chain.at(i));
}

void ConnectionCheck::record(const QString &purpose, const Exchange &exchange)
{
    step().calls.append({purpose, exchange});
    Q_EMIT asked({}, purpose, exchange);
}

void ConnectionCheck::onAnswer(const EndpointAnswer &answer)
{
    m_answer = answer;
    const Exchange &last = answer.last();
    if (!last.status) {
        m_way.explain({last.error.value_or(PushRadar::Error()),
                       last.url,
                       last.timing.finished.value_or(std::chrono::microseconds{0}),
                       input().usualPorts,
                       {m_question.page}},
                      [this](const Finding &finding) { fail(atFailedHop(finding, m_answer)); });
    } else if (const auto broken = judgeConnectionWay(m_call, answer)) {
        fail(*broken);
    } else if (answer.chain.size() > 1 && becomesGet(answer)) {
        onRedirected();
    } else if (!isSuccess(*last.status)) {
        onRefused();
    } else {
        askBrowserOnTheWay();
    }
}

// The first call had the socket's ID, so that it may have been registered before the redirect.
void ConnectionCheck::onRedirected()
{
    const Finding lost = lostByRedirect(m_answer);
    if (canWatch())
        await([this] { succeed(); }, [this, lost] { fail(lost); });
    else if (isSurelyLost(m_answer))
        fail(lost);
    else
        succeed();
}

void ConnectionCheck::askBrowserOnTheWay()
{
    m_preflights.ask(
        m_question, hopsOf(m_call, m_answer).mid(1),
        [this](const Exchange &answer) { record(tr("Preflight at the redirect target"), answer); },
        [this](const std::optional<Finding> &fault, const QUrl &place) {
            if (fault)
                fail(findingOf(Fault::RedirectedToHost,
                               {shownAddress(m_answer.chain.first().url), shownAddress(place),
                                fault->sentence}));
            else
                succeed();
        });
}

// The endpoint has taken the call, as far as its answer tells.
void ConnectionCheck::succeed()
{
    const Exchange &last = m_answer.last();
    const bool isRedirected = m_answer.chain.size() > 1 && becomesGet(m_answer);
    if (m_preflightFault) {
        fail(*m_preflightFault);
        return;
    }
    if (!isSuccess(*last.status)) {
        fail(findingOf(
            Fault::ConnectionRefused,
            {QString::number(*last.status), redirectRemark(m_answer) + u' ' + saidBy(last)}));
        return;
    }
    m_report.warning = redirectFinding(m_call, m_answer);
    if (m_report.warning)
        step().notes.append(m_report.warning->sentence);
    //: %1: a status
    QString summary = tr("The endpoint answers with status %1.").arg(*last.status);
    if (isRedirected)
        summary += u' ' + redirectRemark(m_answer);
    UntoldCookies untold = untoldCookies(input().credentials.cookies, m_call);
    untold.ofThirdParty += m_answer.ofThirdParty;
    const QString why = untoldText(untold, m_call);
    step().isOptional = untold.unknown.isEmpty(); // else it depends on the browser alone
    finish(why.isEmpty() ? StepVerdict::Passed : StepVerdict::Skipped,
           (summary + u' ' + why).trimmed());
    begin(Step::ClientData);
    awaitData(findingOf(
        Fault::ClientDataNotShown,
        {QString::number(*last.status), spanText(PresenceLimit), saidBy(m_answer.last())}));
}

// A status that is no success

void ConnectionCheck::onRefused()
{
    const QString said =
        //: %1: a status
        tr("The form gets status %1.").arg(m_answer.last().status.value_or(0)) + u' '
        + saidBy(m_answer.last());
    if (withheldCookie(input().credentials.cookies, m_call))
        tryCookies();
    else
        tryJson(judgedStatus(), said.trimmed());
}

void ConnectionCheck::tryCookies()
{
    m_context.asPage = m_context.allGiven();
    send(tr("Same call with all cookies"), CallForm::PostForm,
         [this](const EndpointAnswer &answer) {
             const int status = *m_answer.last().status;
             const bool isLet = isSuccess(answer.last().status.value_or(0));
             fail(isLet ? cookieFinding(*withheldCookie(input().credentials.cookies, m_call),
                                        m_call, status)
                        : judgedStatus());
         });
}

void ConnectionCheck::tryJson(const Finding &otherwise, const QString &ofForm)
{
    send(tr("Connection reported as JSON"), CallForm::PostJson,
         [this, otherwise, ofForm](const EndpointAnswer &answer) {
             const Finding unread = findingOf(Fault::ConnectionBodyNotRead, {ofForm});
             // Only if it did what it should.
             if (!isSuccess(answer.last().status.value_or(0)))
                 fail(otherwise);
             else if (canWatch())
                 await([this, unread] { fail(unread); }, [this, otherwise] { fail(otherwise); });
             else
                 fail(unread);
         });
}

Finding ConnectionCheck::judgedStatus() const
{
    return judgeConnectionStatus(m_answer.last(), m_question.endpoint,
                                 input().credentials.isEmpty());
}

// A success: whether presence shows it

void ConnectionCheck::awaitData(const Finding &otherwise)
{
    if (!canWatch()) {
        const QString why = tr("The client data couldn't be checked because RadarDesk can't watch "
                               "channels of this service.");
        step().isOptional = input().service.webSocketUrl.isEmpty(); // nobody can watch that service
        finish(StepVerdict::Skipped, why);
        end(why);
        return;
    }
    await([this] { onShown(); },
          [this, otherwise] {
              tryJson(otherwise, tr("After the form, presence shows no client data."));
          });
}

void ConnectionCheck::await(const std::function<void()> &shown, const std::function<void()> &late)
{
    m_shown = shown;
    m_late = late;
    m_limit.start();
    lookAtPresence();
}

void ConnectionCheck::lookAtPresence()
{
    const QList<JsonValue> users = usersIn(m_seen);
    if (m_isOver || users.isEmpty() || !m_limit.isActive())
        return;
    m_limit.stop();
    m_clientData = users.first().toJson();
    std::exchange(m_shown, {})();
}

// The samples of the documentation disagree on the body.
void ConnectionCheck::onShown()
{
    step().notes += notesOnClientData(m_clientData);
    send(tr("Connection reported as JSON too"), CallForm::PostJson,
         [this](const EndpointAnswer &answer) {
             if (const int status = answer.last().status.value_or(0); !isSuccess(status))
                 step().notes.append(
                     //: %1: a status
                     tr("The endpoint reads a form, as the sandbox's browser library sends it, but "
                        "not JSON (status %1). What PushRadar's own library sends isn't published: "
                        "read both to be safe.")
                         .arg(status));
             finish(StepVerdict::Passed,
                    tr("Presence shows the client data that the endpoint registers."));
             begin(Step::SameUser);
             trySecondConnection();
         });
}

void ConnectionCheck::trySecondConnection()
{
    auto *second = new SecondConnection(m_context, m_question, m_channel, this);
    connect(second, &SecondConnection::called, this, [this](const EndpointAnswer &answer) {
        recordAll(tr("Second connection reported"), answer);
    });
    connect(second, &SecondConnection::settled, this,
            [this](const SecondConnection::Outcome &outcome) {
                if (outcome.finding) {
                    fail(*outcome.finding);
                    return;
                }
                step().isOptional = true;
                finish(outcome.verdict, outcome.summary);
                end({});
            });
    second->start();
}

// The steps

void ConnectionCheck::begin(Step step)
{
    m_running = step;
    m_clock.start();
    this->step().verdict = StepVerdict::Running;
    Q_EMIT stepChanged(step);
}

void ConnectionCheck::finish(StepVerdict verdict, const QString &summary)
{
    step().verdict = verdict;
    step().summary = summary;
    step().took = std::chrono::microseconds{m_clock.nsecsElapsed() / 1000};
    Q_EMIT stepChanged(m_running);
}

void ConnectionCheck::fail(const Finding &finding)
{
    if (m_isOver)
        return;
    step().findings = {finding};
    finish(StepVerdict::Failed, finding.sentence);
    end(tr("The connection endpoint has to register client data first."));
}

void ConnectionCheck::end(const QString &later)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    m_context.socket.close();
    for (const Step step : stepsOf(m_report.target)) {
        StepResult &result = m_report.at(step);
        if (result.verdict != StepVerdict::Waiting)
            continue;
        result.verdict = StepVerdict::Skipped;
        result.summary = later;
        result.isOptional = m_report.at(Step::ClientData).isOptional;
        Q_EMIT stepChanged(step);
    }
    QMetaObject::invokeMethod(this, &ConnectionCheck::finished, Qt::QueuedConnection);
}

} // namespace RadarDesk::privatechannels

#include "moc_connectioncheck.cpp"
