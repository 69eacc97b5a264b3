// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkingdesk.h"

#include <QCoreApplication>
#include <QLocale>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// The walk of a missing message, over real sockets and a real history: what an app and pages did
/// wrong is named.
class TestDeliveryInquiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void seesARightDelivery();
    void seesThatTheAppNeverCalled();
    void seesAnotherChannel();
    void seesAnotherSecret();
    void seesAMissingSecret();
    void seesTheLimitExceeded();
    void seesAWrongPath();
    void seesTheWrongCaseOfAName();
    void seesAnInvisibleLetter();
    void seesAMissingToken();
    void seesAWrongPublicKey();
    void seesThatOneHadUnsubscribed();
    void seesThatOneHadLeft();
    void seesThatOneWasReconnecting();
    void seesThatOneCameLate();
    void seesWhatACallbackThrew();
    void seesACallbackRegisteredTwice();
    void seesThatThereIsNoCallback();
    void seesThatOnlyAnotherProfileWasCalled();
    void keepsSecretsOutOfTheReport();
    void walksABroadcastOfBefore();

private:
    std::unique_ptr<WalkingDesk> m_desk;
};

void TestDeliveryInquiry::init()
{
    m_desk = std::make_unique<WalkingDesk>();
    QVERIFY(m_desk->isStarted);
}

void TestDeliveryInquiry::seesARightDelivery()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", R"({"n":1})").status, 200);
    WalkingDesk::report(page, 1);
    QTRY_COMPARE(m_desk->cause("orders"), "The message arrived");
    const DeliveryReport &report = *m_desk->inquiry.report();
    for (const DeliveryStepResult &step : report.steps)
        QVERIFY2(step.verdict == StepVerdict::Passed, qPrintable(toMarkdown(report)));
    QCOMPARE(report.missed.bars.size(), 1);
    QVERIFY(report.missed.bars.at(0).missed.isEmpty());
}

void TestDeliveryInquiry::seesThatTheAppNeverCalled()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(m_desk->cause("orders"), "NeverCalled");
    QVERIFY(m_desk->inquiry.report()->remedy->act == DeliveryRemedy::Act::ConnectApp);
}

void TestDeliveryInquiry::seesAnotherChannel()
{
    QCOMPARE(m_desk->app.broadcast("invoices", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("orders"), "OtherChannels");
}

void TestDeliveryInquiry::seesAnotherSecret()
{
    QCOMPARE(m_desk->callWith("sk_of_another_app").status, 401);
    QTRY_COMPARE(m_desk->cause("orders"), "OtherSecret");
}

void TestDeliveryInquiry::seesAMissingSecret()
{
    QCOMPARE(m_desk->app
                 .send("POST", "/v3/broadcasts", {{"Content-Type", "application/json"}},
                       R"({"channel":"orders","data":"1"})")
                 .status,
             401);
    QTRY_COMPARE(m_desk->cause("orders"), "SecretMissing");
}

void TestDeliveryInquiry::seesTheLimitExceeded()
{
    const QByteArray data = '"' + QByteArray(11'000, 'x') + '"';
    QCOMPARE(m_desk->app.broadcast("orders", data).status, 413);
    QTRY_COMPARE(m_desk->cause("orders"), "TooLarge");
}

void TestDeliveryInquiry::seesAWrongPath()
{
    QCOMPARE(m_desk->callWith("sk_any", "/v3/v3/broadcasts").status, 404);
    QTRY_COMPARE(m_desk->cause("orders"), "WrongPath");
}

void TestDeliveryInquiry::seesTheWrongCaseOfAName()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("Orders").value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("orders"), "CaseDiffers"); // asked where it was sent
    QTRY_COMPARE(m_desk->cause("Orders"), "CaseDiffers"); // and where it was expected
    QVERIFY(m_desk->inquiry.report()->culprit()->sentence.contains("[O]rders"));
}

void TestDeliveryInquiry::seesAnInvisibleLetter()
{
    const QString name = QString::fromUtf8("ord\u200Bers");
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe(name).value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("orders"), "LetterLooksAlike");
    QVERIFY(m_desk->inquiry.report()->remedy->act == DeliveryRemedy::Act::CopyName);
    QCOMPARE(m_desk->inquiry.report()->remedy->text, name); // which is shown otherwise
}

void TestDeliveryInquiry::seesAMissingToken()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("private-orders").value("event"), "error");
    QCOMPARE(m_desk->app.broadcast("private-orders", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("private-orders"), "TokenMissing");
    QVERIFY(m_desk->inquiry.report()->remedy->act == DeliveryRemedy::Act::CheckAccess);
}

void TestDeliveryInquiry::seesAWrongPublicKey()
{
    QWebSocket socket;
    QUrl url = m_desk->sandbox.url();
    url.setScheme("ws");
    url.setPath("/subscribe");
    url.setQuery("key=pk_of_another_app");
    socket.open(url);
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("orders"), "KeyRefused");
}

void TestDeliveryInquiry::seesThatOneHadUnsubscribed()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    page.unsubscribe("orders");
    page.settle();
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("orders"), "Unsubscribed");
    QCOMPARE(m_desk->inquiry.report()->culprit()->socketId, page.socketId());
    QTRY_COMPARE(m_desk->walk("orders").missed.bars.size(), 1);
    QCOMPARE(m_desk->inquiry.report()->missed.bars.at(0).missed.size(), 1);
}

void TestDeliveryInquiry::seesThatOneHadLeft()
{
    {
        TestSubscriber page(m_desk->sandbox);
        QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
        QTRY_COMPARE(m_desk->observation.connections().openCount(), 1);
        page.socket().close(QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE(m_desk->observation.connections().openCount(), 0);
    }
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("orders"), "PageLeft");
}

void TestDeliveryInquiry::seesThatOneWasReconnecting()
{
    TestSubscriber before(m_desk->sandbox);
    QCOMPARE(before.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", R"({"n":1})").status, 200);
    WalkingDesk::report(before, 1);
    before.settle();
    QTRY_COMPARE(m_desk->observation.connections().openCount(), 1);
    before.socket().abort();
    QTRY_COMPARE(m_desk->observation.connections().openCount(), 0);
    QCOMPARE(m_desk->app.broadcast("orders", R"({"n":2})").status, 200);
    const QDateTime sent = QDateTime::currentDateTimeUtc();
    // Times are told in milliseconds: it comes back in a later one.
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > sent);
    TestSubscriber after(m_desk->sandbox);
    QCOMPARE(after.subscribe("orders").value("event"), "subscribed");
    QTRY_COMPARE(m_desk->cause("orders"), "Reconnecting");
    const MissedMessages &missed = m_desk->inquiry.report()->missed;
    QCOMPARE(missed.bars.size(), 1);
    QCOMPARE(missed.bars.at(0).spans.size(), 2);
    QCOMPARE(missed.bars.at(0).missed.size(), 1);
    QCOMPARE(missed.sent.size(), 2);
}

void TestDeliveryInquiry::seesThatOneCameLate()
{
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    const QDateTime sent = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > sent);
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QTRY_COMPARE(m_desk->cause("orders"), "CameLate");
}

void TestDeliveryInquiry::seesWhatACallbackThrew()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    WalkingDesk::report(page, 1, R"({"message":"x is undefined","file":"app.js","line":42})");
    QTRY_COMPARE(m_desk->cause("orders"), "CallbackThrew");
    const QString sentence = m_desk->inquiry.report()->culprit()->sentence;
    QVERIFY2(sentence.contains("x is undefined") && sentence.contains("app.js:42"),
             qPrintable(sentence));
}

void TestDeliveryInquiry::seesACallbackRegisteredTwice()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    WalkingDesk::report(page, 2);
    QTRY_COMPARE(m_desk->cause("orders"), "RegisteredTwice");
}

void TestDeliveryInquiry::seesThatThereIsNoCallback()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    WalkingDesk::report(page, 0);
    QTRY_COMPARE(m_desk->cause("orders"), "NoCallback");
}

void TestDeliveryInquiry::seesThatOnlyAnotherProfileWasCalled()
{
    Event event;
    event.profileId = m_desk->add(QUrl("http://127.0.0.1:1"));
    event.kind = EventKind::Broadcast;
    event.source = EventSource::App;
    event.channel = "orders";
    event.time = QDateTime::currentDateTimeUtc();
    m_desk->history.append(event);
    QTRY_COMPARE(m_desk->cause("orders"), "OtherProfile");
    QVERIFY(m_desk->inquiry.report()->culprit()->sentence.contains("Outside"));
}

void TestDeliveryInquiry::keepsSecretsOutOfTheReport()
{
    const QByteArray other = "sk_another_secret_of_somebody";
    QCOMPARE(m_desk->callWith(other).status, 401);
    QTRY_COMPARE(m_desk->cause("orders"), "OtherSecret");
    const QString report = toMarkdown(*m_desk->inquiry.report());
    QVERIFY2(report.contains("OtherSecret") && report.contains("/v3/broadcasts"),
             qPrintable(report));
    QVERIFY(!report.contains(other));
    QVERIFY(!report.contains(m_desk->sandbox.secret()));
}

void TestDeliveryInquiry::walksABroadcastOfBefore()
{
    TestSubscriber page(m_desk->sandbox);
    QCOMPARE(m_desk->app.broadcast("orders", "1").status, 200);
    QTRY_COMPARE(m_desk->cause("orders"), "NotOnChannel");
    const Event first = *m_desk->inquiry.report()->subject;
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(m_desk->app.broadcast("orders", "2").status, 200);
    WalkingDesk::report(page, 1);
    QTRY_COMPARE(m_desk->cause("orders"), "The message arrived");
    QSignalSpy finished(&m_desk->inquiry, &DeliveryInquiry::finished);
    m_desk->inquiry.ask({.profile = SandboxId.toString(), .channel = "orders", .broadcast = first});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(nameOf(m_desk->inquiry.report()->culprit()->cause), "CameLate");
}

int tst_deliveryinquiry(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestDeliveryInquiry test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliveryinquiry.moc"
