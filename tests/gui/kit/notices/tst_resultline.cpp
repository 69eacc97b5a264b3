// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/themecolors.h>
#include <gui/kit/notices/resultline.h>

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QTest>
#include <QToolTip>

using namespace RadarDesk::gui;
using Severity = ResultLine::Severity;

/// One line on how something went, seen and heard.
class TestResultLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItWent();
    void followsThePalette();
    void staysOneLine();
    void leavesOutWholeParts();
    void breaksBetweenParts();
};

namespace {

QPalette darkPalette()
{
    QPalette palette(Qt::darkGray, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

QColor colourOf(const ResultLine &line)
{
    return line.findChild<QLabel *>()->palette().color(QPalette::WindowText);
}

} // namespace

void TestResultLine::saysHowItWent()
{
    ResultLine line;
    line.showMessage(Severity::Good, "Sent to 2 subscribers.");
    QCOMPARE(line.text(), "Sent to 2 subscribers.");
    const auto *label = line.findChild<QLabel *>();
    // A name of its own would hide the text from a screen reader.
    QVERIFY(label->accessibleName().isEmpty());
    QVERIFY(!label->accessibleDescription().isEmpty());
    line.setSubject("Result of the check");
    QCOMPARE(label->accessibleDescription(), "Result of the check");
    line.showMessage(Severity::Bad, "Not sent.");
    QCOMPARE(colourOf(line), ThemeColors::of(line.palette()).failure);
    line.showMessage(Severity::Pending, "Sending…");
    QCOMPARE(colourOf(line), ThemeColors::of(line.palette()).muted);
    QCOMPARE(line.severity(), Severity::Pending);
}

void TestResultLine::followsThePalette()
{
    ResultLine line;
    line.showMessage(Severity::Bad, "Not sent.");
    line.setPalette(darkPalette());
    QCOMPARE(colourOf(line), ThemeColors::of(darkPalette()).failure);
    line.showMessage(Severity::Good, "Sent.");
    QCOMPARE(colourOf(line), QColor(Qt::white));
}

void TestResultLine::staysOneLine()
{
    const QString result =
        "Accepted in 2.3 ms · 12 subscribers reached · received here after 1.7 ms";
    ResultLine line;
    line.showMessage(Severity::Good, result);
    QVERIFY(line.layout()->hasHeightForWidth());
    line.setMostLines(1);
    line.resize(220, 40);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    auto *label = line.findChild<QLabel *>();
    QVERIFY(label->fontMetrics().horizontalAdvance(result) > label->width());
    QVERIFY(!line.layout()->hasHeightForWidth());
    QVERIFY(line.sizeHint().height() < 2 * label->fontMetrics().lineSpacing());
    QCOMPARE(label->text(), result); // for a screen reader
    QHelpEvent help(QEvent::ToolTip, {4, 4}, label->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(label, &help);
    QVERIFY2(QToolTip::text().contains(result), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestResultLine::leavesOutWholeParts()
{
    ResultLine line;
    line.setMostLines(1);
    line.showMessage(Severity::Good, "Accepted in 2.3 ms · received here after 1.7 ms");
    auto *label = line.findChild<QLabel *>();
    const int width = label->fontMetrics().horizontalAdvance("Accepted in 2.3 ms · rece");
    line.resize(2 * width, 40);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    line.resize(line.width() - label->width() + width, 40);
    QTRY_COMPARE(label->width(), width);
    const QImage shown = line.grab().toImage();
    line.showMessage(Severity::Good, "Accepted in 2.3 ms …");
    QCOMPARE(line.grab().toImage(), shown);
}

// Nothing is left out as long as both lines have room for it, and nothing moves.
void TestResultLine::breaksBetweenParts()
{
    ResultLine line;
    line.setMostLines(2);
    const int asked = line.sizeHint().height();
    auto *label = line.findChild<QLabel *>();
    const QFontMetrics metrics = label->fontMetrics();
    const int height = 2 * metrics.height() - 3; // of the buttons beside it
    QVERIFY(asked < height);
    const int width = metrics.horizontalAdvance("Accepted in 2.3 ms · 1 subscriber re");
    line.resize(2 * width, height);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    line.resize(line.width() - label->width() + width, height);
    QTRY_COMPARE(label->width(), width);
    const auto shown = [&line](const QString &text) {
        line.showMessage(Severity::Good, text);
        return line.grab().toImage();
    };
    const QImage whole = shown("Accepted in 2.3 ms · 1 subscriber · received after 1.7 ms");
    QCOMPARE(line.sizeHint().height(), asked);
    // The second line begins with the part that had no room in the first one.
    const QRect upper(0, 0, line.width(), line.height() / 2);
    QCOMPARE(whole.copy(upper),
             shown("Accepted in 2.3 ms · 1 subscriber · x x x x x x x").copy(upper));
    QVERIFY(whole != shown("Accepted in 2.3 ms · 1 subscriber · received …"));
    QHelpEvent help(QEvent::ToolTip, {4, 4}, label->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(label, &help);
    QVERIFY(!QToolTip::isVisible()); // nothing is cut
    // A sentence breaks between words.
    QVERIFY(shown(QString("word ").repeated(9)) != shown(QString("word ").repeated(8)));
}

int tst_resultline(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestResultLine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_resultline.moc"
