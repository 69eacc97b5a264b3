// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

#include <gui/commands/palettemodel.h>

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::timelinehands;

/// Searches under a name, as a person saves, finds, renames and deletes them.
class TestSearchMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndSearchesByKeyboard();
    void renamesAndDeletesByMouse();
    void isFoundInThePalette();
    void keepsThemOverARestart();
};

namespace {

QLineEdit *fieldOf(const Desk &desk)
{
    auto *field = desk.find<QLineEdit>("search");
    field->setFocus();
    return field;
}

/// Opens the menu; the texts of what it offers.
QStringList openMenu(const Desk &desk)
{
    QTest::keyClick(fieldOf(desk), Qt::Key_Down, Qt::AltModifier);
    QStringList texts;
    const auto actions = desk.find<QMenu>("searchMenu")->actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator() && action->isEnabled())
            texts.append(action->text());
    }
    return texts;
}

/// Clicks an entry of the open menu.
void click(const Desk &desk, const QString &text)
{
    auto *menu = desk.find<QMenu>("searchMenu");
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == text) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    qFatal("There is no such entry.");
}

void save(const Desk &desk, const QString &text, const QString &name)
{
    fieldOf(desk)->setText(text);
    openMenu(desk);
    click(desk, "&Save this search…");
    Desk::type(name);
    Desk::press(Qt::Key_Return);
}

} // namespace

void TestSearchMenu::savesAndSearchesByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    QVERIFY(openMenu(desk).isEmpty());
    Desk::press(Qt::Key_Escape);
    fieldOf(desk)->setText("data.number>2");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    const int height = desk.find<QWidget>("searchLine")->height();
    QCOMPARE(openMenu(desk), QStringList{"&Save this search…"});
    auto *menu = desk.find<QMenu>("searchMenu");
    QTest::keyClick(menu, Qt::Key_S);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("searchName"));
    QCOMPARE(desk.find<QWidget>("searchLine")->height(), height);
    Desk::press(Qt::Key_Return); // no name yet
    Desk::type("Large & new");
    Desk::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("search"));
    Desk::press(Qt::Key_Escape);
    QCOMPARE(fieldOf(desk)->text(), QString());
    QCOMPARE(openMenu(desk), QStringList{"Large && new"});
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(fieldOf(desk)->text(), QString("data.number>2"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    // What can't be read can't be saved.
    fieldOf(desk)->setText("status:nonsense");
    QCOMPARE(openMenu(desk), QStringList{"Large && new"});
    Desk::press(Qt::Key_Escape);
}

void TestSearchMenu::renamesAndDeletesByMouse()
{
    Desk desk;
    QVERIFY(desk.isReady());
    save(desk, "kind:gap", "Gaps");
    QCOMPARE(openMenu(desk), QStringList({"Gaps", "&Rename “Gaps”…", "&Delete “Gaps”"}));
    click(desk, "&Rename “Gaps”…");
    QCOMPARE(desk.find<QLineEdit>("searchName")->text(), QString("Gaps"));
    Desk::type("Left out");
    QTest::mouseClick(desk.find<QToolButton>("searchNameSave"), Qt::LeftButton);
    openMenu(desk);
    click(desk, "&Delete “Left out”");
    QVERIFY(desk.find<QToolButton>("searchUndo")->isVisible());
    QVERIFY(desk.searches.searches().isEmpty());
    QTest::mouseClick(desk.find<QToolButton>("searchUndo"), Qt::LeftButton);
    QCOMPARE(desk.searches.searches().size(), 1);
    QCOMPARE(desk.searches.searches().first().name, QString("Left out"));
    QVERIFY(!desk.find<QToolButton>("searchUndo")->isVisible());
}

void TestSearchMenu::isFoundInThePalette()
{
    Desk desk;
    QVERIFY(desk.isReady());
    save(desk, "kind:gap", "Gaps");
    Desk::press(Qt::Key_Escape);
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    Desk::type("gaps");
    auto *list = desk.find<QListView>("paletteList");
    QCOMPARE(list->model()->index(0, 0).data().toString(), QString("Gaps"));
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.find<QLineEdit>("search")->text(), QString("kind:gap"));
}

void TestSearchMenu::keepsThemOverARestart()
{
    Desk desk;
    QVERIFY(desk.isReady());
    save(desk, "kind:gap", "Gaps");
    desk.searchesFile.flush();
    SavedSearches again;
    SavedSearchesFile file(desk.folder.filePath("searches.json"), again);
    file.load();
    QCOMPARE(again.searches(), desk.searches.searches());
}

int tst_searchmenu(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestSearchMenu test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_searchmenu.moc"
