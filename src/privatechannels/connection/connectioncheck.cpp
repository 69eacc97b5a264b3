// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/connection/connectioncheck.h>

#include <privatechannels/connection/channeljoin.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/statusjudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/presence/clientdatacheck.h>
#include <privatechannels/steps/calledaddress.h>
#include <workbench/core/visibletext.h>

#include <pushradar/jsonvalue.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace workbench;

using PushRadar::Exchange;
using PushRadar::JsonValue;

namespace {

constexpr std::chrono::seconds PresenceLimit{3};
constexpr std::chrono::milliseconds SecondLimit{500};
constexpr qsizetype LargeClientData = 900; // of 1,024 bytes
constexpr qsizetype LongestId = 40;
constexpr qsizetype LongestShown = 1024;

QList<JsonValue> usersIn(const QByteArray &clientData)
{
    const auto json = JsonValue::fromJson(clientData);
    return json ? json->elements() : QList<JsonValue>();
}

} // namespace

ConnectionCheck::ConnectionCheck(CheckInput input, QObject *parent)
    : RunningCheck(parent)
    , m_context(std::move(input))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(PresenceLimit);
    connect(&m_context.caller, &EndpointCaller::waiting, this,
            [this](std::chrono::milliseconds waited, std::chrono::milliseconds limit) {
                Q_EMIT waiting({m_running, waited, limit});
            });
    connect(&m_context.socket, &SandboxSubscriber::presenceChanged, this,
            [this](const QString &channel, int, const QByteArray &clientData) {
                if (channel == m_channel)
                    onPresence(clientData);
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
    m_asPage.headers = headers;
    for (const QNetworkCookie &cookie : all.cookies) {
        if (isCookieSent(cookie, m_call))
            m_asPage.cookies.append(cookie);
    }
    if (input().service.webSocketUrl.isEmpty() || !input().service.secret) {
        call();
        return;
    }
    m_channel = ownPresenceChannel();
    connectSocket(m_context.socket, [this] {
        m_question.socketId = m_context.socket.socketId();
        call();
    });
}

void ConnectionCheck::connectSocket(SandboxSubscriber &socket, const std::function<void()> &then)
{
    auto *join = new ChannelJoin(socket, m_context.client, this);
    connect(join, &ChannelJoin::settled, this, [this, join, then](bool isJoined) {
        join->deleteLater();
        if (!isJoined)
            m_channel.clear();
        then();
    });
    join->start(input().service, m_channel, PresenceLimit);
}

void ConnectionCheck::call()
{
    m_limit.stop();
    send(tr("Connection reported as a form"), m_question, m_asPage,
         [this](const EndpointAnswer &answer) { onAnswer(answer); });
}

void ConnectionCheck::send(const QString &purpose, const EndpointQuestion &question,
                           const EndpointCredentials &credentials, const Then &then)
{
    m_context.caller.ask(question, credentials,
                         [this, purpose, then](const EndpointAnswer &answer) {
                             for (qsizetype i = 0; i < answer.chain.size(); ++i) {
                                 const QString what = i == 0 ? purpose : tr("Redirect");
                                 step().calls.append({what, answer.chain.at(i)});
                                 Q_EMIT asked({}, what, answer.chain.at(i));
                             }
                             then(answer);
                         });
}

void ConnectionCheck::onAnswer(const EndpointAnswer &answer)
{
    m_answer = answer;
    const Exchange &last = answer.last();
    const QList<PageCall> hops = hopsOf(m_call, answer);
    if (!last.status) {
        m_way.explain({last.error.value_or(PushRadar::Error()),
                       last.url,
                       last.timing.finished.value_or(std::chrono::microseconds{0}),
                       input().usualPorts,
                       {m_question.page}},
                      [this](const Finding &finding) { fail(finding); });
    } else if (isMixedContent(m_call.page, m_call.target)) {
        fail(findingOf(
            Fault::MixedContent,
            {QString::fromLatin1(originOf(m_call.page)),
             QString::fromLatin1(originOf(m_call.target)),
             //: %1: a status
             tr("Called directly, the endpoint answers with status %1.").arg(*last.status)}));
    } else if (answer.redirectedTooOften) {
        fail(findingOf(Fault::RedirectedInCircles,
                       {QString::number(answer.chain.size()), shownAddress(last.url)}));
    } else if (isRedirect(*last.status)) {
        fail(redirectBreak(last, hops.last()));
    } else if (answer.chain.size() > 1 && becomesGet(answer)) {
        fail(findingOf(Fault::ConnectionRedirected,
                       {shownAddress(answer.chain.first().url), shownAddress(last.url),
                        QString::number(answer.chain.first().status.value_or(0))}));
    } else if (!isSuccess(*last.status)) {
        onRefused();
    } else {
        m_report.warning = redirectFinding(m_call, m_answer);
        if (m_report.warning)
            step().notes.append(m_report.warning->sentence);
        //: %1: a status
        finish(StepVerdict::Passed, tr("The endpoint answers with status %1.").arg(*last.status));
        begin(Step::ClientData);
        awaitData(findingOf(Fault::ClientDataNotShown,
                            {QString::number(*last.status), spanText(PresenceLimit)}));
    }
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
    send(tr("Same call with all cookies"), m_question, m_context.allGiven(),
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
    EndpointQuestion question = m_question;
    question.form = CallForm::PostJson;
    send(tr("Connection reported as JSON"), question, m_asPage,
         [this, otherwise, ofForm](const EndpointAnswer &answer) {
             if (!isSuccess(answer.last().status.value_or(0))) {
                 fail(otherwise);
             } else if (!canWatch()) {
                 fail(findingOf(Fault::ConnectionBodyNotRead, {ofForm}));
             } else {
                 // Only if it did what it should.
                 m_clientData.clear();
                 m_limit.disconnect(this);
                 connect(&m_limit, &QTimer::timeout, this, [this, otherwise] { fail(otherwise); });
                 m_otherwise = findingOf(Fault::ConnectionBodyNotRead, {ofForm});
                 m_limit.start();
                 onPresence(m_seen);
             }
         });
}

Finding ConnectionCheck::judgedStatus() const
{
    const Exchange &last = m_answer.last();
    if (last.status == 405)
        return findingOf(Fault::ConnectionMethod, {allowedMethodsText(last), saidBy(last)});
    return judgeStatus(last, m_question.endpoint, input().credentials.isEmpty());
}

// A success: whether presence shows it

void ConnectionCheck::awaitData(const Finding &otherwise)
{
    if (!canWatch()) {
        const QString why = tr("The client data couldn't be checked because RadarDesk can't watch "
                               "channels of this service.");
        finish(StepVerdict::Skipped, why);
        end(why);
        return;
    }
    connect(&m_limit, &QTimer::timeout, this, [this, otherwise] {
        m_limit.disconnect(this);
        tryJson(otherwise, tr("After the form, presence shows no client data."));
    });
    m_limit.start();
    onPresence(m_seen);
}

void ConnectionCheck::onPresence(const QByteArray &clientData)
{
    m_seen = clientData;
    const QList<JsonValue> users = usersIn(clientData);
    if (m_isOver || users.isEmpty() || !m_limit.isActive())
        return;
    if (m_isSecond) {
        onSecondShown(clientData);
        return;
    }
    m_limit.stop();
    m_limit.disconnect(this);
    m_clientData = users.first().toJson();
    if (m_otherwise)
        fail(*m_otherwise);
    else
        onShown();
}

void ConnectionCheck::onShown()
{
    step().notes.append(
        //: %1: JSON
        tr("Client data: %1").arg(visibleText(m_clientData, LongestShown)));
    if (m_clientData.size() > LargeClientData)
        step().notes.append(
            //: %1: a number
            tr("The client data has %1 of at most 1,024 bytes.").arg(m_clientData.size()));
    tryJsonToo();
}

// The samples of the documentation disagree on the body.
void ConnectionCheck::tryJsonToo()
{
    EndpointQuestion question = m_question;
    question.form = CallForm::PostJson;
    send(tr("Connection reported as JSON too"), question, m_asPage,
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
             trySecondSocket();
         });
}

void ConnectionCheck::trySecondSocket()
{
    const auto first = JsonValue::fromJson(m_clientData);
    if (!first || uniqueIdOf(*first).isEmpty()) {
        finish(StepVerdict::Skipped,
               tr("The client data has no “##uniqueID”, so each connection counts as a user of its "
                  "own."));
        end({});
        return;
    }
    m_isSecond = true;
    connectSocket(m_second, [this] {
        if (!canWatch()) {
            finish(StepVerdict::Skipped, tr("A second connection couldn't be opened."));
            end({});
            return;
        }
        EndpointQuestion question = m_question;
        question.socketId = m_second.socketId();
        send(tr("Second connection reported"), question, m_asPage, [this](const EndpointAnswer &) {
            // The same user twice changes nothing that presence shows.
            connect(&m_limit, &QTimer::timeout, this, [this] { onSecondShown(m_seen); });
            m_limit.start(SecondLimit);
            onPresence(m_seen);
        });
    });
}

void ConnectionCheck::onSecondShown(const QByteArray &clientData)
{
    const QList<JsonValue> users = usersIn(clientData);
    if (users.size() < 2 && m_limit.isActive())
        return; // It may still come.
    m_limit.stop();
    m_limit.disconnect(this);
    if (users.size() > 1) {
        fail(findingOf(Fault::UniqueIdChanges,
                       {visibleText(uniqueIdOf(users.at(0)), LongestId),
                        visibleText(uniqueIdOf(users.at(1)), LongestId)}));
        return;
    }
    finish(StepVerdict::Passed, tr("Presence shows the user once for both connections."));
    end({});
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
    m_second.close();
    for (const Step step : stepsOf(m_report.target)) {
        StepResult &result = m_report.at(step);
        if (result.verdict != StepVerdict::Waiting)
            continue;
        result.verdict = StepVerdict::Skipped;
        result.summary = later;
        Q_EMIT stepChanged(step);
    }
    QMetaObject::invokeMethod(this, &ConnectionCheck::finished, Qt::QueuedConnection);
}

} // namespace RadarDesk::privatechannels

#include "moc_connectioncheck.cpp"
