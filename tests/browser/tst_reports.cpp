// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarsite.h"

#include <support/browser.h>

#include <QTest>

using RadarDesk::Browser;
using RadarDesk::BrowserPage;
using RadarDesk::sandbox::ObservedCall;
using RadarDesk::sandbox::ObservedCallback;
using RadarDesk::sandbox::ObservedClosing;
using RadarDesk::sandbox::ObservedConnection;

/// What a sandbox that observes learns of pages in a real browser.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_browser.closeAll(); }
    void tellsWhatCallbacksDid();
    void tellsWhereTheyThrew();
    void tellsOfRejectedPromises();
    void tellsNobodyElse();
    void tellsOfEachVisit();
    void tellsOfARefusalOnce();

private:
    /// Those of one kind since the test began.
    template <typename Kind> [[nodiscard]] QList<Kind> every()
    {
        m_observed += m_site.sandbox().takeObservations().list;
        QList<Kind> found;
        for (const auto &observation : m_observed) {
            if (const auto *one = std::get_if<Kind>(&observation))
                found.append(*one);
        }
        return found;
    }
    [[nodiscard]] BrowserPage subscribed(RadarSite &site, const QString &script);

    RadarSite m_site{true};
    Browser m_browser;
    QList<RadarDesk::sandbox::Observation> m_observed;
};

void TestReports::initTestCase()
{
    if (const QString missing = Browser::missing(); !missing.isEmpty())
        QSKIP(qUtf8Printable(missing));
    QVERIFY(m_site.start());
    QVERIFY(m_browser.start());
}

void TestReports::init()
{
    QTRY_COMPARE(m_site.sandbox().subscriberCount(), 0);
    (void)m_site.sandbox().takeObservations();
    m_observed.clear();
}

BrowserPage TestReports::subscribed(RadarSite &site, const QString &script)
{
    BrowserPage page = m_browser.open(site.page(
        "const sent = [], thrown = [];"
        "const send = WebSocket.prototype.send;"
        "WebSocket.prototype.send = function (text) { sent.push(text); send.call(this, text); };"
        "addEventListener('error', event => thrown.push(event.message));"
        + script));
    (void)QTest::qWaitFor([&] { return page.json("subscribed") == "[1]"; }, 10'000);
    return page;
}

void TestReports::tellsWhatCallbacksDid()
{
    BrowserPage page = subscribed(m_site,
                                  "radar.subscribe.to('news', data => received.push(data))"
                                  "    .onSubscribed(() => subscribed.push(1));"
                                  "radar.subscribe.to('news', data => received.push(data));"
                                  "radar.subscribe.to('news');");
    QCOMPARE(m_site.broadcast("news", R"({"a":1})"), 1);
    QTRY_COMPARE(every<ObservedCallback>().size(), 1);
    const auto callback = every<ObservedCallback>().first();
    QCOMPARE(callback.channel, "news");
    QCOMPARE(callback.broadcastId, every<ObservedCall>().last().broadcastId);
    QCOMPARE(callback.socketId, every<ObservedConnection>().last().socketId);
    QCOMPARE(callback.callbacks, 2);
    QVERIFY(!callback.threw);
    QCOMPARE(page.json("received.length"), "2");
}

void TestReports::tellsWhereTheyThrew()
{
    BrowserPage page = subscribed(m_site,
                                  "radar.subscribe.to('news', data => {\n"
                                  "    received.push(data.nothing.id);\n"
                                  "}).onSubscribed(() => subscribed.push(1));"
                                  "radar.subscribe.to('news', data => received.push(data));");
    const int line =
        page.run("return fetch(location.href).then(answer => answer.text()).then(text =>"
                 " 1 + text.split('\\n').findIndex("
                 "line => line.includes('data.nothing.id')));")
            .toInt();
    QCOMPARE(m_site.broadcast("news", R"({"a":1})"), 1);
    QTRY_COMPARE(every<ObservedCallback>().size(), 1);
    const auto callback = every<ObservedCallback>().first();
    QVERIFY(callback.threw);
    QCOMPARE(callback.callbacks, 2);
    QCOMPARE(callback.message, "Cannot read properties of undefined (reading 'id')");
    QVERIFY(QString::fromUtf8(every<ObservedConnection>().last().page).endsWith(callback.file));
    QVERIFY(line > 0);
    QCOMPARE(callback.line, line);
    // The page sees it as it would otherwise, and the other callback was called.
    QCOMPARE(page.json("thrown.length"), "1");
    QCOMPARE(page.json("received"), R"([{"a":1}])");
}

void TestReports::tellsOfRejectedPromises()
{
    BrowserPage page = subscribed(
        m_site,
        "const rejected = [], promises = [], ready = [];"
        "addEventListener('unhandledrejection', event =>"
        "    rejected.push([event.reason.message, promises.includes(event.promise)]));"
        "const late = async data => {\n"
        "    await new Promise(done => setTimeout(done, 20));\n"
        "    throw new Error('too late ' + data.a);\n"
        "};"
        "radar.subscribe.to('news', data => {"
        "    promises.push(late(data)); return promises.at(-1); })"
        "    .onSubscribed(() => subscribed.push(1));"
        "radar.subscribe.to('quiet', data => {"
        "    const promise = late(data); promise.catch(() => received.push(1)); return promise; })"
        "    .onSubscribed(() => ready.push(1));");
    QTRY_COMPARE(page.json("ready"), "[1]");
    QCOMPARE(m_site.broadcast("news", R"({"a":1})"), 1);
    QTRY_COMPARE(every<ObservedCallback>().size(), 1);
    const auto callback = every<ObservedCallback>().first();
    QVERIFY(callback.threw);
    QCOMPARE(callback.callbacks, 1);
    QCOMPARE(callback.message, "too late 1");
    QVERIFY(callback.line > 0);
    // The page hears of it as it would otherwise, and one frame told it.
    QTRY_COMPARE(page.json("rejected"), R"([["too late 1",true]])");
    QCOMPARE(page.json("sent.length"), "3");
    // What the page handles itself is no fault, and no event because of us.
    QCOMPARE(m_site.broadcast("quiet", R"({"a":2})"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(every<ObservedCallback>().size(), 2, 20'000);
    QVERIFY(!every<ObservedCallback>().last().threw);
    QCOMPARE(page.json("received"), "[1]");
    QCOMPARE(page.json("rejected.length"), "1");
    QCOMPARE(page.json("sent.length"), "4");
}

void TestReports::tellsNobodyElse()
{
    RadarSite quiet;
    QVERIFY(quiet.start());
    BrowserPage page = subscribed(quiet,
                                  "radar.subscribe.to('news', data => { received.push(data);"
                                  "    throw new Error('Oh no'); })"
                                  "    .onSubscribed(() => subscribed.push(1));");
    QCOMPARE(quiet.broadcast("news", R"({"a":1})"), 1);
    QCOMPARE(quiet.broadcast("news", R"({"a":2})"), 1);
    QTRY_COMPARE(page.json("received.length"), "2");
    QCOMPARE(page.json("sent.length"), "1"); // the subscription
    QCOMPARE(page.json("thrown.length"), "2");
    page.close();
}

void TestReports::tellsOfEachVisit()
{
    BrowserPage page =
        subscribed(m_site, "radar.subscribe.to('news').onSubscribed(() => subscribed.push(1));");
    QTRY_COMPARE(every<ObservedConnection>().size(), 1);
    const auto first = every<ObservedConnection>().first();
    QCOMPARE(first.origin, m_site.pages().origin());
    QVERIFY(first.page.startsWith("/page"));
    QVERIFY(first.userAgent.contains("Chrome/"));
    page.run("location.reload();");
    QTRY_COMPARE(every<ObservedConnection>().size(), 2);
    QTRY_COMPARE(every<ObservedClosing>().size(), 1);
    const auto left = every<ObservedClosing>().first();
    QCOMPARE(left.socketId, first.socketId);
    QCOMPARE(left.cause, ObservedClosing::Cause::Peer);
    QCOMPARE(left.code, std::optional<quint16>(1001));
    page.close();
    QTRY_COMPARE(every<ObservedClosing>().size(), 2);
    QCOMPARE(every<ObservedClosing>().last().socketId, every<ObservedConnection>().last().socketId);
}

void TestReports::tellsOfARefusalOnce()
{
    BrowserPage page =
        m_browser.open(m_site.page("radar.close(); window.other = new PushRadar('pk_wrong');"
                                   "other.onStateChange(state => states.push(state));"));
    QTRY_VERIFY(page.json("states").contains("refused"));
    const auto calls = every<ObservedCall>();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().operation, ObservedCall::Operation::Subscribe);
    QCOMPARE(calls.first().status, 401);
    page.close();
}

int tst_reports(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestReports test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reports.moc"
