// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "junit.h"

#include <privatechannels/checks/checksfile.h>
#include <privatechannels/diagnosis/connectedapp.h>
#include <privatechannels/diagnosis/endpointapp.h>
#include <privatechannels/recording/hartext.h>
#include <support/textfile.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// Checks of private channels from the command line.
class TestCheckVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesWhereAllIsRight();
    void namesWhatIsWrong();
    void hasTheObjectOfTheManual();
    void writesEachFormat();
    void saysWhatIsMissing();
    void runsSavedChecks();
    void checksConnectionEndpoints();
    void errorOfThePageFails();
    void undecidedIsNoSuccess();
    void longerNamesAreAFinding();
    void judgesRecordings();
    void printsNothingSensitive();

private:
    /// The options for a check of the app as Alice.
    [[nodiscard]] QStringList options() const;
    void keep(const QString &name, const QString &endpoint);

    std::unique_ptr<EndpointApp> m_app;
    std::unique_ptr<CommandLine> m_program;
};

namespace {

QJsonObject objectOf(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

void TestCheckVerb::init()
{
    m_app = std::make_unique<EndpointApp>();
    m_app->server.setEndpoint("/auth", m_app->good(V3));
    m_program = std::make_unique<CommandLine>();
    m_program->setVariable("RADARDESK_SECRET", m_app->sandbox.secret());
}

QStringList TestCheckVerb::options() const
{
    return {"--service",  m_app->sandbox.url().toString(),
            "--key",      m_app->sandbox.publicKey(),
            "--endpoint", m_app->server.url("/auth").toString(),
            "--page",     m_app->server.url("/page").toString(),
            "--cookie",   "session=alice"};
}

void TestCheckVerb::keep(const QString &name, const QString &endpoint)
{
    ChecksModel model;
    ChecksFile file(m_program->dataFolder() + "/checks.json", model);
    file.load();
    SavedCheck check;
    check.settings.name = name;
    check.settings.channel = "private-room";
    check.settings.endpoint = endpoint;
    check.settings.identity = "nobody";
    model.setCheck(check);
    file.flush();
}

void TestCheckVerb::passesWhereAllIsRight()
{
    const Ran text = m_program->run(QStringList{"check", "private-room"} + options());
    QVERIFY2(text.status == 0, (text.out + text.err).constData());
    QCOMPARE(text.out.count("✓"), 6);
    const Ran json =
        m_program->run(QStringList{"check", "private-room", "--format", "json"} + options());
    QCOMPARE(json.status, 0);
    const QJsonObject object = objectOf(json);
    QCOMPARE(object["passed"].toBool(), true);
    QVERIFY(object["finding"].isNull());
    QVERIFY(m_program->run({"history", "kind:check"}).out.contains("private-room"));
}

void TestCheckVerb::namesWhatIsWrong()
{
    m_app->server.setEndpoint(
        "/auth", [](const sandbox::HttpRequest &request, const sandbox::HttpReply &reply) {
            reply(EndpointApp::forPages(request, {500, "broken"}));
        });
    const Ran ran = m_program->run(QStringList{"check", "private-room"} + options());
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains("(ServerError)"), ran.out.constData());
    QVERIFY(ran.out.contains("✗"));
}

void TestCheckVerb::hasTheObjectOfTheManual()
{
    m_app->server.setEndpoint(
        "/auth", [](const sandbox::HttpRequest &request, const sandbox::HttpReply &reply) {
            reply(EndpointApp::forPages(request, {200, "<html>Sign in</html>"}));
        });
    const Ran ran =
        m_program->run(QStringList{"check", "private-room", "--format", "json"} + options());
    QCOMPARE(ran.status, 1);
    const QJsonObject object = objectOf(ran);
    QCOMPARE(
        object.keys(),
        QStringList({"advice", "channel", "finding", "message", "passed", "steps", "version"}));
    QCOMPARE(object["channel"], "private-room");
    QCOMPARE(object["version"], "v3");
    QCOMPARE(object["passed"].toBool(true), false);
    QCOMPARE(object["finding"], "HtmlPage");
    QVERIFY(!object["message"].toString().isEmpty());
    QVERIFY(!object["advice"].toString().isEmpty());
    QStringList names;
    QStringList outcomes;
    for (const QJsonValue &step : object["steps"].toArray()) {
        QCOMPARE(step.toObject().keys(),
                 QStringList({"advice", "finding", "message", "milliseconds", "outcome", "step"}));
        names.append(step["step"].toString());
        outcomes.append(step["outcome"].toString());
        QVERIFY(step["milliseconds"].isDouble());
    }
    QCOMPARE(
        names,
        QStringList({"channel", "service-token", "endpoint", "token", "subscription", "access"}));
    QCOMPARE(outcomes.mid(0, 4), QStringList({"passed", "passed", "failed", "skipped"}));
    QCOMPARE(object["steps"].toArray().at(2)["finding"], "HtmlPage");
}

void TestCheckVerb::writesEachFormat()
{
    const QStringList call = QStringList{"check", "private-room"} + options();
    const Ran markdown = m_program->run(call + QStringList{"--format", "markdown"});
    QVERIFY(markdown.out.startsWith("# "));
    const Ran junit = m_program->run(call + QStringList{"--format", "junit"});
    QStringList cases;
    QCOMPARE(junitFault(junit.out, cases), QString());
    QCOMPARE(cases, QStringList("private-room"));
    QCOMPARE(m_program->run(call + QStringList{"--format", "xml"}).status, 2);
}

void TestCheckVerb::saysWhatIsMissing()
{
    m_program->unsetVariable("RADARDESK_SECRET");
    const Ran none =
        m_program->run(QStringList{"check", "private-room", "--format", "json"} + options());
    QCOMPARE(none.status, 4);
    QCOMPARE(objectOf(none)["finding"], "SecretMissing");
    m_program->setVariable("RADARDESK_SECRET", "sk_some");
    const Ran nobody = m_program->run({"check", "private-room", "--service", "http://127.0.0.1:1",
                                       "--key", "pk_a", "--endpoint", "http://127.0.0.1:1"});
    QCOMPARE(nobody.status, 3);
    QCOMPARE(m_program->run({"check", "private-room", "--as", "Nobody at all"}).status, 2);
    QCOMPARE(m_program->run({"check", "private-room", "--header", "no colon"}).status, 2);
    QCOMPARE(m_program->run({"check", "--har", "/nowhere.har"}).status, 2);
    QCOMPARE(m_program->run({"check", "--har", "a", "--saved"}).status, 2);
}

void TestCheckVerb::runsSavedChecks()
{
    const QStringList service = options().first(4);
    const Ran none = m_program->run(QStringList{"check", "--saved"} + service);
    QCOMPARE(none.status, 1);
    keep("Nowhere", m_app->server.url("/nowhere").toString());
    keep("Guarded", m_app->server.url("/auth").toString());
    const Ran unknown = m_program->run(QStringList{"check", "--saved", "Another"} + service);
    QCOMPARE(unknown.status, 2);
    const Ran junit =
        m_program->run(QStringList{"check", "--saved", "--format", "junit"} + service);
    QCOMPARE(junit.status, 1);
    QStringList cases;
    QCOMPARE(junitFault(junit.out, cases), QString());
    QCOMPARE(cases, QStringList({"Guarded", "Nowhere"}));
    QVERIFY2(junit.out.contains("RouteMissing"), junit.out.constData());
    const Ran one =
        m_program->run(QStringList{"check", "--saved", "Nowhere", "--format", "json"} + service);
    QCOMPARE(one.status, 1);
    const QJsonArray list = objectOf(one)["cases"].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()["finding"], "RouteMissing");
    // The window shows what they came to.
    ChecksModel model;
    ChecksFile file(m_program->dataFolder() + "/checks.json", model);
    file.load();
    QVERIFY(model.named("Nowhere")->last.has_value());
    QCOMPARE(m_program->run({"names", "checks"}).out, QByteArray("Guarded\nNowhere\n"));
}

void TestCheckVerb::checksConnectionEndpoints()
{
    QCOMPARE(m_program->run({"check", "--connection"}).status, 2);
    QCOMPARE(m_program->run({"check", "--connection", "--saved"}).status, 2);
    m_app->server.setEndpoint("/connected",
                              [](const sandbox::HttpRequest &, const sandbox::HttpReply &reply) {
                                  reply({500, "KeyError"});
                              });
    QStringList called = options();
    called[5] = m_app->server.url("/connected").toString();
    const Ran ran =
        m_program->run(QStringList{"check", "--connection", "--format", "json"} + called);
    QCOMPARE(ran.status, 1);
    const QJsonObject object = objectOf(ran);
    QVERIFY2(object["channel"].isNull() && !object["passed"].toBool(), ran.out.constData());
    QStringList steps;
    for (const auto &step : object["steps"].toArray())
        steps.append(step[u"step"].toString());
    QCOMPARE(steps, QStringList({"connection-endpoint", "client-data", "user-id"}));
    const Ran text = m_program->run(QStringList{"check", "--connection"} + called);
    QVERIFY2(text.out.contains("✗"), text.out.constData());
}

void TestCheckVerb::errorOfThePageFails()
{
    ConnectedApp all;
    all.serve(ofBoth, all.registering(AliceData));
    m_program->setVariable("RADARDESK_SECRET", all.app.sandbox.secret());
    const QStringList call{"check",      "--connection",
                           "--service",  all.app.sandbox.url().toString(),
                           "--key",      all.app.sandbox.publicKey(),
                           "--endpoint", all.app.server.url("/connected").toString(),
                           "--cookie",   "session=alice",
                           "--page"};
    const QStringList elsewhere = call + QStringList{"http://127.0.0.1:9/page"};
    const Ran ran = m_program->run(elsewhere + QStringList{"--format", "json"});
    QCOMPARE(ran.status, 1);
    const QJsonObject object = objectOf(ran);
    QVERIFY2(!object["passed"].toBool(), ran.out.constData());
    QCOMPARE(object["finding"], "OriginMissing");
    const Ran text = m_program->run(elsewhere);
    QVERIFY2(text.out.contains("OriginMissing") && text.out.contains("the page gets an error"),
             text.out.constData());
    const Ran junit = m_program->run(elsewhere + QStringList{"--format", "junit"});
    QStringList cases;
    QCOMPARE(junitFault(junit.out, cases), QString());
    QVERIFY2(junit.status == 1 && junit.out.contains("type=\"OriginMissing\""),
             junit.out.constData());
    QCOMPARE(m_program->run(call + QStringList{all.app.server.url("/page").toString()}).status, 0);
}

void TestCheckVerb::undecidedIsNoSuccess()
{
    m_app->server.setEndpoint("/auth",
                              [good = m_app->good(V3)](const sandbox::HttpRequest &request,
                                                       const sandbox::HttpReply &reply) {
                                  if (EndpointApp::isAlice(request))
                                      good(request, reply);
                                  else
                                      reply({504, "Gateway Timeout"});
                              });
    const QStringList call = QStringList{"check", "private-room"} + options();
    const Ran json = m_program->run(call + QStringList{"--format", "json"});
    QCOMPARE(json.status, 1);
    const QJsonObject object = objectOf(json);
    QVERIFY2(!object["passed"].toBool(true) && object["finding"].isNull(), json.out.constData());
    QCOMPARE(object["steps"].toArray().last()["outcome"], "skipped");
    QVERIFY(object["message"].toString().contains("couldn't be checked"));
    const Ran junit = m_program->run(call + QStringList{"--format", "junit"});
    QStringList cases;
    QCOMPARE(junitFault(junit.out, cases), QString());
    QVERIFY2(junit.status == 1 && junit.out.contains("<error"), junit.out.constData());
}

void TestCheckVerb::longerNamesAreAFinding()
{
    m_app->server.setEndpoint(
        "/auth", [this](const sandbox::HttpRequest &request, const sandbox::HttpReply &reply) {
            const QString channel = parameterOf(request, "channelName");
            if (!EndpointApp::isAlice(request) || !channel.startsWith(u"private-room"))
                reply({403, "No"});
            else
                m_app->token(
                    V3, channel, parameterOf(request, "socketID"),
                    [this, reply](const QString &token) { reply(m_app->tokenAnswer(V3, token)); });
        });
    const QStringList call = QStringList{"check", "private-room", "--format", "json"} + options();
    const Ran strict = m_program->run(call);
    QCOMPARE(strict.status, 1);
    QCOMPARE(objectOf(strict)["finding"], "PrefixOpens");
    // Whoever names a channel that must be refused means the others.
    const Ran meant = m_program->run(call + QStringList{"--refused", "private-other"});
    QVERIFY2(meant.status == 0 && objectOf(meant)["passed"].toBool(), meant.out.constData());
    QVERIFY(objectOf(meant)["advice"].toString().contains("private-room-x"));
}

void TestCheckVerb::judgesRecordings()
{
    HarText good(HarText::Form::Chrome);
    good.add({.url = "https://api.example/auth?channelName=private-room&socketID=12.34",
              .page = "https://app.example/chat",
              .cookies = "session=secret-session-value",
              .body = R"({"token":"opaque-token-of-the-service"})"});
    const QString path = m_program->folder.filePath("recording.har");
    QVERIFY(putFile(path, good.text()));
    const Ran ran = m_program->run({"check", "--har", path, "--format", "json"});
    QVERIFY2(ran.status == 1, ran.err.constData());
    const QJsonArray list = QJsonDocument::fromJson(ran.out).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()["finding"], "OriginMissing");
    QVERIFY(!(ran.out + ran.err).contains("secret-session-value"));
    QVERIFY(!(ran.out + ran.err).contains("opaque-token"));
    QVERIFY(m_program->run({"check", "--har", path}).out.contains("private-room"));
    QVERIFY(putFile(path, "{\"log\":{\"entries\":[]}}"));
    QCOMPARE(m_program->run({"check", "--har", path}).status, 1);
}

void TestCheckVerb::printsNothingSensitive()
{
    const QByteArray cookie = "a-long-session-value-1234567890";
    m_app->server.setEndpoint(
        "/auth", [cookie](const sandbox::HttpRequest &request, const sandbox::HttpReply &reply) {
            reply(EndpointApp::forPages(request, {403, "No: " + request.header("Cookie")}));
        });
    QStringList call = QStringList{"check", "private-room"} + options();
    call.last() = "session=" + cookie;
    for (const char *format : {"text", "json", "markdown", "junit"}) {
        const Ran ran = m_program->run(call + QStringList{"--format", format});
        QCOMPARE(ran.status, 1);
        QVERIFY2(!(ran.out + ran.err).contains(cookie), (ran.out + ran.err).constData());
    }
}

int tst_checkverb(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCheckVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkverb.moc"
