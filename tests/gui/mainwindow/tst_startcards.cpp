// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/startcards.h>

#include <QApplication>
#include <QCommandLinkButton>
#include <QImage>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace RadarDesk::gui;

/// The cards that lead a new user to the first steps.
class TestStartCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showWholeTitles_data();
    void showWholeTitles();
    void followTheZoom();
    void standBesideEachOtherWhereTheyDontFit();
    void sayAllBesideTheEvents();
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

// Larger letters take more room, and are drawn larger.
void TestStartCards::followTheZoom()
{
    StartCards cards;
    cards.resize(500, 700);
    cards.show();
    QVERIFY(QTest::qWaitForWindowExposed(&cards));
    auto *card = cards.findChild<QCommandLinkButton *>("startConnect");
    const auto inkOf = [card] {
        QCoreApplication::processEvents();
        const QImage image = card->grab().toImage();
        const QRgb text = card->palette().color(QPalette::ButtonText).rgb();
        int left = image.width();
        int right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.height() < image.width() ? card->fontMetrics().height() * 2 : 0;
                 x < image.width(); ++x) {
                if (image.pixel(x, y) == text) {
                    left = qMin(left, x);
                    right = qMax(right, x);
                }
            }
        }
        return right - left;
    };
    const int ink = inkOf();
    const int height = card->height();
    QVERIFY(ink > 0);
    QFont large = cards.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    cards.setFont(large);
    QTRY_VERIFY2(inkOf() > ink * 5 / 4, qPrintable(QString("%1, %2").arg(ink).arg(inkOf())));
    QVERIFY(card->height() > height * 5 / 4);
    QVERIFY(!card->description().isEmpty());
}

// In a low pane with large letters they take no more height than it has.
void TestStartCards::standBesideEachOtherWhereTheyDontFit()
{
    QWidget pane;
    auto *const layout = new QVBoxLayout(&pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new StartCards(&pane));
    QFont large = pane.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    pane.setFont(large);
    pane.resize(900, 90);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QCOMPARE(pane.height(), 90);
    const auto all = pane.findChildren<QCommandLinkButton *>();
    QCOMPARE(all.size(), 3);
    for (const auto *card : all) {
        QTRY_COMPARE(card->y(), all.first()->y());
        QVERIFY(card->description().isEmpty());
        QVERIFY(card->geometry().bottom() <= pane.height());
    }
}

// Beside the events there is height for all that they say.
void TestStartCards::sayAllBesideTheEvents()
{
    QWidget pane;
    auto *const layout = new QVBoxLayout(&pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new StartCards(&pane));
    auto *const rest = new QLabel("Select an event", &pane);
    rest->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    layout->addWidget(rest);
    pane.resize(350, 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    int bottom = 0;
    const auto cards = pane.findChildren<QCommandLinkButton *>();
    for (const auto *card : cards) {
        QTRY_VERIFY(!card->description().isEmpty());
        QTRY_VERIFY(card->y() >= bottom);
        QVERIFY(card->height() >= card->heightForWidth(card->width()));
        bottom = card->geometry().bottom();
    }
}

int tst_startcards(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestStartCards test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_startcards.moc"
