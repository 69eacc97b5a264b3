// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarsite.h"

#include <support/browser.h>

#include <QTest>
#include <QUrlQuery>

using PushRadar::ApiVersion;
using RadarDesk::Browser;
using RadarDesk::BrowserPage;
using RadarDesk::sandbox::HttpRequest;

/// Pages in a real browser receive what the client library broadcasts.
class TestSubscribing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_browser.closeAll(); }
    void receivesABroadcast_data();
    void receivesABroadcast();
    void opensGuardedChannels_data();
    void opensGuardedChannels();
    void servesSeveralCallbacks();
    void unsubscribes();
    void subscribesAtAnyTime();
    void receivesOnTenPagesAtOnce();
    void showsWhoIsPresent();
    void findsTheSandboxByItsAddress();
    void closes();

private:
    RadarSite m_site;
    Browser m_browser;
};

void TestSubscribing::initTestCase()
{
    if (const QString missing = Browser::missing(); !missing.isEmpty())
        QSKIP(qUtf8Printable(missing));
    QVERIFY(m_site.start());
    QVERIFY(m_browser.start());
}

void TestSubscribing::receivesABroadcast_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("subscribing");
    QTest::newRow("v3") << "v3"
                        << "radar.subscribe.to('test-channel', function (data) {"
                           "    received.push(data);"
                           "}).onSubscribed(() => subscribed.push(1));";
    QTest::newRow("v2") << "v2"
                        << "radar.subscribe('test-channel', function (data) {"
                           "    received.push(data);"
                           "}).onSubscribed(() => subscribed.push(1));";
}

void TestSubscribing::receivesABroadcast()
{
    QFETCH(QString, version);
    QFETCH(QString, subscribing);
    BrowserPage page = m_browser.open(m_site.page(subscribing, version));
    QTRY_COMPARE(page.json("subscribed"), "[1]");
    const QByteArray data = R"({"message":"Hello World! ☃","n":1.5,"list":[true,null,{"a":"b"}]})";
    QCOMPARE(m_site.broadcast("test-channel", data, ApiVersion::V2), 1);
    QCOMPARE(m_site.broadcast("test-channel", data, ApiVersion::V3), 1);
    QCOMPARE(m_site.broadcast("another", data), 0);
    QTRY_COMPARE(page.json("received"), '[' + data + ',' + data + ']');
    QCOMPARE(page.json("errors"), "[]");
}

void TestSubscribing::opensGuardedChannels_data()
{
    QTest::addColumn<QString>("registering");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("query");
    const QString v2 = "radar.setAuthenticationEndpoint(endpoints + '/channel-auth');";
    const QString v3 = "radar.auth(endpoints + '/auth');";
    const QByteArray v2Path = "/channel-auth";
    const QByteArray v3Path = "/auth";
    QTest::newRow("v2 private") << v2 << "private-room" << v2Path << "channel=private-room";
    QTest::newRow("v2 other signs") << v2 << "private-ä&b" << v2Path << "channel=private-ä%26b";
    QTest::newRow("v3 private") << v3 << "private-room" << v3Path
                                << "channelName=private-room&socketID=%1";
    QTest::newRow("v3 presence") << v3 << "presence-a@b;c" << v3Path
                                 << "channelName=presence-a%40b%3Bc&socketID=%1";
    QTest::newRow("v3 the endpoint has a query")
        << "radar.auth(endpoints + '/auth?a=b');"
        << "private-room" << v3Path << "a=b&channelName=private-room&socketID=%1";
}

void TestSubscribing::opensGuardedChannels()
{
    QFETCH(QString, registering);
    QFETCH(QString, channel);
    QFETCH(QByteArray, endpoint);
    QFETCH(QString, query);
    const qsizetype before = m_site.endpoints().requests(endpoint).size();
    BrowserPage page = m_browser.open(
        m_site.page(registering + "radar.subscribe.to('" + channel
                    + "', data => received.push(data)).onSubscribed(() => subscribed.push(1));"));
    QTRY_COMPARE(page.json("[subscribed, errors]"), "[[1],[]]");
    const auto version = endpoint == "/auth" ? ApiVersion::V3 : ApiVersion::V2;
    QCOMPARE(m_site.broadcast(channel, R"({"a":1})", version), 1);
    QTRY_COMPARE(page.json("received"), R"([{"a":1}])");

    const QList<HttpRequest> requests = m_site.endpoints().requests(endpoint);
    QCOMPARE(requests.size(), before + 1);
    QCOMPARE(requests.last().method, "GET");
    QCOMPARE(requests.last().origin, m_site.pages().origin());
    QVERIFY(requests.last().header("Cookie").contains("user=alice"));
    if (query.contains("%1"))
        query.replace("%1", page.run("return radar.socketID").toString());
    QCOMPARE(QUrlQuery(QString::fromUtf8(requests.last().query)).toString(), query);
}

void TestSubscribing::servesSeveralCallbacks()
{
    BrowserPage page = m_browser.open(
        m_site.page("radar.subscribe.to('several', data => { throw new Error('on purpose'); });"
                    "radar.subscribe.to(' several ', data => received.push(['a', data]));"
                    "radar.subscribe('several', data => received.push(['b', data]))"
                    "    .onSubscribed(() => subscribed.push(1));"));
    QTRY_COMPARE(page.json("subscribed"), "[1]");
    QCOMPARE(m_site.broadcast("several", R"({"n":1})"), 1);
    QTRY_COMPARE(page.json("received"), R"([["a",{"n":1}],["b",{"n":1}]])");
    QTRY_COMPARE(m_browser.console().filter("on purpose").size(), 1);
}

void TestSubscribing::unsubscribes()
{
    BrowserPage page = m_browser.open(
        m_site.page("const a = radar.subscribe.to('some', data => received.push('a'))"
                    "    .onSubscribed(() => subscribed.push('some'));"
                    "const b = radar.subscribe.to('some', data => received.push('b'));"
                    "radar.subscribe.to('all', data => received.push('c'));"
                    "radar.subscribe.to('all', data => received.push('d'))"
                    "    .onSubscribed(() => subscribed.push('all'));"));
    QTRY_COMPARE(page.json("subscribed"), R"(["some","all"])");
    page.run("a.unsubscribe()");
    QCOMPARE(m_site.broadcast("some", R"({"n":1})"), 1);
    QTRY_COMPARE(page.json("received"), R"(["b"])");
    page.run("b.unsubscribe(); radar.unsubscribe('all')");
    QTRY_COMPARE(m_site.broadcast("some", R"({"n":1})"), 0);
    QTRY_COMPARE(m_site.broadcast("all", R"({"n":1})"), 0);
    page.run("radar.subscribe.to('all', data => received.push('e'))"
             "    .onSubscribed(() => subscribed.push('again'))");
    QTRY_COMPARE(page.json("subscribed"), R"(["some","all","again"])");
    QCOMPARE(m_site.broadcast("all", R"({"n":1})"), 1);
    QTRY_COMPARE(page.json("received"), R"(["b","e"])");
}

void TestSubscribing::subscribesAtAnyTime()
{
    BrowserPage page = m_browser.open(m_site.page("radar.auth(endpoints + '/auth');"));
    QTRY_COMPARE(page.json("radar.state"), "\"connected\"");
    page.run("radar.subscribe.to('presence-late', data => received.push(data))"
             "    .onPresence(count => presence.push(count));");
    QTRY_COMPARE(page.json("presence"), "[1]");
    // Another callback learns what is known already.
    page.run("radar.subscribe.to('presence-late')"
             "    .onPresence((count, clientData) => presence.push([count, clientData]))"
             "    .onSubscribed(() => subscribed.push(1));");
    QTRY_COMPARE(page.json("[presence, subscribed]"), "[[1,[1,[]]],[1]]");
    QCOMPARE(m_site.broadcast("presence-late", R"({"n":1})"), 1);
    QTRY_COMPARE(page.json("received"), R"([{"n":1}])");
}

void TestSubscribing::receivesOnTenPagesAtOnce()
{
    const QUrl url = m_site.page("radar.subscribe.to('crowd', data => received.push(data.n))"
                                 "    .onSubscribed(() => subscribed.push(1));");
    std::vector<BrowserPage> pages;
    pages.reserve(10);
    for (int i = 0; i < 10; ++i)
        pages.push_back(m_browser.open(url));
    for (BrowserPage &page : pages)
        QTRY_COMPARE(page.json("subscribed"), "[1]");
    for (int n = 1; n <= 3; ++n)
        QCOMPARE(m_site.broadcast("crowd", "{\"n\":" + QByteArray::number(n) + '}'), 10);
    for (BrowserPage &page : pages)
        QTRY_COMPARE(page.json("received"), "[1,2,3]");
}

void TestSubscribing::showsWhoIsPresent()
{
    const QUrl url =
        m_site.page("radar.auth(endpoints + '/auth');"
                    "radar.call.on.connection(endpoints + '/connected');"
                    "radar.subscribe.to('presence-room', data => received.push(data))"
                    "    .onPresence((count, clientData) =>"
                    "        presence.push([count, clientData.map(one => one.name).sort()]));");
    BrowserPage first = m_browser.open(url);
    QTRY_COMPARE(first.json("presence.at(-1)"), R"([1,["User 1"]])");
    BrowserPage second = m_browser.open(url);
    BrowserPage third = m_browser.open(url);
    const QString all = R"([3,["User 1","User 2","User 3"]])";
    QTRY_COMPARE(first.json("presence.at(-1)"), all);
    QTRY_COMPARE(third.json("presence.at(-1)"), all);
    second.close();
    QTRY_COMPARE(first.json("presence.at(-1)[0]"), "2");
    third.run("radar.unsubscribe('presence-room')");
    QTRY_COMPARE(first.json("presence.at(-1)"), R"([1,["User 1"]])");
    QCOMPARE(first.json("errors"), "[]");

    const QList<HttpRequest> connected = m_site.endpoints().requests("/connected");
    QCOMPARE(connected.size(), 3);
    QCOMPARE(connected.first().method, "POST");
    QVERIFY(connected.first().contentType.startsWith("application/x-www-form-urlencoded"));
    QCOMPARE(connected.first().body, "socketID=" + first.run("return radar.socketID").toString());
}

void TestSubscribing::findsTheSandboxByItsAddress()
{
    // As behind a proxy that has the sandbox in a folder.
    QFile library(":/js/pushradar.js");
    QVERIFY(library.open(QIODevice::ReadOnly));
    m_site.pages().setPage("/there/js/v3/pushradar.min.js", QString::fromUtf8(library.readAll()));
    m_site.pages().setPage("/elsewhere/page",
                           "<script src='/there/js/v3/pushradar.min.js'></script>"
                           "<script>const radar = new PushRadar('pk_a&b')</script>");
    BrowserPage page = m_browser.open(m_site.pages().url("/elsewhere/page"));
    QTRY_VERIFY(!m_site.pages().requests("/there/subscribe").isEmpty());
    const HttpRequest request = m_site.pages().requests("/there/subscribe").first();
    QVERIFY(request.wantsWebSocket);
    QCOMPARE(request.query, "key=pk_a%26b&page=%2Felsewhere%2Fpage");
    QCOMPARE(request.host, QByteArray(m_site.pages().origin()).mid(7));
}

void TestSubscribing::closes()
{
    BrowserPage page = m_browser.open(m_site.page("radar.subscribe.to('news', () => {});"));
    QTRY_COMPARE(m_site.sandbox().subscriberCount(), 1);
    page.run("radar.close()");
    QTRY_COMPARE(m_site.sandbox().subscriberCount(), 0);
    QCOMPARE(page.json("[states, radar.socketID, errors]"), R"([["connected","closed"],null,[]])");
}

int tst_subscribing(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSubscribing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_subscribing.moc"
