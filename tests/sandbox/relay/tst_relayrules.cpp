// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standin.h"

#include <sandbox/relay/relayrules.h>

using namespace RadarDesk::sandbox;

/// Simulated faults of calls that go through a relay.
class TestRelayRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInPlaceOfTheService_data();
    void answersInPlaceOfTheService();
    void cutsCalls();
    void delaysCalls();
    void staysSilent();
    void looksAtTheChannel();
    void repeatsWithASeed();
    void ends();
};

namespace {

FaultRule relayRule(FaultEffect effect)
{
    FaultRule rule;
    rule.effect = effect;
    rule.delay = std::chrono::milliseconds{30};
    return rule;
}

/// A stand-in of a service, and a relay with rules before it.
struct RuledRelay
{
    explicit RuledRelay(const QList<FaultRule> &list, quint64 seed = FaultRules::UsualSeed)
        : desk({}, &rules)
    {
        rules.setRules(FaultRules(list, seed));
        desk.service.always(answerOf("unchanged"));
    }
    /// The status of the answer to \a request.
    [[nodiscard]] QByteArray call(const QByteArray &request)
    {
        App app(desk.relay.url());
        app.write(request);
        if (!app.gets("\r\n\r\n"))
            return {};
        answer = app.received;
        return answer.split(' ').value(1);
    }

    RelayRules rules;
    RelayedStandIn desk;
    QByteArray answer;
};

} // namespace

void TestRelayRules::answersInPlaceOfTheService_data()
{
    QTest::addColumn<int>("effect");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](FaultEffect effect, const char *status, const char *words) {
        QTest::newRow(qPrintable(QString(keyOf(effect))))
            << int(effect) << QByteArray(status) << QByteArray(words);
    };
    row(FaultEffect::Status401, "401", "WWW-Authenticate: Bearer\r\n");
    row(FaultEffect::Status403, "403", "application/json");
    row(FaultEffect::Status413, "413", "Simulated fault");
    row(FaultEffect::Status429, "429", "Retry-After: 1\r\n");
    row(FaultEffect::Status500, "500", "Simulated fault");
    row(FaultEffect::Status503, "503", "Simulated fault");
    row(FaultEffect::HtmlPage, "200", "text/html");
}

void TestRelayRules::answersInPlaceOfTheService()
{
    QFETCH(const int, effect);
    QFETCH(const QByteArray, words);
    RuledRelay at({relayRule(FaultEffect(effect))});
    QTEST(at.call(broadcastOf(at.desk.host())), "status");
    QVERIFY2(at.answer.contains(words), at.answer.constData());
    QVERIFY(at.desk.service.received.isEmpty() && at.desk.service.requests.isEmpty());
    const ObservedCall call = at.desk.calls(1).value(0);
    QCOMPARE(call.relayed->simulated, nameOf(FaultEffect(effect)));
    QCOMPARE(at.desk.faults.size(), 1);
    QCOMPARE(at.desk.faults.at(0).effect, QString(keyOf(FaultEffect(effect))));
    QCOMPARE(at.desk.faults.at(0).channel, "news");
    // What is none of the service's calls goes on.
    QCOMPARE(at.call("GET /v3/other HTTP/1.1\r\nHost: " + at.desk.host() + "\r\n\r\n"), "200");
    QCOMPARE(at.desk.service.requests.size(), 1);
}

void TestRelayRules::cutsCalls()
{
    RuledRelay at({relayRule(FaultEffect::CallCut)});
    App app(at.desk.relay.url());
    app.write(broadcastOf(at.desk.host()));
    QVERIFY(app.isEnded());
    QVERIFY(app.received.isEmpty());
    QVERIFY(at.desk.service.received.isEmpty());
    QCOMPARE(at.desk.calls(1).value(0).relayed->simulated, nameOf(FaultEffect::CallCut));
}

void TestRelayRules::delaysCalls()
{
    RuledRelay at({relayRule(FaultEffect::CallLate)});
    QCOMPARE(at.call(broadcastOf(at.desk.host())), "200");
    QVERIFY(at.desk.calls(1).value(0).took >= std::chrono::milliseconds{30});
    QCOMPARE(at.desk.service.requests.size(), 1);
}

void TestRelayRules::staysSilent()
{
    RuledRelay at({relayRule(FaultEffect::NoAnswer)});
    App app(at.desk.relay.url());
    app.write(broadcastOf(at.desk.host()));
    QTRY_VERIFY((static_cast<void>(at.desk.calls(0)), at.desk.faults.size() == 1));
    QVERIFY(app.received.isEmpty());
    app.abort(); // it gives up
    QVERIFY(at.desk.calls(1).value(0).relayed->error->message.startsWith("The app closed"));
    QVERIFY(at.desk.service.received.isEmpty());
}

void TestRelayRules::looksAtTheChannel()
{
    FaultRule rule = relayRule(FaultEffect::Status503);
    rule.channels = "ord*";
    RuledRelay at({rule});
    QCOMPARE(at.call(broadcastOf(at.desk.host())), "200");
    // In chunks, of which none has the name whole.
    QCOMPARE(at.call("POST /v3/broadcasts HTTP/1.1\r\nHost: " + at.desk.host()
                     + "\r\nContent-Type:application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                       "e\r\n{\"channel\":\"or\r\n11\r\nders\",\"data\":\"1\"}\r\n0\r\n\r\n"),
             "503");
    QCOMPARE(
        at.call("POST /v2/broadcast HTTP/1.1\r\nHost: " + at.desk.host()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                  "Content-Length: 42\r\n\r\nnotification={\"channel\":\"orders\",\"data\":1}"),
        "503");
    QCOMPARE(at.call("GET /v3/channels/auth?channel=orders&socketID=1.2 HTTP/1.1\r\nHost: "
                     + at.desk.host() + "\r\n\r\n"),
             "503");
}

void TestRelayRules::repeatsWithASeed()
{
    constexpr int Calls = 30;
    FaultRule rule = relayRule(FaultEffect::Status500);
    rule.frequency = {.kind = FaultFrequency::Kind::ByChance, .percent = 50};
    const auto statuses = [&rule](quint64 seed) {
        RuledRelay at({rule}, seed);
        QByteArrayList list;
        for (int i = 0; i < Calls; ++i)
            list.append(at.call(broadcastOf(at.desk.host())));
        return list;
    };
    const QByteArrayList once = statuses(7);
    QVERIFY(once.contains("500") && once.contains("200"));
    QCOMPARE(statuses(7), once);
    QVERIFY(statuses(8) != once);
}

void TestRelayRules::ends()
{
    FaultRule rule = relayRule(FaultEffect::Status503);
    rule.frequency = {.kind = FaultFrequency::Kind::EveryNth, .times = 2};
    RuledRelay at({rule});
    QCOMPARE(at.call(broadcastOf(at.desk.host())), "200");
    at.rules.setRules(FaultRules({rule})); // the same: they go on
    QCOMPARE(at.call(broadcastOf(at.desk.host())), "503");
    at.rules.setRules({});
    QVERIFY(!at.rules.isActive());
    QCOMPARE(at.call(broadcastOf(at.desk.host())), "200");
    QCOMPARE(at.call(broadcastOf(at.desk.host())), "200");
}

int tst_relayrules(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestRelayRules test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_relayrules.moc"
