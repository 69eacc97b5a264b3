// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

#include <gui/timeline/annotationbar.h>

#include <QSignalSpy>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::timelinehands;

/// Marks and notes on events, by keyboard and mouse.
class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksByKey();
    void marksSeveralByMenu();
    void writesANote();
    void changesAtOnce();
    void keepsWhatIsTypedFromLateAnswers();
    void writesToTheEventItIsTypedFor();
    void removesWithUndo();
    void findsWhatIsMarked();
    void narrowsByMenu();

private:
    static void goTo(const Desk &desk, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = desk.timeline.index(row, TimelineModel::ContentColumn);
        table(desk)->scrollTo(index);
        QTest::mouseClick(table(desk)->viewport(), Qt::LeftButton, modifiers,
                          table(desk)->visualRect(index).center());
    }
    static Annotation at(const Desk &desk, int row)
    {
        return desk.timeline.eventAt(row)->annotation;
    }
    static int lastRow(const Desk &desk) { return desk.timeline.rowCount() - 1; }
};

void TestMarks::marksByKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 3);
    const int row = lastRow(desk);
    goTo(desk, row);
    for (const Mark mark : {Mark::Red, Mark::Yellow, Mark::Green, Mark::Blue, Mark::None}) {
        Desk::press(Qt::Key_M);
        QTRY_COMPARE(at(desk, row).mark, mark);
    }
    Desk::press(Qt::Key_M);
    QTRY_COMPARE(at(desk, row).mark, Mark::Red);
    // Not by the color alone.
    const QString spoken =
        desk.timeline.index(row, TimelineModel::KindColumn).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("marked red"), qPrintable(spoken));
}

void TestMarks::marksSeveralByMenu()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 3);
    const int row = lastRow(desk);
    goTo(desk, row - 1);
    goTo(desk, row, Qt::ControlModifier);
    QTimer::singleShot(0, &desk, [] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        QTest::keyClick(menu, Qt::Key_A);
        auto *const marks = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : marks->actions()) {
            if (action->text() == "Green") {
                marks->setActiveAction(action);
                QTest::keyClick(marks, Qt::Key_Return);
            }
        }
    });
    Q_EMIT table(desk)->customContextMenuRequested(
        table(desk)->visualRect(desk.timeline.index(row, TimelineModel::ContentColumn)).center());
    QTRY_COMPARE(at(desk, row).mark, Mark::Green);
    QCOMPARE(at(desk, row - 1).mark, Mark::Green);
    QCOMPARE(at(desk, row - 2).mark, Mark::None);
}

void TestMarks::writesANote()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 2);
    const int row = lastRow(desk);
    goTo(desk, row);
    auto *note = desk.find<QLineEdit>("eventNote");
    QTRY_VERIFY(note->isVisible());
    table(desk)->setFocus();
    Desk::press(Qt::Key_N);
    QTRY_COMPARE(QApplication::focusWidget(), note);
    Desk::type("Ask Ben");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(at(desk, row).note, "Ask Ben");
    QCOMPARE(QApplication::focusWidget(), table(desk));
    const QModelIndex content = desk.timeline.index(row, TimelineModel::ContentColumn);
    QVERIFY(content.data(TimelineModel::SummaryRole).toString().contains("Ask Ben"));
    QVERIFY(content.data(Qt::AccessibleTextRole).toString().contains("Ask Ben"));
    // Escape leaves it as it was.
    Desk::press(Qt::Key_N);
    Desk::type("something else");
    Desk::press(Qt::Key_Escape);
    QCOMPARE(note->text(), "Ask Ben");
    QCOMPARE(at(desk, row).note, "Ask Ben");
    // Another event has its own.
    goTo(desk, row - 1);
    QTRY_COMPARE(note->text(), "");
    goTo(desk, row);
    QTRY_COMPARE(note->text(), "Ask Ben");
}

// Nobody waits for the history between two keys.
void TestMarks::changesAtOnce()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 3);
    const int row = lastRow(desk);
    goTo(desk, row);
    Desk::press(Qt::Key_N);
    Desk::type("first");
    Desk::press(Qt::Key_Return);
    Desk::press(Qt::Key_M);
    Desk::press(Qt::Key_M);
    Desk::press(Qt::Key_N);
    Desk::type("second");
    Desk::press(Qt::Key_Return);
    goTo(desk, row - 1);
    Desk::press(Qt::Key_N);
    Desk::type("another");
    Desk::press(Qt::Key_Return);
    goTo(desk, row);
    const auto *note = desk.find<QLineEdit>("eventNote");
    QCOMPARE(note->text(), "second");
    QTRY_COMPARE(at(desk, row - 1).note, "another");
    QCOMPARE(at(desk, row), (Annotation{.mark = Mark::Yellow, .note = "second"}));
    QCOMPARE(at(desk, row - 1).mark, Mark::None);
    QCOMPARE(note->text(), "second");
}

void TestMarks::keepsWhatIsTypedFromLateAnswers()
{
    AnnotationBar bar;
    bar.show();
    const QSignalSpy changed(&bar, &AnnotationBar::changed);
    auto *note = bar.findChild<QLineEdit *>("eventNote");
    bar.showAnnotation(7, {.mark = Mark::Red, .note = "old"});
    QApplication::setActiveWindow(&bar);
    bar.editNote();
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, "new");
    bar.showAnnotation(7, {.mark = Mark::Blue, .note = "from elsewhere"});
    QCOMPARE(note->text(), "new");
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toLongLong(), 7);
    // The mark is that of the answer.
    QCOMPARE(changed.at(0).at(2).value<Annotation>(),
             (Annotation{.mark = Mark::Blue, .note = "new"}));
    // Of what is not typed, the latest is shown.
    bar.showAnnotation(7, {.mark = Mark::Blue, .note = "newer"});
    QCOMPARE(note->text(), "newer");
}

void TestMarks::writesToTheEventItIsTypedFor()
{
    AnnotationBar bar;
    bar.show();
    const QSignalSpy changed(&bar, &AnnotationBar::changed);
    auto *note = bar.findChild<QLineEdit *>("eventNote");
    bar.showAnnotation(7, {});
    QApplication::setActiveWindow(&bar);
    bar.editNote();
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, "of seven");
    bar.showAnnotation(8, {.mark = Mark::None, .note = "of eight"});
    QCOMPARE(note->text(), "of eight");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toLongLong(), 7);
    QCOMPARE(changed.at(0).at(2).value<Annotation>().note, "of seven");
}

void TestMarks::removesWithUndo()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 2);
    const int row = lastRow(desk);
    goTo(desk, row);
    Desk::press(Qt::Key_N);
    Desk::type("keep me");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(at(desk, row).note, "keep me");
    auto *undo = desk.find<QWidget>("annotationUndo");
    QVERIFY(!undo->isVisible());
    Desk::press(Qt::Key_N);
    Desk::press(Qt::Key_Delete);
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(at(desk, row).note, "");
    QTRY_VERIFY(undo->isVisible());
    clickOn(desk.find<QPushButton>("annotationUndoAct"));
    QTRY_COMPARE(at(desk, row).note, "keep me");
    QVERIFY(!undo->isVisible());
}

void TestMarks::findsWhatIsMarked()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    const int row = lastRow(desk);
    goTo(desk, row);
    Desk::press(Qt::Key_M);
    QTRY_COMPARE(at(desk, row).mark, Mark::Red);
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    Desk::type("mark:red");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    // What loses its mark is no longer found.
    goTo(desk, lastRow(desk));
    Desk::press(Qt::Key_M);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 0);
}

// The menu and the field say the same.
void TestMarks::narrowsByMenu()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    const int row = lastRow(desk);
    goTo(desk, row);
    Desk::press(Qt::Key_M);
    goTo(desk, row - 1);
    Desk::press(Qt::Key_N);
    Desk::type("Ask Ben");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(at(desk, row).mark, Mark::Red);
    QTRY_COMPARE(at(desk, row - 1).note, "Ask Ben");
    auto *button = desk.find<QToolButton>("marks");
    auto *field = desk.find<QLineEdit>("search");
    const auto choose = [button](const QString &text, bool wasChecked) {
        bool isDone = false;
        QTimer::singleShot(0, button, [&] {
            auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction *action : menu->actions()) {
                if (QString(action->text()).remove(u'&') == text
                    && action->isChecked() == wasChecked) {
                    menu->setActiveAction(action);
                    isDone = true;
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        return isDone;
    };
    QVERIFY(!button->isChecked());
    QVERIFY(choose("Red", false));
    QCOMPARE(field->text(), "mark:red");
    QVERIFY(button->isChecked());
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    QVERIFY(choose("Blue", false));
    QCOMPARE(field->text(), "mark:red mark:blue");
    QVERIFY(choose("Any mark", false));
    QCOMPARE(field->text(), "mark:any");
    QVERIFY(choose("Any mark", true));
    QCOMPARE(field->text(), "");
    QVERIFY(!button->isChecked());
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 5);
    QVERIFY(choose("With a note", false));
    QCOMPARE(field->text(), "note:*");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    // What is typed is in the menu, and the rest of the search stays.
    field->setText("number -mark:red mark:Green");
    QVERIFY(button->isChecked());
    QVERIFY(choose("Green", true));
    QCOMPARE(field->text(), "number -mark:red");
    QVERIFY(!button->isChecked());
    field->setText("mark:purple");
    QVERIFY(!button->isEnabled());
}

int tst_marks(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestMarks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_marks.moc"
