// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/connection/connectioncheck.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/statusjudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/presence/clientdatacheck.h>
#include <privatechannels/steps/calledaddress.h>
#include <session/sending/runmark.h>

#include <pushradar/call.h>
#include <pushradar/jsonvalue.h>

#include <QRandomGenerator>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace session;

using PushRadar::Exchange;
using PushRadar::JsonValue;

namespace {

constexpr std::chrono::seconds PresenceLimit{3};
constexpr qsizetype LargeClientData = 900; // of 1,024 bytes
constexpr qsizetype LongestId = 40;

// Where nobody else is.
QString ownChannel()
{
    QString name = QStringLiteral("presence-radardesk-");
    for (int i = 0; i < 8; ++i)
        name += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return name;
}

QList<JsonValue> usersIn(const QByteArray &clientData)
{
    const auto json = JsonValue::fromJson(clientData);
    return json ? json->elements() : QList<JsonValue>();
}

QString shownId(const QByteArray &id)
{
    return QString::fromUtf8(id).left(LongestId);
}

} // namespace

ConnectionCheck::ConnectionCheck(CheckInput input, QObject *parent)
    : QObject(parent)
    , m_context(std::move(input))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(PresenceLimit);
    connect(&m_context.socket, &SandboxSubscriber::presenceChanged, this,
            [this](const QString &channel, int, const QByteArray &clientData) {
                if (channel == m_channel)
                    onPresence(clientData);
            });
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::start()
{
    if (!input().whyNoCredentials.isEmpty()) {
        fail(
            findingOf(Fault::CredentialsMissing, {input().identityName, input().whyNoCredentials}));
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
    m_channel = ownChannel();
    connectSocket(m_context.socket, [this] {
        m_question.socketId = m_context.socket.socketId();
        call();
    });
}

void ConnectionCheck::connectSocket(SandboxSubscriber &socket, const std::function<void()> &then)
{
    // The subscription, a refusal or the limit, whichever comes first.
    auto *once = new QObject(this);
    const auto goOn = [this, once, then](bool isOn) {
        once->disconnect();
        m_limit.disconnect(once);
        once->deleteLater();
        if (!isOn)
            m_channel.clear();
        then();
    };
    connect(&socket, &SandboxSubscriber::tokenNeeded, once,
            [this, &socket](const QString &channel, const QString &socketId) {
                PushRadar::Call *call = m_context.client.authenticate(channel, socketId);
                connect(call, &PushRadar::Call::finished, this,
                        [&socket, channel](const PushRadar::Call *finished) {
                            socket.presentToken(channel, finished->token());
                        });
            });
    connect(&socket, &SandboxSubscriber::subscribed, once, [goOn] { goOn(true); });
    connect(&socket, &SandboxSubscriber::refused, once, [goOn] { goOn(false); });
    connect(&m_limit, &QTimer::timeout, once, [goOn] { goOn(false); });
    m_limit.start();
    socket.open(input().service.webSocketUrl, input().service.publicKey, runMark());
    socket.subscribe(m_channel);
}

void ConnectionCheck::call()
{
    m_limit.stop();
    tell(tr("Connection reported as a form"), m_question, m_asPage,
         [this](const EndpointAnswer &answer) { onAnswer(answer); });
}

void ConnectionCheck::tell(const QString &purpose, const EndpointQuestion &question,
                           const EndpointCredentials &credentials, const Then &then)
{
    m_context.caller.ask(question, credentials,
                         [this, purpose, then](const EndpointAnswer &answer) {
                             for (qsizetype i = 0; i < answer.chain.size(); ++i) {
                                 const QString what = i == 0 ? purpose : tr("Redirect");
                                 m_report.calls.append({what, answer.chain.at(i)});
                                 Q_EMIT asked(what, answer.chain.at(i));
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
    tell(tr("Same call with all cookies"), m_question, m_context.allGiven(),
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
    tell(tr("Connection reported as JSON"), question, m_asPage,
         [this, otherwise, ofForm](const EndpointAnswer &answer) {
             if (!isSuccess(answer.last().status.value_or(0))) {
                 fail(otherwise);
             } else if (!canWatch()) {
                 fail(findingOf(Fault::ConnectionBodyNotRead, {ofForm}));
             } else {
                 // Only if it did what it should.
                 m_report.clientData.clear();
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
        noteBrowser();
        end(StepVerdict::Skipped,
            //: %1: a status
            tr("The endpoint answers with status %1. Its client data couldn't be checked because "
               "RadarDesk can't watch channels of this service.")
                .arg(*m_answer.last().status));
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
    m_report.clientData = users.first().toJson();
    if (m_otherwise)
        fail(*m_otherwise);
    else
        onShown();
}

void ConnectionCheck::onShown()
{
    noteBrowser();
    if (m_report.clientData.size() > LargeClientData)
        m_report.notes.append(
            //: %1: a number
            tr("The client data has %1 of at most 1,024 bytes.").arg(m_report.clientData.size()));
    tryJsonToo();
}

// The samples of the documentation disagree on the body.
void ConnectionCheck::tryJsonToo()
{
    EndpointQuestion question = m_question;
    question.form = CallForm::PostJson;
    tell(tr("Connection reported as JSON too"), question, m_asPage,
         [this](const EndpointAnswer &answer) {
             if (const int status = answer.last().status.value_or(0); !isSuccess(status))
                 m_report.notes.append(
                     //: %1: a status
                     tr("The endpoint reads a form, as the sandbox's browser library sends it, but "
                        "not JSON (status %1). What PushRadar's own library sends isn't published: "
                        "read both to be safe.")
                         .arg(status));
             trySecondSocket();
         });
}

void ConnectionCheck::trySecondSocket()
{
    const auto first = JsonValue::fromJson(m_report.clientData);
    if (!first || uniqueIdOf(*first).isEmpty()) {
        m_report.notes.append(tr("The client data has no “##uniqueID”, so each connection counts "
                                 "as a user of its own."));
        pass(tr("Presence shows the client data that the endpoint registers."));
        return;
    }
    m_isSecond = true;
    connectSocket(m_second, [this] {
        m_limit.stop();
        EndpointQuestion question = m_question;
        question.socketId = m_second.socketId();
        tell(tr("Second connection reported"), question, m_asPage, [this](const EndpointAnswer &) {
            // The same user twice changes nothing that presence shows.
            connect(&m_limit, &QTimer::timeout, this, [this] { onSecondShown(m_seen); });
            m_limit.start(std::chrono::milliseconds{500});
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
    if (users.size() > 1)
        fail(findingOf(Fault::UniqueIdChanges,
                       {shownId(uniqueIdOf(users.at(0))), shownId(uniqueIdOf(users.at(1)))}));
    else
        pass(tr("Presence shows the client data that the endpoint registers, once for both "
                "connections of the user."));
}

// What a browser makes of an answer that has done its work already.
void ConnectionCheck::noteBrowser()
{
    if (const auto finding = redirectFinding(m_call, m_answer))
        m_report.notes.append(
            tr("The call arrives, but the page gets an error: %1 %2", "a sentence, advice")
                .arg(finding->sentence, finding->advice));
}

void ConnectionCheck::fail(const Finding &finding)
{
    m_report.finding = finding;
    end(StepVerdict::Failed, finding.sentence);
}

void ConnectionCheck::pass(const QString &summary)
{
    end(StepVerdict::Passed, summary);
}

void ConnectionCheck::end(StepVerdict verdict, const QString &summary)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    m_context.socket.close();
    m_second.close();
    m_report.verdict = verdict;
    m_report.summary = summary;
    QMetaObject::invokeMethod(this, &ConnectionCheck::finished, Qt::QueuedConnection);
}

} // namespace RadarDesk::privatechannels

#include "moc_connectioncheck.cpp"
