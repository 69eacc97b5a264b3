// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultysandbox.h"
#include "sandboxprogram.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace RadarDesk::sandbox;
using namespace std::chrono_literals;

/// Calls that meet simulated faults, over real sockets.
class TestSimulatedCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithAStatus_data();
    void answersWithAStatus();
    void answersLate();
    void doesNotAnswer();
    void cutsTheConnection();
    void leavesOthersAlone();
    void stops();
    void repeatsItself();
    void isStartedFromAFile();
};

namespace {

QByteArray postOf(const Sandbox &sandbox, const QByteArray &channel)
{
    const QByteArray body = R"({"channel":")" + channel + R"(","data":"1"})";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + sandbox.secret().toUtf8() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void TestSimulatedCalls::answersWithAStatus_data()
{
    QTest::addColumn<FaultEffect>("effect");
    QTest::addColumn<int>("status");
    for (const FaultEffect effect : faultEffects()) {
        if (statusOf(effect) > 0)
            QTest::newRow(keyOf(effect).data()) << effect << statusOf(effect);
    }
}

void TestSimulatedCalls::answersWithAStatus()
{
    QFETCH(FaultEffect, effect);
    QFETCH(int, status);
    FaultySandbox faulty({ruleOf(effect, 1'500ms)});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    QCOMPARE(subscriber.subscribe("news").value("event"), "subscribed");
    RawConnection connection(faulty.sandbox());
    connection.send(postOf(faulty.sandbox(), "news"));
    const QByteArray line = "HTTP/1.1 " + QByteArray::number(status) + ' ';
    QVERIFY(connection.waitFor(effect == FaultEffect::HtmlPage ? "</html>" : "}"));
    QVERIFY2(connection.received().startsWith(line), connection.received().constData());
    QCOMPARE(connection.received().contains("Retry-After: 2\r\n"), status == 429);
    QCOMPARE(connection.received().contains("text/html"), effect == FaultEffect::HtmlPage);
    QCOMPARE(faulty.applied(1), QStringList(QString(keyOf(effect))));
    QCOMPARE(faulty.wait<ObservedFault>().channel, "news");
    const auto call = faulty.wait<ObservedCall>();
    QCOMPARE(call.status, status);
    QCOMPARE(call.channel, "news");
    QVERIFY(call.reason.startsWith("Simulated fault: "));
    // It wasn't carried out.
    subscriber.settle();
    QCOMPARE(subscriber.waiting("message"), 0);
}

void TestSimulatedCalls::answersLate()
{
    FaultySandbox faulty({ruleOf(FaultEffect::CallLate, 300ms)});
    QVERIFY(faulty.start());
    SandboxClient client(faulty.sandbox());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.broadcast("news", "1").status, 200);
    QVERIFY(timer.elapsed() >= 290);
    QCOMPARE(faulty.wait<ObservedFault>().delay, 300ms);
}

void TestSimulatedCalls::doesNotAnswer()
{
    FaultRule rule = ruleOf(FaultEffect::NoAnswer);
    rule.channels = "news";
    FaultySandbox faulty({rule});
    QVERIFY(faulty.start());
    RawConnection silent(faulty.sandbox());
    silent.send(postOf(faulty.sandbox(), "news"));
    QCOMPARE(faulty.applied(1), QStringList("no-answer"));
    QCOMPARE(faulty.wait<ObservedCall>().status, 0);
    // Whoever comes later is answered before.
    SandboxClient client(faulty.sandbox());
    QCOMPARE(client.broadcast("other", "1").status, 200);
    QCOMPARE(silent.received(), QByteArray());
    QCOMPARE(silent.socket().state(), QAbstractSocket::ConnectedState);
}

void TestSimulatedCalls::cutsTheConnection()
{
    FaultySandbox faulty({ruleOf(FaultEffect::CallCut)});
    QVERIFY(faulty.start());
    RawConnection connection(faulty.sandbox());
    QSignalSpy failed(&connection.socket(), &QTcpSocket::errorOccurred);
    connection.send(postOf(faulty.sandbox(), "news"));
    QVERIFY(connection.waitForEnd());
    QCOMPARE(connection.received(), QByteArray());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(faulty.applied(1), QStringList("call-cut"));
}

void TestSimulatedCalls::leavesOthersAlone()
{
    FaultRule tokens = ruleOf(FaultEffect::Status403);
    tokens.calls = FaultedCalls::Tokens;
    tokens.channels = "private-a";
    FaultySandbox faulty({tokens});
    QVERIFY(faulty.start());
    TestSubscriber subscriber(faulty.sandbox());
    QVERIFY(subscriber.isReady());
    SandboxClient client(faulty.sandbox());
    QCOMPARE(client.token("private-a", subscriber.socketId()), QString());
    QVERIFY(!client.token("private-b", subscriber.socketId()).isEmpty());
    QCOMPARE(client.broadcast("private-a", "1").status, 200);
    QCOMPARE(client.send("GET", "/health").status, 200);
    QCOMPARE(faulty.every<ObservedFault>().size(), 1);
    QCOMPARE(faulty.wait<ObservedFault>().socketId, subscriber.socketId());
}

void TestSimulatedCalls::stops()
{
    FaultySandbox faulty({ruleOf(FaultEffect::Status503)});
    QVERIFY(faulty.start());
    SandboxClient client(faulty.sandbox());
    QCOMPARE(client.broadcast("news", "1").status, 503);
    faulty.sandbox().setFaults({});
    QCOMPARE(client.broadcast("news", "1").status, 200);
}

void TestSimulatedCalls::repeatsItself()
{
    const auto run = [](quint64 seed) {
        FaultRule chance = ruleOf(FaultEffect::Status500);
        chance.frequency = {.kind = FaultFrequency::Kind::ByChance, .percent = 40};
        FaultRule lost = ruleOf(FaultEffect::MessageLost);
        lost.frequency = {.kind = FaultFrequency::Kind::ByChance, .percent = 50};
        FaultySandbox faulty({chance, lost}, seed);
        QStringList events;
        if (!faulty.start())
            return events;
        TestSubscriber subscriber(faulty.sandbox());
        subscriber.subscribe("news");
        SandboxClient client(faulty.sandbox());
        for (int i = 0; i < 30; ++i)
            events.append(QString::number(client.broadcast("news", "1").status));
        subscriber.settle();
        for (const ObservedFault &fault : faulty.every<ObservedFault>())
            events.append(fault.effect);
        events.append(QString::number(subscriber.waiting("message")));
        return events;
    };
    const QStringList once = run(11);
    QVERIFY(once.contains("500") && once.contains("200") && once.contains("message-lost"));
    QCOMPARE(run(11), once);
    QVERIFY(run(12) != once);
}

void TestSimulatedCalls::isStartedFromAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("faults.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"radardesk-faults":1,"rules":[{"effect":"429","delay":5000}]})");
    file.close();
    Program program({"--faults", file.fileName()});
    const QJsonObject ready = program.ready();
    const QString url = ready.value("url").toString();
    QVERIFY(!url.isEmpty());
    const QString curl = QStandardPaths::findExecutable("curl");
    if (curl.isEmpty())
        QSKIP("curl isn't installed.");
    QProcess call;
    call.start(curl,
               {"--silent", "--include", "--noproxy", "*", "-u",
                ready.value("secret").toString() + ':', "--data", "channel=news&data=1",
                url + "/v3/broadcasts"});
    QVERIFY(QTest::qWaitFor([&] { return call.state() == QProcess::NotRunning; }, 10'000));
    const QByteArray answer = call.readAllStandardOutput();
    QVERIFY2(answer.startsWith("HTTP/1.1 429 "), answer.constData());
    QVERIFY(answer.contains("Retry-After: 5\r\n"));
    program.terminate();
    QVERIFY(program.ended());
    QVERIFY(program.readAllStandardError().contains("simulated fault"));

    Program misled({"--faults", folder.filePath("none.json")});
    QVERIFY(misled.ended());
    QCOMPARE(misled.exitCode(), 2);
}

int tst_simulatedcalls(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSimulatedCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulatedcalls.moc"
