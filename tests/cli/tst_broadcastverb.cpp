// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <pushradar/scriptedserver.h>
#include <workbench/templates/templatesfile.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Broadcasts and tokens from the command line.
class TestBroadcastVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsWhatWasTyped();
    void readsFilesAndInput();
    void sendsSavedMessages();
    void showsWithoutSending();
    void asksBeforeProduction();
    void neverSendsSecrets();
    void tellsServiceFromUsage();
    void needsNoHistory();
    void getsTokens();

private:
    std::unique_ptr<CliService> m_service;
    std::unique_ptr<CommandLine> m_program;
};

namespace {

/// The data of a request that a service got.
QByteArray dataOf(const ReceivedRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return body.value("data").toString().toUtf8();
}

} // namespace

void TestBroadcastVerb::init()
{
    m_service = std::make_unique<CliService>();
    m_program = std::make_unique<CommandLine>();
    m_program->setVariable("RADARDESK_SECRET", CliSecret);
}

void TestBroadcastVerb::sendsWhatWasTyped()
{
    ScriptedServer service(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    const QStringList options{"--service", service.url().toString()};
    const Ran ran = m_program->run(QStringList{"broadcast", "news", "title=1.50", "n:=1.50",
                                               "big:=12345678901234567890123",
                                               "o:={\"b\":1,\"a\":[1, 2]}", "empty="}
                                   + options);
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(ran.out.startsWith("Accepted in "));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(service.requests().size(), 1);
    const ReceivedRequest &request = service.requests().first();
    QCOMPARE(request.header("authorization"), QByteArray("Bearer ") + CliSecret);
    const QByteArray expected = R"({"title":"1.50","n":1.50,"big":12345678901234567890123,)"
                                R"("o":{"b":1,"a":[1, 2]},"empty":""})";
    QVERIFY2(request.body.contains(expected) || dataOf(request) == expected,
             request.body.constData());
}

void TestBroadcastVerb::readsFilesAndInput()
{
    const QString path = m_program->folder.filePath("data.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"z": 1.0, "a": "from the file"})");
    file.close();
    const QStringList tail{"--dry-run"};
    QCOMPARE(m_program
                 ->run(QStringList{"broadcast", "news", "--data", path, "a=given"} + tail
                       + m_service->options())
                 .out,
             QByteArray("{\"z\":1.0,\"a\":\"given\"}\n"));
    QCOMPARE(
        m_program
            ->run(QStringList{"broadcast", "news", "--data", "-"} + tail + m_service->options(),
                  R"({"n": 7})")
            .out,
        QByteArray("{\"n\":7}\n"));
    const Ran broken = m_program->run(
        QStringList{"broadcast", "news", "--data", "-"} + m_service->options(), "{\n \"n\": }");
    QCOMPARE(broken.status, 2);
    QVERIFY2(broken.err.contains("line 2"), broken.err.constData());
    QCOMPARE(
        m_program
            ->run(QStringList{"broadcast", "news", "--data", "-"} + m_service->options(), "[1]")
            .status,
        2);
}

void TestBroadcastVerb::sendsSavedMessages()
{
    TemplatesModel model;
    TemplatesFile file(m_program->dataFolder() + "/templates.json", model);
    file.load();
    model.setTemplate(*MessageTemplate::make({.name = "New order",
                                              .channel = "orders",
                                              .data = R"({"id": 1, "note": "{{literal x}}"})"}));
    file.flush();
    QCOMPARE(m_program
                 ->run(QStringList{"broadcast", "--template", "New order", "id:=7", "--dry-run"}
                       + m_service->options())
                 .out,
             QByteArray("{\"id\":7,\"note\":\"{{x}}\"}\n"));
    const Ran ran =
        m_program->run(QStringList{"broadcast", "--template", "New order"} + m_service->options());
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(m_program->run({"history"}).out.contains("orders"));
    QCOMPARE(m_program->run({"names", "templates"}).out, QByteArray("New order\n"));
}

void TestBroadcastVerb::showsWithoutSending()
{
    m_program->unsetVariable("RADARDESK_SECRET"); // none is needed
    ScriptedServer service(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    const Ran ran = m_program->run(
        {"broadcast", "news", "a=b", "--dry-run", "--service", service.url().toString()});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray("{\"a\":\"b\"}\n"));
    QVERIFY(ran.err.contains("news"));
    QCOMPARE(service.requests().size(), 0);
    QCOMPARE(m_program
                 ->run({"broadcast", "news", "a=b", "--dry-run", "--quiet", "--service",
                        service.url().toString()})
                 .err,
             QByteArray());
}

void TestBroadcastVerb::asksBeforeProduction()
{
    Profile shop = m_service->profile("Shop");
    shop.production = true;
    m_program->addProfile(shop);
    Profile museum = m_service->profile("Museum");
    museum.sendingLocked = true;
    m_program->addProfile(museum);
    const Ran refused = m_program->run({"broadcast", "news", "a=b", "--profile", "Shop"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
    const Ran sent = m_program->run({"broadcast", "news", "a=b", "--profile", "shop", "--yes"});
    QVERIFY2(sent.status == 0, sent.err.constData());
    const Ran locked = m_program->run({"broadcast", "news", "a=b", "--profile", "Museum", "--yes"});
    QCOMPARE(locked.status, 2);
    QVERIFY2(locked.err.contains("locked"), locked.err.constData());
    QCOMPARE(m_program->run({"history"}).out.count("Sent"), 1);
}

void TestBroadcastVerb::neverSendsSecrets()
{
    const Ran ran =
        m_program->run(QStringList{"broadcast", "news", "--data", "-"} + m_service->options(),
                       QByteArray("{\"key\":\"") + CliSecret + "\"}");
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("secret"), ran.err.constData());
}

void TestBroadcastVerb::tellsServiceFromUsage()
{
    const Ran nobody =
        m_program->run({"broadcast", "news", "a=b", "--service", "http://127.0.0.1:1"});
    QCOMPARE(nobody.status, 3);
    QCOMPARE(nobody.out, QByteArray());
    m_program->setVariable("RADARDESK_SECRET", "sk_of_another_service");
    const Ran refused =
        m_program->run(QStringList{"broadcast", "news", "a=b"} + m_service->options());
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("401"), refused.err.constData());
    ScriptedServer silent([](QTcpSocket &, const ReceivedRequest &) {});
    const Ran late = m_program->run(
        {"broadcast", "news", "a=b", "--timeout", "0.3", "--service", silent.url().toString()});
    QCOMPARE(late.status, 3);
    QVERIFY2(late.err.contains("time limit"), late.err.constData());
}

void TestBroadcastVerb::needsNoHistory()
{
    // No place for the history is no reason not to send.
    CommandLine other;
    other.setVariable("RADARDESK_SECRET", CliSecret);
    QVERIFY(QDir().mkdir(other.dataFolder() + "/history.db"));
    const Ran ran = other.run(QStringList{"broadcast", "news", "a=b"} + m_service->options());
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(!ran.err.isEmpty());
    const Ran full =
        m_program->runInShell("trap '' XFSZ; ulimit -f 0; exec \"$@\"",
                              QStringList{"broadcast", "news", "a=b"} + m_service->options());
    QVERIFY2(full.status == 0, full.err.constData());
    QVERIFY(full.out.startsWith("Accepted"));
    QVERIFY(!full.err.isEmpty());
}

void TestBroadcastVerb::getsTokens()
{
    const Ran ran =
        m_program->run(QStringList{"token", "private-room", "--api", "v2"} + m_service->options());
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(ran.out.trimmed().size() > 10);
    QCOMPARE(ran.out.count('\n'), 1);
    QCOMPARE(m_program->run(QStringList{"token", "news", "--socket", "1.2"} + m_service->options())
                 .status,
             2);
    QCOMPARE(m_program->run(QStringList{"token", "private-room"} + m_service->options()).status, 2);
    QCOMPARE(
        m_program
            ->run(QStringList{"token", "private-room", "--socket", "1.2"} + m_service->options())
            .status,
        3);
}

int tst_broadcastverb(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestBroadcastVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_broadcastverb.moc"
