// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"
#include "sandboxprogram.h"

#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens();
    void endsCleanly_data();
    void endsCleanly();
    void keepsTheSecretToItself();
    void takesWhatItIsGiven();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void saysThatThePortIsTaken();
    void givesMemoryBackAfterABurst();
    void neverWaitsForTheReaderOfItsLog();
    void explainsItself();
    void speaksTheLanguage_data();
    void speaksTheLanguage();
};

namespace {

int statusOf(const QUrl &url, const QByteArray &secret)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + secret);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, R"({"channel":"news","data":"1"})"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

void TestSandboxProgram::saysWhereItListens()
{
    Program program;
    const QJsonObject ready = program.ready();
    QCOMPARE(ready.keys(), QStringList({"key", "secret", "url"}));
    QVERIFY(ready.value("url").toString().startsWith("http://127.0.0.1:"));
    QVERIFY(ready.value("secret").toString().startsWith("sk_"));
    QVERIFY(ready.value("key").toString().startsWith("pk_"));
    const QUrl url(ready.value("url").toString() + "/v3/broadcasts");
    QCOMPARE(statusOf(url, ready.value("secret").toString().toUtf8()), 200);
    QCOMPARE(statusOf(url, "sk_other"), 401);
    program.terminate();
    QVERIFY(program.ended());
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
}

void TestSandboxProgram::endsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSandboxProgram::endsCleanly()
{
    QFETCH(int, signal);
    Program program;
    const QJsonObject ready = program.ready();
    QWebSocket subscriber;
    QSignalSpy message(&subscriber, &QWebSocket::textMessageReceived);
    subscriber.open(QUrl(ready.value("url").toString().replace("http:", "ws:")
                         + "/subscribe?key=" + ready.value("key").toString()));
    QVERIFY(message.wait());
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.ended());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QTRY_COMPARE(subscriber.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void TestSandboxProgram::keepsTheSecretToItself()
{
    const QByteArray secret = "sk_from_the_environment";
    Program program({}, {{"RADARDESK_SANDBOX_SECRET", secret}, {"RADARDESK_SANDBOX_KEY", "pk_1"}});
    const QJsonObject ready = program.ready();
    QCOMPARE(ready.value("secret").toString(), secret);
    QCOMPARE(ready.value("key"), "pk_1");
    QCOMPARE(statusOf(QUrl(ready.value("url").toString() + "/v3/broadcasts"), secret), 200);
    QCOMPARE(statusOf(QUrl(ready.value("url").toString() + "/" + secret), secret), 404);

    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(program.processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    QVERIFY(!commandLine.readAll().contains(secret));
    program.terminate();
    QVERIFY(program.ended());
    const QByteArray log = program.readAllStandardError();
    QVERIFY(log.contains("POST /v3/broadcasts 200"));
    QVERIFY(!log.contains(secret));
}

void TestSandboxProgram::takesWhatItIsGiven()
{
    quint16 port = 0;
    {
        Program probe;
        port = static_cast<quint16>(QUrl(probe.ready().value("url").toString()).port());
        probe.terminate();
        QVERIFY(probe.ended());
    }
    Program program({"--port", QString::number(port), "--secret", "sk_a", "--key", "pk_b"},
                    {{"RADARDESK_SANDBOX_SECRET", "sk_other"}});
    const QJsonObject ready = program.ready();
    QCOMPARE(ready.value("url"), QStringLiteral("http://127.0.0.1:%1").arg(port));
    QCOMPARE(ready.value("secret"), "sk_a");
    QCOMPARE(ready.value("key"), "pk_b");
}

void TestSandboxProgram::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port is no number") << QStringList{"--port", "http"};
    QTest::newRow("port too high") << QStringList{"--port", "65536"};
    QTest::newRow("port below zero") << QStringList{"--port=-1"};
    QTest::newRow("secret") << QStringList{"--secret", "hello"};
    QTest::newRow("key") << QStringList{"--key", "sk_a"};
    QTest::newRow("name with a port") << QStringList{"--allow-host", "app.test:80"};
    QTest::newRow("name with a path") << QStringList{"--allow-host", "app.test/x"};
    QTest::newRow("no name") << QStringList{"--allow-host", ""};
    QTest::newRow("unknown option") << QStringList{"--host", "0.0.0.0"};
    QTest::newRow("no option") << QStringList{"sk_lost"};
}

void TestSandboxProgram::refusesBadOptions()
{
    QFETCH(QStringList, arguments);
    Program program(arguments);
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QByteArray message = program.readAllStandardError();
    QVERIFY(message.startsWith("radardesk-sandbox: "));
    QVERIFY(message.endsWith(".\n"));
    QVERIFY(!message.contains("sk_lost"));
}

void TestSandboxProgram::saysThatThePortIsTaken()
{
    RadarDesk::sandbox::Sandbox first;
    QVERIFY(first.start().ok());
    const QString port = QString::number(first.url().port());
    Program program({"--port", port});
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains(port.toUtf8() + " is taken"));
}

void TestSandboxProgram::givesMemoryBackAfterABurst()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The address sanitizer holds back what is freed.");
#endif
    constexpr std::size_t Subscribers = 800; // with what else is open, below the usual limit
    Program program;
    const QJsonObject ready = program.ready();
    const QUrl url(ready.value("url").toString());
    const QByteArray key = ready.value("key").toString().toUtf8();
    const auto subscribe = [&](std::size_t count) {
        std::vector<std::unique_ptr<RawConnection>> subscribers(count);
        for (auto &subscriber : subscribers) {
            subscriber = std::make_unique<RawConnection>(url.port());
            subscriber->askToSubscribe(key);
        }
        return subscribers;
    };
    const auto isSubscriber = [](const auto &one) { return one->waitFor("\"connected\""); };
    QVERIFY(isSubscriber(subscribe(1).front())); // what is made once isn't of the burst
    const qint64 atRest = program.ownMemory();
    auto subscribers = subscribe(Subscribers);
    QVERIFY(std::all_of(subscribers.begin(), subscribers.end(), isSubscriber));
    const qint64 growth = program.ownMemory() - atRest;
    QVERIFY2(growth > qint64(Subscribers), QByteArray::number(growth).constData());
    subscribers.clear();
    QTRY_VERIFY_WITH_TIMEOUT(program.ownMemory() < atRest + growth / 4, 30'000);
}

void TestSandboxProgram::neverWaitsForTheReaderOfItsLog()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath("log").toLocal8Bit();
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const int log = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(log >= 0);
    const int room = ::fcntl(log, F_SETPIPE_SZ, 8192);
    QVERIFY(room > 0);
    QProcess program;
    program.setStandardErrorFile(QString::fromLocal8Bit(path));
    program.start(QStringLiteral(RADARDESK_SANDBOX_PROGRAM), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 10'000);
    const QJsonObject ready = QJsonDocument::fromJson(program.readLine()).object();
    const QUrl url(ready.value("url").toString() + "/v3/broadcasts");
    const QByteArray secret = ready.value("secret").toString().toUtf8();
    const QByteArray line = "POST /v3/broadcasts 200\n";
    for (qsizetype bytes = 0; bytes < room + 20 * line.size(); bytes += line.size())
        QCOMPARE(statusOf(url, secret), 200);
    const auto read = [&] {
        QByteArray said(2 * room, '\0');
        said.truncate(std::max<qsizetype>(
            0, ::read(log, said.data(), static_cast<std::size_t>(said.size()))));
        return said;
    };
    QVERIFY(read().startsWith(line));
    QCOMPARE(statusOf(url, secret), 200);
    QByteArray said;
    QTRY_VERIFY2((said += read()).endsWith(line), said.constData());
    QVERIFY2(said.startsWith("(lines left out, since they weren't read in time: "),
             said.constData());
    ::close(log); // whoever read it has gone
    QCOMPARE(statusOf(url, secret), 200);
    QCOMPARE(statusOf(url, secret), 200);
    program.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
}

void TestSandboxProgram::explainsItself()
{
    Program help({"--help"});
    QVERIFY(help.ended());
    QCOMPARE(help.exitCode(), 0);
    const QByteArray text = help.readAllStandardOutput();
    for (const char *word : {"--port", "--secret", "--key", "--state", "--allow-host", "--lenient",
                             "RADARDESK_SANDBOX_SECRET"})
        QVERIFY(text.contains(word));
    Program version({"--version"});
    QVERIFY(version.ended());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.readAllStandardOutput().startsWith("radardesk-sandbox 1."));
}

void TestSandboxProgram::speaksTheLanguage_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("German locale") << "LC_ALL"
                                   << "de_DE.UTF-8" << QByteArray("kein Port");
    QTest::newRow("German") << "LANGUAGE"
                            << "de:en" << QByteArray("kein Port");
    QTest::newRow("English") << "LANGUAGE"
                             << "en_GB" << QByteArray("isn't a port");
    QTest::newRow("not translated") << "LANGUAGE"
                                    << "sw" << QByteArray("isn't a port");
}

void TestSandboxProgram::speaksTheLanguage()
{
    QFETCH(QString, variable);
    QFETCH(QString, language);
    QFETCH(QByteArray, word);
    Program program({"--port", "http"}, {{"LANGUAGE", QString()}, {variable, language}});
    QVERIFY(program.ended());
    const QByteArray message = program.readAllStandardError();
    QVERIFY2(message.contains(word), message.constData());
}

int tst_sandboxprogram(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxprogram.moc"
