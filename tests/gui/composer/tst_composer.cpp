// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// What the window says when something is not right, and what it keeps.
class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsTheChannel_data();
    void explainsTheChannel();
    void explainsAnItem();
    void explainsThatThereIsNoData();
    void explainsTheSize();
    void explainsJsonInPlace();
    void explainsTargeting();
    void showGoesToTheConditionAtFault();
    void showWritesOverNothing();
    void ticksSwitchItemsOff();
    void keysSwitchNothingOff();
    void tabGoesOnFromTheListOfTypes();
    void pastesFromASpreadsheet();
    void undoBringsBack();
    void completesChannels();
};

void TestComposer::explainsTheChannel_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << ""
                           << "empty";
    QTest::newRow("space") << "my channel"
                           << "a space";
    QTest::newRow("slash") << "a/b"
                           << "“/”";
}

void TestComposer::explainsTheChannel()
{
    QFETCH(QString, channel);
    QFETCH(QString, part);
    Desk desk;
    QVERIFY(desk.isReady());
    desk.find<QComboBox>("channel")->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::press(Qt::Key_Delete);
    Desk::type(channel);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    auto *fault = desk.find<QLabel>("channelFault");
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(part), qPrintable(fault->text()));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    QVERIFY(desk.find<QComboBox>("channel")->lineEdit()->hasFocus());
    QCOMPARE(desk.find<QComboBox>("channel")->currentText(), channel);

    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("fine");
    QVERIFY(!fault->isVisible());
}

void TestComposer::explainsAnItem()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().items()->resetItems(
        {{.key = "a", .text = "1"}, {.key = "n", .type = ItemType::Number, .text = "4x"}});
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    auto *text = desk.find<QLabel>("bannerText");
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains("Item 2"), qPrintable(text->text()));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);

    QTest::mouseClick(desk.find<QPushButton>("showFault"), Qt::LeftButton);
    QCOMPARE(desk.items()->currentIndex().row(), 1);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("4");
    Desk::press(Qt::Key_Return);
    QVERIFY(!text->isVisible());
}

void TestComposer::explainsThatThereIsNoData()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.items()->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Delete);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.find<QLabel>("bannerText")->isVisible());
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
}

void TestComposer::explainsTheSize()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *meter = desk.find<QProgressBar>("meter");
    QVERIFY(meter->value() < 100);
    desk.workspace.draft().items()->resetItems({{.key = "a", .text = QString(11'000, 'x')}});
    QCOMPARE(meter->value(), meter->maximum());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QVERIFY(desk.find<QLabel>("bannerText")->text().contains("10"));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
}

void TestComposer::explainsJsonInPlace()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("{\"a\": 1, \"b\" 2}");
    auto *banner = desk.find<QLabel>("bannerText");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains("line 1, column 14"), qPrintable(banner->text()));

    // The other tab says the same, and leaves the items at the last text that was right, which is
    // one with its brackets closed.
    QTest::mouseClick(desk.find<QToolButton>("itemsFace"), Qt::LeftButton);
    QVERIFY(banner->isVisible());
    QVERIFY(!desk.items()->isEnabled());
    QCOMPARE(desk.items()->model()->index(0, DataItemsModel::KeyColumn).data().toString(), "a");

    QTest::mouseClick(desk.find<QPushButton>("showFault"), Qt::LeftButton);
    auto *edit = desk.find<QPlainTextEdit>("jsonEdit");
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->textCursor().position(), 13);
    Desk::type(":");
    QVERIFY(!banner->isVisible());
    QVERIFY(desk.items()->isEnabled());
    QCOMPARE(desk.items()->model()->rowCount(), 3);
}

void TestComposer::explainsTargeting()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("v2"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QToolButton>("targetingFace"), Qt::LeftButton);
    desk.find<QLineEdit>("ipAddresses")->setFocus();
    Desk::type("10.0.0.*");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(desk.find<QLabel>("bannerText")->text().contains("10.0.0.*"),
             qPrintable(desk.find<QLabel>("bannerText")->text()));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
}

void TestComposer::showGoesToTheConditionAtFault()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("v2"), Qt::LeftButton);
    auto *button = desk.find<QToolButton>("targetingFace");
    QCOMPARE(button->text(), "Targeting");
    QTest::mouseClick(button, Qt::LeftButton);
    desk.find<QLineEdit>("userIds")->setFocus();
    Desk::type("7");
    auto *countries = desk.find<QLineEdit>("countries");
    countries->setFocus();
    Desk::type("de, qq, fr");
    QCOMPARE(button->text(), "Targeting 2");
    QTest::mouseClick(desk.find<QToolButton>("itemsFace"), Qt::LeftButton);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    // As it was typed.
    QVERIFY2(desk.find<QLabel>("bannerText")->text().contains("“qq”"),
             qPrintable(desk.find<QLabel>("bannerText")->text()));
    QTest::mouseClick(desk.find<QPushButton>("showFault"), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), countries);
    QVERIFY(!countries->hasSelectedText());
    Desk::press(Qt::Key_Backspace);
    Desk::press(Qt::Key_Backspace);
    Desk::type("us");
    QCOMPARE(countries->text(), "de, us, fr");
    QVERIFY(!desk.find<QLabel>("bannerText")->isVisible());
    countries->clear();
    Desk::type(" ");
    QCOMPARE(button->text(), "Targeting 1");
}

void TestComposer::showWritesOverNothing()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().items()->resetItems(
        {{.key = "n", .type = ItemType::Number, .text = "4x"}});
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QPushButton>("showFault"), Qt::LeftButton);
    Desk::press(Qt::Key_Backspace);
    Desk::type("2");
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().items()->items().first().text, "42");
}

void TestComposer::keysSwitchNothingOff()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const DataItemsModel *items = desk.workspace.draft().items();
    const QModelIndex tick = desk.items()->model()->index(0, DataItemsModel::EnabledColumn);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_K}) {
        desk.items()->setFocus(Qt::OtherFocusReason);
        desk.items()->setCurrentIndex(tick);
        if (key == Qt::Key_K)
            Desk::type("k");
        else
            Desk::press(key);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), "Key");
        QCOMPARE(editor->text(), key == Qt::Key_K ? "k" : "message");
        Desk::press(Qt::Key_Escape);
        QVERIFY(items->items().first().enabled);
    }
}

void TestComposer::tabGoesOnFromTheListOfTypes()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const DataItemsModel *items = desk.workspace.draft().items();
    desk.clickCell(0, DataItemsModel::TypeColumn);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *list = QApplication::activePopupWidget()->findChild<QAbstractItemView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Tab);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(items->items().first().type, ItemType::Number);
    QTRY_COMPARE(desk.items()->currentIndex().column(), int(DataItemsModel::ValueColumn));
    desk.clickCell(0, DataItemsModel::TypeColumn);
    QTRY_VERIFY(QApplication::activePopupWidget());
    list = QApplication::activePopupWidget()->findChild<QAbstractItemView *>();
    QTest::keyClick(list, Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(desk.items()->currentIndex().column(), int(DataItemsModel::KeyColumn));
    QCOMPARE(items->items().first().type, ItemType::Number);
}

void TestComposer::ticksSwitchItemsOff()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().items()->resetItems(
        {{.key = "a", .text = "1"}, {.key = "b", .text = "2"}});
    desk.items()->setFocus(Qt::OtherFocusReason);
    desk.items()->setCurrentIndex(desk.items()->model()->index(1, DataItemsModel::EnabledColumn));
    Desk::press(Qt::Key_Space);
    QVERIFY(!desk.workspace.draft().items()->items().at(1).enabled);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"a":"1"})");
}

void TestComposer::pastesFromASpreadsheet()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QApplication::clipboard()->setText("name\tAda\nyears\t36\n");
    desk.items()->setFocus(Qt::BacktabFocusReason);
    Desk::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.workspace.draft().message()->data(),
             R"({"message":"Hello World!","name":"Ada","years":36})");
}

void TestComposer::undoBringsBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.items()->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Delete);
    QCOMPARE(desk.items()->model()->rowCount(), 1);
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.items()->model()->rowCount(), 2);
}

void TestComposer::completesChannels()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("orders-berlin", QDateTime::currentDateTimeUtc());
    QCOMPARE(desk.find<QComboBox>("channel")->currentText(), "test-channel");
    desk.find<QComboBox>("channel")->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("berl");
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().channel(), "orders-berlin");
}

int tst_composer(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestComposer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composer.moc"
