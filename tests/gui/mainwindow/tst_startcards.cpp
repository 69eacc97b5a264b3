// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/startcards.h>

#include <QApplication>
#include <QCommandLinkButton>
#include <QTest>

using namespace RadarDesk::gui;

/// The cards that lead a new user to the first steps.
class TestStartCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showWholeTitles_data();
    void showWholeTitles();
};

void TestStartCards::showWholeTitles_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("narrow inspector") << QSize(350, 150) << false;
    QTest::newRow("inspector below") << QSize(1000, 120) << true;
}

// One that was used goes, and leaves the others no less room.
void TestStartCards::showWholeTitles()
{
    QFETCH(QSize, size);
    QFETCH(bool, isBeside);
    StartCards cards;
    cards.resize(size);
    cards.show();
    QVERIFY(QTest::qWaitForWindowExposed(&cards));
    const auto *check = cards.findChild<QCommandLinkButton *>("startCheck");
    const auto *demo = cards.findChild<QCommandLinkButton *>("startDemo");
    QTest::mouseClick(cards.findChild<QCommandLinkButton *>("startConnect"), Qt::LeftButton);
    cards.resize(size + QSize(0, 1)); // as the inspector lays it out anew
    QTRY_COMPARE(check->y() == demo->y(), isBeside);
    for (const auto *card : {check, demo})
        QVERIFY2(card->width() > card->fontMetrics().horizontalAdvance(card->text()) + 40,
                 qPrintable(card->text()));
}

int tst_startcards(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestStartCards test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_startcards.moc"
