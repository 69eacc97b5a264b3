// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connect/connectdialog.h>
#include <sandbox/relay/standin.h>
#include <support/desk.h>

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// Recording what an app sends, turned on and off as a person does.
class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfferedForOtherServices();
    void recordsAndStops();
    void asksForProduction();
};

namespace {

QString profileAtService(Desk &desk, bool isProduction)
{
    Profile profile = newProfile();
    profile.name = QStringLiteral("Shop");
    profile.serviceAddress = QStringLiteral("https://127.0.0.1:9");
    profile.serviceKind = ServiceKind::Hosted;
    profile.production = isProduction;
    QString id = desk.workspace.profiles().add(profile);
    desk.active.choose(id);
    return id;
}

void clickOn(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(10, widget->height() / 2));
}

} // namespace

void TestRecording::isOfferedForOtherServices()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.connectDialog().open();
    auto *record = desk.find<QCheckBox>("recordSwitch");
    QVERIFY(!record->isVisible()); // the sandbox records by itself
    profileAtService(desk, false);
    QTRY_VERIFY(record->isVisible());
    QVERIFY(!record->isChecked());
    QVERIFY(!desk.find<QWidget>("relayStatus")->isVisible());
}

void TestRecording::recordsAndStops()
{
    Desk desk;
    QVERIFY(desk.isReady());
    profileAtService(desk, false);
    desk.window.connectDialog().open();
    auto *record = desk.find<QCheckBox>("recordSwitch");
    QTRY_VERIFY(record->isVisible());
    clickOn(record);
    QVERIFY(desk.relay.isRunning());
    const QString address = desk.relay.url().toString();
    QVERIFY(desk.find<QPlainTextEdit>("connectCode")->toPlainText().contains(address));
    QVERIFY(!desk.find<QPushButton>("connectCopySecret")->isVisible());
    auto *topics = desk.find<QListWidget>("connectTopics");
    for (int row = 0; row < topics->count(); ++row)
        QCOMPARE(topics->item(row)->isHidden(), topics->item(row)->text() == "Web page");
    QTRY_VERIFY(desk.find<QWidget>("relayStatus")->isVisible());
    QVERIFY(desk.find<QLabel>("relayStatusText")->text().contains("127.0.0.1:9"));

    // Nothing listens at the service, which the app and the sheet are told.
    App app(desk.relay.url());
    app.write(broadcastOf(desk.relay.url().authority().toLatin1()));
    QVERIFY(app.gets("}"));
    QTRY_COMPARE(desk.shown(EventKind::Call), 1);
    QTRY_VERIFY(desk.find<QLabel>("callDetail")->text().contains("/v3/broadcasts, 502"));

    QTest::mouseClick(desk.find<QToolButton>("relayStatusStop"), Qt::LeftButton);
    QVERIFY(!desk.relay.isRunning());
    QVERIFY(!record->isChecked());
    QVERIFY(!desk.find<QWidget>("relayStatus")->isVisible());
    QVERIFY(!desk.find<QPlainTextEdit>("connectCode")->toPlainText().contains(address));
}

void TestRecording::asksForProduction()
{
    Desk desk;
    QVERIFY(desk.isReady());
    profileAtService(desk, true);
    desk.window.connectDialog().open();
    auto *record = desk.find<QCheckBox>("recordSwitch");
    QTRY_VERIFY(record->isVisible());
    clickOn(record);
    QVERIFY(!desk.relay.isRunning());
    QVERIFY(!record->isChecked());
    auto *decline = desk.find<QPushButton>("recordDecline");
    QTRY_VERIFY(decline->isVisible());
    QTRY_VERIFY(decline->hasFocus()); // not the one that records
    QVERIFY(desk.find<QLabel>("recordQuestion")->text().contains("Shop"));
    QTest::mouseClick(decline, Qt::LeftButton);
    QVERIFY(!decline->isVisible());
    QVERIFY(!desk.relay.isRunning());
    clickOn(record);
    auto *confirm = desk.find<QPushButton>("recordConfirm");
    QTRY_VERIFY(confirm->isVisible());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(desk.relay.isRunning());
    QVERIFY(record->isChecked());
}

int tst_recording(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestRecording test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recording.moc"
