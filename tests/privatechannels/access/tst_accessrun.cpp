// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessruntest.h"

#include <QSignalSpy>
#include <QTimer>

/// The matrix filled by a real endpoint.
class TestAccessRun : public AccessRunTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void showsWhoGetsIn();
    void asksAsTheVersionDoes_data();
    void asksAsTheVersionDoes();
    void tellsFaultsApart_data();
    void tellsFaultsApart();
    void saysThatNobodyListens();
    void asksAFewAtOnce();
    void givesUpOnWhatIsSlow();
    void givesUpOnARedirectChain();
    void isCancelled();
};

void TestAccessRun::showsWhoGetsIn()
{
    QSignalSpy happened(m_run.get(), &AccessRun::eventRecorded);
    QVERIFY(runAll());
    QCOMPARE(result("nobody", "private-alice").outcome, AccessOutcome::Refused);
    QCOMPARE(result("nobody", "private-alice").status, std::optional(401));
    QCOMPARE(result("nobody", "private-bob").outcome, AccessOutcome::Refused);
    QCOMPARE(result("alice", "private-alice").outcome, AccessOutcome::Allowed);
    QCOMPARE(result("alice", "private-bob").outcome, AccessOutcome::Refused);
    QCOMPARE(result("alice", "private-bob").status, std::optional(403));
    QCOMPARE(result("admin", "private-alice").outcome, AccessOutcome::Allowed);
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Allowed);
    QVERIFY(result("admin", "private-bob").took.has_value());
    QVERIFY(result("admin", "private-bob").time.isValid());
    QCOMPARE(happened.size(), 6);
    QCOMPARE(m_server->requests("/auth").size(), 6);

    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"token":"for everyone"})"});
    });
    m_run->start(m_model->keys(0));
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    QVERIFY(finished.wait());
    QCOMPARE(m_model->counts().changed, 2);
    QVERIFY(m_model->plan().cell({"nobody", "private-bob"}).differsFromBefore());
}

void TestAccessRun::asksAsTheVersionDoes_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("v2") << ApiVersion::V2 << "7.8" << QByteArray("channel=private-room%401")
                        << QByteArray(R"({"authToken":"t"})");
    QTest::newRow("v3") << ApiVersion::V3 << ""
                        << QByteArray("channelName=private-room%401&socketID=12.34")
                        << QByteArray(R"({"token":"t"})");
    QTest::newRow("v3 of a socket")
        << ApiVersion::V3 << "7.8" << QByteArray("channelName=private-room%401&socketID=7.8")
        << QByteArray(R"({"token":"t"})");
}

void TestAccessRun::asksAsTheVersionDoes()
{
    QFETCH(const ApiVersion, version);
    QFETCH(const QString, socket);
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, answer);
    m_socket = socket;
    m_server->setEndpoint("/other", [answer](const HttpRequest &, const HttpReply &reply) {
        reply({200, answer});
    });
    start("/other", version);
    m_model->addChannels({"private-room@1"});
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys(0, 2));
    QVERIFY(finished.wait());
    QCOMPARE(m_server->requests("/other").size(), 1);
    QCOMPARE(m_server->requests("/other").first().query, query);
    QCOMPARE(m_server->requests("/other").first().method, "GET");
    QCOMPARE(result("nobody", "private-room@1").outcome, AccessOutcome::Allowed);
}

void TestAccessRun::tellsFaultsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AccessOutcome>("outcome");
    QTest::addColumn<QString>("said");
    using Is = AccessOutcome;
    QTest::newRow("401") << 401 << QByteArray() << Is::Refused << "401";
    QTest::newRow("403") << 403 << QByteArray("no") << Is::Refused << "403";
    QTest::newRow("404") << 404 << QByteArray() << Is::Faulty << "404";
    QTest::newRow("405") << 405 << QByteArray() << Is::Faulty << "405";
    QTest::newRow("419") << 419 << QByteArray() << Is::Faulty << "419";
    QTest::newRow("429") << 429 << QByteArray() << Is::Faulty << "429";
    QTest::newRow("500") << 500 << QByteArray() << Is::Faulty << "500";
    QTest::newRow("201 with a token") << 201 << QByteArray(R"({"token":"t"})") << Is::Allowed << "";
    QTest::newRow("the other version's")
        << 200 << QByteArray(R"({"authToken":"t"})") << Is::Faulty << "authToken";
    QTest::newRow("a page") << 200 << QByteArray("<html>") << Is::Faulty << "";
    QTest::newRow("nothing") << 200 << QByteArray() << Is::Faulty << "";
}

void TestAccessRun::tellsFaultsApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const AccessOutcome, outcome);
    QFETCH(const QString, said);
    m_server->setEndpoint("/auth", [&](const HttpRequest &, const HttpReply &reply) {
        reply({status, body});
    });
    QVERIFY(runAll());
    const AccessResult got = result("alice", "private-bob");
    QCOMPARE(got.outcome, outcome);
    QCOMPARE(got.status, std::optional(status));
    QVERIFY(!got.sentence.isEmpty());
    QVERIFY2(got.sentence.contains(said), qPrintable(got.sentence));
}

void TestAccessRun::saysThatNobodyListens()
{
    m_server.reset();
    QVERIFY(runAll());
    QCOMPARE(result("alice", "private-bob").outcome, AccessOutcome::Faulty);
    QVERIFY(!result("alice", "private-bob").status);
    QVERIFY2(result("alice", "private-bob").sentence.contains("No server is listening"),
             qPrintable(result("alice", "private-bob").sentence));
}

void TestAccessRun::asksAFewAtOnce()
{
    QList<HttpReply> held;
    m_server->setEndpoint(
        "/auth", [&held](const HttpRequest &, const HttpReply &reply) { held.append(reply); });
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys());
    m_run->start(m_model->keys()); // asked already
    QCOMPARE(m_run->total(), 6);
    QTRY_COMPARE(held.size(), AccessRun::MostAtOnce);
    QVERIFY(m_model->indexOf({"nobody", "private-bob"}).data(AccessModel::RunningRole).toBool());
    held.takeFirst()({403, {}});
    QTRY_COMPARE(m_run->done(), 1);
    QTRY_COMPARE(held.size(), AccessRun::MostAtOnce);
    const auto answerAll = [&held] {
        while (!held.isEmpty())
            held.takeFirst()({403, {}});
    };
    QTRY_VERIFY((answerAll(), finished.size() == 1));
    QCOMPARE(m_server->requests("/auth").size(), 6);
    QCOMPARE(m_model->counts().found, 6);
}

void TestAccessRun::givesUpOnWhatIsSlow()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &) {});
    m_run->setLimit(std::chrono::milliseconds(20));
    QVERIFY(runAll());
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Faulty);
    QVERIFY2(result("admin", "private-bob").sentence.contains("in time"),
             qPrintable(result("admin", "private-bob").sentence));
}

void TestAccessRun::givesUpOnARedirectChain()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({302, {}, "text/plain", {{"Location", "/login"}}});
    });
    m_server->setPage("/login", "<html>Sign in</html>");
    QVERIFY(runAll());
    AccessResult got = result("nobody", "private-bob");
    QCOMPARE(got.outcome, AccessOutcome::Faulty);
    QVERIFY2(got.sentence.contains("/login"), qPrintable(got.sentence));

    // Each answer comes in time, all together do not.
    m_server->setEndpoint("/auth", [this](const HttpRequest &, const HttpReply &reply) {
        QTimer::singleShot(ShortLimit * 2 / 3, m_server.get(), [reply] {
            reply({302, {}, "text/plain", {{"Location", "/auth"}}});
        });
    });
    m_run->setLimit(ShortLimit);
    QVERIFY(runAll());
    got = result("nobody", "private-bob");
    QVERIFY2(got.sentence.contains("in time"), qPrintable(got.sentence));
}

void TestAccessRun::isCancelled()
{
    int asked = 0;
    m_server->setEndpoint("/auth", [&asked](const HttpRequest &, const HttpReply &) { ++asked; });
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys());
    QTRY_COMPARE(asked, AccessRun::MostAtOnce);
    m_run->cancel();
    QVERIFY(!m_run->isRunning());
    QCOMPARE(m_model->counts().found, 0);
    QVERIFY(!m_model->index(0, 0).data(AccessModel::RunningRole).toBool());
    QCOMPARE(finished.size(), 0);

    m_server->setEndpoint("/auth", decide);
    QVERIFY(runAll());
    QCOMPARE(result("admin", "private-bob").outcome, AccessOutcome::Allowed);
}

int tst_accessrun(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestAccessRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessrun.moc"
