// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes.h"

#include <app/pseudotranslator.h>
#include <gui/composer/composerpanel.h>
#include <gui/faults/heldmessagesview.h>
#include <gui/kit/layout/elidedlabel.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/kit/rows/rowdelegate.h>
#include <gui/profiles/profilesdialog.h>
#include <history/timeline/timelinemodel.h>
#include <support/contrast.h>
#include <support/desk.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::app;

/// Nothing is cut at usual sizes of the window: neither texts nor rows.
class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultIsWhole_data();
    void resultIsWhole();
    void dayIsReadable();
    void rowsAreWhole_data();
    void rowsAreWhole();
    void rowsGrowWithTheFont();
    void emptyTextsBeginAtOneHeight();
    void menuFitsOnASmallScreen();
    void placeholderIsWhole();
    void channelListGoesWithItsPlace();
    void fieldsOfTheSandboxAreInLine();
    void secretIsSeenWhole();
    void tableOfHeldMessagesShowsItsHeader();
};

void TestRoom::resultIsWhole_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1000, 640), QSize(1280, 800), QSize(1366, 768)})
        QTest::addRow("%d", size.width()) << size;
}

void TestRoom::resultIsWhole()
{
    QFETCH(const QSize, size);
    Desk desk;
    desk.window.resize(size);
    QVERIFY(desk.isReady());
    QCoreApplication::processEvents();
    auto *const composer = desk.window.findChild<ComposerPanel *>();
    const auto *const label = desk.find<ElidedLabel>("resultText");
    const QRect before = label->geometry();
    const auto panes = panesOf(desk);
    for (const char *text :
         {"Accepted in 14.8 ms · 1 subscriber reached · received here after 15.2 ms",
          "Angenommen in 14,8 ms · 1 Abonnent erreicht · hier empfangen nach 15,2 ms"}) {
        composer->showResult(ResultLine::Severity::Good, QString::fromUtf8(text));
        QCoreApplication::processEvents();
        QVERIFY(!label->isCut());
        QVERIFY(label->height() >= 1.7 * label->fontMetrics().height()); // two lines, close by
        QCOMPARE(label->geometry(), before);
        QCOMPARE(panesOf(desk), panes);
    }
}

void TestRoom::dayIsReadable()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *const table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const QRect day = table->visualRect(table->model()->index(0, 0));
    const QImage shown = table->viewport()->grab(day).toImage();
    const QColor ground = shown.pixelColor(shown.width() - 1, shown.height() / 2);
    double most = 1;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            most = std::max(most, contrastOf(shown.pixelColor(x, y), ground));
    }
    QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
}

void TestRoom::rowsAreWhole_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("test") << QByteArray("topTest");
    QTest::newRow("demo") << QByteArray("topDemo");
}

void TestRoom::rowsAreWhole()
{
    QFETCH(const QByteArray, place);
    Desk desk;
    QVERIFY(desk.isReady());
    addEvents(desk);
    addEvents(desk);
    QTest::mouseClick(desk.find<QToolButton>(place.constData()), Qt::LeftButton);
    const auto *const table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 24);
    const int row = table->rowHeight(1);
    for (int height = 700; height < 740; height += 7) {
        desk.window.resize(1366, height);
        QCoreApplication::processEvents();
        QCOMPARE(table->viewport()->height() % row, 0);
        // It follows the newest one, and is as full as it can be.
        const QRect last =
            table->visualRect(table->model()->index(table->model()->rowCount() - 1, 0));
        QTRY_COMPARE(last.bottom(), table->viewport()->height() - 1);
        QVERIFY(table->parentWidget()->height() - table->height() < row);
    }
    // The wheel goes on by whole rows.
    QCOMPARE(table->verticalScrollBar()->singleStep(), row);
}

void TestRoom::rowsGrowWithTheFont()
{
    Desk desk;
    const auto usual = qScopeGuard([&desk] { desk.zoom.reset(); });
    desk.window.resize(1366, 900);
    QVERIFY(desk.isReady());
    addEvents(desk);
    addEvents(desk);
    const auto *const table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 24);
    desk.zoom.setPercent(175);
    QCoreApplication::processEvents();
    const int row = table->rowHeight(1);
    QVERIFY(row >= RowDelegate::heightOf(table->font(), 1));
    QTRY_COMPARE(table->viewport()->height() % row, 0);
    const QFontMetrics metrics(table->font());
    QVERIFY(table->columnWidth(history::TimelineModel::TimeColumn)
            >= metrics.horizontalAdvance("00:00:00.000"));
}

void TestRoom::emptyTextsBeginAtOneHeight()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    for (const QSize size : {QSize(1366, 768), QSize(1000, 640)}) {
        desk.window.resize(size);
        const auto *const tree = desk.find<QTreeView>("scenariosTree");
        const auto *const state = tree->viewport()->findChild<EmptyState *>();
        QVERIFY(state && state->isVisible());
        const auto *const beside = desk.find<QLabel>("emptyText");
        QTRY_COMPARE(beside->mapToGlobal(QPoint()).y(),
                     state->mapToGlobal(QPoint(0, state->textTop())).y());
        QCOMPARE(beside->height(), beside->heightForWidth(beside->width()));
    }
}

void TestRoom::menuFitsOnASmallScreen()
{
    Desk desk;
    QVERIFY(desk.isReady());
    constexpr int SmallScreen = 720;
    QMenu *const menu = desk.find<QToolButton>("menu")->menu();
    QList<QMenu *> menus = menu->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 4);
    menus.append(menu);
    for (QMenu *each : menus)
        QVERIFY2(each->sizeHint().height() <= SmallScreen, qPrintable(each->title()));
}

// Languages differ in the length of their words.
void TestRoom::placeholderIsWhole()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    {
        Desk desk;
        desk.window.resize(1000, 640);
        QVERIFY(desk.isReady());
        QTest::mouseClick(desk.find<QToolButton>("topAccess"), Qt::LeftButton);
        QTest::mouseClick(desk.find<QToolButton>("privateAccess"), Qt::LeftButton);
        const auto *const field = desk.find<QLineEdit>("accessChannels");
        QTRY_VERIFY(field->isVisible());
        QCoreApplication::processEvents();
        // A field hints at room for 17 letters between its margins.
        const QFontMetrics metrics = field->fontMetrics();
        const int margins = field->sizeHint().width() - 17 * metrics.horizontalAdvance(u'x');
        QVERIFY(field->width() - margins >= metrics.horizontalAdvance(field->placeholderText()));
    }
    QCoreApplication::removeTranslator(&pseudo);
}

void TestRoom::channelListGoesWithItsPlace()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("orders", QDateTime::currentDateTimeUtc());
    auto *const field = desk.find<QComboBox>("channel")->lineEdit();
    field->setFocus();
    field->selectAll();
    Desk::type("orde");
    const QAbstractItemView *const list = field->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(qobject_cast<const QFrame *>(list)->frameShape() != QFrame::NoFrame); // it has an edge
    desk.find<QToolButton>("topDemo")->click();
    QVERIFY(!list->isVisible());
}

void TestRoom::fieldsOfTheSandboxAreInLine()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.editProfiles();
    const auto *const address = desk.find<QLineEdit>("sandboxAddress");
    const auto *const days = desk.find<QComboBox>("keepDays");
    QTRY_VERIFY(address->isVisible() && days->isVisible());
    QTRY_COMPARE(days->mapToGlobal(QPoint()).x(), address->mapToGlobal(QPoint()).x());
}

void TestRoom::secretIsSeenWhole()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const QString id = desk.workspace.profiles().add(workbench::newProfile());
        desk.secretStore.startEmpty(id); // as the dialog does
        desk.window.editProfiles();
        auto *const dialog = desk.find<ProfilesDialog>("ProfilesDialog");
        dialog->openAt(id);
        const auto *const field = dialog->findChild<QLineEdit *>("secret");
        QTRY_VERIFY(field && field->isVisible());
        constexpr int Letters = 32;
        QVERIFY(field->width() >= Letters * field->fontMetrics().horizontalAdvance(u'x'));
    }
    QCoreApplication::removeTranslator(&pseudo);
}

void TestRoom::tableOfHeldMessagesShowsItsHeader()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    {
        Desk desk;
        QVERIFY(desk.isReady());
        HeldMessagesView view(desk.faults);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto *const header = view.findChild<QTableView *>()->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
    }
    QCoreApplication::removeTranslator(&pseudo);
}

int tst_room(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestRoom test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_room.moc"
