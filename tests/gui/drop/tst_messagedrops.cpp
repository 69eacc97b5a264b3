// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/draggedmessage.h>
#include <support/desk.h>

#include <QComboBox>
#include <QDrag>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// Rows that are dragged from the events and the templates to where their message is used.
class TestMessageDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsDragged();
    void eventOntoTheEditor();
    void eventOntoTheTemplates();
    void eventOntoAScenario();
    void templateOntoTheEditor();
    void templateIsMovedInItsList();
    void stepOntoTheEditorAndTheTemplates();
    void onlyBroadcastsLeaveTheScenarios();
    void itemsOntoTheTemplates();
    void itemsStayItemsInTheEditor();

private:
    static bool drop(QWidget *target, const QMimeData &mime, const QPoint &position);
    static std::unique_ptr<QMimeData> draggedEvent();
    static MessageTemplate addTemplate(Desk &desk);
};

bool TestMessageDrops::drop(QWidget *target, const QMimeData &mime, const QPoint &position)
{
    QDragEnterEvent enter(position, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent event(position, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

std::unique_ptr<QMimeData> TestMessageDrops::draggedEvent()
{
    const Event event{.kind = EventKind::Arrival, .channel = "prices", .data = R"({"usd":12.50})"};
    return std::unique_ptr<QMimeData>(DraggedMessage::of(event)->toMime());
}

MessageTemplate TestMessageDrops::addTemplate(Desk &desk)
{
    const auto kept = MessageTemplate::make(
        {.name = "Order", .folder = {}, .channel = "orders", .data = R"({"id":7})"});
    desk.templates.setTemplate(*kept);
    return *kept;
}

void TestMessageDrops::anEventIsDragged()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.history.append({.profileId = "sandbox",
                         .kind = EventKind::Arrival,
                         .outcome = Outcome::Done,
                         .time = QDateTime::currentDateTimeUtc(),
                         .channel = "prices",
                         .data = R"({"usd":12.50})"});
    auto *const table = desk.find<QTableView>("table");
    QTRY_VERIFY(desk.shown(EventKind::Arrival) == 1);
    int row = 0;
    while (row < desk.timeline.rowCount() && !desk.timeline.eventAt(row))
        ++row;
    while (desk.timeline.eventAt(row)->kind != EventKind::Arrival)
        ++row;
    const QPoint from = table->visualRect(table->model()->index(row, 1)).center();
    QByteArray dragged;
    QTimer::singleShot(0, table, [&] {
        const auto *const drag = table->findChild<QDrag *>();
        const auto message = drag ? DraggedMessage::in(*drag->mimeData()) : std::nullopt;
        dragged = message ? message->data : QByteArray();
        QDrag::cancel();
    });
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, from);
    const QPoint far = from + QPoint(0, 2 * QApplication::startDragDistance());
    for (const QPoint &to : {far, far + QPoint(0, 4)}) {
        QMouseEvent move(QEvent::MouseMove, to, table->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table->viewport(), &move);
    }
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, far);
    QTRY_COMPARE(dragged, R"({"usd":12.50})");
}

void TestMessageDrops::eventOntoTheEditor()
{
    Desk desk;
    QVERIFY(desk.isReady());
    // Also onto a field in it, which would insert the text.
    QVERIFY(drop(desk.items()->viewport(), *draggedEvent(), {5, 5})
            || drop(desk.find<QWidget>("composer"), *draggedEvent(), {5, 5}));
    QCOMPARE(desk.workspace.draft().channel(), "prices");
    QCOMPARE(desk.workspace.draft().data(), R"({"usd":12.50})");
}

void TestMessageDrops::eventOntoTheTemplates()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("savedHead"), Qt::LeftButton);
    QVERIFY(drop(desk.find<QTreeView>("templatesTree")->viewport(), *draggedEvent(), {5, 5}));
    Desk::press(Qt::Key_Return); // with the name that is proposed
    QTRY_COMPARE(desk.templates.templates().size(), 1);
    QCOMPARE(desk.templates.templates().first().channel(), "prices");
    QCOMPARE(desk.templates.templates().first().data(), R"({"usd":12.50})");
}

void TestMessageDrops::eventOntoAScenario()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    auto *const tree = desk.find<QTreeView>("scenariosTree");
    // Beside all scenarios it makes one.
    QVERIFY(drop(tree->viewport(), *draggedEvent(), {5, 5}));
    QCOMPARE(desk.scenarios.scenarios().size(), 1);
    QCOMPARE(desk.scenarios.scenarios().first().steps().size(), 1);
    // In one it becomes a step: at the end, or behind the one it is dropped on.
    const QModelIndex scenario = desk.scenarios.index(0, 0);
    QVERIFY(drop(tree->viewport(), *draggedEvent(), tree->visualRect(scenario).center()));
    QCOMPARE(desk.scenarios.scenarios().first().steps().size(), 2);
    addTemplate(desk);
    const std::unique_ptr<QMimeData> kept(desk.templates.mimeData({desk.templates.index(0, 0)}));
    tree->expandAll();
    const QModelIndex step = desk.scenarios.index(0, 0, scenario);
    QVERIFY(drop(tree->viewport(), *kept, tree->visualRect(step).center()));
    QCOMPARE(desk.scenarios.scenarios().first().steps().size(), 3);
    QCOMPARE(desk.scenarios.index(1, 0, scenario).data(ScenariosModel::ChannelRole), "orders");
    QCOMPARE(desk.templates.templates().size(), 1); // it stays where it was
}

void TestMessageDrops::templateOntoTheEditor()
{
    Desk desk;
    QVERIFY(desk.isReady());
    addTemplate(desk);
    const std::unique_ptr<QMimeData> mime(desk.templates.mimeData({desk.templates.index(0, 0)}));
    QVERIFY(drop(desk.find<QWidget>("composer"), *mime, {5, 5}));
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    QCOMPARE(desk.workspace.draft().data(), R"({"id":7})");
    QCOMPARE(desk.templates.templates().size(), 1);
}

void TestMessageDrops::templateIsMovedInItsList()
{
    Desk desk;
    QVERIFY(desk.isReady());
    addTemplate(desk);
    QTest::mouseClick(desk.find<QToolButton>("savedHead"), Qt::LeftButton);
    const std::unique_ptr<QMimeData> mime(desk.templates.mimeData({desk.templates.index(0, 0)}));
    static_cast<void>(drop(desk.find<QTreeView>("templatesTree")->viewport(), *mime, {5, 5}));
    QCoreApplication::processEvents();
    QCOMPARE(desk.templates.templates().size(), 1); // and no form asks for a name
    QVERIFY(!desk.find<QWidget>("templateForm")->isVisible());
}

void TestMessageDrops::stepOntoTheEditorAndTheTemplates()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto step = ScenarioStep::broadcast("orders", R"({"id":"{{counter}}"})");
    const QModelIndex scenario =
        desk.scenarios.add(*Scenario::make({.name = "Demo", .steps = {*step}}));
    const std::unique_ptr<QMimeData> mime(
        desk.scenarios.mimeData({desk.scenarios.index(0, 0, scenario)}));
    QVERIFY(drop(desk.find<QWidget>("composer"), *mime, {5, 5}));
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    QCOMPARE(desk.workspace.draft().json().simplified(), R"({ "id": "{{counter}}" })");
    QTest::mouseClick(desk.find<QToolButton>("savedHead"), Qt::LeftButton);
    QVERIFY(drop(desk.find<QTreeView>("templatesTree")->viewport(), *mime, {5, 5}));
    Desk::press(Qt::Key_Return); // with the name that is proposed
    QTRY_COMPARE(desk.templates.templates().size(), 1);
    QCOMPARE(desk.templates.templates().first().channel(), "orders");
    QCOMPARE(desk.scenarios.find(scenario.data(ScenariosModel::IdRole).toString())->steps().size(),
             1); // it stays where it was
}

void TestMessageDrops::onlyBroadcastsLeaveTheScenarios()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QModelIndex scenario = desk.scenarios.add(*Scenario::make(
        {.name = "Demo",
         .steps = {ScenarioStep::wait(*TimeRange::make(std::chrono::milliseconds{500}))}}));
    const QString before = desk.workspace.draft().json();
    for (const QModelIndex &dragged : {scenario, desk.scenarios.index(0, 0, scenario)}) {
        const std::unique_ptr<QMimeData> mime(desk.scenarios.mimeData({dragged}));
        static_cast<void>(drop(desk.find<QWidget>("composer"), *mime, {5, 5}));
        QVERIFY(!drop(desk.find<QTreeView>("templatesTree")->viewport(), *mime, {5, 5}));
    }
    QCOMPARE(desk.workspace.draft().json(), before);
    QVERIFY(desk.templates.templates().isEmpty());
    // Within its tree a step is moved, and no copy is added.
    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    const std::unique_ptr<QMimeData> mime(
        desk.scenarios.mimeData({desk.scenarios.index(0, 0, scenario)}));
    static_cast<void>(drop(desk.find<QTreeView>("scenariosTree")->viewport(), *mime, {5, 5}));
    QCOMPARE(desk.scenarios.find(scenario.data(ScenariosModel::IdRole).toString())->steps().size(),
             1);
    QCOMPARE(desk.scenarios.scenarios().size(), 1);
}

void TestMessageDrops::itemsOntoTheTemplates()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setChannel("orders");
    desk.workspace.draft().setJson(R"({"id":7,"total":12.50,"note":"x"})");
    QTest::mouseClick(desk.find<QToolButton>("savedHead"), Qt::LeftButton);
    QTableView *items = desk.items();
    desk.clickCell(0, DataItemsModel::KeyColumn);
    Desk::press(Qt::Key_Escape);
    Desk::press(Qt::Key_Down, Qt::ShiftModifier);
    // As a person drags them.
    std::unique_ptr<QMimeData> mime;
    QTimer::singleShot(0, items, [&] {
        const auto end = qScopeGuard([] { QDrag::cancel(); });
        if (const auto *const drag = items->findChild<QDrag *>()) {
            mime = std::make_unique<QMimeData>();
            for (const QString &format : drag->mimeData()->formats())
                mime->setData(format, drag->mimeData()->data(format));
            QVERIFY(drag->supportedActions().testFlag(Qt::CopyAction));
        }
    });
    const QPoint from = items->visualRect(items->model()->index(1, 1)).center();
    QTest::mousePress(items->viewport(), Qt::LeftButton, {}, from);
    const QPoint far = from + QPoint(0, 2 * QApplication::startDragDistance());
    for (const QPoint &to : {far, far + QPoint(0, 4)}) {
        QMouseEvent move(QEvent::MouseMove, to, items->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(items->viewport(), &move);
    }
    QTest::mouseRelease(items->viewport(), Qt::LeftButton, {}, far);
    QTRY_VERIFY(mime);
    QCOMPARE(mime->text(), R"({"id": 7, "total": 12.50})"); // for another program
    auto *tree = desk.find<QTreeView>("templatesTree");
    QVERIFY(drop(tree->viewport(), *mime, {5, 5}));
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("templateName"));
    Desk::type("Both");
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.templates.templates().size(), 1);
    QCOMPARE(desk.templates.templates().first().channel(), "orders");
    QByteArray kept = desk.templates.templates().first().data();
    QCOMPARE(kept.replace(' ', ""), R"({"id":7,"total":12.50})");
    QCOMPARE(desk.workspace.draft().data(), R"({"id":7,"total":12.50,"note":"x"})");
}

void TestMessageDrops::itemsStayItemsInTheEditor()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setJson(R"({"id":7,"total":12.50})");
    DataItemsModel *items = desk.workspace.draft().items();
    const std::unique_ptr<QMimeData> mime(items->mimeData({items->index(0, 1)}));
    auto *channel = desk.find<QComboBox>("channel")->lineEdit();
    const QString before = channel->text();
    QVERIFY(!drop(channel, *mime, {5, 5}));
    QCOMPARE(channel->text(), before);
    QCOMPARE(desk.workspace.draft().data(), R"({"id":7,"total":12.50})");
    // In the table, they are moved.
    QTableView *view = desk.items();
    drop(view->viewport(), *mime, view->visualRect(items->index(1, 1)).bottomLeft());
    QCOMPARE(desk.workspace.draft().data(), R"({"total":12.50,"id":7})");
}

int tst_messagedrops(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestMessageDrops test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messagedrops.moc"
