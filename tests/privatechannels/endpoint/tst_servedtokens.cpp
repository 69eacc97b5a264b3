// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrongrules.h"

#include "servedendpoint.h"

#include <privatechannels/endpoint/endpointtokens.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>

#include <QCryptographicHash>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using Verdict = EndpointCall::Verdict;

/// Tokens that are wrong on purpose.
class TestServedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForAnotherChannel_data();
    void isForAnotherChannel();
    void isOfTheSandboxesShape();
    void isForAnotherSecretOrVersion();
    void isForAnOldSocket();
    void isTheSameEachTime();
    void isExpiredOrMadeUp();
    void letsEveryoneIn();
    void isToldInTheCall();
};

namespace {

QByteArray md5Of(const QString &name)
{
    return QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex();
}

/// The channel in a v3 token that the endpoint has made itself.
JsonValue payloadOf(const QString &token)
{
    const QByteArray text = token.section(u'.', 0, 0).toLatin1();
    return JsonValue::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)).value();
}

} // namespace

void TestServedTokens::isForAnotherChannel_data()
{
    QTest::addColumn<EndpointFault>("fault");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("mistaken");
    QTest::addColumn<bool>("isOfService"); // in v2
    using enum EndpointFault;
    QTest::newRow("no prefix") << ChannelWithoutPrefix << "private-room"
                               << "room" << false;
    QTest::newRow("no presence prefix") << ChannelWithoutPrefix << "presence-room"
                                        << "room" << false;
    QTest::newRow("twice") << ChannelPrefixedTwice << "presence-room"
                           << "presence-presence-room" << true;
    QTest::newRow("small letters") << ChannelOtherCase << "private-Room"
                                   << "private-room" << true;
    QTest::newRow("capitals") << ChannelOtherCase << "private-room"
                              << "PRIVATE-ROOM" << false;
    QTest::newRow("space") << ChannelTrailingSpace << "private-room"
                           << "private-room " << false;
    QTest::newRow("encoded") << ChannelEncoded << "private-a@b"
                             << "private-a%40b" << true;
    QTest::newRow("encoded, plain") << ChannelEncoded << "private-a"
                                    << "private%2Da" << false;
    QTest::newRow("known") << ChannelOther << "private-room"
                           << "private-other" << true;
}

void TestServedTokens::isForAnotherChannel()
{
    QFETCH(EndpointFault, fault);
    QFETCH(QString, channel);
    QFETCH(QString, mistaken);
    QFETCH(bool, isOfService);
    ServedEndpoint endpoint({wrongRule(fault)});
    endpoint.known = {"news", "private-room", "private-other"};
    QVERIFY(endpoint.server.start());
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(channel));
    const QString v2 = tokenIn(endpoint.get("channel=" + encoded), ApiVersion::V2);
    QCOMPARE(endpoint.asked.size(), isOfService ? 1 : 0);
    if (isOfService)
        QCOMPARE(endpoint.asked.last().channel, mistaken);
    else
        QVERIFY2(v2.startsWith("channel_auth_token_" + md5Of(mistaken) + '.'), qPrintable(v2));
    QVERIFY(mistaken != channel);

    endpoint.asked.clear();
    const QString v3 =
        tokenIn(endpoint.get("channelName=" + encoded + "&socketID=1.2"), ApiVersion::V3);
    if (PushRadar::ChannelName::make(mistaken, ApiVersion::V3).ok() && isOfService)
        QCOMPARE(endpoint.asked.last().channel, mistaken);
    else
        QCOMPARE(payloadOf(v3).member(u"channel").toString(), mistaken);
}

void TestServedTokens::isOfTheSandboxesShape()
{
    const EndpointQuery query{ApiVersion::V3, "private-\"a\"", "1.2"};
    const JsonValue payload = payloadOf(craftedToken(query));
    QCOMPARE(payload.member(u"channel").toString(), "private-\"a\"");
    QCOMPARE(payload.member(u"socketID").toString(), "1.2");
    QVERIFY(payload.member(u"expires").toJson().toLongLong() > QDateTime::currentSecsSinceEpoch());
    QVERIFY(craftedToken(query) != craftedToken(query));
    const QString altered = alteredToken("abc.DEf-9");
    QCOMPARE(altered, "abc.deF-0");
}

void TestServedTokens::isForAnotherSecretOrVersion()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::OtherSecret)});
    QVERIFY(endpoint.server.start());
    QVERIFY(tokenIn(endpoint.get(V2Query), ApiVersion::V2)
                .startsWith("channel_auth_token_" + md5Of("private-Room@1") + '.'));
    QVERIFY(endpoint.asked.isEmpty());
    const QString altered = tokenIn(endpoint.get(V3Query), ApiVersion::V3);
    QCOMPARE(endpoint.asked.size(), 1);
    QVERIFY(altered.startsWith("genuine-token-1"));
    QVERIFY(!altered.endsWith("12.34"));

    endpoint.rules.setRules({wrongRule(EndpointFault::OtherVersion)});
    QCOMPARE(payloadOf(tokenIn(endpoint.get(V2Query), ApiVersion::V2)).member(u"channel"),
             JsonValue("private-Room@1"));
    QVERIFY(tokenIn(endpoint.get(V3Query), ApiVersion::V3)
                .startsWith("channel_auth_token_" + md5Of("private-Room@1") + '.'));
}

void TestServedTokens::isForAnOldSocket()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::OldSocket)});
    QVERIFY(endpoint.server.start());
    const auto socketAsked = [&endpoint](const QString &channel, const QString &socket) {
        (void)endpoint.get("channelName=" + channel + "&socketID=" + socket);
        return endpoint.asked.last().socketId;
    };
    QCOMPARE(socketAsked("private-a", "1.1"), "1.1");
    QCOMPARE(socketAsked("private-a", "2.2"), "1.1");
    QCOMPARE(socketAsked("private-b", "2.2"), "2.2");
    QCOMPARE(socketAsked("private-a", "3.3"), "1.1");
    // It begins anew with each change of the rules.
    endpoint.rules.add(wrongRule(EndpointFault::Status500));
    QCOMPARE(socketAsked("private-a", "3.3"), "3.3");
}

void TestServedTokens::isTheSameEachTime()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::SameToken)});
    QVERIFY(endpoint.server.start());
    const QString first = tokenIn(endpoint.get(V2Query), ApiVersion::V2);
    QVERIFY(!first.isEmpty());
    QCOMPARE(tokenIn(endpoint.get(V2Query), ApiVersion::V2), first);
    QVERIFY(tokenIn(endpoint.get("channel=private-b"), ApiVersion::V2) != first);
    QVERIFY(tokenIn(endpoint.get(V3Query), ApiVersion::V3) != first);
    QCOMPARE(endpoint.asked.size(), 3);
}

void TestServedTokens::isExpiredOrMadeUp()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::Expired)});
    QVERIFY(endpoint.server.start());
    const JsonValue payload = payloadOf(tokenIn(endpoint.get(V3Query), ApiVersion::V3));
    QVERIFY(payload.member(u"expires").toJson().toLongLong() < QDateTime::currentSecsSinceEpoch());
    QVERIFY(tokenIn(endpoint.get(V2Query), ApiVersion::V2).startsWith("channel_auth_token_"));
    endpoint.rules.setRules({wrongRule(EndpointFault::MadeUp)});
    QCOMPARE(tokenIn(endpoint.get(V3Query), ApiVersion::V3), "dummy-token");
    QVERIFY(endpoint.asked.isEmpty());
}

void TestServedTokens::letsEveryoneIn()
{
    ServedEndpoint endpoint({wrongRule(EndpointFault::EveryoneIn)});
    QVERIFY(endpoint.server.start());
    QVERIFY(tokenIn(endpoint.get(V2Query), ApiVersion::V2).startsWith("genuine"));
    QVERIFY(tokenIn(endpoint.get(V3Query), ApiVersion::V3).startsWith("genuine"));
    for (const char *malformed : {"channel=private-a%20b", "channel=", "", "channel=news"})
        QVERIFY2(!tokenIn(endpoint.get(malformed), ApiVersion::V2).isEmpty(), malformed);
    QVERIFY(!tokenIn(endpoint.get("channelName=private-%22&socketID="), ApiVersion::V3).isEmpty());
}

void TestServedTokens::isToldInTheCall()
{
    for (const EndpointFault fault : endpointFaults()) {
        ServedEndpoint endpoint({wrongRule(fault)});
        endpoint.server.endpointHandler().setSlowness({});
        QVERIFY(endpoint.server.start());
        (void)endpoint.get(V3Query);
        QCOMPARE(endpoint.calls.size(), 1);
        const EndpointCall &call = endpoint.calls.first();
        QCOMPARE(call.verdict, Verdict::Wrong);
        if (groupOf(fault) != EndpointFaultGroup::Request)
            QCOMPARE(call.answered, nameOf(fault));
    }
}

int tst_servedtokens(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestServedTokens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servedtokens.moc"
