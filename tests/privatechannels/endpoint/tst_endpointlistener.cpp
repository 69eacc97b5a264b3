// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <history/store/history.h>
#include <privatechannels/endpoint/endpointlistener.h>
#include <privatechannels/endpoint/endpointrulesmodel.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <workbench/core/workspace.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// The endpoint in front of a real service: its tokens let subscribers in, and its calls are in the
/// history.
class TestEndpointListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void letsASubscriberIn_data();
    void letsASubscriberIn();
    void givesTokensThatAreRefused_data();
    void givesTokensThatAreRefused();
    void recordsEachCall();
    void recordsTheLastCallAtItsEnd();
    void saysThatThereIsNoSecret();

private:
    [[nodiscard]] QByteArray get(const QString &query, const QByteArray &cookie = {});
    /// What the service makes of a token: 0 when it lets the subscriber in, else its code.
    [[nodiscard]] int subscribe(SandboxSubscriber &subscriber, const QString &channel,
                                const QString &token);
    [[nodiscard]] QString tokenFor(const SandboxSubscriber &subscriber, const QString &channel,
                                   ApiVersion version);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Workspace> m_workspace;
    Keyring m_keyring;
    std::unique_ptr<SecretStore> m_secretStore;
    std::unique_ptr<EndpointRulesModel> m_rules;
    std::unique_ptr<EndpointServer> m_server;
    std::unique_ptr<EndpointListener> m_listener;
    QNetworkAccessManager m_network;
};

void TestEndpointListener::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->start().ok());
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_history->start();
    m_workspace = std::make_unique<Workspace>();
    m_secretStore = std::make_unique<SecretStore>(m_keyring);
    Profile profile = newProfile();
    profile.name = "Shop";
    profile.serviceAddress = m_sandbox->url().toString();
    const QString id = m_workspace->profiles().add(profile);
    m_workspace->showProfile(id);
    m_secretStore->hold(id, *PushRadar::Secret::make(m_sandbox->secret()));
    m_rules = std::make_unique<EndpointRulesModel>();
    m_server = std::make_unique<EndpointServer>(*m_rules);
    m_listener = std::make_unique<EndpointListener>(*m_server, *m_workspace, *m_secretStore,
                                                    *m_history, KnownSecrets());
    QVERIFY(m_server->start());
}

void TestEndpointListener::cleanup()
{
    m_listener.reset();
    m_server.reset();
    m_rules.reset();
    m_secretStore.reset();
    m_workspace.reset();
    m_history.reset();
    m_folder.reset();
    m_sandbox.reset();
}

QByteArray TestEndpointListener::get(const QString &query, const QByteArray &cookie)
{
    QUrl url = m_server->url();
    url.setQuery(query);
    QNetworkRequest request(url);
    if (!cookie.isEmpty())
        request.setRawHeader("Cookie", cookie);
    QNetworkReply *reply = m_network.get(request);
    QSignalSpy(reply, &QNetworkReply::finished).wait();
    reply->deleteLater();
    return reply->readAll();
}

QString TestEndpointListener::tokenFor(const SandboxSubscriber &subscriber, const QString &channel,
                                       ApiVersion version)
{
    const bool v2 = version == ApiVersion::V2;
    const QString query = v2
        ? QStringLiteral("channel=%1").arg(channel)
        : QStringLiteral("channelName=%1&socketID=%2").arg(channel, subscriber.socketId());
    const QJsonObject answer = QJsonDocument::fromJson(get(query)).object();
    return answer.value(v2 ? u"authToken" : u"token").toString();
}

int TestEndpointListener::subscribe(SandboxSubscriber &subscriber, const QString &channel,
                                    const QString &token)
{
    int code = -1;
    const auto needed =
        connect(&subscriber, &SandboxSubscriber::tokenNeeded, this,
                [&](const QString &of, const QString &) { subscriber.presentToken(of, token); });
    const auto refused = connect(&subscriber, &SandboxSubscriber::refused, this,
                                 [&](const QString &, int why, const QString &) { code = why; });
    subscriber.subscribe(channel);
    (void)QTest::qWaitFor([&] { return code >= 0 || subscriber.isSubscribed(channel); });
    disconnect(needed);
    disconnect(refused);
    return subscriber.isSubscribed(channel) ? 0 : code;
}

void TestEndpointListener::letsASubscriberIn_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::newRow("v2") << ApiVersion::V2;
    QTest::newRow("v3") << ApiVersion::V3;
}

void TestEndpointListener::letsASubscriberIn()
{
    QFETCH(ApiVersion, version);
    SandboxSubscriber subscriber;
    subscriber.open(m_sandbox->webSocketUrl().adjusted(QUrl::RemoveQuery), m_sandbox->publicKey());
    QTRY_COMPARE(subscriber.state(), SandboxSubscriber::State::Connected);
    const QString token = tokenFor(subscriber, "private-room", version);
    QCOMPARE(subscribe(subscriber, "private-room", token), 0);
}

void TestEndpointListener::givesTokensThatAreRefused_data()
{
    QTest::addColumn<EndpointFault>("fault");
    QTest::addColumn<ApiVersion>("version");
    using enum EndpointFault;
    const QList<EndpointFault> faults{ChannelWithoutPrefix,
                                      ChannelPrefixedTwice,
                                      ChannelOtherCase,
                                      ChannelTrailingSpace,
                                      ChannelEncoded,
                                      ChannelOther,
                                      OtherSecret,
                                      OtherVersion,
                                      Expired,
                                      MadeUp};
    for (const EndpointFault fault : faults) {
        QTest::newRow(qPrintable(keyOf(fault) + QStringLiteral(" v2"))) << fault << ApiVersion::V2;
        QTest::newRow(qPrintable(keyOf(fault) + QStringLiteral(" v3"))) << fault << ApiVersion::V3;
    }
}

void TestEndpointListener::givesTokensThatAreRefused()
{
    QFETCH(EndpointFault, fault);
    QFETCH(ApiVersion, version);
    EndpointRule rule;
    rule.action = {.kind = EndpointAction::Kind::Wrong, .fault = fault};
    m_rules->setRules({rule});
    SandboxSubscriber subscriber;
    subscriber.open(m_sandbox->webSocketUrl().adjusted(QUrl::RemoveQuery), m_sandbox->publicKey());
    QTRY_COMPARE(subscriber.state(), SandboxSubscriber::State::Connected);
    const QString token = tokenFor(subscriber, "private-Room", version);
    QVERIFY(!token.isEmpty());
    QCOMPARE(subscribe(subscriber, "private-Room", token), 403);
}

void TestEndpointListener::recordsEachCall()
{
    EndpointRule alice;
    alice.user = {EndpointProof::Cookie, "session=a-long-cookie-value", "Alice"};
    EndpointRule last = lastRule();
    last.action.kind = EndpointAction::Kind::Deny;
    m_rules->setRules({alice, last});
    const QByteArray body = get("channel=private-room", "session=a-long-cookie-value");
    const QString token = QJsonDocument::fromJson(body).object().value("authToken").toString();
    QVERIFY(token.startsWith("channel_auth_token_"));
    (void)get("channelName=presence-room&socketID=1.2");

    QTRY_VERIFY(m_history->find(2));
    QVERIFY(!m_history->find(3)); // what is asked of the service for it is no event of its own
    const Event &granted = *m_history->find(1);
    QCOMPARE(granted.kind, EventKind::Authentication);
    QCOMPARE(granted.outcome, Outcome::Done);
    QCOMPARE(granted.version, ApiVersion::V2);
    QCOMPARE(granted.channel, "private-room");
    QCOMPARE(granted.profileId, m_workspace->profileId());
    QVERIFY2(granted.note.contains("Alice"), qPrintable(granted.note));
    QVERIFY(granted.duration);
    QCOMPARE(granted.exchange->method, "GET");
    QCOMPARE(granted.exchange->status, 200);
    QCOMPARE(granted.exchange->responseBody, R"_({"authToken":"(75 characters)"})_");
    for (const auto &header : granted.exchange->requestHeaders)
        QVERIFY(!header.value.contains("cookie-value"));
    const Event &refused = *m_history->find(2);
    QCOMPARE(refused.outcome, Outcome::Done); // as the rule says
    QCOMPARE(refused.version, ApiVersion::V3);
    QCOMPARE(refused.exchange->status, 403);
}

void TestEndpointListener::recordsTheLastCallAtItsEnd()
{
    const QSignalSpy called(m_server.get(), &EndpointServer::called);
    connect(m_server.get(), &EndpointServer::called, this, [this] { m_listener.reset(); });
    (void)get("channel=private-room");
    QTRY_COMPARE(called.size(), 1);
    QTRY_VERIFY(m_history->find(1));
    QCOMPARE(m_history->find(1)->channel, "private-room");
}

void TestEndpointListener::saysThatThereIsNoSecret()
{
    Profile profile = newProfile();
    profile.serviceAddress = m_sandbox->url().toString();
    m_workspace->showProfile(m_workspace->profiles().add(profile));
    const QByteArray body = get("channel=private-room");
    QVERIFY2(body.contains("no secret"), body.constData());
}

int tst_endpointlistener(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointListener test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointlistener.moc"
