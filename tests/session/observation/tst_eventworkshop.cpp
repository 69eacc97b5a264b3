// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/eventworkshop.h>

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace RadarDesk;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// Events are made beside the window, in their order, and none is lost at the end.
class TestEventWorkshop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEventsInAnotherThread();
    void keepsTheirOrder();
    void handsOverWhatIsLeftAtTheEnd();
};

namespace {

QList<Event> eventNamed(const QString &channel)
{
    Event event;
    event.channel = channel;
    return {event};
}

} // namespace

void TestEventWorkshop::makesEventsInAnotherThread()
{
    EventWorkshop workshop;
    const QSignalSpy made(&workshop, &EventWorkshop::made);
    std::atomic<QThread *> thread = nullptr;
    workshop.start([&thread] {
        thread = QThread::currentThread();
        return eventNamed("orders");
    });
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(thread != QThread::currentThread());
    const QList<Event> events = workshop.take();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].channel, "orders");
    QVERIFY(workshop.take().isEmpty());
}

void TestEventWorkshop::keepsTheirOrder()
{
    EventWorkshop workshop;
    constexpr int Count = 200;
    for (int i = 0; i < Count; ++i)
        workshop.start([i] { return eventNamed(QString::number(i)); });
    const QList<Event> events = workshop.finish();
    QCOMPARE(events.size(), Count);
    for (int i = 0; i < Count; ++i)
        QCOMPARE(events[i].channel, QString::number(i));
}

void TestEventWorkshop::handsOverWhatIsLeftAtTheEnd()
{
    EventWorkshop workshop;
    QSemaphore mayEnd;
    workshop.start([&mayEnd] {
        mayEnd.acquire();
        return eventNamed("first");
    });
    workshop.start([] { return eventNamed("second"); });
    QVERIFY(workshop.take().isEmpty());
    mayEnd.release();
    const QList<Event> events = workshop.finish();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[1].channel, "second");
}

int tst_eventworkshop(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestEventWorkshop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventworkshop.moc"
