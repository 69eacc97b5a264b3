// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/delivery/missedview.h>
#include <gui/kit/notices/noticebar.h>
#include <gui/kit/notices/verdictview.h>
#include <gui/kit/steps/stepdetails.h>
#include <gui/kit/steps/steprows.h>
#include <gui/sidebar/sidebar.h>
#include <gui/timeline/timelinepanel.h>
#include <gui/timeline/timelineview.h>
#include <sandbox/service/sandboxclient.h>
#include <support/desk.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;

/// "Why did it not arrive?" from each place where it is asked, as a person does it.
class TestDeliveryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromAChannel();
    void opensFromAConnection();
    void opensFromABroadcast();
    void answersUnderAHeldKey();
    void opensFromThePalette();
    void letsTheRemedyAct();
    void actsInTheProfileOfTheQuestion();
    void drawsWhatWasMissed();
    void copiesTheReport();

private:
    static constexpr const char *Question = "Why did it not arrive?";

    /// Opens the menu of that row as the right mouse button does, and takes the question.
    static void askFromMenu(QAbstractItemView *view, const QModelIndex &index);
    /// Asks the question in the command palette.
    static void askFromPalette(Desk &desk);
    static QString headline(const Desk &desk)
    {
        const auto *const view = desk.window.findChild<gui::VerdictView *>("deliveryVerdict");
        return view && view->isVisible() ? view->headline() : QString();
    }
    static QModelIndex channelRow(const Desk &desk, const QString &channel)
    {
        const QAbstractItemModel *const model = desk.find<QListView>("list")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == channel)
                return model->index(row, 0);
        }
        return {};
    }
};

void TestDeliveryDialog::askFromMenu(QAbstractItemView *view, const QModelIndex &index)
{
    QVERIFY(index.isValid());
    view->scrollTo(index);
    const QPoint place = view->visualRect(index).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    bool isTaken = false;
    QTimer look;
    connect(&look, &QTimer::timeout, view, [&] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look.stop();
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') != QLatin1String(Question))
                continue;
            isTaken = true;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        menu->close();
    });
    look.start(10);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &event); // until the menu is closed
    QVERIFY(isTaken);
}

void TestDeliveryDialog::askFromPalette(Desk &desk)
{
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    Desk::type("why did it not");
    Desk::press(Qt::Key_Return);
}

void TestDeliveryDialog::opensFromAChannel()
{
    Desk desk;
    QVERIFY(desk.isReady());
    TestSubscriber page(desk.service.sandbox());
    QCOMPARE(page.subscribe("Orders").value("event"), "subscribed");
    QCOMPARE(SandboxClient(desk.service.sandbox()).broadcast("orders", "1").status, 200);
    QTRY_VERIFY(channelRow(desk, "orders").isValid());
    askFromMenu(desk.find<QListView>("list"), channelRow(desk, "orders"));
    QTRY_COMPARE(headline(desk), "The channel names differ in case");
    auto *const steps = desk.find<QListView>("deliverySteps");
    QCOMPARE(steps->model()->rowCount(), 7);
    QCOMPARE(steps->currentIndex().row(), 2); // the step that found it
    const QString details = desk.find<gui::StepDetails>("deliveryDetails")->verdictText();
    QVERIFY2(details.contains("[o]rders") && details.contains("[O]rders"), qPrintable(details));
}

void TestDeliveryDialog::opensFromAConnection()
{
    Desk desk;
    QVERIFY(desk.isReady());
    TestSubscriber page(desk.service.sandbox());
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    TestSubscriber gone(desk.service.sandbox());
    QCOMPARE(gone.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(gone.subscribe("news").value("event"), "subscribed");
    gone.unsubscribe("orders");
    gone.settle();
    QCOMPARE(SandboxClient(desk.service.sandbox()).broadcast("orders", "1").status, 200);
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    Q_EMIT desk.window.findChild<gui::Sidebar *>()->connectionChosen(gone.socketId());
    auto *const more = desk.find<QToolButton>("connectionMore");
    QTRY_VERIFY(more->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    const QMenu *channels = nullptr; // of several, one is chosen
    for (const QAction *action : more->menu()->actions()) {
        if (QString(action->text()).remove(u'&') == QLatin1String(Question))
            channels = action->menu();
    }
    QVERIFY(channels);
    for (QAction *action : channels->actions()) {
        if (action->text() == "orders")
            action->trigger();
    }
    QTRY_COMPARE(headline(desk), "The page had unsubscribed");
    QVERIFY(desk.find<QLabel>("deliveryWhat")->text().contains(gone.socketId()));
}

void TestDeliveryDialog::opensFromABroadcast()
{
    Desk desk;
    QVERIFY(desk.isReady());
    TestSubscriber page(desk.service.sandbox());
    QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
    QCOMPARE(SandboxClient(desk.service.sandbox()).broadcast("orders", "1").status, 200);
    const QJsonObject message = page.next("message");
    const QJsonObject handled{
        {"event", "handled"},
        {"channel", "orders"},
        {"id", message.value("id")},
        {"callbacks", 1},
        {"threw", QJsonObject{{"message", "Oops"}, {"file", "app.js"}, {"line", 42}}}};
    page.socket().sendTextMessage(QString::fromUtf8(QJsonDocument(handled).toJson()));
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    QTRY_VERIFY(desk.last(EventKind::Broadcast)->deliveries
                && desk.last(EventKind::Broadcast)->deliveries->thrown == 1);
    gui::TimelineView &table = desk.find<gui::TimelinePanel>("timeline")->table();
    QVERIFY(table.select(*desk.last(EventKind::Broadcast)));
    askFromMenu(&table, table.currentIndex());
    QTRY_COMPARE(headline(desk), "The callback threw an error");
    const QString details = desk.find<gui::StepDetails>("deliveryDetails")->verdictText();
    QVERIFY2(details.contains("app.js:42"), qPrintable(details));
}

void TestDeliveryDialog::answersUnderAHeldKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    askFromPalette(desk);
    QTRY_COMPARE(headline(desk), "No app has called yet");
    auto *const dialog = desk.window.findChild<QDialog *>("DeliveryDialog");
    QSignalSpy finished(&desk.delivery, &session::DeliveryInquiry::finished);
    // A held key repeats faster than the history answers: never a moment without a new press.
    QTimer key;
    connect(&key, &QTimer::timeout, dialog, [&] { QTest::keyClick(dialog, Qt::Key_F5); });
    key.start(0);
    QTRY_VERIFY(finished.count() >= 3);
    key.stop();
    QTRY_VERIFY(!desk.delivery.isRunning());
    QCOMPARE(headline(desk), "No app has called yet");
}

void TestDeliveryDialog::opensFromThePalette()
{
    Desk desk;
    QVERIFY(desk.isReady());
    askFromPalette(desk);
    QTRY_COMPARE(headline(desk), "No app has called yet");
    // F5 looks again.
    QCOMPARE(SandboxClient(desk.service.sandbox()).broadcast("invoices", "1").status, 200);
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    QTRY_VERIFY([&] {
        QTest::keyClick(desk.window.findChild<QDialog *>("DeliveryDialog"), Qt::Key_F5);
        return QTest::qWaitFor(
            [&] { return headline(desk) == "The app broadcast to other channels only"; }, 500);
    }());
}

void TestDeliveryDialog::letsTheRemedyAct()
{
    Desk desk;
    QVERIFY(desk.isReady());
    askFromPalette(desk);
    QTRY_COMPARE(headline(desk), "No app has called yet");
    auto *const act = desk.find<QPushButton>("deliveryVerdictAct");
    QTRY_VERIFY(act->isVisible());
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_VERIFY(desk.window.findChild<QDialog *>("ConnectDialog")
                && desk.window.findChild<QDialog *>("ConnectDialog")->isVisible());
}

void TestDeliveryDialog::actsInTheProfileOfTheQuestion()
{
    Desk desk;
    QVERIFY(desk.isReady());
    SandboxClient app(desk.service.sandbox());
    TestSubscriber page(desk.service.sandbox());
    QCOMPARE(page.subscribe("private-orders").value("event"), "error");
    QCOMPARE(app.broadcast("private-orders", "1").status, 200);
    QTRY_VERIFY(channelRow(desk, "private-orders").isValid());
    askFromMenu(desk.find<QListView>("list"), channelRow(desk, "private-orders"));
    QTRY_COMPARE(headline(desk), "The page has no token for the channel");
    Profile other = newProfile();
    other.name = "Elsewhere";
    other.serviceAddress = "http://127.0.0.1:9";
    desk.active.choose(desk.workspace.profiles().add(other));
    QVERIFY(desk.active.profile().id != SandboxId.toString());
    QTest::mouseClick(desk.find<QPushButton>("deliveryVerdictAct"), Qt::LeftButton);
    QTRY_COMPARE(desk.active.profile().id, SandboxId.toString());
    QTRY_VERIFY(desk.find<QWidget>("privateChannels")->isVisible());
    const auto *const notice = desk.find<gui::NoticeBar>("deliveryNotice");
    QVERIFY2(notice->isVisible() && notice->text().contains("Switched to"),
             qPrintable(notice->text()));
}

void TestDeliveryDialog::drawsWhatWasMissed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    SandboxClient app(desk.service.sandbox());
    {
        TestSubscriber page(desk.service.sandbox());
        QCOMPARE(page.subscribe("orders").value("event"), "subscribed");
        page.socket().abort();
    }
    QTRY_COMPARE(desk.observation.connections().openCount(), 0);
    QCOMPARE(app.broadcast("orders", "1").status, 200);
    QTRY_VERIFY(channelRow(desk, "orders").isValid());
    askFromMenu(desk.find<QListView>("list"), channelRow(desk, "orders"));
    QTRY_COMPARE(headline(desk), "The page had lost its connection");
    auto *const missed = desk.find<gui::MissedView>("deliveryMissed");
    QTRY_VERIFY(missed->isVisible());
    QVERIFY2(missed->accessibleDescription().contains("missed 1 message"),
             qPrintable(missed->accessibleDescription()));
    // Where the message is, there is a cross in the color of an error.
    const auto &report = *desk.delivery.report();
    QVERIFY(!report.missed.bars.isEmpty() && !report.missed.sent.isEmpty());
    const QPoint place(missed->xOf(report.missed.sent.constFirst()),
                       missed->barRect(0).center().y());
    const QImage picture = missed->grab().toImage();
    const QColor failure = gui::ThemeColors::of(missed->palette()).failure;
    bool isRed = false;
    for (int x = place.x() - 2; x <= place.x() + 2; ++x) {
        for (int y = place.y() - 2; y <= place.y() + 2; ++y) {
            const QColor color = picture.pixelColor(x, y);
            isRed = isRed
                || std::abs(color.red() - failure.red()) + std::abs(color.green() - failure.green())
                        + std::abs(color.blue() - failure.blue())
                    < 60;
        }
    }
    QVERIFY(isRed);
}

void TestDeliveryDialog::copiesTheReport()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QByteArray other = "sk_another_secret_of_somebody";
    QCOMPARE(SandboxClient(desk.service.sandbox())
                 .send("POST", "/v3/broadcasts",
                       {{"Authorization", "Bearer " + other}, {"Content-Type", "application/json"}},
                       R"({"channel":"orders","data":"1"})")
                 .status,
             401);
    QTRY_COMPARE(desk.shown(EventKind::Call), 1);
    desk.workspace.draft().setChannel("orders");
    askFromPalette(desk);
    QTRY_COMPARE(headline(desk), "The secret is another one");
    QTest::mouseClick(desk.find<QPushButton>("deliveryCopy"), Qt::LeftButton);
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.contains("OtherSecret") && report.contains("## "), qPrintable(report));
    QVERIFY(!report.contains(other));
    QVERIFY(!report.contains(desk.service.sandbox().secret()));
}

int tst_deliverydialog(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestDeliveryDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliverydialog.moc"
