// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarsite.h"

#include <support/browser.h>

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using RadarDesk::Browser;
using RadarDesk::BrowserPage;
using RadarDesk::sandbox::HttpRequest;

/// What pages in a real browser do when something fails.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void saysWhatIsRefused_data();
    void saysWhatIsRefused();
    void saysThatTheKeyIsWrong();
    void asksARefusedChannelOnce();
    void connectsAgain();
    void waitsForASandbox();

private:
    RadarSite m_site;
    Browser m_browser;
};

void TestFaults::initTestCase()
{
    if (const QString missing = Browser::missing(); !missing.isEmpty())
        QSKIP(qUtf8Printable(missing));
    QVERIFY(m_site.start());
    QVERIFY(m_browser.start());
    m_site.setAnswer("/refuses", {403, "no"});
    m_site.setAnswer("/fails", {500, "no"});
    m_site.setAnswer("/words", {200, "no JSON"});
    m_site.setAnswer("/empty", {200, R"({"channel":"private-a"})"});
    m_site.setAnswer("/null", {200, "null"});
    m_site.setAnswer("/forged", {200, R"({"token":"forged","authToken":"forged"})"});
    // Without a word that the page may read it.
    m_site.endpoints().setPage("/silent", R"({"token":"a"})");
}

void TestFaults::cleanup()
{
    m_browser.closeAll();
    m_browser.clearConsole();
}

void TestFaults::saysWhatIsRefused_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    const auto v3 = [](const char *path) {
        return QStringLiteral("radar.auth(endpoints + '%1');"
                              "radar.subscribe.to('private-a', () => {});")
            .arg(QLatin1StringView(path));
    };
    const QString a = "\"private-a\"";
    const QString endpoint = "The authentication endpoint for “private-a” ";
    const QString answer = "The authentication endpoint's answer for “private-a” ";
    QTest::newRow("the endpoint refuses")
        << v3("/refuses") << a << 403 << endpoint + "refused with status 403.";
    QTest::newRow("the endpoint fails")
        << v3("/fails") << a << 500 << endpoint + "refused with status 500.";
    QTest::newRow("not JSON") << v3("/words") << a << 502 << answer + "is not JSON.";
    QTest::newRow("no token") << v3("/empty") << a << 502 << answer + "has no “token”.";
    QTest::newRow("null") << v3("/null") << a << 502 << answer + "has no “token”.";
    QTest::newRow("v2 no token") << "radar.setAuthenticationEndpoint(endpoints + '/empty');"
                                    "radar.subscribe('private-a', () => {});"
                                 << a << 502 << answer + "has no “authToken”.";
    QTest::newRow("the page may not read it")
        << v3("/silent") << a << 0
        << endpoint + "can't be reached, or does not let this page read its answer.";
    QTest::newRow("no such server")
        << "radar.auth('http://127.0.0.1:1/');radar.subscribe.to('private-a', () => {});" << a << 0
        << endpoint + "can't be reached, or does not let this page read its answer.";
    QTest::newRow("no endpoint") << "radar.subscribe.to('private-a', () => {});" << a << 0
                                 << "“private-a” needs a token; call radar.auth() before "
                                    "subscribing.";
    QTest::newRow("a forged token") << v3("/forged") << a << 403 << "The token is unknown";
    QTest::newRow("a name that is none") << "radar.subscribe.to('a b', () => {});"
                                         << "\"a b\"" << 400 << "space";
    QTest::newRow("the endpoint for connections")
        << "radar.call.on.connection(endpoints + '/refuses');"
        << "null" << 403 << "The endpoint for new connections refused with status 403.";
}

void TestFaults::saysWhatIsRefused()
{
    QFETCH(QString, script);
    QFETCH(QString, channel);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    BrowserPage page = m_browser.open(m_site.page(script));
    QTRY_COMPARE(page.json("errors.length"), "1");
    QCOMPARE(page.json("errors[0].slice(0, 2)"), QStringLiteral("[%1,%2]").arg(channel).arg(code));
    const QString said = page.run("return errors[0][2]").toString();
    QVERIFY2(said.contains(sentence), qUtf8Printable(said));
    QVERIFY(said.endsWith('.'));
    QTRY_COMPARE(m_browser.console().filter("PushRadar: ").size(), 1);
    QVERIFY(m_browser.console().filter("PushRadar: ").first().contains(said));
    QCOMPARE(page.json("radar.state"), "\"connected\"");
}

void TestFaults::saysThatTheKeyIsWrong()
{
    BrowserPage page = m_browser.open(
        m_site.page("const other = new PushRadar('pk_wrong');"
                    "other.onError(error => errors.push([error.channel, error.code]));"));
    QTRY_COMPARE(page.json("[other.state, radar.state]"), R"(["refused","connected"])");
    QTRY_COMPARE(page.json("errors"), "[[null,401]]");
    QTRY_COMPARE(m_browser.console().filter("The public key isn't the one of this sandbox.").size(),
                 1);
}

void TestFaults::asksARefusedChannelOnce()
{
    BrowserPage page = m_browser.open(m_site.page("radar.auth(endpoints + '/refuses?once');"
                                                  "radar.subscribe.to('private-a', () => {});"));
    QTRY_COMPARE(page.json("errors.length"), "1");
    const qsizetype asked = m_site.endpoints().requests("/refuses").size();
    page.run("radar.subscribe.to('private-a', () => {});"
             "radar.subscribe.to('private-b', () => {});");
    QTRY_COMPARE(page.json("errors.map(error => error[0])"), R"(["private-a","private-b"])");
    QCOMPARE(m_site.endpoints().requests("/refuses").size(), asked + 1);
}

void TestFaults::connectsAgain()
{
    BrowserPage page = m_browser.open(
        m_site.page("radar.auth(endpoints + '/auth');"
                    "radar.call.on.connection(endpoints + '/connected');"
                    "radar.subscribe.to('private-room', data => received.push(data.n))"
                    "    .onSubscribed(() => subscribed.push(radar.socketID));"));
    QTRY_COMPARE(page.json("subscribed.length"), "1");
    QCOMPARE(m_site.broadcast("private-room", R"({"n":1})"), 1);

    m_site.stopSandbox();
    QTRY_VERIFY(page.json("states").startsWith(R"(["connected","waiting")"));
    QVERIFY(page.run("return radar.socketID").isNull());
    QVERIFY(m_site.startSandbox());
    QTRY_COMPARE_WITH_TIMEOUT(page.json("subscribed.length"), "2", 30'000);
    QCOMPARE(page.json("[radar.state, states.at(-2)]"), R"(["connected","connecting"])");
    QCOMPARE(m_site.broadcast("private-room", R"({"n":2})"), 1);
    QTRY_COMPARE(page.json("received"), "[1,2]");

    // With a token for each socket, and word of each.
    const QJsonArray sockets = page.run("return subscribed").toArray();
    QVERIFY(sockets[0] != sockets[1]);
    const QList<HttpRequest> tokens = m_site.endpoints().requests("/auth");
    QCOMPARE(tokens.size(), 2);
    const QList<HttpRequest> connected = m_site.endpoints().requests("/connected");
    QCOMPARE(connected.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(QUrlQuery(QString::fromUtf8(tokens[i].query)).queryItemValue("socketID"),
                 sockets[i].toString());
        QCOMPARE(connected[i].body, "socketID=" + sockets[i].toString());
    }
}

void TestFaults::waitsForASandbox()
{
    const QUrl url = m_site.page("radar.subscribe.to('news', data => received.push(data.n))"
                                 "    .onSubscribed(() => subscribed.push(1));");
    BrowserPage page = m_browser.open(url);
    QTRY_COMPARE(page.json("subscribed"), "[1]");
    m_site.stopSandbox();
    // Several attempts and one sentence.
    QTRY_VERIFY(page.json("states").count("waiting") > 2);
    QCOMPARE(page.json("errors.map(error => error.slice(0, 2))"), "[[null,0]]");
    QVERIFY(page.json("errors[0][2]").contains("There is no sandbox at http://127.0.0.1:"));
    QVERIFY(m_site.startSandbox());
    QTRY_COMPARE_WITH_TIMEOUT(page.json("subscribed"), "[1,1]", 30'000);
    QCOMPARE(m_site.broadcast("news", R"({"n":1})"), 1);
    QTRY_COMPARE(page.json("received"), "[1]");
}

int tst_faults(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faults.moc"
