// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/pages/pagebutton.h>
#include <gui/pages/sharedialog.h>
#include <sandbox/pages/networkaddresses.h>
#include <support/browser.h>
#include <support/desk.h>
#include <support/pageserver.h>

#include <QCheckBox>
#include <QDesktopServices>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// The subscriber page, from the click on its button to what a real browser shows.
class TestSubscriberPage : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// Stands in for the desktop's own browser.
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_opened.clear(); }
    void cleanup() { m_browser.closeAll(); }
    void showsWhatIsBroadcast();
    void letsThePageIntoGuardedChannels_data();
    void letsThePageIntoGuardedChannels();
    void comesBackAfterTheSandbox();
    void fitsPhonesAndProjectors();
    void recordsWhatAHostedPageReceives();
    void saysWhenTheLibraryCannotBeLoaded();
    void sharesWithPhones();
    void needsAChannel();
    void startsNoBrowserWithTheLastingCode();

private:
    [[nodiscard]] bool hasBrowser() const { return m_missing.isEmpty(); }

    QString m_missing;
    Browser m_browser;
    QList<QUrl> m_opened;
};

namespace {

/// What the documentation shows of the official library, with a socket of its own.
constexpr auto OfficialStandIn = R"(
window.PushRadar = class {
    constructor(key) {
        window.standIn = this;
        this.callbacks = [];
        this.socket = new WebSocket('ws://' + location.host + '/socket');
        this.subscribe = { to: (channel, callback) => {
            this.callbacks.push(callback);
            return { onPresence() {} };
        } };
    }
    auth(url) { this.endpoint = url; }
};
)";

void useProfile(Desk &desk, const QString &service)
{
    Profile profile = newProfile();
    profile.name = "Shop";
    profile.serviceAddress = service;
    profile.publicKey = "pk_shop";
    desk.active.choose(desk.workspace.profiles().add(profile));
}

const Event *lastNote(const Desk &desk, const QString &part)
{
    const Event *found = nullptr;
    for (quint64 number = 1; const Event *event = desk.history.find(number); ++number) {
        if (event->note.contains(part))
            found = event;
    }
    return found;
}

} // namespace

void TestSubscriberPage::initTestCase()
{
    m_missing = Browser::missing();
    if (hasBrowser())
        QVERIFY(m_browser.start());
    QDesktopServices::setUrlHandler("http", this, "takeUrl");
}

void TestSubscriberPage::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler("http");
}

void TestSubscriberPage::showsWhatIsBroadcast()
{
    if (!hasBrowser())
        QSKIP(qUtf8Printable(m_missing));
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<PageButton>("subscriberPage"), Qt::LeftButton, {}, QPoint(12, 12));
    QCOMPARE(m_opened.size(), 1);
    QList<BrowserPage> pages;
    for (int i = 0; i < 3; ++i) {
        if (i > 0) // an address that a browser is started with leads there once
            Desk::press(Qt::Key_F9);
        pages.append(m_browser.open(m_opened.last()));
        QTRY_COMPARE(pages.last().text("#stateText"), "Live");
        QCOMPARE(pages.last().text("h1"), "test-channel");
        QCOMPARE(pages.last().text("#empty"), "Waiting for the first message.");
    }
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    for (BrowserPage &page : pages) {
        QTRY_COMPARE(page.text(".message .big"), "Hello World!");
        QCOMPARE(page.text("#total"), "Messages: 1");
        QCOMPARE(page.text("#empty"), "");
    }
    desk.workspace.draft().setData(R"({"order":42,"customer":{"name":"Zoë <b>"},"paid":true})");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    for (BrowserPage &page : pages) {
        QTRY_COMPARE(page.text("#total"), "Messages: 2");
        QCOMPARE(page.text(".message:first-child dt"), "order");
        QCOMPARE(page.text(".message:first-child dd"), "42");
        QVERIFY(page.text(".message:first-child pre").contains("Zoë <b>"));
    }
    QCOMPARE(desk.count(EventKind::Arrival), 2); // the window's own, not the pages'
}

void TestSubscriberPage::letsThePageIntoGuardedChannels_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<PushRadar::ApiVersion>("version");
    QTest::newRow("private, v3") << "private-room" << PushRadar::ApiVersion::V3;
    QTest::newRow("presence, v3") << "presence-lobby" << PushRadar::ApiVersion::V3;
    QTest::newRow("private, v2") << "private-room" << PushRadar::ApiVersion::V2;
}

void TestSubscriberPage::letsThePageIntoGuardedChannels()
{
    if (!hasBrowser())
        QSKIP(qUtf8Printable(m_missing));
    QFETCH(QString, channel);
    QFETCH(PushRadar::ApiVersion, version);
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setVersion(version);
    desk.workspace.draft().setChannel(channel);
    Desk::press(Qt::Key_F9);
    QCOMPARE(m_opened.size(), 1);
    BrowserPage page = m_browser.open(m_opened.first());
    QTRY_COMPARE(page.text("#stateText"), "Live");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.text(".message .big"), "Hello World!");
    if (channel.startsWith("presence-"))
        QTRY_COMPARE(page.text("#count"), "Here now: 2"); // with the window itself
    const Event *asked = lastNote(desk, "subscriber page got a token");
    QVERIFY(asked);
    QCOMPARE(asked->kind, EventKind::Authentication);
    QCOMPARE(asked->channel, channel);
}

void TestSubscriberPage::comesBackAfterTheSandbox()
{
    if (!hasBrowser())
        QSKIP(qUtf8Printable(m_missing));
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setChannel("private-room");
    Desk::press(Qt::Key_F9);
    BrowserPage page = m_browser.open(m_opened.first());
    QTRY_COMPARE(page.text("#stateText"), "Live");
    desk.service.stop();
    QTRY_COMPARE(page.text("#stateText"), "Reconnecting…");
    desk.service.start();
    QTRY_COMPARE_WITH_TIMEOUT(page.text("#stateText"), "Live", 20'000);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.text("#total"), "Messages: 1");
    QCOMPARE(page.text(".message .big"), "Hello World!");
}

void TestSubscriberPage::fitsPhonesAndProjectors()
{
    if (!hasBrowser())
        QSKIP(qUtf8Printable(m_missing));
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setChannel(QString("a-rather-long-channel-name").repeated(4));
    Desk::press(Qt::Key_F9);
    BrowserPage page = m_browser.open(m_opened.first());
    QTRY_COMPARE(page.text("#stateText"), "Live");
    desk.workspace.draft().setData("{\"a\":1,\"word\":\"" + QByteArray(300, 'x')
                                   + "\",\"nested\":{\"list\":[1,2,3]}}");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.text("#total"), "Messages: 1");
    const QString overflow =
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    const QString fontSize = "return parseFloat(getComputedStyle(document.body).fontSize)";
    page.becomePhone();
    QCOMPARE(page.run(overflow).toInt(), 0);
    const double onPhone = page.run(fontSize).toDouble();
    QVERIFY(onPhone >= 16);
    const QImage phone = QImage::fromData(page.screenshot());
    QVERIFY(phone.height() > phone.width());
    page.setViewport({1920, 1080});
    QCOMPARE(page.run(overflow).toInt(), 0);
    QVERIFY(page.run(fontSize).toDouble() >= 1.5 * onPhone);
    QCOMPARE(QImage::fromData(page.screenshot()).size(), QSize(1920, 1080));
}

void TestSubscriberPage::recordsWhatAHostedPageReceives()
{
    if (!hasBrowser())
        QSKIP(qUtf8Printable(m_missing));
    PageServer service;
    QVERIFY(service.start());
    service.setEndpoint("/js/v3/pushradar.min.js", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, OfficialStandIn, "text/javascript"});
    });
    Desk desk;
    QVERIFY(desk.isReady());
    useProfile(desk, service.url().toString());
    desk.workspace.draft().setChannel("news");
    Desk::press(Qt::Key_F9);
    Desk::press(Qt::Key_F9);
    QCOMPARE(m_opened.size(), 2);
    BrowserPage first = m_browser.open(m_opened.first());
    BrowserPage second = m_browser.open(m_opened.last());
    for (BrowserPage *page : {&first, &second})
        page->run("standIn.callbacks.forEach(callback => callback({n: 1, text: 'Hé'}))");
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    first.run("standIn.callbacks.forEach(callback => callback({n: 2}))");
    QTRY_COMPARE(desk.last(EventKind::Arrival)->data, R"({"n":2})");
    QCOMPARE(desk.count(EventKind::Arrival), 2); // each once, though two pages saw the first
    const Event &arrival = *desk.last(EventKind::Arrival);
    QCOMPARE(arrival.channel, "news");
    QCOMPARE(arrival.profileId, desk.active.profile().id);
    QTRY_VERIFY(lastNote(desk, "is connected"));
    // The stand-in's socket can't be opened here, and that is seen from outside.
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    first.close();
    QTRY_VERIFY(lastNote(desk, "was closed"));
}

void TestSubscriberPage::saysWhenTheLibraryCannotBeLoaded()
{
    if (!hasBrowser())
        QSKIP(qUtf8Printable(m_missing));
    Desk desk;
    QVERIFY(desk.isReady());
    useProfile(desk, "http://127.0.0.1:1");
    desk.workspace.draft().setChannel("news");
    Desk::press(Qt::Key_F9);
    BrowserPage page = m_browser.open(m_opened.first());
    QTRY_COMPARE(page.text("#stateText"), "Not connected");
    QVERIFY2(page.text("#fault").contains("http://127.0.0.1:1/js/v3/pushradar.min.js"),
             qPrintable(page.text("#fault")));
    QTRY_VERIFY(lastNote(desk, "could not be loaded"));
    QCOMPARE(lastNote(desk, "could not be loaded")->outcome, Outcome::Failed);
}

void TestSubscriberPage::sharesWithPhones()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_F9, Qt::ShiftModifier);
    auto *dialog = desk.window.findChild<ShareDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *allowed = dialog->findChild<QCheckBox *>("shareAllowed");
    auto *address = dialog->findChild<QLabel *>("shareAddress");
    QVERIFY(!allowed->isChecked());
    QVERIFY(!address->isVisible());
    QVERIFY(!desk.pages.isSharing());
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), allowed);
    Desk::press(Qt::Key_Space);
    QVERIFY(desk.pages.isSharing());
    if (networkAddresses().isEmpty()) {
        QVERIFY(dialog->findChild<QLabel *>("shareOffline")->isVisible());
    } else {
        QVERIFY(address->isVisible());
        QVERIFY(address->text().startsWith("http://"));
        QCOMPARE(dialog->findChild<QWidget *>("qr")->accessibleDescription(), address->text());
    }
    if (hasBrowser()) {
        // The network's page, asked for on this machine.
        BrowserPage page = m_browser.open(desk.pages.shareUrl(
            desk.listener.pageFor("test-channel"), QHostAddress(QHostAddress::LocalHost)));
        QTRY_COMPARE(page.text("#stateText"), "Live");
        dialog->activateWindow();
        Desk::press(Qt::Key_Space);
        QVERIFY(!desk.pages.isSharing());
        QTRY_COMPARE(page.text("#stateText"), "Reconnecting…");
    }
    dialog->close();
}

void TestSubscriberPage::needsAChannel()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setChannel("a b");
    Desk::press(Qt::Key_F9);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(desk.find<QLabel>("noticeText")->isVisible());
    QVERIFY(desk.find<QLabel>("noticeText")->text().startsWith("A subscriber page needs"));
}

void TestSubscriberPage::startsNoBrowserWithTheLastingCode()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_F9);
    Desk::press(Qt::Key_F9);
    QCOMPARE(m_opened.size(), 2);
    const auto lasting = desk.pages.open(desk.listener.pageFor("test-channel"));
    QVERIFY(lasting);
    QCOMPARE(m_opened.first().port(), lasting->port());
    QVERIFY(m_opened.first() != m_opened.last());
    for (const QUrl &opened : std::as_const(m_opened))
        QVERIFY(opened.path() != lasting->path());
}

int tst_subscriberpage(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestSubscriberPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_subscriberpage.moc"
