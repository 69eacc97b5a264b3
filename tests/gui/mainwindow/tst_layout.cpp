// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes.h"

#include <app/pseudotranslator.h>
#include <gui/mainwindow/windowlayout.h>
#include <support/desk.h>

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
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

namespace {

/// A window of a size, with text of another one, and with events in it.
class SizedDesk : public Desk
{
public:
    explicit SizedDesk(const QSize &size) { window.resize(size); }
    SizedDesk(const SizedDesk &) = delete;
    SizedDesk &operator=(const SizedDesk &) = delete;
    ~SizedDesk() override { zoom.reset(); }

    [[nodiscard]] bool isReadyAt(int percent)
    {
        if (!isReady())
            return false;
        zoom.setPercent(percent);
        addEvents(*this);
        return true;
    }
};

} // namespace

/// The window's panes stay where they are, whatever is selected.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickMovesNothing_data();
    void aClickMovesNothing();
    void showsRowsOnASmallScreen_data();
    void showsRowsOnASmallScreen();
    void undoTakesNoRoom_data();
    void undoTakesNoRoom();
    void undoIsSeenWithoutEvents();
    void errorsMoveNothing_data();
    void errorsMoveNothing();
    void editorGrowsWithItsContent();
};

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
    SizedDesk desk(size);
    QVERIFY(desk.isReadyAt(percent));
    auto *table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 12);
    QCOMPARE(desk.window.size(), size);
    QVERIFY2(table->viewport()->height() >= 4 * table->rowHeight(1),
             qPrintable(QString::number(table->viewport()->height())));
    const QTableView *items = desk.items();
    QVERIFY2(items->viewport()->height() >= 3 * items->rowHeight(0),
             qPrintable(QString::number(items->viewport()->height())));
    // And of what is selected, the first lines of the data.
    table->selectRow(table->model()->rowCount() - 1);
    const auto *data = desk.find<QPlainTextEdit>("data");
    QTRY_VERIFY(data->isVisible());
    QVERIFY2(2 * data->viewport()->height() >= 5 * data->fontMetrics().lineSpacing(),
             qPrintable(QString::number(data->viewport()->height())));
}

void TestLayout::undoTakesNoRoom_data()
{
    showsRowsOnASmallScreen_data();
}

void TestLayout::undoTakesNoRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    SizedDesk desk(size);
    QVERIFY(desk.isReadyAt(percent));
    auto *table = desk.find<QTableView>("table");
    QTRY_VERIFY(table->model()->rowCount() > 12);
    QCoreApplication::processEvents();
    const auto before = panesOf(desk);
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    Desk::press(Qt::Key_W, Qt::ControlModifier);
    // A note that was deleted can be there again, too.
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {},
        table->visualRect(table->model()->index(table->model()->rowCount() - 1, 1)).center());
    Desk::press(Qt::Key_N);
    Desk::type("a note");
    Desk::press(Qt::Key_Return);
    Desk::press(Qt::Key_N);
    Desk::press(Qt::Key_Delete);
    Desk::press(Qt::Key_Return);
    for (const char *name : {"messagesNotice", "annotationUndo"}) {
        auto *bar = desk.find<QWidget>(name);
        QTRY_VERIFY(bar->isVisible());
        // Where the events are, and no higher than its text and button.
        const QRect place(bar->mapTo(&desk.window, QPoint()), bar->size());
        QVERIFY(before.value("events").contains(place));
        QVERIFY(place.height() < 2 * bar->fontMetrics().height() + 20);
    }
    const auto *of = desk.find<QWidget>("messagesNotice");
    QVERIFY(desk.find<QWidget>("annotationUndo")->mapToGlobal(QPoint()).y()
            >= of->mapToGlobal(QPoint(0, of->height())).y());
    QCOMPARE(panesOf(desk), before);
    QVERIFY(table->viewport()->height() >= 4 * table->rowHeight(1));
    const QTableView *items = desk.items();
    QVERIFY2(items->viewport()->height() >= 3 * items->rowHeight(0),
             qPrintable(QString::number(items->viewport()->height())));
    QTest::mouseClick(desk.find<QPushButton>("messagesNoticeAct"), Qt::LeftButton);
    QVERIFY(!desk.find<QWidget>("messagesNotice")->isVisible());
    QCOMPARE(desk.workspace.messages().rowCount(), 2);
}

// The events may be folded away, and the message may not be what is shown.
void TestLayout::undoIsSeenWithoutEvents()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    QTest::mouseClick(desk.find<QToolButton>("showEvents"), Qt::LeftButton);
    QVERIFY(!desk.find<QTableView>("table")->isVisible());
    Desk::press(Qt::Key_W, Qt::ControlModifier);
    const auto *bar = desk.find<QWidget>("messagesNotice");
    QVERIFY(bar->isVisible());
    const auto *faces = desk.find<QWidget>("faces");
    QVERIFY(QRect(faces->mapToGlobal(QPoint()), faces->size())
                .contains(QRect(bar->mapToGlobal(QPoint()), bar->size())));
    QTest::mouseClick(desk.find<QToolButton>("topAccess"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QTest::mouseClick(desk.find<QToolButton>("topTest"), Qt::LeftButton);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(desk.find<QToolButton>("showEvents"), Qt::LeftButton);
    const auto *table = desk.find<QTableView>("table");
    QVERIFY(table->isVisible());
    QTRY_VERIFY(QRect(table->mapToGlobal(QPoint()), table->size())
                    .contains(QRect(bar->mapToGlobal(QPoint()), bar->size())));
    // From the last button of the message one comes to it by Tab.
    desk.find<QPushButton>("broadcast")->setFocus();
    Desk::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.find<QPushButton>("messagesNoticeAct"));
    Desk::press(Qt::Key_Space);
    QCOMPARE(desk.workspace.messages().rowCount(), 2);
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
    SizedDesk desk(size);
    QVERIFY(desk.isReadyAt(percent));
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

int tst_layout(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestLayout test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_layout.moc"
