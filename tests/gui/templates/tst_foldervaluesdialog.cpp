// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/sendpreview.h>
#include <gui/profiles/valuesmodel.h>
#include <gui/templates/foldervaluesdialog.h>
#include <support/desk.h>
#include <support/textfile.h>

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// The values of a folder of saved messages, from its menu to what is sent.
class TestFolderValuesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenedByTheFolder();
    void endsWhileAValueIsEdited();
    void isUsedByItsMessages();
    void isUsedByItsScenarios();
    void isForgottenWithTheFolder();
};

namespace {

MessageTemplate inFolder(const QString &name, const QString &folder)
{
    return *MessageTemplate::make(
        {.name = name, .folder = folder, .channel = "orders", .data = R"({"city":"{{var city}}"})"},
        name);
}

void addFolders(Desk &desk)
{
    desk.templates.setTemplates({inFolder("Order", "Orders"), inFolder("Bill", "Bills")});
    desk.folderValues.setAll({{"o", "Orders", {{"city", "Bern"}}}});
}

/// The data of the last broadcast.
QByteArray lastSent(const Desk &desk)
{
    const Event *const sent = desk.last(EventKind::Broadcast);
    return sent ? sent->data : QByteArray();
}

} // namespace

void TestFolderValuesDialog::isOpenedByTheFolder()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.templates.setTemplates({inFolder("Order", "Orders")});
    QTest::mouseClick(desk.find<QToolButton>("savedHead"), Qt::LeftButton);
    auto *tree = desk.find<QTreeView>("templatesTree");
    QTimer::singleShot(0, tree, [] { // the menu runs a loop of its own
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (action->text().contains("Values"))
                action->trigger();
        }
        menu->close();
    });
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(tree->model()->index(0, 0)).center());
    auto *dialog = desk.find<FolderValuesDialog>("folderValues");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->windowTitle().contains("Orders"));
    QTest::mouseClick(dialog->findChild<QPushButton *>("valueAdd"), Qt::LeftButton);
    auto *table = dialog->findChild<QTableView *>("valuesTable");
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, "city");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(0, ValuesModel::NameColumn).data().toString(),
                 QString("city"));
    QCOMPARE(table->model()->rowCount(), 1); // the key has ended the editing, and pressed no button
    QVERIFY(table->model()->setData(table->model()->index(0, ValuesModel::ValueColumn), "Bern",
                                    Qt::EditRole));
    QCOMPARE(desk.folderValues.of("Orders").values, (QList<ProfileValue>{{"city", "Bern"}}));
    desk.folderValuesFile.flush();
    QVERIFY(contentOf(desk.folder.filePath("folders.json")).contains("Bern"));
    // What another window changes is shown.
    FolderValues other = desk.folderValues.of("Orders");
    other.values.append(ProfileValue{"street", "Gasse"});
    desk.folderValues.set(other);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
}

void TestFolderValuesDialog::endsWhileAValueIsEdited()
{
    Desk desk;
    QVERIFY(desk.isReady());
    addFolders(desk);
    FolderValuesDialog dialog(desk.folderValues, desk.profileValues, &desk.window);
    dialog.openFor("Orders");
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::mouseClick(dialog.findChild<QPushButton *>("valueAdd"), Qt::LeftButton);
    auto *editor = dialog.findChild<QTableView *>("valuesTable")->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, "street"); // and the window is closed
}

void TestFolderValuesDialog::isUsedByItsMessages()
{
    Desk desk;
    QVERIFY(desk.isReady());
    addFolders(desk);
    desk.savedMessages.open(*desk.templates.find("Order"));
    auto *preview = desk.window.findChild<SendPreview *>();
    QTRY_VERIFY2(preview->accessibleDescription().contains("Bern"),
                 qPrintable(preview->accessibleDescription()));
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_COMPARE(lastSent(desk), QByteArray(R"({"city":"Bern"})"));
    desk.folderValues.set({"o", "Orders", {{"city", "Biel"}}});
    QTRY_VERIFY(preview->accessibleDescription().contains("Biel"));
    desk.folderValues.set({"o", "Orders", {{"city", "Bern"}}});
    // In another folder the name stands for nothing.
    desk.templates.moveTo("Bills", {"Order"});
    QTRY_VERIFY(preview->accessibleDescription().contains("no variable"));
    desk.templates.moveTo("Orders", {"Order"});
    QTRY_VERIFY(preview->accessibleDescription().contains("Bern"));
    desk.workspace.messages().openEmpty();
    QCOMPARE(desk.workspace.draft().folder(), QString());
    desk.savedMessages.open(*desk.templates.find("Bill"));
    QTRY_VERIFY(preview->accessibleDescription().contains("no variable"));
}

void TestFolderValuesDialog::isUsedByItsScenarios()
{
    Desk desk;
    QVERIFY(desk.isReady());
    addFolders(desk);
    desk.scenarios.add(*Scenario::make(
        {.name = "Auction",
         .steps = {*ScenarioStep::broadcast("orders", R"({"city":"{{var city}}"})")}}));
    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    auto *folder = desk.find<QComboBox>("scenarioFolder");
    QTRY_VERIFY(folder->isVisible());
    QCOMPARE(folder->count(), 3);
    QCOMPARE(folder->currentIndex(), 0);
    folder->setFocus();
    QTest::keyClicks(folder, "Orders");
    QCOMPARE(desk.scenarios.scenarios().first().folder(), QString("Orders"));
    // The name follows that of the folder.
    for (int row = 0; row < desk.templates.rowCount(); ++row) {
        const QModelIndex at = desk.templates.index(row, 0);
        if (at.data(TemplatesModel::FolderRole).toString() == "Orders")
            QVERIFY(desk.templates.setData(at, "Sales"));
    }
    QCOMPARE(desk.scenarios.scenarios().first().folder(), QString("Sales"));
    QCOMPARE(desk.folderValues.of("Sales").id, QString("o"));
    QCOMPARE(folder->currentText(), QString("Sales"));
    desk.runner.start(desk.scenarios.scenarios().first(), session::ScenarioRunner::Pace::ByItself);
    QTRY_COMPARE(lastSent(desk), QByteArray(R"({"city":"Bern"})"));
}

void TestFolderValuesDialog::isForgottenWithTheFolder()
{
    QTemporaryDir folder;
    const auto start = [&folder] {
        return std::make_unique<session::Workplace>(session::Workplace::Places{
            .dataFolder = folder.path(), .settingsFolder = folder.path()});
    };
    {
        const auto work = start();
        work->templates.setTemplates({inFolder("Order", "Orders")});
        work->scenarios.add(*Scenario::make({.name = "Auction", .folder = "Bids", .steps = {}}));
        work->folderValues.setAll({{"o", "Orders", {{"city", "Bern"}}},
                                   {"b", "Bids", {{"city", "Biel"}}},
                                   {"n", "Nothing", {{"city", "Basel"}}}});
        work->templates.remove({"Order"});
        QCOMPARE(work->folderValues.all().size(), 3); // the deletion may be undone
    }
    const auto again = start();
    QCOMPARE(again->folderValues.all().size(), 1);
    QCOMPARE(again->folderValues.all().first().folder, QString("Bids"));
}

int tst_foldervaluesdialog(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestFolderValuesDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foldervaluesdialog.moc"
