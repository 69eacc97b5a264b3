// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/filterbox.h>
#include <gui/kit/layout/shrinkingbutton.h>
#include <gui/kit/layout/shrinkorder.h>
#include <support/desk.h>

#include <QHBoxLayout>
#include <QTest>
#include <QTranslator>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// Buttons in a row lose their texts one after the other, and no more of them than they have to.
class TestShrinkOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther();
    void theEventsHaveTheirTexts_data();
    void theEventsHaveTheirTexts();
    void filtersTakeAWordBeforeTheyAreCut();
};

void TestShrinkOrder::oneAfterTheOther()
{
    QWidget row;
    auto *const layout = new QHBoxLayout(&row);
    QList<ShrinkingButton *> buttons;
    for (const char *text : {"Received", "Sent", "Failed"}) {
        auto *const button = new ShrinkingButton(&row);
        button->setText(text);
        layout->addWidget(button);
        buttons.append(button);
    }
    layout->addStretch();
    new ShrinkOrder(row, *layout, buttons);
    row.resize(800, 60);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    const auto withText = [&buttons] {
        QString shown;
        for (const ShrinkingButton *button : buttons)
            shown += button->isShrunk() ? '-' : button->text().front();
        return shown;
    };
    QCOMPARE(withText(), "RSF");
    int all = 0;
    QStringList steps{withText()};
    for (int width = 800; width > 60; --width) {
        row.resize(width, 60);
        if (steps.last() != withText()) {
            steps.append(withText());
            all = std::max(all, width);
        }
    }
    QCOMPARE(steps, QStringList({"RSF", "-SF", "--F", "---"}));
    row.resize(all + 1, 60);
    QCOMPARE(withText(), "RSF"); // and get them back
}

void TestShrinkOrder::theEventsHaveTheirTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << "en";
    QTest::newRow("de") << "de";
}

void TestShrinkOrder::theEventsHaveTheirTexts()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(":/i18n/radardesk_" + language));
    QCoreApplication::installTranslator(&translator);
    Desk desk;
    desk.window.resize(1280, 800);
    QVERIFY(desk.isReady());
    for (const char *name : {"showSent", "showReceived", "showOther", "failedOnly"}) {
        const auto *const button = desk.find<ShrinkingButton>(name);
        QVERIFY2(!button->isShrunk(), name);
        QVERIFY2(button->width() >= button->sizeHint().width(), name);
    }
    for (const char *name : {"sourceFilter", "channelFilter"})
        QVERIFY2(!desk.find<FilterBox>(name)->isCut(), name);
    QCoreApplication::removeTranslator(&translator);
}

void TestShrinkOrder::filtersTakeAWordBeforeTheyAreCut()
{
    FilterBox box;
    box.addItems({"Everything there is", "A", "Another long entry"});
    box.setShortText("Word");
    box.resize(400, 30);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QCOMPARE(box.shownText(), "Everything there is");
    box.resize(box.minimumSizeHint());
    QCOMPARE(box.shownText(), "Word");
    QVERIFY(!box.isCut());
    const QImage word = box.grab().toImage();
    box.setItemText(0, "Word");
    QCOMPARE(box.grab().toImage(), word);
    // What is chosen is never hidden behind it.
    box.setCurrentIndex(2);
    QCOMPARE(box.shownText(), "Another long entry");
    QVERIFY(box.isCut());
}

int tst_shrinkorder(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestShrinkOrder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shrinkorder.moc"
