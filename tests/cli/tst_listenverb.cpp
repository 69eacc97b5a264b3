// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <privatechannels/diagnosis/endpointapp.h>

#include <pushradar/client.h>

#include <QTcpServer>

#include <csignal>

#include <sys/types.h>

using namespace RadarDesk;

/// Listening from the command line, and who is connected.
class TestListenVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsWhatArrives();
    void failsWhereTooFewArrive();
    void failsWhereNothingAnswers_data();
    void failsWhereNothingAnswers();
    void endsByInterrupt();
    void endsWithItsReader();
    void losesNothing_data();
    void losesNothing();
    void getsTokens();
    void saysWhatIsWrong();
    void listsConnections();

private:
    /// Sends so many messages, 32 at a time, and waits for all answers.
    void send(const QString &channel, int count);

    std::unique_ptr<CliService> m_service;
    std::unique_ptr<CommandLine> m_program;
};

void TestListenVerb::init()
{
    m_service = std::make_unique<CliService>();
    m_program = std::make_unique<CommandLine>();
    m_program->setVariable("RADARDESK_SECRET", CliSecret);
}

void TestListenVerb::send(const QString &channel, int count)
{
    PushRadar::Client client(*PushRadar::Secret::make(QString(CliSecret)), V3);
    client.setBaseUrl(QUrl(m_service->sandbox.url().toString() + "/v3"));
    int begun = 0;
    int ended = 0;
    std::function<void()> next = [&] {
        for (; begun < count && begun - ended < 32; ++begun) {
            PushRadar::DataItems items;
            items.add("n", PushRadar::JsonValue(begun));
            auto *call = client.broadcast(*PushRadar::Message::make(channel, items, V3));
            connect(call, &PushRadar::Call::finished, this, [&] {
                ++ended;
                next();
            });
        }
    };
    next();
    QTRY_COMPARE_WITH_TIMEOUT(ended, count, 180'000);
}

void TestListenVerb::printsWhatArrives()
{
    QProcess text;
    m_program->start(text, QStringList{"listen", "news", "--count", "2"} + m_service->options());
    QProcess json;
    m_program->start(json,
                     QStringList{"listen", "news", "other", "--format", "jsonl", "--count", "2"}
                         + m_service->options());
    QTRY_COMPARE_WITH_TIMEOUT(m_service->sandbox.subscriberCount(), 2, 10'000);
    QByteArray said;
    QTRY_VERIFY((said += text.readAllStandardError()).contains("Listening to news"));
    said.clear();
    QTRY_VERIFY((said += json.readAllStandardError()).count("Listening") == 2);
    const Ran sent = m_program->run(QStringList{"broadcast", "news", "a=\033[31m", "n:=1.0"}
                                    + m_service->options());
    QVERIFY2(sent.status == 0, sent.err.constData());
    QVERIFY2(sent.out.contains("2 subscribers"), sent.out.constData());
    send("news", 1);
    QVERIFY(waitForEnd(text) && waitForEnd(json));
    QCOMPARE(text.exitCode(), 0);
    const QByteArray lines = text.readAllStandardOutput();
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY2(lines.contains("news  {"), lines.constData());
    QVERIFY(!lines.contains('\033'));
    const QList<QByteArray> objects = json.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(objects.size(), 2);
    QVERIFY2(objects.first().contains("\"n\":1.0"), objects.first().constData());
    QCOMPARE(QJsonDocument::fromJson(objects.first()).object().value("channel"), "news");
    QVERIFY(m_program->run({"history"}).out.contains("Received"));
}

void TestListenVerb::failsWhereTooFewArrive()
{
    const Ran ran = m_program->run(QStringList{"listen", "news", "--count", "1", "--timeout", "5"}
                                   + m_service->options());
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains("instead of 1"), ran.err.constData());
    const Ran enough =
        m_program->run(QStringList{"listen", "news", "--timeout", "5"} + m_service->options());
    QVERIFY2(enough.status == 0, enough.err.constData());
}

void TestListenVerb::failsWhereNothingAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a channel") << QStringList{"listen", "news"};
    QTest::newRow("a number of messages") << QStringList{"listen", "news", "--count", "1"};
    QTest::newRow("all channels") << QStringList{"listen", "--all"};
}

/// A service that accepts connections and then says nothing isn't one without messages.
void TestListenVerb::failsWhereNothingAnswers()
{
    QFETCH(QStringList, arguments);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Ran ran = m_program->run(
        arguments
        + QStringList{"--timeout", "0.5", "--key", "pk_test", "--service",
                      QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())});
    QVERIFY2(ran.status == 3, ran.err.constData());
    QVERIFY2(ran.err.contains("time limit"), ran.err.constData());
}

void TestListenVerb::endsByInterrupt()
{
    QProcess listen;
    m_program->start(listen, QStringList{"listen", "news"} + m_service->options());
    QByteArray said;
    QTRY_VERIFY((said += listen.readAllStandardError()).contains("Listening"));
    send("news", 1);
    QByteArray out;
    QVERIFY(waitForOutput(listen, out, "{\"n\":0}"));
    QCOMPARE(::kill(static_cast<pid_t>(listen.processId()), SIGINT), 0);
    QVERIFY(waitForEnd(listen));
    QCOMPARE(listen.exitStatus(), QProcess::NormalExit);
    QCOMPARE(listen.exitCode(), 0);
}

void TestListenVerb::endsWithItsReader()
{
    QProcess shell;
    m_program->startOther(shell, "bash",
                          QStringList{"-c", "\"$@\" | head -1; echo status ${PIPESTATUS[0]}",
                                      "bash", QStringLiteral(RADARDESK_CLI_PROGRAM), "listen",
                                      "news"}
                              + m_service->options());
    QByteArray said;
    QTRY_VERIFY((said += shell.readAllStandardError()).contains("Listening"));
    QByteArray out = shell.readAllStandardOutput();
    const auto isOver = [&] {
        send("news", 1);
        out += shell.readAllStandardOutput();
        return out.contains("status");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 15'000);
    QVERIFY2(out.contains("status 0"), out.constData());
    said += shell.readAllStandardError();
    QVERIFY2(!said.contains("written"), said.constData());
    QVERIFY(waitForEnd(shell));
}

void TestListenVerb::losesNothing_data()
{
    QTest::addColumn<QString>("heard");
    QTest::newRow("all") << "--all";
    QTest::newRow("a channel") << "anything";
}

void TestListenVerb::losesNothing()
{
    QFETCH(QString, heard);
    constexpr int Count = 10'000;
    QProcess all;
    all.setStandardOutputFile(m_program->folder.filePath("out"));
    m_program->start(
        all,
        QStringList{"listen", heard, "--format", "jsonl", "--count", QString::number(Count)}
            + m_service->options());
    QByteArray said;
    QTRY_VERIFY((said += all.readAllStandardError()).contains("Listening"));
    send("anything", Count);
    QVERIFY(waitForEnd(all));
    said += all.readAllStandardError();
    QVERIFY2(all.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("left out"), said.constData());
    QFile file(m_program->folder.filePath("out"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<int> numbers;
    while (!file.atEnd()) {
        const QJsonValue data = QJsonDocument::fromJson(file.readLine()).object().value("data");
        numbers.insert(data["n"].toInt());
    }
    QCOMPARE(numbers.size(), Count);
}

void TestListenVerb::getsTokens()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CommandLine program; // without a secret
    QStringList options{"--service", app.sandbox.url().toString(), "--key",
                        app.sandbox.publicKey()};
    const Ran none = program.run(QStringList{"listen", "private-room"} + options);
    QCOMPARE(none.status, 4);
    const Ran refused = program.run(
        QStringList{"listen", "private-room", "--endpoint", app.server.url("/auth").toString()}
        + options);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("40"), refused.err.constData());
    const Ran wrong =
        program.run(QStringList{"listen", "private-room", "--token", "nonsense"} + options);
    QCOMPARE(wrong.status, 3);
    program.setVariable("RADARDESK_SECRET", app.sandbox.secret());
    QProcess own;
    program.start(own, QStringList{"listen", "private-room"} + options);
    QByteArray said;
    QTRY_VERIFY2((said += own.readAllStandardError()).contains("Listening"), said.constData());
    own.terminate();
    QVERIFY(waitForEnd(own));
}

void TestListenVerb::saysWhatIsWrong()
{
    const Ran nobody =
        m_program->run({"listen", "news", "--service", "http://127.0.0.1:1", "--key", "pk_a"});
    QCOMPARE(nobody.status, 3);
    const Ran hosted = m_program->run(
        {"listen", "news", "--service", "https://api.pushradar.com", "--key", "pk_a"});
    QCOMPARE(hosted.status, 3);
    const Ran keyless =
        m_program->run({"listen", "news", "--service", m_service->sandbox.url().toString()});
    QCOMPARE(keyless.status, 2);
    m_program->setVariable("RADARDESK_SECRET", "sk_of_another");
    QCOMPARE(m_program->run(QStringList{"listen", "--all"} + m_service->options()).status, 3);
    QCOMPARE(m_program->run(QStringList{"connections"} + m_service->options()).status, 3);
}

void TestListenVerb::listsConnections()
{
    QCOMPARE(m_program->run(QStringList{"connections"} + m_service->options()).out, QByteArray());
    sandbox::SandboxSubscriber subscriber;
    subscriber.open(m_service->sandbox.webSocketUrl(), "pk_test");
    subscriber.subscribe("news");
    QTRY_VERIFY(subscriber.isSubscribed("news"));
    const Ran text = m_program->run(QStringList{"connections"} + m_service->options());
    QVERIFY2(text.status == 0, text.err.constData());
    QVERIFY2(text.out.startsWith(subscriber.socketId().toUtf8() + '\t'), text.out.constData());
    QVERIFY(text.out.contains("news"));
    const Ran json =
        m_program->run(QStringList{"connections", "--format", "json"} + m_service->options());
    const QJsonArray list = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()["channels"].toArray(), QJsonArray{"news"});
}

int tst_listenverb(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestListenVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_listenverb.moc"
