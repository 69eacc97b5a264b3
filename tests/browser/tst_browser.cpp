// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/browser.h>
#include <support/pageserver.h>

#include <QImage>
#include <QTest>

using RadarDesk::Browser;
using RadarDesk::BrowserPage;
using RadarDesk::PageServer;
using RadarDesk::sandbox::HttpReply;
using RadarDesk::sandbox::HttpRequest;

/// What tests do with a browser.
class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_browser.closeAll(); }
    void runsScriptsInTheirTabs();
    void clicksAndTypes();
    void readsTheConsole();
    void becomesAPhone();
    void reachesThisMachineOnly();

private:
    PageServer m_server;
    Browser m_browser;
};

void TestBrowser::initTestCase()
{
    if (const QString missing = Browser::missing(); !missing.isEmpty())
        QSKIP(qUtf8Printable(missing));
    QVERIFY(m_server.start());
    QVERIFY(m_browser.start());
}

void TestBrowser::runsScriptsInTheirTabs()
{
    m_server.setPage("/one", "<!doctype html><title>One</title>");
    m_server.setPage("/two", "<!doctype html><title>Two</title>");
    BrowserPage one = m_browser.open(m_server.url("/one"));
    BrowserPage two = m_browser.open(m_server.url("/two"));
    QCOMPARE(one.run("return document.title").toString(), "One");
    QCOMPARE(two.run("return document.title + arguments[0]", {7}).toString(), "Two7");
    QCOMPARE(one.run("return Promise.resolve(8)").toInt(), 8);
    QCOMPARE(one.json("{a: [1, null]}"), R"({"a":[1,null]})");
    two.close();
    QCOMPARE(one.run("return location.pathname").toString(), "/one");
    one.goTo(m_server.url("/two"));
    QCOMPARE(one.run("return document.title").toString(), "Two");
}

void TestBrowser::clicksAndTypes()
{
    m_server.setPage("/form",
                     "<!doctype html><input id=typed>"
                     "<button onclick='said.textContent = typed.value'>Say it</button>"
                     "<p id=said></p>");
    BrowserPage page = m_browser.open(m_server.url("/form"));
    page.type("input", "Müller");
    page.click("button");
    QCOMPARE(page.text("#said"), "Müller");
}

void TestBrowser::readsTheConsole()
{
    m_server.setPage("/log", "<!doctype html><script>console.error('it failed')</script>");
    m_browser.clearConsole();
    (void)m_browser.open(m_server.url("/log"));
    QTRY_COMPARE(m_browser.console().filter("it failed").size(), 1);
    m_browser.clearConsole();
    QCOMPARE(m_browser.console(), QStringList());
}

void TestBrowser::becomesAPhone()
{
    m_server.setPage("/wide", "<!doctype html><meta name=viewport content='width=device-width'>");
    BrowserPage page = m_browser.open(m_server.url("/wide"));
    page.setViewport({1024, 600});
    QCOMPARE(page.json("[innerWidth, innerHeight, devicePixelRatio]"), "[1024,600,1]");
    QCOMPARE(QImage::fromData(page.screenshot()).size(), QSize(1024, 600));
    page.becomePhone();
    QCOMPARE(page.json("[innerWidth, innerHeight, devicePixelRatio]"), "[390,844,3]");
    QCOMPARE(page.json("matchMedia('(pointer: coarse)').matches"), "true");
    QCOMPARE(QImage::fromData(page.screenshot()).size(), QSize(3 * 390, 3 * 844));
}

void TestBrowser::reachesThisMachineOnly()
{
    m_server.setPage("/page", "<!doctype html>");
    m_server.setPage("/there", "yes");
    BrowserPage page = m_browser.open(m_server.url("/page"));
    const QString reaches = "return fetch(arguments[0]).then(a => a.text(), () => 'no')";
    QCOMPARE(page.run(reaches, {"/there"}).toString(), "yes");
    m_browser.clearConsole();
    // An address that is for documentation, and a name: refused without a packet.
    QCOMPARE(page.run(reaches, {"http://192.0.2.1/"}).toString(), "no");
    QCOMPARE(page.run(reaches, {"http://pushradar.com/"}).toString(), "no");
    QTRY_COMPARE(m_browser.console().filter("ERR_NAME_NOT_RESOLVED").size(), 2);
}

int tst_browser(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestBrowser test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_browser.moc"
