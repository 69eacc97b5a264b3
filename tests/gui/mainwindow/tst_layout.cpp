// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/pseudotranslator.h>
#include <gui/mainwindow/windowlayout.h>
#include <support/desk.h>

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;
using namespace RadarDesk::app;

/// The window's panes stay where they are, whatever is selected.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickMovesNothing_data();
    void aClickMovesNothing();
    void showsRowsOnASmallScreen_data();
    void showsRowsOnASmallScreen();
    void errorsMoveNothing_data();
    void errorsMoveNothing();
    void editorGrowsWithItsContent();
    void inspectorGoesWhereThereIsRoom();
    void panesAreFoldedAway();
    void dividersStayWhereTheyWerePut();
    void inspectorAtTheBottomStaysThere();
    void inspectorInItsOwnWindow();
    void ownWindowIsWhereItWas();

private:
    static bool closeByHand(QWidget &window);
    static void addEvents(Desk &desk);
    static QMap<QString, QRect> panesOf(const Desk &desk);
};

void TestLayout::addEvents(Desk &desk)
{
    for (int i = 0; i < 12; ++i) {
        desk.history.append(
            {.profileId = "sandbox",
             .kind = i % 2 == 0 ? EventKind::Broadcast : EventKind::Arrival,
             .outcome = i == 4 ? Outcome::Failed : Outcome::Done,
             .time = QDateTime::currentDateTimeUtc(),
             .channel = "orders",
             .data = QByteArray(R"({"id":7,"items":[1,2,3]})").repeated(1),
             .note = i == 4 ? QString("It failed for a long reason. ").repeated(9) : QString()});
    }
}

QMap<QString, QRect> TestLayout::panesOf(const Desk &desk)
{
    QMap<QString, QRect> panes{{"window", desk.window.geometry()}};
    for (const char *name : {"left", "topPages", "events", "details"}) {
        const auto *pane = desk.find<QWidget>(name);
        if (pane->isVisible())
            panes.insert(name, QRect(pane->mapTo(&desk.window, QPoint()), pane->size()));
    }
    return panes;
}

void TestLayout::aClickMovesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("longTexts");
    QTest::addColumn<bool>("rightToLeft");
    for (const QSize size : {QSize(1000, 640), QSize(1366, 768), QSize(1580, 1080)}) {
        for (const int percent : {100, 150}) {
            const QString name =
                QString("%1x%2, %3 %%").arg(size.width()).arg(size.height()).arg(percent);
            QTest::newRow(qPrintable(name)) << size << percent << false << false;
            QTest::newRow(qPrintable(name + ", long texts")) << size << percent << true << false;
            QTest::newRow(qPrintable(name + ", right to left")) << size << percent << false << true;
        }
    }
}

void TestLayout::aClickMovesNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const bool, longTexts);
    QFETCH(const bool, rightToLeft);
    PseudoTranslator pseudo;
    if (longTexts)
        QCoreApplication::installTranslator(&pseudo);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        Desk desk;
        const auto usual = qScopeGuard([&desk] {
            desk.zoom.reset();
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        });
        desk.window.resize(size);
        QVERIFY(desk.isReady());
        desk.zoom.setPercent(percent);
        addEvents(desk);
        auto *table = desk.find<QTableView>("table");
        for (const char *place : {"topTest", "topAccess", "topDemo"}) {
            QTest::mouseClick(desk.find<QToolButton>(place), Qt::LeftButton);
            if (!table->isVisible())
                QTest::mouseClick(desk.find<QToolButton>("showEvents"), Qt::LeftButton);
            QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 12);
            table->clearSelection();
            QCoreApplication::processEvents();
            const auto before = panesOf(desk);
            for (int row = table->model()->rowCount() - 1; row > 0; row -= 3) {
                table->scrollTo(table->model()->index(row, 0));
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                  table->visualRect(table->model()->index(row, 1)).center());
                QTRY_VERIFY(!desk.find<QLabel>("summary")->text().isEmpty());
                QCoreApplication::processEvents();
                QCOMPARE(panesOf(desk), before);
            }
            table->setFocus();
            Desk::press(Qt::Key_Escape);
            QCOMPARE(panesOf(desk), before);
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
}

void TestLayout::showsRowsOnASmallScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("small screen") << QSize(1000, 640) << 100;
    QTest::newRow("text half as large again") << QSize(1366, 768) << 150;
}

void TestLayout::showsRowsOnASmallScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    Desk desk;
    const auto usual = qScopeGuard([&desk] { desk.zoom.reset(); });
    desk.window.resize(size);
    QVERIFY(desk.isReady());
    desk.zoom.setPercent(percent);
    addEvents(desk);
    auto *table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 12);
    QCOMPARE(desk.window.size(), size);
    QVERIFY2(table->viewport()->height() >= 4 * table->rowHeight(1),
             qPrintable(QString::number(table->viewport()->height())));
    const QTableView *items = desk.items();
    QVERIFY2(items->viewport()->height() >= 3 * items->rowHeight(0),
             qPrintable(QString::number(items->viewport()->height())));
}

void TestLayout::errorsMoveNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const QSize size : {QSize(1000, 640), QSize(1366, 768)}) {
        for (const int percent : {100, 150})
            QTest::addRow("%dx%d, %d %%", size.width(), size.height(), percent) << size << percent;
    }
}

void TestLayout::errorsMoveNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    Desk desk;
    const auto usual = qScopeGuard([&desk] { desk.zoom.reset(); });
    desk.window.resize(size);
    QVERIFY(desk.isReady());
    desk.zoom.setPercent(percent);
    addEvents(desk);
    QTRY_VERIFY(desk.find<QTableView>("table")->model()->rowCount() > 12);
    MessageDraft &draft = desk.workspace.draft();
    const auto partOf = [&desk](const char *name) {
        const auto *part = desk.find<QWidget>(name);
        return part->mapTo(&desk.window, QPoint());
    };
    const char *const parts[] = {"channel", "faceSwitch", "broadcast"};
    const auto send = [&desk] {
        QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
        QCoreApplication::processEvents();
    };
    QCoreApplication::processEvents();
    const auto before = panesOf(desk);
    QList<QPoint> partsBefore;
    for (const char *name : parts)
        partsBefore.append(partOf(name));
    const auto moved = [&]() -> QString {
        if (panesOf(desk) != before)
            return "a pane";
        for (qsizetype i = 0; i < partsBefore.size(); ++i) {
            // A layout rounds.
            if ((partOf(parts[i]) - partsBefore.at(i)).manhattanLength() > 1)
                return parts[i];
        }
        return {};
    };
    draft.setChannel("a/b");
    send();
    QVERIFY(desk.find<QLabel>("channelFault")->isVisible());
    QCOMPARE(moved(), QString());
    draft.setChannel("orders");
    draft.items()->resetItems({{.key = "n", .type = ItemType::Number, .text = "4x"}});
    send();
    QVERIFY(desk.find<QLabel>("bannerText")->isVisible());
    QCOMPARE(moved(), QString());
    draft.items()->resetItems({{.key = "n", .text = "{{#counter}}"}});
    QTRY_VERIFY(desk.find<QWidget>("preview")->isVisible());
    QCOMPARE(moved(), QString());
    draft.setJson("{");
    QCoreApplication::processEvents();
    QVERIFY(desk.find<QLabel>("bannerText")->isVisible());
    QCOMPARE(moved(), QString());
}

void TestLayout::editorGrowsWithItsContent()
{
    Desk desk;
    desk.window.resize(1366, 1150);
    QVERIFY(desk.isReady());
    const auto *editor = desk.find<QWidget>("topPages");
    const int least = editor->height();
    QList<EditedItem> items;
    const auto setItems = [&](int count) {
        items.clear();
        for (int i = 0; i < count; ++i)
            items.append({.key = QString("key%1").arg(i), .text = "1"});
        desk.workspace.draft().items()->resetItems(items);
        QCoreApplication::processEvents();
    };
    setItems(5);
    const int grown = editor->height();
    QVERIFY2(grown > least, qPrintable(QString("%1 %2").arg(least).arg(grown)));
    setItems(40);
    QVERIFY(editor->height() >= grown);
    QVERIFY(editor->height() <= desk.window.height() / 3);
    setItems(1);
    QCOMPARE(editor->height(), least);

    // From then on it is as high as a person wants it.
    QWidget *const handle = desk.find<QSplitter>("work")->handle(1);
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(20, 0));
    QTest::mouseMove(handle, QPoint(20, 90));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(20, 90));
    const int dragged = editor->height();
    QVERIFY(dragged > least + 40);
    setItems(40);
    QCOMPARE(editor->height(), dragged);
}

void TestLayout::inspectorGoesWhereThereIsRoom()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    const auto *details = desk.find<QWidget>("details");
    const auto *events = desk.find<QWidget>("events");
    const auto left = [&](const QWidget *widget) {
        return widget->mapTo(&desk.window, QPoint()).x();
    };
    QTRY_VERIFY(left(details) >= left(events) + events->width());
    desk.window.resize(1000, 640);
    QTRY_COMPARE(left(details), left(events));
    desk.window.resize(1366, 768);
    QTRY_VERIFY(left(details) >= left(events) + events->width());
}

void TestLayout::panesAreFoldedAway()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    const QSize before = desk.window.size();
    Desk::press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!desk.find<QWidget>("left")->isVisible());
    QTest::mouseClick(desk.find<QToolButton>("showInspector"), Qt::LeftButton);
    QVERIFY(!desk.find<QWidget>("details")->isVisible());
    QCOMPARE(desk.window.size(), before);
    Desk::press(Qt::Key_B, Qt::ControlModifier);
    Desk::press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("left")->isVisible());
    QVERIFY(desk.find<QWidget>("details")->isVisible());
    QCOMPARE(desk.window.size(), before);
}

void TestLayout::dividersStayWhereTheyWerePut()
{
    QJsonObject state;
    int width = 0;
    {
        Desk desk;
        desk.window.resize(1366, 768);
        QVERIFY(desk.isReady());
        auto *columns = desk.find<QSplitter>("columns");
        QWidget *const handle = columns->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 20));
        QTest::mouseMove(handle, QPoint(60, 20));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(60, 20));
        width = desk.find<QWidget>("left")->width();
        QVERIFY(width > 250);
        state = desk.window.toState();
    }
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.restore(state);
    QTRY_COMPARE(desk.find<QWidget>("left")->width(), width);
}

void TestLayout::inspectorAtTheBottomStaysThere()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    auto *const layout = desk.window.findChild<WindowLayout *>();
    const auto *details = desk.find<QWidget>("details");
    const auto *events = desk.find<QWidget>("events");
    const auto left = [&](const QWidget *widget) {
        return widget->mapTo(&desk.window, QPoint()).x();
    };
    layout->setInspectorSide(WindowLayout::InspectorSide::Bottom);
    QTRY_COMPARE(left(details), left(events));
    desk.window.resize(1000, 640);
    QTRY_COMPARE(left(details), left(events));
    desk.window.resize(1500, 900);
    QTRY_COMPARE(left(details), left(events));
}

/// As the desktop does when its close button is pressed.
bool TestLayout::closeByHand(QWidget &window)
{
    QCloseEvent event;
    QSpontaneKeyEvent::setSpontaneous(&event);
    return qApp->notify(&window, &event);
}

void TestLayout::inspectorInItsOwnWindow()
{
    Desk desk;
    desk.window.resize(1366, 768);
    QVERIFY(desk.isReady());
    addEvents(desk);
    const QSize before = desk.window.size();
    const int eventsBefore = desk.find<QWidget>("events")->width();
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    Desk::type("inspector in its own");
    Desk::press(Qt::Key_Return);
    QWidget *const own = desk.find<QWidget>("details")->window();
    QTRY_VERIFY(own != &desk.window && own->isVisible());
    QVERIFY(QTest::qWaitForWindowExposed(own));
    QCOMPARE(desk.window.size(), before);
    QTRY_VERIFY(desk.find<QWidget>("events")->width() > eventsBefore);
    // What it shows moves nothing in either window, and it stays in each place.
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto *table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 12);
    const auto panes = panesOf(desk);
    const QRect ownPlace = own->geometry();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(6, 1)).center());
    QTRY_VERIFY(!desk.find<QLabel>("summary")->text().isEmpty());
    QCOMPARE(panesOf(desk), panes);
    QCOMPARE(own->geometry(), ownPlace);
    QTest::mouseClick(desk.find<QToolButton>("topAccess"), Qt::LeftButton);
    QVERIFY(own->isVisible());
    // F6 goes there, and the window's keys work in it.
    own->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(own));
    QTest::keyClick(own, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QTableView>("itemsView")->isVisible());
    closeByHand(*own);
    QTRY_COMPARE(desk.find<QWidget>("details")->window(), &desk.window);
    QVERIFY(!own->isVisible());
    QVERIFY(desk.find<QWidget>("details")->isVisible());
    QCOMPARE(desk.window.size(), before);
    QTRY_COMPARE(desk.find<QWidget>("events")->width(), eventsBefore);
}

void TestLayout::ownWindowIsWhereItWas()
{
    QJsonObject state;
    QRect place(200, 150, 500, 520);
    {
        Desk desk;
        QVERIFY(desk.isReady());
        auto *const layout = desk.window.findChild<WindowLayout *>();
        layout->setInspectorSide(WindowLayout::InspectorSide::Bottom);
        layout->setInspectorSide(WindowLayout::InspectorSide::OwnWindow);
        QWidget *const own = desk.find<QWidget>("details")->window();
        QVERIFY(QTest::qWaitForWindowExposed(own));
        QSignalSpy changed(&desk.window, &MainWindow::layoutChanged);
        own->setGeometry(place);
        QTRY_COMPARE(own->geometry(), place);
        QVERIFY(!changed.isEmpty());
        state = desk.window.toState();
        desk.window.close(); // with the program, it doesn't count as closed by hand
        own->close();
        QCOMPARE(layout->inspectorSide(), WindowLayout::InspectorSide::OwnWindow);
    }
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.restore(state);
    QWidget *const own = desk.find<QWidget>("details")->window();
    QVERIFY(own != &desk.window);
    QTRY_COMPARE(own->geometry(), place);
    closeByHand(*own);
    // It goes where it was before.
    QCOMPARE(desk.window.findChild<WindowLayout *>()->inspectorSide(),
             WindowLayout::InspectorSide::Bottom);
}

int tst_layout(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestLayout test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_layout.moc"
