// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarsite.h"

#include <session/delivery/walk.h>
#include <support/browser.h>

#include <QTest>

using RadarDesk::Browser;
using RadarDesk::BrowserPage;
using RadarDesk::session::DeliveryRemedy;
using RadarDesk::session::DeliveryStepResult;
using RadarDesk::session::toMarkdown;
using RadarDesk::workbench::StepVerdict;

/// The walk of a missing message to pages in a real browser.
class TestWalkedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void letsARightPageBe();
    void namesTheCallbackThatThrew();
    void namesTheCallbackRegisteredTwice();
    void namesTheTabThatWasClosed();
    void namesTheOtherCase();

private:
    /// A page that runs \a script, once it is connected and has called subscribed.push(1).
    [[nodiscard]] BrowserPage subscribed(const QString &script);

    RadarSite m_site{true};
    Browser m_browser;
    std::unique_ptr<Walk> m_walk;
};

void TestWalkedPages::initTestCase()
{
    if (const QString missing = Browser::missing(); !missing.isEmpty())
        QSKIP(qUtf8Printable(missing));
    QVERIFY(m_site.start());
    QVERIFY(m_browser.start());
}

void TestWalkedPages::init()
{
    QTRY_COMPARE(m_site.sandbox().subscriberCount(), 0);
    (void)m_site.sandbox().takeObservations();
    m_walk = std::make_unique<Walk>();
    m_walk->sandboxInUse.useOwn(m_site.sandbox());
}

void TestWalkedPages::cleanup()
{
    m_browser.closeAll();
    m_walk.reset();
}

BrowserPage TestWalkedPages::subscribed(const QString &script)
{
    BrowserPage page = m_browser.open(m_site.page(script));
    (void)QTest::qWaitFor([&] { return page.json("subscribed") == "[1]"; }, 10'000);
    (void)QTest::qWaitFor([&] { return m_walk->observation.connections().openCount() == 1; },
                          10'000);
    return page;
}

void TestWalkedPages::letsARightPageBe()
{
    BrowserPage page = subscribed("radar.subscribe.to('news', data => received.push(data))"
                                  "    .onSubscribed(() => subscribed.push(1));");
    QCOMPARE(m_site.broadcast("news", R"({"n":1})"), 1);
    QTRY_COMPARE(m_walk->cause("news"), "The message arrived");
    for (const DeliveryStepResult &step : m_walk->inquiry.report()->steps)
        QVERIFY2(step.verdict == StepVerdict::Passed,
                 qPrintable(toMarkdown(*m_walk->inquiry.report())));
    QCOMPARE(page.json("received"), R"([{"n":1}])");
}

void TestWalkedPages::namesTheCallbackThatThrew()
{
    BrowserPage page = subscribed("radar.subscribe.to('news', data => {\n"
                                  "    received.push(data.nothing.id);\n"
                                  "}).onSubscribed(() => subscribed.push(1));");
    const int line =
        page.run("return fetch(location.href).then(answer => answer.text()).then(text =>"
                 " 1 + text.split('\\n').findIndex("
                 "line => line.includes('data.nothing.id')));")
            .toInt();
    QVERIFY(line > 0);
    QCOMPARE(m_site.broadcast("news", R"({"n":1})"), 1);
    QTRY_COMPARE(m_walk->cause("news"), "CallbackThrew");
    const QString sentence = m_walk->inquiry.report()->culprit()->sentence;
    QVERIFY2(sentence.contains("reading 'id'"), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral(":%1").arg(line)), qPrintable(sentence));
    QVERIFY2(sentence.contains("Chrome"), qPrintable(sentence));
}

void TestWalkedPages::namesTheCallbackRegisteredTwice()
{
    BrowserPage page = subscribed("const add = () =>"
                                  "    radar.subscribe.to('news', data => received.push(data));"
                                  "add().onSubscribed(() => subscribed.push(1));"
                                  "add();");
    QCOMPARE(m_site.broadcast("news", R"({"n":1})"), 1);
    QTRY_COMPARE(m_walk->cause("news"), "RegisteredTwice");
    QTRY_COMPARE(page.json("received"), R"([{"n":1},{"n":1}])");
}

void TestWalkedPages::namesTheTabThatWasClosed()
{
    BrowserPage page = subscribed("radar.subscribe.to('news', data => received.push(data))"
                                  "    .onSubscribed(() => subscribed.push(1));");
    page.close();
    QTRY_COMPARE(m_walk->observation.connections().openCount(), 0);
    QCOMPARE(m_site.broadcast("news", R"({"n":1})"), 0);
    QTRY_COMPARE(m_walk->cause("news"), "PageLeft");
    const auto &missed = m_walk->inquiry.report()->missed;
    QCOMPARE(missed.bars.size(), 1);
    QCOMPARE(missed.bars.at(0).missed.size(), 1);
}

void TestWalkedPages::namesTheOtherCase()
{
    BrowserPage page = subscribed("radar.subscribe.to('News', data => received.push(data))"
                                  "    .onSubscribed(() => subscribed.push(1));");
    QCOMPARE(m_site.broadcast("news", R"({"n":1})"), 0);
    QTRY_COMPARE(m_walk->cause("news"), "CaseDiffers");
    QVERIFY(m_walk->inquiry.report()->remedy->act == DeliveryRemedy::Act::CopyName);
    QCOMPARE(m_walk->inquiry.report()->remedy->text, "News");
    QCOMPARE(page.json("received"), "[]");
}

int tst_walkedpages(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestWalkedPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_walkedpages.moc"
