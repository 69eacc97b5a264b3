// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabhands.h"

#include <gui/kit/code/differenceview.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// Saved messages that are edited in their tabs.
class TestSavedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensInATabOfItsOwn();
    void aDotSaysThatItChanged();
    void savesInPlace();
    void asksForANameAtFirst();
    void saysWhyItCannotBeSaved();
    void revertsWithUndo();
    void showsWhatChanged();
    void followsWhatHappensToTheSavedOne();
    void sendsOnlyWhatIsShown();
    void isFoundInThePalette_data();
    void isFoundInThePalette();
};

namespace {

MessageTemplate savedOf(const QString &name, const QByteArray &data)
{
    return *MessageTemplate::make({.name = name, .channel = "orders", .data = data}, name);
}

/// Opens the list of saved messages, with two of them.
void openSaved(Desk &desk)
{
    desk.templates.setTemplates(
        {savedOf("New order", R"({ "order": 16, "total": 1.50 })"), savedOf("Paid", R"({"n":1})")});
    QTest::mouseClick(desk.find<QToolButton>("savedHead"), Qt::LeftButton);
}

void openByDoubleClick(const Desk &desk, int row)
{
    auto *tree = desk.find<QTreeView>("templatesTree");
    const QPoint at = tree->visualRect(tree->model()->index(row, 0)).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
}

} // namespace

void TestSavedMessages::opensInATabOfItsOwn()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    typeValue(desk, "typed");
    openByDoubleClick(desk, 0);
    QCOMPARE(tabTexts(desk), QStringList({"test-channel", "New order"}));
    QCOMPARE(desk.workspace.draft().data(), R"({"order":16,"total":1.50})");
    QVERIFY(tabsOf(desk)->tabToolTip(1).contains("orders"));
    openByDoubleClick(desk, 1);
    openByDoubleClick(desk, 0);
    QCOMPARE(tabTexts(desk), QStringList({"test-channel", "New order", "Paid"}));
    QCOMPARE(tabsOf(desk)->currentIndex(), 1);
    clickTab(desk, 0);
    QVERIFY(desk.workspace.draft().data().contains("typed"));
}

void TestSavedMessages::aDotSaysThatItChanged()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    openByDoubleClick(desk, 1);
    QCOMPARE(tabTexts(desk), QStringList{"Paid"});
    typeValue(desk, "2");
    QTRY_COMPARE(tabTexts(desk), QStringList{"• Paid"});
    desk.items()->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(tabTexts(desk), QStringList{"Paid"});
    typeChannel(desk, "other");
    QTRY_COMPARE(tabTexts(desk), QStringList{"• Paid"});
    // Kept over a restart, as what was typed is.
    const QJsonObject state = desk.workspace.toState();
    Workspace after;
    after.restore(state);
    TemplatesModel templates;
    templates.setTemplates(desk.templates.templates());
    const SavedMessages saved(after.draft(), after.messages(), templates);
    QCOMPARE(saved.nameAt(0), "Paid");
    QVERIFY(saved.isChangedAt(0));
}

void TestSavedMessages::savesInPlace()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    openByDoubleClick(desk, 1);
    desk.clickCell(0, DataItemsModel::ValueColumn);
    Desk::type("2.50");
    Desk::press(Qt::Key_S, Qt::ControlModifier); // with the cell still open
    QCOMPARE(desk.templates.find("Paid")->data(), R"({"n":2.50})");
    QCOMPARE(desk.templates.templates().size(), 2);
    QTRY_COMPARE(tabTexts(desk), QStringList{"Paid"});
    QVERIFY(desk.result().contains("Saved “Paid”"));
    // What was open in another tab is not saved along.
    QVERIFY(desk.find<QWidget>("templateForm")->isHidden());
}

void TestSavedMessages::asksForANameAtFirst()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.items()->setFocus();
    Desk::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("templateName"));
    Desk::type("Hello");
    Desk::press(Qt::Key_Return);
    QCOMPARE(tabTexts(desk), QStringList{"Hello"});
    typeValue(desk, "changed");
    QTRY_COMPARE(tabTexts(desk), QStringList{"• Hello"});
    Desk::press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.templates.templates().first().data(), R"({"message":"changed"})");
    QCOMPARE(desk.templates.templates().size(), 1);
    // Under another name it is another one.
    QTest::mouseClick(desk.find<QPushButton>("keepTemplate"), Qt::LeftButton);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("Second");
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.templates.templates().size(), 2);
    QCOMPARE(tabTexts(desk), QStringList{"Second"});
}

void TestSavedMessages::saysWhyItCannotBeSaved()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    openByDoubleClick(desk, 1);
    typeChannel(desk, "a b");
    Desk::press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.result().contains("Not saved"));
    QVERIFY(desk.find<QLabel>("channelFault")->isVisible());
    QCOMPARE(desk.templates.find("Paid")->channel(), "orders");
}

void TestSavedMessages::revertsWithUndo()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    openByDoubleClick(desk, 1);
    typeValue(desk, "2");
    typeChannel(desk, "other");
    QTRY_COMPARE(tabTexts(desk), QStringList{"• Paid"});
    pressInTabMenu(desk, 0, Qt::Key_R);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":1})");
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    QTRY_COMPARE(tabTexts(desk), QStringList{"Paid"});
    QTest::mouseClick(desk.find<QPushButton>("messagesNoticeAct"), Qt::LeftButton);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":2})");
    QCOMPARE(desk.workspace.draft().channel(), "other");
    QTRY_COMPARE(tabTexts(desk), QStringList{"• Paid"});

    // By undo as well.
    pressInTabMenu(desk, 0, Qt::Key_R);
    desk.items()->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.workspace.draft().data(), R"({"n":2})");
    QCOMPARE(desk.workspace.draft().channel(), "other");
}

void TestSavedMessages::showsWhatChanged()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    openByDoubleClick(desk, 0);
    typeValue(desk, "17");
    QTRY_COMPARE(tabTexts(desk), QStringList{"• New order"});
    pressInTabMenu(desk, 0, Qt::Key_H);
    const QPointer sheet = desk.find<QWidget>("messageChanges");
    QTRY_VERIFY(sheet->isVisible());
    const QString text = desk.find<DifferenceView>("messageChangesView")->text();
    QVERIFY2(text.contains("16") && text.contains("17"), qPrintable(text));
    QVERIFY(!desk.find<QLabel>("messageChangesText")->text().isEmpty());
    QTest::mouseClick(desk.find<QPushButton>("saveChanges"), Qt::LeftButton);
    QTRY_VERIFY(!sheet);
    QCOMPARE(desk.templates.find("New order")->data(), R"({"order":17,"total":1.50})");
}

void TestSavedMessages::followsWhatHappensToTheSavedOne()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    openByDoubleClick(desk, 1);
    desk.templates.setData(desk.templates.indexOf("Paid"), "Bought");
    QCOMPARE(tabTexts(desk), QStringList{"Bought"});
    const auto removed = desk.templates.remove({"Paid"});
    QCOMPARE(tabTexts(desk), QStringList{"orders"});
    desk.templates.addNew(removed);
    QCOMPARE(tabTexts(desk), QStringList{"Bought"});
}

void TestSavedMessages::sendsOnlyWhatIsShown()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openSaved(desk);
    auto *tree = desk.find<QTreeView>("templatesTree");
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(tree->model()->index(0, 0)).center());
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"message":"Hello World!"})");
    QTest::mouseClick(desk.find<QPushButton>("templatesSend"), Qt::LeftButton);
    QCOMPARE(tabTexts(desk), QStringList{"New order"});
    QTRY_COMPARE(desk.count(EventKind::Arrival), 2);
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"order":16,"total":1.50})");
}

void TestSavedMessages::isFoundInThePalette_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << "needle in";
    QTest::newRow("channel") << "haystack-77";
    QTest::newRow("content") << "\"sought\":77";
}

void TestSavedMessages::isFoundInThePalette()
{
    QFETCH(const QString, typed);
    Desk desk;
    QVERIFY(desk.isReady());
    QList<MessageTemplate> thousand;
    for (int i = 0; i < 1000; ++i) {
        const bool isSought = i == 777;
        thousand.append(*MessageTemplate::make(
            {.name = isSought ? QString("A needle in hay") : QString("Message %1").arg(i),
             .folder = QString("Folder %1").arg(i % 20),
             .channel = isSought ? QString("haystack-77") : QString("c%1").arg(i),
             .data = isSought ? R"({"sought":77})" : R"({"n":1})"},
            QString::number(i)));
    }
    desk.templates.setTemplates(thousand);
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    auto *field = desk.find<QLineEdit>("paletteField");
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tabTexts(desk), QStringList{"A needle in hay"});
    QCOMPARE(desk.workspace.draft().channel(), "haystack-77");
}

int tst_savedmessages(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestSavedMessages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_savedmessages.moc"
