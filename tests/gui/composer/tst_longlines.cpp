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

int tst_longlines(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestLongLines test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_longlines.moc"
