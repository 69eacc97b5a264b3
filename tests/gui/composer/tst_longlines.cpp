// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabhands.h"

#include <gui/kit/code/jsonedit.h>
#include <support/desk.h>

#include <QClipboard>
#include <QFrame>
#include <QPushButton>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// JSON with a line that is too long to be edited quickly.
class TestLongLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToFormat();
    void followsTheShownMessage();
    void hasNoColors();
    void showsTheStartOfWhatIsTooLong();
    void bringsBackWhatWasThereBeforeThePaste();
    void keepsTooLongOnesApart();
    void searchesWhatIsTooLongOnceItIsFormatted();
    void framesWhatIsTooLong();
};

namespace {

QString longLine()
{
    QStringList numbers;
    for (int number = 0; number < 10'000; ++number)
        numbers.append(QString::number(100'000 + number));
    return "{\"numbers\":[" + numbers.join(u',') + "]}";
}

JsonEdit *pasteInto(Desk &desk, const QString &text)
{
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    auto *edit = desk.find<JsonEdit>("jsonEdit");
    edit->setFocus();
    edit->selectAll();
    QApplication::clipboard()->setText(text);
    Desk::press(Qt::Key_V, Qt::ControlModifier);
    return edit;
}

} // namespace

void TestLongLines::offersToFormat()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto *notice = desk.find<QFrame>("longLine");
    QVERIFY(!notice->isVisible());
    const JsonEdit *edit = pasteInto(desk, longLine());
    QVERIFY(notice->isVisible());
    QCOMPARE(desk.find<QLabel>("longLineText")->text(),
             QString("Line 1 is very long, which makes typing slow."));
    QCOMPARE(edit->toPlainText(), longLine()); // nothing is rewritten unasked
    QTest::mouseClick(desk.find<QPushButton>("longLineAct"), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    QCOMPARE(edit->blockCount(), 10'004);
    QCOMPARE(edit->toPlainText().remove(u' ').remove(u'\n'), longLine());
    desk.find<JsonEdit>("jsonEdit")->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(notice->isVisible());
    QCOMPARE(edit->toPlainText(), longLine());
}

void TestLongLines::followsTheShownMessage()
{
    Desk desk;
    QVERIFY(desk.isReady());
    pasteInto(desk, "{\n" + longLine().sliced(1));
    QCOMPARE(desk.find<QLabel>("longLineText")->text(),
             QString("Line 2 is very long, which makes typing slow."));
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.find<QFrame>("longLine")->isHidden());
    clickTab(desk, 0);
    QVERIFY(!desk.find<QFrame>("longLine")->isHidden());
}

void TestLongLines::hasNoColors()
{
    JsonEdit edit;
    edit.setPlainText("{\"a\":1}\n" + longLine());
    const auto formats = [&edit](int line) {
        return edit.document()->findBlockByNumber(line).layout()->formats().size();
    };
    QTRY_VERIFY(formats(0) > 0);
    QCOMPARE(formats(1), 0);
}

void TestLongLines::showsTheStartOfWhatIsTooLong()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString json = "{\"numbers\":[" + QString("100000,").repeated(30'000) + "1]}";
    const JsonEdit *edit = pasteInto(desk, json);
    const auto *start = desk.find<QPlainTextEdit>("longJson");
    QVERIFY(start->isVisible());
    QVERIFY(!edit->isVisible());
    QCOMPARE(QApplication::focusWidget(), start);
    QVERIFY(start->toPlainText().size() < 20'000);
    QVERIFY(json.startsWith(start->toPlainText().chopped(1)));
    QCOMPARE(desk.find<QLabel>("longLineText")->text(),
             QString("Line 1 is too long to edit, so only its start is shown."));
    // All of it is the message.
    QCOMPARE(desk.workspace.draft().json(), json);
    QCOMPARE(desk.workspace.draft().data(), json.toUtf8());
    Desk::press(Qt::Key_X);
    QCOMPARE(desk.workspace.draft().json(), json);
    QTest::mouseClick(desk.find<QPushButton>("longLineAct"), Qt::LeftButton);
    QVERIFY(edit->isVisible());
    QVERIFY(!start->isVisible());
    QVERIFY(desk.find<QFrame>("longLine")->isHidden());
    QCOMPARE(edit->blockCount(), 30'005);
    QCOMPARE(desk.workspace.draft().json(), edit->toPlainText());
    // Nothing in it gets shorter by lines of its own.
    pasteInto(desk, "{\"text\":\"" + QString(200'000, 'a') + "\"}");
    QTest::mouseClick(desk.find<QPushButton>("longLineAct"), Qt::LeftButton);
    QVERIFY(start->isVisible());
    QCOMPARE(desk.find<QLabel>("longLineText")->text(),
             QString("Line 2 is too long to edit, so only its start is shown."));
}

void TestLongLines::bringsBackWhatWasThereBeforeThePaste()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString before = desk.workspace.draft().json();
    const JsonEdit *edit = pasteInto(desk, "{\"a\":\"" + QString(200'000, 'a') + "\"}");
    QVERIFY(desk.workspace.draft().json() != before);
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), before);
    QCOMPARE(desk.workspace.draft().json(), before);
    QCOMPARE(QApplication::focusWidget(), edit);
}

void TestLongLines::keepsTooLongOnesApart()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString json = "{\"a\":\"" + QString(200'000, 'a') + "\"}";
    const JsonEdit *edit = pasteInto(desk, json);
    const auto *start = desk.find<QPlainTextEdit>("longJson");
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!start->isVisible());
    QVERIFY(edit->isVisible());
    QVERIFY(edit->toPlainText() != json);
    clickTab(desk, 0);
    QVERIFY(start->isVisible());
    QCOMPARE(desk.workspace.draft().json(), json);
    // The items are edited as ever, and the text follows them.
    desk.workspace.draft().setData("{\"b\":1}");
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), desk.workspace.draft().json());
}

void TestLongLines::searchesWhatIsTooLongOnceItIsFormatted()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString json = "{\"numbers\":[" + QString("100000,").repeated(30'000) + "7]}";
    const auto *find = desk.find<QWidget>("findBar");
    const auto *text = desk.find<QLabel>("longLineText");
    const JsonEdit *edit = pasteInto(desk, "{\"a\":1}");
    // What was searched is no longer there.
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find->isVisible());
    pasteInto(desk, json);
    QVERIFY(find->isHidden());
    const auto *start = desk.find<QPlainTextEdit>("longJson");
    QCOMPARE(QApplication::focusWidget(), start);
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_F, Qt::ControlModifier), std::pair(Qt::Key_H, Qt::ControlModifier)}) {
        desk.workspace.draft().setData("{\"a\":2}");
        pasteInto(desk, json);
        QVERIFY(text->text().startsWith("Line 1 is too long to edit"));
        Desk::press(key, modifiers);
        QCOMPARE(text->text(), "The JSON must be formatted before you can search it.");
        QVERIFY(find->isHidden());
        QCOMPARE(QApplication::focusWidget(), start); // not the events' search
    }
    QTest::mouseClick(desk.find<QPushButton>("longLineAct"), Qt::LeftButton);
    QVERIFY(desk.find<QFrame>("longLine")->isHidden());
    QVERIFY(edit->isVisible());
    QVERIFY(find->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), "findWords");
    Desk::type("7");
    QVERIFY(desk.find<QLabel>("findCount")->text().startsWith("1 match"));
    // Formatting doesn't help where one value is too long.
    pasteInto(desk, "{\"text\":\"" + QString(200'000, 'a') + "\"}");
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    QTest::mouseClick(desk.find<QPushButton>("longLineAct"), Qt::LeftButton);
    QCOMPARE(text->text(), "Line 2 is too long to edit, so only its start is shown.");
    QVERIFY(find->isHidden());
}

void TestLongLines::framesWhatIsTooLong()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *page = desk.find<QWidget>("jsonPage");
    const JsonEdit *edit = pasteInto(desk, "{}");
    const QRect place(edit->mapTo(page, QPoint()), edit->size());
    const QImage framed = page->grab(place).toImage();
    pasteInto(desk, "{\"a\":\"" + QString(200'000, 'a') + "\"}");
    QTRY_VERIFY(desk.find<QFrame>("longLine")->isVisible());
    const auto *start = desk.find<QWidget>("longJson");
    QCOMPARE(start->mapTo(page, QPoint()), place.topLeft());
    QCOMPARE(start->width(), place.width());
    const QImage shown = page->grab(place).toImage();
    // The edges are drawn alike.
    for (const QPoint &at : {QPoint(40, 0), QPoint(0, 12), QPoint(0, 0)})
        QCOMPARE(shown.pixelColor(at), framed.pixelColor(at));
}

int tst_longlines(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestLongLines test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_longlines.moc"
