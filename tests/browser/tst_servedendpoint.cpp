// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/servedendpoint.h>
#include <support/browser.h>
#include <support/pageserver.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// What a page in a real browser gets of the endpoint that RadarDesk serves.
class TestServedEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readsTheAnswer_data();
    void readsTheAnswer();

private:
    PageServer m_pages;
    Browser m_browser;
};

void TestServedEndpoint::initTestCase()
{
    if (const QString missing = Browser::missing(); !missing.isEmpty())
        QSKIP(qUtf8Printable(missing));
    QVERIFY(m_pages.start());
    m_pages.setPage("/", "<!DOCTYPE html><title>Page</title>");
    QVERIFY(m_browser.start());
}

void TestServedEndpoint::cleanup()
{
    m_browser.closeAll();
    m_browser.clearConsole();
}

void TestServedEndpoint::readsTheAnswer_data()
{
    QTest::addColumn<QList<EndpointRule>>("rules");
    QTest::addColumn<QString>("plain"); // a call without credentials
    QTest::addColumn<QString>("signedIn"); // with cookies and a header, so with a preflight
    const auto wrong = [](EndpointFault fault) { return QList{wrongRule(fault)}; };
    const QString token = "token";
    const QString kept = "kept from the page";
    const QString words = "no JSON";
    using enum EndpointFault;
    QTest::newRow("right") << QList<EndpointRule>() << token << token;
    QTest::newRow("preflight refused") << wrong(PreflightRefused) << token << kept;
    QTest::newRow("origin") << wrong(OriginNotAllowed) << kept << kept;
    QTest::newRow("star") << wrong(StarWithCredentials) << token << kept;
    QTest::newRow("header") << wrong(HeaderNotAllowed) << token << kept;
    QTest::newRow("credentials") << wrong(CredentialsNotAllowed) << token << kept;
    QTest::newRow("to another host") << wrong(RedirectToHost) << kept << kept;
    QTest::newRow("to https") << wrong(RedirectToHttps) << kept << kept;
    QTest::newRow("to a login page") << wrong(RedirectToLogin) << words << words;
    QTest::newRow("in circles") << wrong(RedirectInCircles) << kept << kept;
    QTest::newRow("a page") << wrong(HtmlPage) << words << words;
}

void TestServedEndpoint::readsTheAnswer()
{
    QFETCH(QList<EndpointRule>, rules);
    ServedEndpoint endpoint(rules);
    QVERIFY(endpoint.server.start());
    BrowserPage page = m_browser.open(m_pages.url("/"));
    const auto fetched = [&](const QString &options) {
        // The answer is read on this thread, which must not wait for the page meanwhile.
        page.run(QStringLiteral("window.got = null; fetch('%1', %2).then(answer =>"
                                " answer.json().then(json => json.token ? 'token' : 'other',"
                                " () => 'no JSON'), () => 'kept from the page')"
                                ".then(what => { window.got = what; });")
                     .arg(endpoint.url("channelName=private-a&socketID=1.2").toString(), options));
        QString got;
        (void)QTest::qWaitFor(
            [&] {
                got = page.run("return window.got").toString();
                return !got.isEmpty();
            },
            20'000);
        return got;
    };
    QTEST(fetched("{}"), "plain");
    QTEST(fetched("{credentials: 'include', headers: {Authorization: 'Bearer abc'}}"), "signedIn");
}

int tst_servedendpoint(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestServedEndpoint test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servedendpoint.moc"
