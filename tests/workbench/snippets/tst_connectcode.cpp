// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codeprograms.h"

#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <workbench/snippets/connectcode.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;

namespace {

/// The language of the code for a topic that can be run.
std::optional<CodeLanguage> runnable(ConnectTopic topic)
{
    switch (topic) {
    case ConnectTopic::Python:
        return CodeLanguage::Python;
    case ConnectTopic::Node:
        return CodeLanguage::JavaScript;
    case ConnectTopic::Php:
        return CodeLanguage::Php;
    case ConnectTopic::Ruby:
        return CodeLanguage::Ruby;
    case ConnectTopic::CSharp:
        return CodeLanguage::CSharp;
    case ConnectTopic::Curl:
        return CodeLanguage::Shell;
    case ConnectTopic::Page:
    case ConnectTopic::Environment:
        break;
    }
    return std::nullopt;
}

/// A port that nobody listens at, a moment ago.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// A program that is killed at the latest when the test is over.
class StartedApp : public QProcess
{
public:
    explicit StartedApp(const QProcessEnvironment &environment)
    {
        setProcessEnvironment(environment);
        setProcessChannelMode(MergedChannels);
    }
    ~StartedApp() override
    {
        kill();
        waitForFinished();
    }

    [[nodiscard]] bool endsWell()
    {
        closeWriteChannel();
        return QTest::qWaitFor([this] { return state() == NotRunning; }, 60'000)
            && exitStatus() == NormalExit && exitCode() == 0;
    }
};

} // namespace

/// Runs what the sheet for one's own app gives to copy: the lines for the official libraries, for
/// which others stand in, and the small apps.
class TestConnectCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhereTheServiceIs_data();
    void saysWhereTheServiceIs();
    void linesReachTheService_data();
    void linesReachTheService();
    void smallAppsWork_data();
    void smallAppsWork();

private:
    [[nodiscard]] ConnectInput input() const
    {
        return {.url = m_sandbox.url(), .publicKey = m_sandbox.publicKey(), .secret = {}};
    }
    [[nodiscard]] QProcessEnvironment environment(bool withSecret) const;
    [[nodiscard]] QString write(const QString &name, const QString &code) const;
    /// The program and arguments that run a file; compiles it before, where that is needed.
    [[nodiscard]] QStringList commandFor(ConnectTopic topic, const QString &path,
                                         const QStringList &sources = {}) const;
    static QByteArray fetch(const QUrl &url, int &status, bool post = false);

    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    SandboxSubscriber m_subscriber;
};

void TestConnectCode::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(m_sandbox.start().ok());
    m_subscriber.open(m_sandbox.webSocketUrl(), m_sandbox.publicKey());
    QTRY_COMPARE(m_subscriber.state(), SandboxSubscriber::State::Connected);
}

QProcessEnvironment TestConnectCode::environment(bool withSecret) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PUSHRADAR_BASE_URL"));
    environment.remove(QStringLiteral("PUSHRADAR_SECRET"));
    if (withSecret)
        environment.insert(QStringLiteral("PUSHRADAR_SECRET"), m_sandbox.secret());
    environment.insert(QStringLiteral("PYTHONPATH"), standIns("python"));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("NODE_PATH"), standIns("node"));
    environment.insert(QStringLiteral("RUBYLIB"), standIns("ruby"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("127.0.0.1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

QString TestConnectCode::write(const QString &name, const QString &code) const
{
    QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(code.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

QStringList TestConnectCode::commandFor(ConnectTopic topic, const QString &path,
                                        const QStringList &sources) const
{
    switch (topic) {
    case ConnectTopic::Curl:
        return {QStringLiteral("sh"), path};
    case ConnectTopic::CSharp: {
        const QString program = path + QStringLiteral(".exe");
        StartedApp compiler(environment(false));
        compiler.start(QStringLiteral("mcs"),
                       QStringList{QStringLiteral("-langversion:latest"),
                                   QStringLiteral("-out:") + program, path}
                           + sources);
        if (!compiler.endsWell())
            qFatal("%s", compiler.readAll().constData());
        return {QStringLiteral("mono"), program};
    }
    default:
        return {programsFor(*runnable(topic)).first(), path};
    }
}

QByteArray TestConnectCode::fetch(const QUrl &url, int &status, bool post)
{
    // Once, as curl asks: where the app closes the connection with its answer, Qt's own client
    // sometimes sends a POST again. In HTTP/1.0 the answer ends with the connection.
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write((post ? "POST " : "GET ")
                 + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.0\r\nHost: "
                 + url.authority().toUtf8() + "\r\nContent-Length: 0\r\n\r\n");
    const bool isWhole = QTest::qWaitFor(
        [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000);
    const QByteArray answer = socket.readAll();
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    status = isWhole && headEnd >= 0 ? answer.mid(answer.indexOf(' ') + 1, 3).toInt() : 0;
    return answer.mid(headEnd + 4);
}

void TestConnectCode::saysWhereTheServiceIs_data()
{
    QTest::addColumn<ConnectTopic>("topic");
    for (const ConnectTopic topic : connectTopics())
        QTest::newRow(qPrintable(connectFileName(topic, ConnectForm::Lines))) << topic;
}

void TestConnectCode::saysWhereTheServiceIs()
{
    QFETCH(ConnectTopic, topic);
    const ConnectInput where{
        .url = QUrl("http://127.0.0.1:4711"), .publicKey = "pk_mine", .secret = "sk_mine"};
    for (const ConnectForm form : {ConnectForm::Lines, ConnectForm::Server}) {
        ConnectInput hidden = where;
        hidden.secret.clear();
        const QString code = connectCode(topic, form, hidden);
        QVERIFY2(code.contains("http://127.0.0.1:4711"), qPrintable(code));
        QVERIFY(!code.contains("41873"));
        QVERIFY(!code.contains("pk_your_public_key"));
        QVERIFY(!code.contains("sk_mine"));
        QCOMPARE(connectCode(topic, form, where).contains("sk_mine"), takesSecret(topic));
        QVERIFY(code.endsWith('\n'));
        QVERIFY(!meaningOf(topic, form).isEmpty());
        QVERIFY(!nameOf(topic).isEmpty());
    }
    QCOMPARE(connectCode(topic, ConnectForm::Server, where)
                 == connectCode(topic, ConnectForm::Lines, where),
             !hasServer(topic));
}

void TestConnectCode::linesReachTheService_data()
{
    QTest::addColumn<ConnectTopic>("topic");
    QTest::addColumn<bool>("withSecret");
    for (const ConnectTopic topic : connectTopics()) {
        if (!runnable(topic))
            continue;
        QTest::addRow("%s", qPrintable(nameOf(topic))) << topic << false;
        QTest::addRow("%s, with the secret", qPrintable(nameOf(topic))) << topic << true;
    }
}

void TestConnectCode::linesReachTheService()
{
    QFETCH(ConnectTopic, topic);
    QFETCH(bool, withSecret);
    if (const QString absent = missingProgram(*runnable(topic)); !absent.isEmpty())
        QSKIP(qPrintable(absent + " is not installed"));
    ConnectInput where = input();
    if (withSecret)
        where.secret = m_sandbox.secret();
    QString code = connectCode(topic, ConnectForm::Lines, where);
    if (topic == ConnectTopic::CSharp)
        code = wrappedCSharp(code);
    const QString path = write(connectFileName(topic, ConnectForm::Lines), code);
    const QStringList command = commandFor(topic, path, {standIns("csharp/PushRadar.cs")});

    const QString channel = "test-channel";
    m_subscriber.subscribe(channel);
    QTRY_VERIFY(m_subscriber.isSubscribed(channel));
    const QSignalSpy arrived(&m_subscriber, &SandboxSubscriber::messageArrived);
    StartedApp app(environment(!withSecret));
    app.setWorkingDirectory(standIns("php"));
    app.start(command.first(), command.mid(1));
    const bool isWell = app.endsWell();
    QVERIFY2(isWell, app.readAll().constData());
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(arrived.first().at(2).toByteArray().contains("\"Hello from "));
}

void TestConnectCode::smallAppsWork_data()
{
    QTest::addColumn<ConnectTopic>("topic");
    for (const ConnectTopic topic : connectTopics()) {
        if (hasServer(topic))
            QTest::newRow(qPrintable(nameOf(topic))) << topic;
    }
}

void TestConnectCode::smallAppsWork()
{
    QFETCH(ConnectTopic, topic);
    if (const QString absent = missingProgram(*runnable(topic)); !absent.isEmpty())
        QSKIP(qPrintable(absent + " is not installed"));
    const QString path = write(connectFileName(topic, ConnectForm::Server),
                               connectCode(topic, ConnectForm::Server, input()));
    QStringList command = commandFor(topic, path);
    const quint16 port = freePort();
    if (topic == ConnectTopic::Php)
        command = {"php", "-S", QStringLiteral("127.0.0.1:%1").arg(port), path};
    QProcessEnvironment variables = environment(true);
    variables.insert("PORT", QString::number(port));
    StartedApp app(variables);
    app.start(command.first(), command.mid(1));

    const QUrl home(QStringLiteral("http://127.0.0.1:%1/").arg(port));
    int status = 0;
    QByteArray page;
    QTRY_VERIFY2_WITH_TIMEOUT((page = fetch(home, status), status == 200),
                              app.readAll().constData(), 30'000);
    QVERIFY2(page.contains((m_sandbox.url().toString() + "/js/v3/pushradar.min.js").toUtf8()),
             page.constData());
    QVERIFY(page.contains(m_sandbox.publicKey().toUtf8()));
    QVERIFY(!page.contains(m_sandbox.secret().toUtf8()));
    fetch(home.resolved(QUrl("elsewhere")), status);
    QCOMPARE(status, 404);

    // As a page subscribes: with a token for its socket from the app's endpoint.
    const QString channel = "private-room";
    const QString query = "auth?channelName=%1&socketID=%2";
    fetch(home.resolved(QUrl(query.arg("private-other", m_subscriber.socketId()))), status);
    QCOMPARE(status, 403);
    const QByteArray answer =
        fetch(home.resolved(QUrl(query.arg(channel, m_subscriber.socketId()))), status);
    QCOMPARE(status, 200);
    const QString token = QJsonDocument::fromJson(answer)["token"].toString();
    QVERIFY2(!token.isEmpty(), answer.constData());
    m_subscriber.subscribe(channel);
    m_subscriber.presentToken(channel, token);
    QTRY_VERIFY(m_subscriber.isSubscribed(channel));
    const QSignalSpy arrived(&m_subscriber, &SandboxSubscriber::messageArrived);
    fetch(home.resolved(QUrl("broadcast")), status, true);
    QCOMPARE(status, 200);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(arrived.first().at(2).toByteArray().contains(
        ("\"Hello from " + nameOf(topic) + '"').toUtf8()));
    m_subscriber.unsubscribe(channel);
}

int tst_connectcode(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestConnectCode test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectcode.moc"
