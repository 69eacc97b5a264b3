// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/faults/faultedcall.h>
#include <sandbox/faults/wildcards.h>

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk::sandbox;
using namespace std::chrono_literals;
using Frequency = FaultFrequency::Kind;

/// Which fault happens when, without a service.
class TestFaultDecider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesNames_data();
    void matchesNames();
    void takesTheFirstThatMatches();
    void countsEachRuleByItself();
    void drawsTheSameAgain();
    void countsAMessageOnce();
    void readsCallsOfBothVersions();
    void comesBackFromJson();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void leavesOutWhatIsIncomplete();
};

namespace {

FaultRule ruleOf(FaultEffect effect, const FaultFrequency &frequency = {})
{
    FaultRule rule;
    rule.effect = effect;
    rule.frequency = frequency;
    return rule;
}

FaultSubject broadcastOn(const QString &channel)
{
    return {.call = FaultedCalls::Broadcasts, .channel = channel};
}

QList<bool> turns(FaultDecider decider, int count)
{
    QList<bool> all;
    for (int i = 0; i < count; ++i)
        all.append(decider.decide(FaultGroup::Call, broadcastOn("a")).has_value());
    return all;
}

} // namespace

void TestFaultDecider::matchesNames_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("matches");
    QTest::newRow("itself") << "orders"
                            << "orders" << true;
    QTest::newRow("case") << "orders"
                          << "Orders" << false;
    QTest::newRow("star") << "orders.*"
                          << "orders.created" << true;
    QTest::newRow("star for nothing") << "orders*"
                                      << "orders" << true;
    QTest::newRow("two stars") << "*d*s"
                               << "orders" << true;
    QTest::newRow("one letter") << "order?"
                                << "orders" << true;
    QTest::newRow("part") << "order"
                          << "orders" << false;
    QTest::newRow("nothing") << "*"
                             << "" << true;
}

void TestFaultDecider::matchesNames()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QTEST(matchesWildcards(pattern, name), "matches");
}

void TestFaultDecider::takesTheFirstThatMatches()
{
    FaultRule tokens = ruleOf(FaultEffect::Status401);
    tokens.calls = FaultedCalls::Tokens;
    FaultRule orders = ruleOf(FaultEffect::Status403);
    orders.channels = "orders.*";
    FaultRule ofPage = ruleOf(FaultEffect::Status413);
    ofPage.page = "http://127.0.0.1*";
    FaultRule ofSocket = ruleOf(FaultEffect::Status429);
    ofSocket.connection = "7.1";
    FaultDecider decider(FaultRules({tokens, orders, ofPage, ofSocket}));
    const auto effectOf = [&](const FaultSubject &subject) {
        const auto decision = decider.decide(FaultGroup::Call, subject);
        return decision ? std::optional(decision->effect) : std::nullopt;
    };
    QCOMPARE(effectOf(broadcastOn("orders.new")), FaultEffect::Status403);
    QCOMPARE(effectOf(broadcastOn("news")), std::nullopt);
    FaultSubject subject = broadcastOn("news");
    subject.call = FaultedCalls::Tokens;
    QCOMPARE(effectOf(subject), FaultEffect::Status401);
    subject = broadcastOn("news");
    subject.page = "http://127.0.0.1:8000/room";
    QCOMPARE(effectOf(subject), FaultEffect::Status413);
    subject.page = "http://localhost";
    subject.socketId = "7.1";
    QCOMPARE(effectOf(subject), FaultEffect::Status429);
    QVERIFY(!decider.decides(FaultGroup::Message));
    QVERIFY(!decider.decide(FaultGroup::Message, subject));
}

void TestFaultDecider::countsEachRuleByItself()
{
    FaultDecider decider(FaultRules({ruleOf(FaultEffect::Status500, {Frequency::EveryNth, 3}),
                                     ruleOf(FaultEffect::Status503, {Frequency::EveryNth, 2})}));
    QString order;
    for (int i = 0; i < 6; ++i) {
        const auto decision = decider.decide(FaultGroup::Call, broadcastOn("a"));
        order += !decision ? '-' : decision->effect == FaultEffect::Status500 ? '3' : '2';
    }
    // The second is asked only where the first doesn't have its turn.
    QCOMPARE(order, "-23-23");
}

void TestFaultDecider::drawsTheSameAgain()
{
    const QList<FaultRule> rules{
        ruleOf(FaultEffect::Status503, {.kind = Frequency::ByChance, .percent = 30})};
    const QList<bool> once = turns(FaultDecider(FaultRules(rules, 7)), 200);
    QCOMPARE(turns(FaultDecider(FaultRules(rules, 7)), 200), once);
    QVERIFY(turns(FaultDecider(FaultRules(rules, 8)), 200) != once);
    const auto hits = once.count(true);
    QVERIFY2(hits > 30 && hits < 90, qPrintable(QString::number(hits)));

    FaultRule late = ruleOf(FaultEffect::CallLate);
    late.delay = 100ms;
    late.jitter = 50ms;
    FaultDecider one(FaultRules({late}, 7));
    FaultDecider two(FaultRules({late}, 7));
    bool isVaried = false;
    for (int i = 0; i < 50; ++i) {
        const auto decision = one.decide(FaultGroup::Call, broadcastOn("a"));
        QVERIFY(decision && decision->delay >= 100ms && decision->delay <= 150ms);
        isVaried = isVaried || decision->delay != 100ms;
        QCOMPARE(two.decide(FaultGroup::Call, broadcastOn("a")), decision);
    }
    QVERIFY(isVaried);
}

void TestFaultDecider::countsAMessageOnce()
{
    FaultRule lost = ruleOf(FaultEffect::MessageLost, {Frequency::EveryNth, 2});
    FaultRule twice = ruleOf(FaultEffect::MessageTwice);
    twice.connection = "2.2";
    FaultDecider decider(FaultRules({lost, twice}));
    const QList<FaultSubject> three{{.channel = "a", .socketId = "1.1"},
                                    {.channel = "a", .socketId = "2.2"},
                                    {.channel = "a", .socketId = "3.3"}};
    const auto first = decider.decideMessage(three);
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.at(0).decision.effect, FaultEffect::MessageTwice);
    QCOMPARE(first.at(0).recipients, QList<qsizetype>({1}));
    const auto second = decider.decideMessage(three);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.at(0).decision.effect, FaultEffect::MessageLost);
    QCOMPARE(second.at(0).recipients, QList<qsizetype>({0, 1, 2}));
}

void TestFaultDecider::readsCallsOfBothVersions()
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/v3/broadcasts/";
    request.contentType = "application/json";
    request.body = R"({"channel":"news","data":"1"})";
    request.headers = "User-Agent: curl/8\r\n";
    auto call = FaultedCall::of(request);
    QVERIFY(call.has_value());
    QCOMPARE(call->subject.call, FaultedCalls::Broadcasts);
    QCOMPARE(call->subject.channel, "news");
    QCOMPARE(call->subject.page, "curl/8");

    request.path = "/v2/broadcast";
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "notification=%7B%22channel%22%3A%22old%22%7D&apiSecret=sk_1";
    call = FaultedCall::of(request);
    QVERIFY(call.has_value());
    QCOMPARE(call->version, PushRadar::ApiVersion::V2);
    QCOMPARE(call->subject.channel, "old");

    request = {};
    request.method = "GET";
    request.path = "/v3/channels/auth";
    request.query = "channel=private-a%401&socketID=1.2";
    call = FaultedCall::of(request);
    QVERIFY(call.has_value());
    QCOMPARE(call->subject.call, FaultedCalls::Tokens);
    QCOMPARE(call->subject.channel, "private-a@1");
    QCOMPARE(call->subject.socketId, "1.2");
    request.path = "/health";
    QVERIFY(!FaultedCall::of(request));
}

void TestFaultDecider::comesBackFromJson()
{
    for (const FaultEffect effect : faultEffects()) {
        FaultRule rule = ruleOf(effect, {Frequency::ByChance, 3, 20});
        rule.id = "one";
        rule.calls = FaultedCalls::ClientData;
        rule.channels = "orders.*";
        rule.connection = "1.2";
        rule.page = "http://*";
        rule.delay = 30ms;
        rule.jitter = 5ms;
        QCOMPARE(faultRuleFromJson(faultRuleToJson(rule)), std::optional(rule));
        QCOMPARE(faultEffectFromKey(keyOf(effect)), std::optional(effect));
        QVERIFY(!nameOf(effect).isEmpty() && !sentenceOf(effect).isEmpty());
    }
}

void TestFaultDecider::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto rules = [](const QByteArray &rule) {
        return R"({"radardesk-faults":1,"rules":[{"effect":"500"},)" + rule + "]}";
    };
    QTest::newRow("no JSON") << QByteArray("hello") << "isn't a file";
    QTest::newRow("another file") << QByteArray("{\"rules\":[]}") << "isn't a file";
    QTest::newRow("unknown effect") << rules(R"({"effect":"511"})") << "Rule 2";
    QTest::newRow("wrong type") << rules(R"({"effect":"503","delay":"2"})") << "Rule 2";
    QTest::newRow("incomplete") << rules(R"({"effect":"503","channels":""})") << "channel";
    QTest::newRow("too long") << rules(R"({"effect":"message-late","delay":30000})") << "25,000";
    QTest::newRow("held") << rules(R"({"effect":"message-held"})") << "hold";
}

void TestFaultDecider::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QTemporaryDir folder;
    QFile file(folder.filePath("faults.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const auto rules = FaultRules::fromFile(file.fileName());
    QVERIFY(!rules.ok());
    QVERIFY2(rules.error().contains(part), qPrintable(rules.error()));
    QVERIFY(!FaultRules::fromFile(folder.filePath("none.json")).ok());
}

void TestFaultDecider::leavesOutWhatIsIncomplete()
{
    FaultRule off = ruleOf(FaultEffect::Status500);
    off.isEnabled = false;
    FaultRule incomplete = ruleOf(FaultEffect::MessageLost);
    incomplete.channels.clear();
    FaultRule refused = ruleOf(FaultEffect::ConnectionRefused);
    refused.connection = "1.1";
    FaultRule presence = ruleOf(FaultEffect::PresenceLate);
    presence.page = "http://*";
    const FaultRules rules({off, incomplete, refused, presence, ruleOf(FaultEffect::CallCut)});
    QCOMPARE(rules.list().size(), 1);
    QVERIFY(rules.has(FaultEffect::CallCut));
    QCOMPARE(faultAnswer({0, FaultEffect::CallCut, {}})->status, HttpAnswer::Cut);
    QVERIFY(!faultAnswer({0, FaultEffect::NoAnswer, {}}).has_value());
}

int tst_faultdecider(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestFaultDecider test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultdecider.moc"
