// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholderhands.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using namespace RadarDesk::placeholderhands;

/// Placeholders as they are typed, previewed and sent.
class TestPlaceholdersInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsUp();
    void usesNothingUpWhenNotSent();
    void asksBeforeItCounts();
    void namesThePlaceOfAFault();
    void showsWhatWouldBeSent();
    void saysWhatIsNoPlaceholder();
    void takesValuesFromTheResponse();
    void limitsWhatIsSent();
    void showsBothInTheDetails();
};

void TestPlaceholdersInWindow::countsUp()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.clickCell(0, DataItemsModel::ValueColumn);
    Desk::type("Order {{counter}}");
    QVERIFY(sends(desk)); // with the cell still open
    QCOMPARE(lastSent(desk), R"({"message":"Order 1"})");
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"message":"Order 2"})");
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"message":"Order 3"})");
    QTRY_COMPARE(desk.count(EventKind::Arrival), 3);
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"message":"Order 3"})");
    QCOMPARE(desk.last(EventKind::Broadcast)->typed, R"({"message":"Order {{counter}}"})");
    QCOMPARE(desk.workspace.draft().data(), R"({"message":"Order {{counter}}"})");
}

void TestPlaceholdersInWindow::usesNothingUpWhenNotSent()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeJson(desk, R"({"n":"{{counter}}","r":"{{random x}}"})");
    QVERIFY(!sends(desk));
    QVERIFY(!sends(desk));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    QCOMPARE(desk.result(), "Not sent. Fix the message first.");
    QVERIFY(!desk.placeholders.counter({}));

    typeJson(desk, R"({"n":"{{counter}}"})");
    QVERIFY(!desk.find<QLabel>("bannerText")->isVisible());
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"n":"1"})");
}

void TestPlaceholdersInWindow::asksBeforeItCounts()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = desk.workspace.profiles().at(0);
    shop.production = true;
    desk.workspace.profiles().update(shop);
    typeJson(desk, R"({"n":"{{#counter}}"})");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("question")->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("decline"), Qt::LeftButton);
    QVERIFY(!desk.placeholders.counter({}));
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(desk.find<QPushButton>("confirm"), Qt::LeftButton);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 1);
    QCOMPARE(lastSent(desk), R"({"n":1})");
}

void TestPlaceholdersInWindow::namesThePlaceOfAFault()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeJson(desk, "{\n\"a\": 1,\n\"b\": \"{{random 5}}\"}");
    QTRY_VERIFY2(previewed(desk).startsWith("Line 3, column 9: "), qPrintable(previewed(desk)));
    auto *banner = desk.find<QLabel>("bannerText");
    QVERIFY(!banner->isVisible()); // not before one tries
    QVERIFY(!sends(desk));
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().startsWith("Line 3, column 9: "), qPrintable(banner->text()));
    QVERIFY(!previewOf(desk)->isVisible()); // it would say the same
    auto *edit = desk.find<QPlainTextEdit>("jsonEdit");
    QCOMPARE(edit->extraSelections().size(), 3); // the pair of brackets at the cursor, too

    QTest::mouseClick(desk.find<QPushButton>("showFault"), Qt::LeftButton);
    QVERIFY(edit->hasFocus());
    QCOMPARE(edit->textCursor().blockNumber(), 2);
    QCOMPARE(edit->textCursor().positionInBlock(), 8);

    // Among the items it is the cell.
    QTest::mouseClick(desk.find<QToolButton>("itemsFace"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QPushButton>("showFault"), Qt::LeftButton);
    QCOMPARE(desk.items()->currentIndex(),
             desk.items()->model()->index(1, DataItemsModel::ValueColumn));
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("{{random 5 5}}");
    Desk::press(Qt::Key_Return);
    QVERIFY(!banner->isVisible());
    QVERIFY(edit->extraSelections().isEmpty());
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"a":1,"b":"5"})");
}

void TestPlaceholdersInWindow::showsWhatWouldBeSent()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(!previewOf(desk)->isVisible());
    typeJson(desk, R"({"n":"{{#counter}}","r":"{{random 1 1000000}}","u":"{{uuid}}"})");
    QTRY_VERIFY(previewed(desk).startsWith(R"(Sends {"n":1,)"));
    const QString first = previewed(desk);
    QVERIFY(sends(desk));
    QCOMPARE("Sends " + lastSent(desk), first);
    QTRY_VERIFY(previewed(desk).startsWith(R"(Sends {"n":2,)"));
    const QString second = previewed(desk);
    QVERIFY(second != first);
    QVERIFY(sends(desk));
    QCOMPARE("Sends " + lastSent(desk), second);

    // All of it is shown by keyboard alone.
    QTRY_VERIFY(previewed(desk).startsWith(R"(Sends {"n":3,)"));
    previewOf(desk)->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Space);
    QPointer<QPlainTextEdit> whole = previewOf(desk)->findChild<QPlainTextEdit *>("wholePreview");
    QVERIFY(whole && whole->isVisible());
    QVERIFY(whole->toPlainText().contains("\"n\": 3,\n"));
    QTest::keyClick(whole, Qt::Key_Escape);
    QTRY_VERIFY(!whole);

    typeJson(desk, R"({"n":1})");
    QTRY_VERIFY(!previewOf(desk)->isVisible());
}

void TestPlaceholdersInWindow::saysWhatIsNoPlaceholder()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeJson(desk, R"({"a":"{{user}} {{counter}}","b":"{{now"})");
    QTRY_VERIFY2(previewed(desk).startsWith("{{user}} isn't a placeholder and is sent as typed"),
                 qPrintable(previewed(desk)));
    QVERIFY2(previewed(desk).contains("{{now isn't closed"), qPrintable(previewed(desk)));
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"a":"{{user}} 1","b":"{{now"})");
}

void TestPlaceholdersInWindow::takesValuesFromTheResponse()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeJson(desk, R"({"was":"{{response status}}"})");
    QVERIFY(!sends(desk)); // there was none
    QVERIFY2(desk.find<QLabel>("bannerText")->text().contains("no response yet"),
             qPrintable(desk.find<QLabel>("bannerText")->text()));
    typeJson(desk, R"({"a":1})");
    QVERIFY(sends(desk));
    typeJson(desk, R"({"was":"{{response status}}","to":"{{#response subscribers}}"})");
    QTRY_COMPARE(previewed(desk), R"(Sends {"was":"ok","to":1})");
    QVERIFY(sends(desk));
    QCOMPARE(lastSent(desk), R"({"was":"ok","to":1})");
}

void TestPlaceholdersInWindow::limitsWhatIsSent()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString half(qsizetype{6} * 1024, u'x');
    desk.workspace.draft().items()->resetItems(
        {{.key = "a", .text = "{{choice " + half + '|' + half + "}}"}});
    QTRY_VERIFY(desk.find<QLabel>("size")->text().startsWith("6."));
    QVERIFY(sends(desk)); // though more was typed than may be sent
    QCOMPARE(lastSent(desk), "{\"a\":\"" + half.toUtf8() + "\"}");

    desk.placeholders.setLastResponse(QByteArray(qsizetype{11} * 1024, 'y'));
    desk.workspace.draft().items()->resetItems({{.key = "a", .text = "{{response}}"}});
    QTRY_VERIFY(desk.find<QLabel>("size")->text().startsWith("11."));
    QVERIFY(!sends(desk));
    QVERIFY2(desk.find<QLabel>("bannerText")->text().contains("10,240"),
             qPrintable(desk.find<QLabel>("bannerText")->text()));
}

void TestPlaceholdersInWindow::showsBothInTheDetails()
{
    Desk desk;
    QVERIFY(desk.isReady());
    typeJson(desk, R"({"n":"{{#counter}}"})");
    QVERIFY(sends(desk));
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    selectBroadcast(desk);
    auto *tabs = desk.find<QTabWidget>("tabs");
    auto *page = desk.find<QWidget>("typedPage");
    QTRY_VERIFY(tabs->isVisible() && tabs->isTabVisible(tabs->indexOf(page)));
    tabs->setCurrentWidget(page);
    QVERIFY(desk.find<QPlainTextEdit>("typed")->toPlainText().contains("\"n\": \"{{#counter}}\""));
    QVERIFY(desk.find<QPlainTextEdit>("data")->toPlainText().contains("\"n\": 1"));

    // Where it is the same, nothing more is to be seen.
    typeJson(desk, R"({"n":1})");
    QVERIFY(sends(desk));
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 2);
    selectBroadcast(desk);
    QTRY_VERIFY(!tabs->isTabVisible(tabs->indexOf(page)));
}

int tst_placeholders(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestPlaceholdersInWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placeholders.moc"
