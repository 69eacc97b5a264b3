// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabhands.h"
#include <gui/kit/code/jsonedit.h>
#include <support/desk.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QTabWidget>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// What the messages of a channel look like: pointed out, and offered while one types.
class TestShapeHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOutBeforeSending();
    void followsTheShownMessage();
    void pointsOutOnArrival();
    void isTurnedOff();
    void completesKeysAndValues();
    void completesPlaceholders();
    void closesTheListWithThePlace();
};

namespace {

void recordUsual(Desk &desk)
{
    desk.workspace.draft().setChannel("orders");
    for (int message = 0; message < 10; ++message)
        desk.history.append(
            {.profileId = desk.workspace.profiles().at(0).id,
             .kind = EventKind::Arrival,
             .time = QDateTime::currentDateTime(),
             .channel = "orders",
             .data = "{\"id\":" + QByteArray::number(message) + ",\"state\":\"paid\"}"});
}

QString hint(const Desk &desk)
{
    return desk.find<QLabel>("unusual")->text();
}

QAbstractItemView *options()
{
    auto *view = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    return view && view->objectName() == "jsonOptions" ? view : nullptr;
}

QString optionTexts()
{
    QStringList texts;
    const QAbstractItemView *view = options();
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, 0).data().toString());
    return texts.join(u' ');
}

JsonEdit *editor(const Desk &desk)
{
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    auto *edit = desk.find<JsonEdit>("jsonEdit");
    edit->setFocus();
    edit->selectAll();
    return edit;
}

/// Types; the list that is open hands on what it doesn't take.
void type(JsonEdit *edit, const char *text)
{
    for (const char *letter = text; *letter != '\0'; ++letter)
        QTest::keyClick(options() ? static_cast<QWidget *>(options()) : edit, *letter);
}

} // namespace

void TestShapeHint::pointsOutBeforeSending()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordUsual(desk);
    const int height = desk.find<QWidget>("faces")->y();
    desk.workspace.draft().setData(R"({"id":"7","state":"paid"})");
    QTRY_COMPARE(hint(desk), QString("Unlike earlier messages: “id” is usually a number"));
    QCOMPARE(desk.find<QWidget>("faces")->y(), height);
    desk.workspace.draft().setData(R"({"id":7,"state":"paid"})");
    QTRY_COMPARE(hint(desk), QString());
    desk.workspace.draft().setData(R"({"id":7,"state":"paid","extra":1})");
    QTRY_COMPARE(hint(desk), QString("Unlike earlier messages: “extra” is new"));
    // Of another channel nothing is known.
    desk.workspace.draft().setChannel("others");
    QTRY_COMPARE(hint(desk), QString());
}

void TestShapeHint::followsTheShownMessage()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordUsual(desk);
    desk.workspace.draft().setData(R"({"id":"7","state":"paid"})");
    const QString unusual = "Unlike earlier messages: “id” is usually a number";
    QTRY_COMPARE(hint(desk), unusual);
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(tabsOf(desk)->count(), 2);
    QCOMPARE(hint(desk), QString()); // at once, not when typing pauses
    typeChannel(desk, "others");
    desk.workspace.draft().setData(R"({"id":"7","state":"paid"})");
    clickTab(desk, 0);
    QTRY_COMPARE(hint(desk), unusual);
    clickTab(desk, 1);
    QCOMPARE(hint(desk), QString());
    // The editor offers what the channel of the shown message has had.
    JsonEdit *edit = editor(desk);
    type(edit, "{\"s");
    QVERIFY(!options());
    clickTab(desk, 0);
    QTRY_COMPARE(hint(desk), unusual);
    edit = editor(desk);
    type(edit, "{\"s");
    QCOMPARE(optionTexts(), QString("\"state\""));
    QTest::keyClick(options(), Qt::Key_Escape);
}

void TestShapeHint::pointsOutOnArrival()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordUsual(desk);
    desk.history.append({.profileId = desk.workspace.profiles().at(0).id,
                         .kind = EventKind::Arrival,
                         .time = QDateTime::currentDateTime(),
                         .channel = "orders",
                         .data = R"({"id":7})"});
    auto *table = desk.find<QTableView>("table");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 11);
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    auto *line = desk.find<QLabel>("unusualEvent");
    QTRY_COMPARE(line->text(), QString("Unlike earlier messages: “state” is missing"));
    const QRect tabs = desk.find<QTabWidget>("tabs")->geometry();
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 2, 0));
    QTRY_COMPARE(line->text(), QString());
    QCOMPARE(desk.find<QTabWidget>("tabs")->geometry(), tabs);
}

void TestShapeHint::isTurnedOff()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordUsual(desk);
    desk.workspace.draft().setData(R"({"id":"7","state":"paid"})");
    QTRY_VERIFY(!hint(desk).isEmpty());
    Desk::press(Qt::Key_Comma, Qt::ControlModifier);
    auto *box = desk.find<QCheckBox>("settingsUnusual");
    QVERIFY(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(hint(desk), QString());
    Preferences again;
    again.restore(desk.preferences.toState());
    QVERIFY(!again.pointsOutUnusual());
}

void TestShapeHint::completesKeysAndValues()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordUsual(desk);
    desk.workspace.draft().setData(R"({"id":7,"extra":1})");
    QTRY_VERIFY(!hint(desk).isEmpty()); // it has learned
    JsonEdit *edit = editor(desk);
    type(edit, "{\"s");
    QCOMPARE(optionTexts(), QString("\"state\""));
    QTest::keyClick(options(), Qt::Key_Down);
    QTest::keyClick(options(), Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), QString("{\"state\": }"));
    type(edit, "\"p");
    QCOMPARE(optionTexts(), QString("\"paid\""));
    QTest::mouseClick(options()->viewport(), Qt::LeftButton, {},
                      options()->visualRect(options()->model()->index(0, 0)).center());
    QCOMPARE(edit->toPlainText(), QString("{\"state\": \"paid\"}"));
    // Escape closes the list alone, and Return breaks the line where nothing is chosen.
    type(edit, ",\"i");
    QCOMPARE(optionTexts(), QString("\"id\""));
    QTest::keyClick(options(), Qt::Key_Escape);
    QVERIFY(!options());
    QCOMPARE(edit->toPlainText(), QString("{\"state\": \"paid\",\"i\"}"));
}

void TestShapeHint::completesPlaceholders()
{
    Desk desk;
    QVERIFY(desk.isReady());
    JsonEdit *edit = editor(desk);
    type(edit, "{\"a\":\"{{cou");
    QVERIFY2(optionTexts().startsWith("{{counter}}"), qPrintable(optionTexts()));
    QTest::keyClick(options(), Qt::Key_Down);
    QTest::keyClick(options(), Qt::Key_Return);
    QCOMPARE(edit->toPlainText().remove(u'\n').remove(u' '), QString("{\"a\":\"{{counter}}\"}"));
    QVERIFY(!desk.workspace.draft().jsonFault());
}

// A key of the window acts while the list is open, and closes it.
void TestShapeHint::closesTheListWithThePlace()
{
    Desk desk;
    QVERIFY(desk.isReady());
    recordUsual(desk);
    desk.workspace.draft().setData(R"({"id":7,"extra":1})");
    QTRY_VERIFY(!hint(desk).isEmpty()); // it has learned
    JsonEdit *edit = editor(desk);
    type(edit, "{\"s");
    QVERIFY(options());
    QTest::keyClick(options(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.find<QToolButton>("topAccess")->isChecked());
    QVERIFY(!edit->isVisible());
    QVERIFY(!QApplication::activePopupWidget());
    // Whoever comes back types on.
    Desk::press(Qt::Key_1, Qt::ControlModifier);
    edit->setFocus();
    type(edit, "t");
    QCOMPARE(optionTexts(), QString("\"state\""));
    // So it closes where the place changes by another way.
    desk.find<QToolButton>("topDemo")->click();
    QVERIFY(!QApplication::activePopupWidget());
}

int tst_shapehint(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestShapeHint test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shapehint.moc"
