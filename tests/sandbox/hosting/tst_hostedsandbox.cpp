// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostingclient.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstring>

#include <sys/socket.h>
#include <sys/types.h>
#include <sys/un.h>
#include <unistd.h>

using namespace hosting;

namespace {

/// Ends a socket of the service manager's kind and its descriptor.
class NotifySocket
{
public:
    explicit NotifySocket(const QString &path)
        : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        m_isBound =
            ::bind(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;
    ~NotifySocket() { ::close(m_descriptor); }

    [[nodiscard]] bool isBound() const { return m_isBound; }
    QByteArray next()
    {
        QByteArray text(256, '\0');
        ssize_t size = -1;
        const bool came = QTest::qWaitFor(
            [&] {
                size = ::recv(m_descriptor, text.data(), static_cast<std::size_t>(text.size()), 0);
                return size > 0;
            },
            10'000);
        return came ? text.first(size) : QByteArray();
    }

private:
    int m_descriptor;
    bool m_isBound = false;
};

} // namespace

/// The program as a server for other machines, told what it has to be told.
class TestHostedSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void needsKnownCredentials();
    void servesOtherMachines();
    void refusesNamesOfOthers();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void letsOnlyAllowedPagesSubscribe();
    void countsForPrometheus();
    void saysWhenItIsReady();
    void finishesWhatIsUnderWay();
    void waitsForNoIdleConnection();
    void logsJson();
    void tellsTheServiceManager();
    void takesASocketThatListens();

private:
    QTemporaryDir m_folder;
    HostingClient m_client;
};

void TestHostedSandbox::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestHostedSandbox::needsKnownCredentials()
{
    Program program({"--listen", "0.0.0.0"}, {{"RADARDESK_SANDBOX_SECRET", ""}});
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("a secret and a public key that you know"));
}

void TestHostedSandbox::servesOtherMachines()
{
    Program program({"--listen", "0.0.0.0"}, Known);
    const QJsonObject ready = program.ready();
    QCOMPARE(ready.value("key"), "pk_known");
    QVERIFY(!ready.contains("secret"));
    const QUrl url(ready.value("url").toString());
    // As another machine calls it: by an address that isn't the first of loopback.
    QUrl other = url;
    other.setHost("127.0.0.2");
    QCOMPARE(m_client.broadcast(other, "news", "1").status, 200);
    // It isn't observed unless asked.
    QCOMPARE(
        m_client.get(url.resolved(QUrl("/observe")), {{"Authorization", "Bearer sk_known"}}).status,
        404);
    program.terminate();
    QVERIFY(program.ended());
    const QByteArray said = program.readAllStandardError();
    QVERIFY(said.contains("Without TLS, anyone on the way can read the secret"));
    QVERIFY(!said.contains("sk_known"));
}

void TestHostedSandbox::refusesNamesOfOthers()
{
    Program program({"--listen", "0.0.0.0", "--allow-host", "push.test"}, Known);
    const QUrl url(program.ready().value("url").toString());
    const QUrl health = url.resolved(QUrl("/health"));
    QCOMPARE(m_client.get(health, {{"Host", "push.test"}}).status, 200);
    QCOMPARE(m_client.get(health, {{"Host", "192.0.2.7"}}).status, 200);
    const Answer refused = m_client.get(health, {{"Host", "rebound.test"}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("--allow-host"));
}

void TestHostedSandbox::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no address") << QStringList{"--listen", "push.test"};
    QTest::newRow("no network") << QStringList{"--trusted-proxy", "proxy.test"};
    QTest::newRow("no origin") << QStringList{"--allow-origin", "app.test"};
    QTest::newRow("an origin with a path") << QStringList{"--allow-origin", "https://app.test/"};
    QTest::newRow("no key") << QStringList{"--tls-cert", "/dev/null"};
    QTest::newRow("no certificate")
        << QStringList{"--tls-cert", "/dev/null", "--tls-key", "/dev/null"};
    QTest::newRow("no file of limits") << QStringList{"--limits", "/nowhere/limits.json"};
    QTest::newRow("no format") << QStringList{"--log-format", "xml"};
}

void TestHostedSandbox::refusesBadOptions()
{
    QFETCH(const QStringList, arguments);
    Program program(arguments);
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    QVERIFY(program.readAllStandardError().startsWith("radardesk-sandbox: "));
}

void TestHostedSandbox::letsOnlyAllowedPagesSubscribe()
{
    // A browser leaves out a port that is the scheme's own.
    Program program({"--allow-origin", "https://App.test:443"}, Known);
    const QUrl base(program.ready().value("url").toString());
    const QUrl url = base.resolved(QUrl("/subscribe?key=pk_known"));
    // Asked without a WebSocket, it says why one would be refused.
    QCOMPARE(m_client.get(url, {{"Origin", "https://other.test"}}).status, 403);
    QVERIFY(m_client.get(url, {{"Origin", "https://other.test"}}).body.contains("--allow-origin"));
    QCOMPARE(m_client.get(url, {{"Origin", "https://app.test"}}).status, 400);
    QCOMPARE(m_client.get(url).status, 400);
}

void TestHostedSandbox::countsForPrometheus()
{
    Program program({}, Known);
    const QUrl url(program.ready().value("url").toString());
    QCOMPARE(m_client.get(url.resolved(QUrl("/metrics"))).status, 401);
    QCOMPARE(m_client.broadcast(url, "news", "1").status, 200);
    QCOMPARE(m_client.broadcast(url, "a b", "1").status, 400);
    const Answer metrics =
        m_client.get(url.resolved(QUrl("/metrics")), {{"Authorization", "Bearer sk_known"}});
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.body.contains("\nradardesk_broadcasts_total 1\n"));
    QVERIFY(metrics.body.contains("radardesk_refused_total{call=\"broadcast\",status=\"400\"} 1"));
    QVERIFY(metrics.body.contains("radardesk_refused_total{call=\"other\",status=\"401\"} 1"));
    QVERIFY(!metrics.body.contains("sk_known"));
}

void TestHostedSandbox::saysWhenItIsReady()
{
    Program program({}, Known);
    const QUrl url = QUrl(program.ready().value("url").toString()).resolved(QUrl("/ready"));
    QCOMPARE(m_client.get(url).status, 200);
    QCOMPARE(m_client.get(url, {{"Origin", "https://other.test"}}).status, 403);
}

void TestHostedSandbox::finishesWhatIsUnderWay()
{
    Program program({}, Known);
    const QUrl url(program.ready().value("url").toString());
    QTcpSocket call;
    call.connectToHost("127.0.0.1", static_cast<quint16>(url.port()));
    QVERIFY(call.waitForConnected(10'000));
    call.write("POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\n"
               "Authorization: Bearer sk_known\r\nExpect: 100-continue\r\n"
               "Content-Type: application/json\r\nContent-Length: 29\r\n\r\n");
    QByteArray received;
    const auto contains = [&](const char *text) {
        received += call.readAll();
        return received.contains(text);
    };
    // The request has begun by then.
    QTRY_VERIFY_WITH_TIMEOUT(contains("100 Continue"), 10'000);
    program.terminate();
    // It listens no more.
    const auto isRefused = [&] {
        QTcpSocket other;
        other.connectToHost("127.0.0.1", static_cast<quint16>(url.port()));
        return !other.waitForConnected(1'000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 10'000);
    call.write(R"({"channel":"news","data":"1"})");
    QTRY_VERIFY_WITH_TIMEOUT(contains("\"status\":\"ok\""), 10'000);
    QVERIFY(received.contains("Connection: close"));
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 0);
}

void TestHostedSandbox::waitsForNoIdleConnection()
{
    QFile limits(m_folder.filePath("patient.json"));
    QVERIFY(limits.open(QIODevice::WriteOnly));
    limits.write(R"({"drainMilliseconds":600000})");
    limits.close();
    Program program({"--limits", limits.fileName()}, Known);
    const QUrl url(program.ready().value("url").toString());
    QTcpSocket call;
    call.connectToHost("127.0.0.1", static_cast<quint16>(url.port()));
    call.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray received;
    const auto isAnswered = [&] {
        received += call.readAll();
        return received.contains("\"status\":\"ok\"");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 10'000);
    QVERIFY(received.contains("Connection: keep-alive"));
    program.terminate();
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 0);
}

void TestHostedSandbox::logsJson()
{
    Program program({"--listen", "*", "--log-format", "json", "--trusted-proxy", "127.0.0.1"},
                    Known);
    const QUrl url = QUrl(program.ready().value("url").toString()).resolved(QUrl("/health"));
    QCOMPARE(m_client.get(url).status, 200);
    QCOMPARE(m_client.get(url, {{"X-Forwarded-For", "198.51.100.9"}}).status, 200);
    program.terminate();
    QVERIFY(program.ended());
    const QList<QByteArray> lines = program.readAllStandardError().trimmed().split('\n');
    QCOMPARE(lines.size(), 3); // the first one says who can reach it
    const auto entry = [&](qsizetype i) { return QJsonDocument::fromJson(lines.at(i)).object(); };
    QCOMPARE(entry(1).value("path"), "/health");
    QCOMPARE(entry(1).value("status"), 200);
    QCOMPARE(entry(1).value("client"), "127.0.0.1");
    QCOMPARE(entry(2).value("client"), "198.51.100.9");
}

void TestHostedSandbox::tellsTheServiceManager()
{
    const QString path = m_folder.filePath("notify");
    NotifySocket manager(path);
    QVERIFY(manager.isBound());
    Environment environment = Known;
    environment.append({"NOTIFY_SOCKET", path});
    Program program({}, environment);
    QCOMPARE(manager.next(), "READY=1");
    program.terminate();
    QCOMPARE(manager.next(), "STOPPING=1");
    QVERIFY(program.ended());
}

void TestHostedSandbox::takesASocketThatListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress("127.0.0.2")));
    const auto descriptor = static_cast<int>(server.socketDescriptor());
    QProcess shell;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : Known)
        variables.insert(name, value);
    variables.insert("LISTEN_FDS", "1");
    shell.setProcessEnvironment(variables);
    shell.setChildProcessModifier([descriptor] { ::dup2(descriptor, 3); });
    // The number of the process is known only in it.
    shell.start("sh", {"-c", "LISTEN_PID=$$ exec \"$0\"", RADARDESK_SANDBOX_PROGRAM});
    QTRY_VERIFY_WITH_TIMEOUT(shell.canReadLine(), 10'000);
    const QUrl url(QJsonDocument::fromJson(shell.readLine()).object().value("url").toString());
    QCOMPARE(url.port(), int{server.serverPort()});
    QCOMPARE(url.host(), QString("127.0.0.2"));
    server.pauseAccepting();
    QCOMPARE(m_client.get(url.resolved(QUrl("/ready"))).status, 200);
    shell.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 10'000);
}

int tst_hostedsandbox(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHostedSandbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostedsandbox.moc"
