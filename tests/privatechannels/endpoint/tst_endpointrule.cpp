// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedendpoint.h"

#include <privatechannels/endpoint/endpointrulesfile.h>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using Kind = EndpointAction::Kind;

namespace {

EndpointRule ruleFor(const QString &channels, const EndpointUser &user = {},
                     const EndpointAction &action = {})
{
    EndpointRule rule;
    rule.channels = channels;
    rule.user = user;
    rule.action = action;
    return rule;
}

HttpRequest requestWith(const QByteArray &headers)
{
    HttpRequest request;
    request.headers = headers;
    request.authorization = request.header("Authorization");
    return request;
}

QStringList channelsOf(const EndpointRulesModel &model)
{
    QStringList channels;
    for (const EndpointRule &rule : model.rules())
        channels.append(rule.channels);
    return channels;
}

} // namespace

/// Whom a rule is for, which one is met, and that they are kept.
class TestEndpointRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesChannels_data();
    void matchesChannels();
    void matchesUsers_data();
    void matchesUsers();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void theFirstThatMatchesIsMet();
    void aPreflightTellsNobody();
    void faultsAreAllDifferent();
    void isMovedRemovedAndBroughtBack();
    void theLastStaysLast();
    void isKept();
    void keepsWhatCannotBeRead();
};

void TestEndpointRule::matchesChannels_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("matches");
    QTest::newRow("itself") << "private-room"
                            << "private-room" << true;
    QTest::newRow("whole") << "private-room"
                           << "private-room-2" << false;
    QTest::newRow("star") << "private-*"
                          << "private-room" << true;
    QTest::newRow("star for nothing") << "private-*"
                                      << "private-" << true;
    QTest::newRow("all") << "*"
                         << "" << true;
    QTest::newRow("inside") << "private-*-chat"
                            << "private-a-b-chat" << true;
    QTest::newRow("inside, not at the end") << "private-*-chat"
                                            << "private-a-chat-b" << false;
    QTest::newRow("two stars") << "*room*"
                               << "private-room-1" << true;
    QTest::newRow("one letter") << "private-?"
                                << "private-7" << true;
    QTest::newRow("no letter") << "private-?"
                               << "private-" << false;
    QTest::newRow("two letters") << "private-?"
                                 << "private-77" << false;
    QTest::newRow("case") << "private-Room"
                          << "private-room" << false;
    QTest::newRow("no expression") << "private-[a-z].+"
                                   << "private-ab" << false;
    QTest::newRow("brackets are letters") << "private-[1]"
                                          << "private-[1]" << true;
    QTest::newRow("spaces around") << " private-* "
                                   << "private-a" << true;
    // In a time that grows with the lengths' product: 2^40 steps would not end.
    QTest::newRow("many stars") << QString("a*").repeated(40) + 'b' << QString(400, 'a') << false;
}

void TestEndpointRule::matchesChannels()
{
    QFETCH(QString, pattern);
    QFETCH(QString, channel);
    QTEST(ruleFor(pattern).matchesChannel(channel), "matches");
}

void TestEndpointRule::matchesUsers_data()
{
    QTest::addColumn<EndpointProof>("by");
    QTest::addColumn<QString>("proof");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("matches");
    using enum EndpointProof;
    QTest::newRow("anyone") << None << "" << QByteArray() << true;
    QTest::newRow("cookie") << Cookie << "session=abc" << QByteArray("Cookie: session=abc\r\n")
                            << true;
    QTest::newRow("one of several")
        << Cookie << " session = abc " << QByteArray("cookie: a=1; session=abc;b=2\r\n") << true;
    QTest::newRow("other value") << Cookie << "session=abc"
                                 << QByteArray("Cookie: session=abcd\r\n") << false;
    QTest::newRow("equals signs") << Cookie << "s=YQ==" << QByteArray("Cookie: s=YQ==\r\n") << true;
    QTest::newRow("no cookie") << Cookie << "session=abc" << QByteArray() << false;
    QTest::newRow("header") << Header << "X-User: alice" << QByteArray("x-user: alice\r\n") << true;
    QTest::newRow("header, other")
        << Header << "X-User: alice" << QByteArray("X-User: bob\r\n") << false;
    QTest::newRow("bearer") << Bearer << "t0k" << QByteArray("Authorization: Bearer t0k\r\n")
                            << true;
    QTest::newRow("bearer in small letters")
        << Bearer << "t0k" << QByteArray("Authorization: bearer t0k\r\n") << true;
    QTest::newRow("basic") << Bearer << "t0k" << QByteArray("Authorization: Basic t0k\r\n")
                           << false;
    QTest::newRow("no bearer") << Bearer << "t0k" << QByteArray() << false;
}

void TestEndpointRule::matchesUsers()
{
    QFETCH(EndpointProof, by);
    QFETCH(QString, proof);
    QFETCH(QByteArray, headers);
    const EndpointRule rule = ruleFor("*", {by, proof, "Alice"});
    QCOMPARE(rule.fault(), QString());
    QTEST(rule.matchesUser(requestWith(headers)), "matches");
}

void TestEndpointRule::saysWhatIsMissing_data()
{
    QTest::addColumn<EndpointRule>("rule");
    QTest::addColumn<QString>("said");
    using enum EndpointProof;
    QTest::newRow("no channel") << ruleFor(" ") << "channels of the rule";
    QTest::newRow("no cookie") << ruleFor("*", {Cookie, "session", {}}) << "name=value";
    QTest::newRow("no name") << ruleFor("*", {Cookie, "=a", {}}) << "name=value";
    QTest::newRow("two cookies") << ruleFor("*", {Cookie, "a=1; b=2", {}}) << "name=value";
    QTest::newRow("no header") << ruleFor("*", {Header, "X-User", {}}) << "Name: value";
    QTest::newRow("no header name") << ruleFor("*", {Header, "X User: a", {}}) << "X User";
    QTest::newRow("no bearer") << ruleFor("*", {Bearer, "", {}}) << "bearer token";
    QTest::newRow("with the scheme") << ruleFor("*", {Bearer, "Bearer a", {}}) << "bearer token";
}

void TestEndpointRule::saysWhatIsMissing()
{
    QFETCH(EndpointRule, rule);
    QFETCH(QString, said);
    QVERIFY2(rule.fault().contains(said), qPrintable(rule.fault()));
    // It is met by nobody.
    QCOMPARE(
        matchingRule({rule, lastRule()}, requestWith("Cookie: session\r\n"), "private-a", false),
        1);
}

void TestEndpointRule::theFirstThatMatchesIsMet()
{
    EndpointRule off = ruleFor("private-*");
    off.isEnabled = false;
    const QList<EndpointRule> rules{
        off, ruleFor("private-room", {EndpointProof::Cookie, "user=alice", "Alice"}),
        ruleFor("private-room"), ruleFor("private-*"), lastRule()};
    const HttpRequest alice = requestWith("Cookie: user=alice\r\n");
    QCOMPARE(matchingRule(rules, alice, "private-room", false), 1);
    QCOMPARE(matchingRule(rules, requestWith({}), "private-room", false), 2);
    QCOMPARE(matchingRule(rules, alice, "private-other", false), 3);
    QCOMPARE(matchingRule(rules, alice, "presence-room", false), 4);
}

void TestEndpointRule::aPreflightTellsNobody()
{
    const EndpointUser alice{EndpointProof::Cookie, "user=alice", "Alice"};
    const auto wrong = [](EndpointFault fault) {
        return EndpointAction{.kind = Kind::Wrong, .fault = fault};
    };
    const QList<EndpointRule> rules{
        ruleFor("private-a", alice, wrong(EndpointFault::PreflightRefused)),
        ruleFor("private-b", alice, wrong(EndpointFault::Status500)), ruleFor("*"), lastRule()};
    QCOMPARE(matchingRule(rules, requestWith({}), "private-a", true), 0);
    QCOMPARE(matchingRule(rules, requestWith({}), "private-b", true), 2);
}

void TestEndpointRule::faultsAreAllDifferent()
{
    QSet<QString> names;
    QSet<QString> keys;
    QSet<QString> sentences;
    for (const EndpointFault fault : endpointFaults()) {
        names.insert(nameOf(fault));
        keys.insert(keyOf(fault));
        sentences.insert(sentenceOf(fault));
        QVERIFY(sentenceOf(fault).endsWith('.'));
        QCOMPARE(endpointFaultFromKey(keyOf(fault)), fault);
    }
    const qsizetype all = static_cast<qsizetype>(EndpointFault::EveryoneIn) + 1;
    QCOMPARE(endpointFaults().size(), all);
    QCOMPARE(names.size(), all);
    QCOMPARE(keys.size(), all);
    QCOMPARE(sentences.size(), all);
    QVERIFY(!endpointFaultFromKey("what"));
}

void TestEndpointRule::isMovedRemovedAndBroughtBack()
{
    EndpointRulesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &EndpointRulesModel::rulesChanged);
    QCOMPARE(model.add(ruleFor("a")), 0);
    QCOMPARE(model.add(ruleFor("b")), 1);
    QCOMPARE(model.add(ruleFor("c"), 1), 1);
    QCOMPARE(channelsOf(model), QStringList({"a", "c", "b", "*"}));
    QVERIFY(model.rules().at(0).id != model.rules().at(1).id);
    QVERIFY(model.move(2, -1));
    QVERIFY(model.move(0, 1));
    QCOMPARE(channelsOf(model), QStringList({"b", "a", "c", "*"}));
    const auto removed = model.remove(1);
    QVERIFY(removed);
    QCOMPARE(channelsOf(model), QStringList({"b", "c", "*"}));
    QCOMPARE(model.restore(*removed), 1);
    QCOMPARE(channelsOf(model), QStringList({"b", "a", "c", "*"}));
    QCOMPARE(changed.size(), 7);
    EndpointRule wrong = wrongRule(EndpointFault::InData);
    model.setRule(0, wrong);
    QCOMPARE(model.wrongCount(), 1);
    QVERIFY(model.index(0, 0).data(EndpointRulesModel::IsWrongRole).toBool());
    QVERIFY(model.setData(model.index(0, EndpointRulesModel::EnabledColumn), Qt::Unchecked,
                          Qt::CheckStateRole));
    QCOMPARE(model.wrongCount(), 0);
}

void TestEndpointRule::theLastStaysLast()
{
    EndpointRulesModel model;
    QVERIFY(!model.remove(0));
    QVERIFY(!model.setData(model.index(0, EndpointRulesModel::EnabledColumn), Qt::Unchecked,
                           Qt::CheckStateRole));
    model.add(ruleFor("a"));
    QVERIFY(!model.move(0, 1));
    QVERIFY(!model.move(1, -1));
    model.setRule(1, ruleFor("b", {EndpointProof::Bearer, "x", "y"}, {.kind = Kind::Deny}));
    EndpointRule expected = lastRule();
    expected.action.kind = Kind::Deny;
    QCOMPARE(model.rules().last(), expected);
}

void TestEndpointRule::isKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("endpoint.json");
    EndpointRule off = ruleFor("private-?", {EndpointProof::Header, "X-User: a", "Al"},
                               {Kind::Deny, 401, std::chrono::milliseconds(7), {}});
    off.isEnabled = false;
    QList<EndpointRule> rules{off, wrongRule(EndpointFault::OldSocket),
                              ruleThat({.kind = Kind::Delay})};
    EndpointRule last = lastRule();
    last.action.kind = Kind::Deny;
    {
        EndpointRulesModel model;
        EndpointRulesFile file(path, model);
        file.load();
        QCOMPARE(file.notice(), QString());
        model.setRules(rules + QList{last});
        rules = model.rules();
    }
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    EndpointRulesModel model;
    EndpointRulesFile file(path, model);
    file.load();
    QCOMPARE(model.rules(), rules);
}

void TestEndpointRule::keepsWhatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("endpoint.json");
    QJsonObject newer = endpointRuleToJson(wrongRule(EndpointFault::InData));
    newer.insert("id", "newer");
    newer.insert("fault", "wrong-in-a-way-yet-unknown");
    QJsonObject good = endpointRuleToJson(ruleFor("private-a"));
    good.insert("id", "good");
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(
        QJsonDocument(QJsonObject{{"radardesk-endpoint", 1}, {"rules", QJsonArray{newer, good}}})
            .toJson());
    written.close();
    EndpointRulesModel model;
    EndpointRulesFile file(path, model);
    file.load();
    QCOMPARE(channelsOf(model), QStringList({"private-a", "*"}));
    QVERIFY(file.notice().contains("1 rule"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

int tst_endpointrule(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointRule test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointrule.moc"
