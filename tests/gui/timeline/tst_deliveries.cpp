// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspaneltest.h"

#include <gui/timeline/refusal.h>

#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

namespace {

Event broadcastWith(Deliveries deliveries)
{
    return {.kind = EventKind::Broadcast,
            .channel = "orders",
            .data = "{}",
            .deliveries = std::make_shared<const Deliveries>(std::move(deliveries))};
}

Event refused(EventKind kind, const QString &client = {})
{
    return {.kind = kind,
            .outcome = Outcome::Failed,
            .channel = "private-a",
            .note = "Refused.",
            .client = client};
}

} // namespace

/// What the details of an event say of its deliveries, and the way to a check from a refusal.
class TestDeliveries : public DetailsPanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void listsWhoGotIt();
    void leadsToAConnection();
    void saysThatNobodyGotIt();
    void hidesThePageOfOtherEvents();
    void copiesThePage();
    void asksWhyOfARefusal();
    void knowsARefusal_data();
    void knowsARefusal();

private:
    void open() const
    {
        DetailsPanelTest::open("deliveriesPage");
        QVERIFY(find<QListView>("deliveries")->isVisible());
    }
};

void TestDeliveries::listsWhoGotIt()
{
    m_panel->show(broadcastWith(
        {.total = 2,
         .receipts = {{.socketId = "1.1", .client = "http://a.test · Firefox 128"},
                      {.socketId = "1.2", .client = "curl 8"}},
         .lookAlikes = {{.channel = "Orders", .subscribers = 3}},
         .callbacks = {{.socketId = "1.1",
                        .callbacks = 1,
                        .threw = true,
                        .message = "Cannot read properties of undefined (reading 'id')",
                        .file = "app.js",
                        .line = 42}}}));
    open();
    const QAbstractItemModel *model = find<QListView>("deliveries")->model();
    QCOMPARE(model->rowCount(), 5);
    QVERIFY(model->index(1, 0).data().toString().endsWith("(reading 'id') — app.js:42"));
    QVERIFY(model->index(2, 0).data().toString().contains("“Orders”, which differs by case."));
    QCOMPARE(model->index(3, 0).data().toString(), "http://a.test · Firefox 128 · 1.1");
    QVERIFY(model->index(3, 0).data(Qt::AccessibleTextRole).toString().endsWith("callback threw"));
    // Another event takes its place.
    m_panel->show(broadcastWith({.total = 1, .receipts = {{.socketId = "2.1"}}}));
    QCOMPARE(model->rowCount(), 2);
}

void TestDeliveries::leadsToAConnection()
{
    m_panel->show(broadcastWith({.total = 1, .receipts = {{.socketId = "1.1"}}}));
    open();
    const QSignalSpy wanted(m_panel.get(), &DetailsPanel::connectionRequested);
    auto *const list = find<QListView>("deliveries");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), "1.1");
}

void TestDeliveries::saysThatNobodyGotIt()
{
    m_panel->show(broadcastWith({}));
    open();
    QCOMPARE(find<QListView>("deliveries")->model()->index(0, 0).data().toString(),
             "No connection received it.");
}

void TestDeliveries::hidesThePageOfOtherEvents()
{
    auto *const tabs = find<QTabWidget>("tabs");
    m_panel->show(Event{.channel = "orders", .data = "{}"});
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(find<QWidget>("deliveriesPage"))));
}

void TestDeliveries::copiesThePage()
{
    m_panel->show(broadcastWith({.total = 1, .receipts = {{.socketId = "1.1"}}}));
    open();
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().endsWith("\n1.1\n"));
}

void TestDeliveries::asksWhyOfARefusal()
{
    const QSignalSpy asked(m_panel.get(), &DetailsPanel::whyRequested);
    m_panel->show(refused(EventKind::Authentication));
    auto *const why = find<QPushButton>("why");
    QTRY_VERIFY(!why->visibleRegion().isEmpty());
    QTest::mouseClick(why, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<Event>().channel, "private-a");
    m_panel->show(broadcastWith({}));
    QVERIFY(!why->isVisible());
}

void TestDeliveries::knowsARefusal_data()
{
    QTest::addColumn<RadarDesk::workbench::Event>("event");
    QTest::addColumn<bool>("isRefusal");
    QTest::addColumn<QString>("page");
    QTest::newRow("token") << refused(EventKind::Authentication) << true << QString();
    QTest::newRow("subscription of a page")
        << refused(EventKind::Connection, "http://localhost:3000/chat · Firefox 128 on Linux")
        << true << "http://localhost:3000/chat";
    QTest::newRow("page at the end")
        << refused(EventKind::Connection, "Chrome 131 on Windows, http://localhost:3000") << true
        << "http://localhost:3000";
    QTest::newRow("of a program") << refused(EventKind::Connection, "curl 8") << true << QString();
    QTest::newRow("a page that is none")
        << refused(EventKind::Connection, "javascript:alert(1) x") << true << QString();
    QTest::newRow("broadcast") << refused(EventKind::Broadcast) << false << QString();
    Event admitted = refused(EventKind::Authentication);
    admitted.outcome = Outcome::Done;
    QTest::newRow("admitted") << admitted << false << QString();
    Event lost = refused(EventKind::Connection);
    lost.channel.clear();
    QTest::newRow("connection lost") << lost << false << QString();
    Event damaged = refused(EventKind::Authentication);
    damaged.isDamaged = true;
    QTest::newRow("damaged") << damaged << false << QString();
}

void TestDeliveries::knowsARefusal()
{
    QFETCH(const Event, event);
    const auto refusal = refusalOf(event);
    QTEST(refusal.has_value(), "isRefusal");
    if (refusal)
        QTEST(refusal->page, "page");
}

int tst_deliveries(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestDeliveries test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliveries.moc"
