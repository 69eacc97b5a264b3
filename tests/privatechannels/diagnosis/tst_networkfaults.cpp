// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointapp.h>
#include <support/testauthority.h>

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

namespace {

QString addressOf(const QTcpServer &server, const QString &scheme = QStringLiteral("http"))
{
    return QStringLiteral("%1://127.0.0.1:%2/auth").arg(scheme).arg(server.serverPort());
}

} // namespace

/// What is wrong on the way to an endpoint.
class NetworkFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostIsNotFound();
    void serverIsDown();
    void portIsWrong();
    void hostIsWrong();
    void connectionIsLost();
    void answerEndsEarly();
    void certificateIsNotTrusted();
    void plainCallOfATlsPortIsTold();
    void callIsRedirectedToHttps();
    void preflightIsUnanswered();
    void answerDoesNotCome();
    void answerIsTooSlow();
    void pageIsOnHttps();
    void addressIsRelative();
    void secretIsRefused();
    void secretIsMissing();
    void cookiesAreGone();
    void serviceIsDown();

private:
    static void isOnly(const Report &report, Step step, Fault fault);
};

void NetworkFaultsTest::isOnly(const Report &report, Step step, Fault fault)
{
    QVERIFY2(report.isFinished() && report.culprit(), inShort(report).constData());
    QVERIFY2(report.culprit()->fault == fault, inShort(report).constData());
    for (int i = 0; i < StepCount; ++i) {
        const StepVerdict verdict = report.at(static_cast<Step>(i)).verdict;
        QVERIFY2((verdict == StepVerdict::Failed) == (static_cast<Step>(i) == step),
                 inShort(report).constData());
    }
}

void NetworkFaultsTest::hostIsNotFound()
{
    const EndpointApp app;
    CheckInput input = app.input(V3);
    input.settings.endpoint = "http://no-such-host.invalid/auth";
    isOnly(checked(input), Step::Endpoint, Fault::HostNotFound);
}

void NetworkFaultsTest::serverIsDown()
{
    const EndpointApp app;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressOf(gone);
    input.settings.page.clear();
    input.profileEndpoint.clear();
    gone.close();
    isOnly(checked(input), Step::Endpoint, Fault::ServerDown);
}

void NetworkFaultsTest::portIsWrong()
{
    const EndpointApp app;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressOf(gone);
    input.settings.page.clear();
    input.profileEndpoint.clear();
    input.usualPorts = {static_cast<quint16>(app.server.url().port())};
    gone.close();
    const Report report = checked(input);
    isOnly(report, Step::Endpoint, Fault::WrongPort);
    QVERIFY(report.culprit()->sentence.contains(QString::number(app.server.url().port())));
}

void NetworkFaultsTest::hostIsWrong()
{
    const EndpointApp app;
    CheckInput input = app.input(V3);
    // Another address of this machine, where the server does not listen.
    input.settings.endpoint =
        QStringLiteral("http://127.0.0.2:%1/auth").arg(app.server.url().port());
    const Report report = checked(input);
    isOnly(report, Step::Endpoint, Fault::WrongHost);
    QVERIFY(report.culprit()->sentence.contains("127.0.0.1"));
}

void NetworkFaultsTest::connectionIsLost()
{
    const EndpointApp app;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
    });
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressOf(server);
    isOnly(checked(input), Step::Endpoint, Fault::ConnectionLost);
}

void NetworkFaultsTest::answerEndsEarly()
{
    const EndpointApp app;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"token\":\"abc\"}");
            socket->disconnectFromHost();
        });
    });
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressOf(server);
    for (int i = 0; i < 30; ++i) {
        const Report report = checked(input);
        isOnly(report, Step::Endpoint, Fault::ConnectionLost);
        QVERIFY2(report.culprit()->sentence.contains("ended after 15 of 100 bytes."),
                 qPrintable(report.culprit()->sentence));
    }
}

void NetworkFaultsTest::certificateIsNotTrusted()
{
    const EndpointApp app;
    const TestAuthority authority;
    ServerCertificate wanted;
    wanted.signedByItself = true;
    const auto server = authority.server(wanted);
    QVERIFY(server->listen(QHostAddress::LocalHost));
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressOf(*server, QStringLiteral("https"));
    isOnly(checked(input), Step::Endpoint, Fault::TlsFault);
}

void NetworkFaultsTest::plainCallOfATlsPortIsTold()
{
    const EndpointApp app;
    const TestAuthority authority;
    const auto server = authority.server({});
    QVERIFY(server->listen(QHostAddress::LocalHost));
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressOf(*server, QStringLiteral("http"));
    isOnly(checked(input), Step::Endpoint, Fault::PortWantsTls);
}

void NetworkFaultsTest::callIsRedirectedToHttps()
{
    EndpointApp app;
    const TestAuthority authority;
    const auto secure = authority.server({});
    QVERIFY(secure->listen(QHostAddress::LocalHost));
    // The https side gives a token to whoever is sent on, and knows nothing of other origins.
    connect(secure.get(), &QTcpServer::pendingConnectionAvailable, &app.server, [&app, &secure] {
        QTcpSocket *socket = secure->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &app.server, [&app, socket] {
            const QString line = QString::fromLatin1(socket->readAll().split(' ').value(1));
            HttpRequest request;
            request.query = line.section(u'?', 1).toLatin1();
            app.token(V3, "private-room", parameterOf(request, "socketID"),
                      [&app, socket](const QString &token) {
                          const QByteArray body = app.tokenAnswer(V3, token).body;
                          socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                          socket->disconnectFromHost();
                      });
        });
    });
    const QByteArray target = "https://127.0.0.1:" + QByteArray::number(secure->serverPort());
    app.server.setEndpoint(
        "/auth", app.guarded([target](const HttpRequest &request, const HttpReply &reply) {
            reply({301, {}, "text/html", {{"Location", target + "/auth?" + request.query}}});
        }));
    CheckInput input = app.input(V3);
    input.sslConfiguration = authority.trusting();
    const Report report = checked(input);
    isOnly(report, Step::Endpoint, Fault::RedirectedToHttps);
    QCOMPARE(report.at(Step::Endpoint).calls.size(), 2);
}

void NetworkFaultsTest::preflightIsUnanswered()
{
    EndpointApp app;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    // Hangs up on OPTIONS; anything else is passed on to the app.
    connect(&server, &QTcpServer::newConnection, &server, [&server, &app] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &app] {
            const QByteArray request = socket->readAll();
            if (request.startsWith("OPTIONS")) {
                socket->abort();
                return;
            }
            auto *inner = new QTcpSocket(socket);
            inner->connectToHost("127.0.0.1", static_cast<quint16>(app.server.url().port()));
            inner->write(request);
            connect(inner, &QTcpSocket::readyRead, socket,
                    [socket, inner] { socket->write(inner->readAll()); });
        });
    });
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressOf(server);
    input.credentials = {{}, {{"Authorization", "Bearer alice-token"}}};
    isOnly(checked(input), Step::Endpoint, Fault::PreflightUnanswered);
}

void NetworkFaultsTest::answerDoesNotCome()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [](const HttpRequest &, const HttpReply &) {});
    CheckInput input = app.input(V3);
    input.patience = std::chrono::milliseconds{100};
    isOnly(checked(input), Step::Endpoint, Fault::NoAnswer);
}

void NetworkFaultsTest::answerIsTooSlow()
{
    EndpointApp app;
    const EndpointApp::Endpoint good = app.good(V3);
    bool isFirst = true;
    app.server.setEndpoint("/auth", [&](const HttpRequest &request, const HttpReply &reply) {
        if (!isFirst) {
            good(request, reply);
            return;
        }
        isFirst = false;
        // Twice as long as a page would wait, and shorter than the check does.
        QTimer::singleShot(std::chrono::milliseconds{1000}, &app.server,
                           [good, request, reply] { good(request, reply); });
    });
    CheckInput input = app.input(V3);
    input.patience = std::chrono::milliseconds{500};
    isOnly(checked(input), Step::Endpoint, Fault::TooSlow);
}

// The endpoint is on a host of another name, reached through a proxy on this machine.
void NetworkFaultsTest::pageIsOnHttps()
{
    EndpointApp app({.lenient = true}); // the socket is made up
    app.server.setEndpoint("/auth", app.good(V3));
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    QNetworkProxy::setApplicationProxy(QNetworkProxy(
        QNetworkProxy::HttpProxy, "127.0.0.1", static_cast<quint16>(app.server.url().port())));
    CheckInput input = app.input(V3);
    input.service.webSocketUrl.clear();
    input.service.baseUrl = QUrl("http://127.0.0.1:9/v3");
    input.settings.endpoint = "http://app.example/auth";
    input.settings.page = "https://app.example/";
    const Report report = checked(input);
    QNetworkProxy::setApplicationProxy(before);
    const auto &findings = report.at(Step::Endpoint).findings;
    QVERIFY2(!findings.isEmpty(), inShort(report).constData());
    QCOMPARE(findings.first().fault, Fault::MixedContent);
    QVERIFY2(findings.first().sentence.contains("the endpoint issues a token"),
             qPrintable(findings.first().sentence));
    QCOMPARE(app.server.requests("/auth").first().host, "app.example");
}

void NetworkFaultsTest::addressIsRelative()
{
    EndpointApp page;
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = page.input(V3);
    input.settings.endpoint = "/auth";
    input.profileEndpoint = app.server.url("/auth").toString();
    const Report report = checked(input);
    isOnly(report, Step::Endpoint, Fault::RelativeAddress);
    QVERIFY(report.culprit()->advice.contains(input.profileEndpoint));
}

void NetworkFaultsTest::secretIsRefused()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = app.input(V3);
    input.service.secret = PushRadar::Secret::make(u"sk_another-secret").value();
    input.settings.broadcasts = false;
    isOnly(checked(input), Step::ServiceToken, Fault::SecretRefused);
}

void NetworkFaultsTest::secretIsMissing()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = app.input(V3);
    input.service.secret.reset();
    input.settings.broadcasts = false;
    isOnly(checked(input), Step::ServiceToken, Fault::SecretMissing);
}

void NetworkFaultsTest::cookiesAreGone()
{
    // Without them it would be called as nobody, and say something of somebody else.
    const EndpointApp app;
    CheckInput input = app.input(V3);
    input.identityName = "Alice";
    input.whyNoCredentials = "No keyring is running.";
    const Report report = checked(input);
    isOnly(report, Step::Endpoint, Fault::CredentialsMissing);
    QVERIFY(report.at(Step::Endpoint).calls.isEmpty());
    QVERIFY2(report.culprit()->sentence.contains("Alice"), qPrintable(report.culprit()->sentence));
}

void NetworkFaultsTest::serviceIsDown()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.answering(V3, [&app](const QString &) {
        return app.tokenAnswer(V3, "opaque");
    }));
    CheckInput input = app.input(V3);
    app.sandbox.stop();
    input.service.webSocketUrl.clear();
    isOnly(checked(input), Step::ServiceToken, Fault::ServiceUnreachable);
}

int tst_networkfaults(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    NetworkFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkfaults.moc"
