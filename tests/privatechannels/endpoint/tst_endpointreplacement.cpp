// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedendpoint.h"

#include <privatechannels/endpoint/endpointreplacement.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

namespace {

QString libraryStandIns(const char *folder)
{
    return QStringLiteral(RADARDESK_LIBRARY_STANDINS "/") + QString::fromLatin1(folder);
}

QString frameworkStandIns(const char *folder)
{
    return QStringLiteral(RADARDESK_FRAMEWORK_STANDINS "/") + QString::fromLatin1(folder);
}

struct Language
{
    const char *program;
    QString suffix;
    QStringList check; ///< What its own checker is given before the file.
    QString refusing; ///< How the function says no to everybody.
    QString choosing; ///< What it is replaced by.
};

Language languageFor(EndpointReplacement replacement)
{
    switch (languageOf(replacement)) {
    case CodeLanguage::Python:
        return {"python3",
                "py",
                {"-m", "py_compile"},
                "    return False\n",
                "    return \"closed\" not in channel\n"};
    case CodeLanguage::JavaScript:
        return {"node",
                "js",
                {"--check"},
                "    return false;\n",
                "    return !channel.includes(\"closed\");\n"};
    case CodeLanguage::Php:
        return {"php",
                "php",
                {"-l"},
                "    return false;\n",
                "    return strpos($channel, 'closed') === false;\n"};
    case CodeLanguage::Ruby:
        return {"ruby", "rb", {"-c"}, "  false\n", "  !channel.include?('closed')\n"};
    default:
        return {"mcs", "cs", {"--parse"}, {}, {}};
    }
}

bool isInstalled(EndpointReplacement replacement)
{
    return !QStandardPaths::findExecutable(languageFor(replacement).program).isEmpty();
}

void addReplacements()
{
    QTest::addColumn<EndpointReplacement>("replacement");
    for (const EndpointReplacement replacement : endpointReplacements())
        QTest::newRow(qPrintable(nameOf(replacement))) << replacement;
}

/// Rules that try to break out of the comment they are written to.
QList<EndpointRule> awkwardRules()
{
    EndpointRule alice;
    alice.channels = "private-*/ ?> \u000a \"\"\" #{exit 1} =end";
    alice.user = {EndpointProof::Cookie, "session=value-of-the-test",
                  QString::fromUtf8("Al\u2028ice\n exit(1) <?php ?> \u202e")};
    EndpointRule off;
    off.channels = "private-not-in-use";
    off.isEnabled = false;
    EndpointRule wrong = wrongRule(EndpointFault::InData);
    wrong.channels = "private-room";
    EndpointRule last = lastRule();
    last.action.kind = EndpointAction::Kind::Deny;
    return {alice, off, wrong, last};
}

} // namespace

/// What the endpoint is replaced by: each is what its language takes, and gives tokens when it is
/// run. For libraries and frameworks, others stand in that have the same interface.
class TestEndpointReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void isWhatTheLanguageTakes_data();
    void isWhatTheLanguageTakes();
    void compilesInCSharp();
    void looksLikeTheDocumentation();
    void saysWhatTheRulesWere_data();
    void saysWhatTheRulesWere();
    void refusesUntilItIsFilledIn_data();
    void refusesUntilItIsFilledIn();
    void givesTokens_data();
    void givesTokens();

private:
    [[nodiscard]] QString written(EndpointReplacement replacement, const QString &code) const;
    /// Whether the code serves.
    [[nodiscard]] bool serve(EndpointReplacement replacement, const QString &code);
    [[nodiscard]] Answered ask(const QString &channel, EndpointReplacement replacement);

    QTemporaryDir m_folder;
    Sandbox m_sandbox{{.secret = QStringLiteral("sk_of_the_sandbox")}};
    SandboxSubscriber m_subscriber;
    std::unique_ptr<QProcess> m_server;
    QUrl m_url;
    PageCaller m_caller;
};

void TestEndpointReplacement::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(m_sandbox.start().ok());
    m_subscriber.open(m_sandbox.webSocketUrl().adjusted(QUrl::RemoveQuery), m_sandbox.publicKey());
    QTRY_VERIFY(!m_subscriber.socketId().isEmpty());
}

void TestEndpointReplacement::cleanup()
{
    if (!m_server)
        return;
    m_server->kill();
    m_server->waitForFinished();
    m_server.reset();
}

QString TestEndpointReplacement::written(EndpointReplacement replacement, const QString &code) const
{
    QString path = m_folder.filePath("endpoint." + languageFor(replacement).suffix);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(code.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

bool TestEndpointReplacement::serve(EndpointReplacement replacement, const QString &code)
{
    QTcpServer free;
    if (!free.listen(QHostAddress::LocalHost))
        return false;
    const quint16 port = free.serverPort();
    free.close();
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/auth").arg(port));

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PORT", QString::number(port));
    environment.insert("PUSHRADAR_BASE_URL", m_sandbox.url().toString());
    environment.insert("PUSHRADAR_SECRET", m_sandbox.secret());
    environment.insert("PYTHONPATH",
                       libraryStandIns("python") + u':' + frameworkStandIns("python"));
    environment.insert("PYTHONDONTWRITEBYTECODE", "1");
    environment.insert("NODE_PATH", libraryStandIns("node") + u':' + frameworkStandIns("node"));
    environment.insert("RUBYLIB", libraryStandIns("ruby") + u':' + frameworkStandIns("ruby"));
    environment.insert("no_proxy", "127.0.0.1");
    // Code must not depend on what the system speaks.
    environment.insert("LC_ALL", "C");
    m_server = std::make_unique<QProcess>();
    m_server->setProcessEnvironment(environment);
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    const QString path = written(replacement, code);
    QStringList arguments{path};
    if (replacement == EndpointReplacement::PhpV3) {
        m_server->setWorkingDirectory(libraryStandIns("php"));
        arguments = {"-S", QStringLiteral("127.0.0.1:%1").arg(port), path};
    }
    m_server->start(languageFor(replacement).program, arguments);
    const bool listens = QTest::qWaitFor(
        [this, port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(1000) || m_server->state() == QProcess::NotRunning;
        },
        30'000);
    if (m_server->state() == QProcess::NotRunning)
        qWarning("%s", m_server->readAll().constData());
    return listens && m_server->state() == QProcess::Running;
}

Answered TestEndpointReplacement::ask(const QString &channel, EndpointReplacement replacement)
{
    const QByteArray name = QUrl::toPercentEncoding(channel);
    QUrl url = m_url;
    url.setQuery(QString::fromLatin1(versionOf(replacement) == ApiVersion::V2
                                         ? "channel=" + name
                                         : "channelName=" + name
                                             + "&socketID=" + m_subscriber.socketId().toLatin1()));
    return m_caller.call(url);
}

void TestEndpointReplacement::isWhatTheLanguageTakes_data()
{
    addReplacements();
}

void TestEndpointReplacement::isWhatTheLanguageTakes()
{
    QFETCH(EndpointReplacement, replacement);
    if (!isInstalled(replacement))
        QSKIP("The language is not installed");
    const Language language = languageFor(replacement);
    const QString code = makeReplacement(replacement, awkwardRules(), "/a/b-c_d.e", {}).code;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(language.program, language.check + QStringList(written(replacement, code)));
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestEndpointReplacement::compilesInCSharp()
{
    if (!isInstalled(EndpointReplacement::CSharpV3))
        QSKIP("mcs is not installed");
    const QString code =
        makeReplacement(EndpointReplacement::CSharpV3, awkwardRules(), "/auth", {}).code;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start("mcs",
                  {"-target:library", "-out:" + m_folder.filePath("endpoint.dll"),
                   written(EndpointReplacement::CSharpV3, code),
                   frameworkStandIns("csharp/AspNetCore.cs"),
                   libraryStandIns("csharp/PushRadar.cs")});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestEndpointReplacement::looksLikeTheDocumentation()
{
    const Snippet snippet =
        makeReplacement(EndpointReplacement::PythonV2, {lastRule()}, "/channel-auth", {});
    for (const char *line : {"from PushRadar import PushRadar\n", "request.args.get(\"channel\"",
                             "{\"authToken\": radar.channel_auth(channel)}", "json.dumps(",
                             "@app.route(\"/channel-auth\"", "def may_join(user, channel):\n",
                             "os.environ[\"PUSHRADAR_SECRET\"]"})
        QVERIFY2(snippet.code.contains(line), line);
    QCOMPARE(snippet.notes.size(), 1);
    Profile elsewhere;
    elsewhere.serviceAddress = "http://127.0.0.1:9999";
    const Snippet noted =
        makeReplacement(EndpointReplacement::RubyV3, {lastRule()}, "/auth", elsewhere);
    QCOMPARE(noted.notes.size(), 2);
    QVERIFY(noted.notes.last().contains("http://127.0.0.1:9999/v3"));
}

void TestEndpointReplacement::saysWhatTheRulesWere_data()
{
    addReplacements();
}

void TestEndpointReplacement::saysWhatTheRulesWere()
{
    QFETCH(EndpointReplacement, replacement);
    const Snippet snippet = makeReplacement(replacement, awkwardRules(), "/auth", {});
    QVERIFY(snippet.code.contains("  private-room, anyone: simulated fault (Wrapped in"));
    QVERIFY(snippet.code.contains("  any other call: refuse\n"));
    QVERIFY(!snippet.code.contains("not-in-use"));
    QVERIFY(!snippet.code.contains("value-of-the-test"));
    QVERIFY(snippet.code.contains("PUSHRADAR_SECRET"));
    QVERIFY(!snippet.code.contains("sk_"));
}

void TestEndpointReplacement::refusesUntilItIsFilledIn_data()
{
    addReplacements();
}

void TestEndpointReplacement::refusesUntilItIsFilledIn()
{
    QFETCH(EndpointReplacement, replacement);
    if (replacement == EndpointReplacement::CSharpV3 || !isInstalled(replacement))
        QSKIP("It can't be run here");
    QVERIFY(serve(replacement, makeReplacement(replacement, awkwardRules(), "/auth", {}).code));
    const Answered refused = ask("private-room", replacement);
    QCOMPARE(refused.status, 401);
    QVERIFY(QJsonDocument::fromJson(refused.body).object().contains("error"));
    QCOMPARE(ask("news", replacement).status, 400);
    QCOMPARE(ask("", replacement).status, 400);
}

void TestEndpointReplacement::givesTokens_data()
{
    addReplacements();
}

void TestEndpointReplacement::givesTokens()
{
    QFETCH(EndpointReplacement, replacement);
    if (replacement == EndpointReplacement::CSharpV3 || !isInstalled(replacement))
        QSKIP("It can't be run here");
    const Language language = languageFor(replacement);
    QString code = makeReplacement(replacement, awkwardRules(), "/auth", {}).code;
    QCOMPARE(code.count(language.refusing), 1);
    code.replace(language.refusing, language.choosing);
    QVERIFY(serve(replacement, code));
    const bool v2 = versionOf(replacement) == ApiVersion::V2;
    QStringList channels{"private-room", "presence-a=b@c,d.e;f_G-1"};
    if (v2)
        channels.append(QString::fromUtf8("private-caf\u00e9&x=1+2%25#'\"\\\u2603\U0001F389"));
    for (const QString &channel : std::as_const(channels)) {
        const Answered answered = ask(channel, replacement);
        QCOMPARE(answered.status, 200);
        QVERIFY(answered.header("content-type").startsWith("application/json"));
        const QJsonObject answer = QJsonDocument::fromJson(answered.body).object();
        const QByteArray token = answer.value(v2 ? u"authToken" : u"token").toString().toLatin1();
        if (v2) {
            const QByteArray hash =
                QCryptographicHash::hash(channel.toUtf8(), QCryptographicHash::Md5).toHex();
            QVERIFY2(token.startsWith("channel_auth_token_" + hash), answered.body.constData());
        } else {
            const QJsonObject payload =
                QJsonDocument::fromJson(
                    QByteArray::fromBase64(token.split('.').first(), QByteArray::Base64UrlEncoding))
                    .object();
            QCOMPARE(payload.value("channel").toString(), channel);
            QCOMPARE(payload.value("socketID").toString(), m_subscriber.socketId());
        }
    }
    QCOMPARE(ask("private-closed", replacement).status, 401);
}

int tst_endpointreplacement(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEndpointReplacement test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointreplacement.moc"
