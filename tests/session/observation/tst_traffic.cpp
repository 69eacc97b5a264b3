// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/traffic.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;

class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOnInOrder();
    void leavesTheWindowItsTime();
    void tellsStatesAfterWhatLedToThem();
    void dropsWhatAnotherHad();
};

namespace {

Observations callbacks(int from, int count, qint64 leftOut = 0)
{
    Observations made;
    for (int i = from; i < from + count; ++i) {
        ObservedCallback callback;
        callback.line = i;
        made.list.append(callback);
    }
    made.leftOut = leftOut;
    return made;
}

/// Has what a test puts there.
class ScriptedSource : public ObservationSource
{
public:
    [[nodiscard]] Observations takeObservations() override
    {
        ++taken;
        return waiting.isEmpty() ? Observations() : waiting.takeFirst();
    }
    void requestConnections() override { }
    void requestConnectionStates() override { }
    void sendTo(const QString &, const QString &, const QByteArray &) override { }
    void closeConnection(const QString &) override { }
    void cutConnection(const QString &) override { }
    void refuseConnections(const QByteArray &, const QByteArray &,
                           std::chrono::milliseconds) override
    {
    }

    QList<Observations> waiting;
    int taken = 0;
};

} // namespace

void TestTraffic::handsOnInOrder()
{
    Traffic traffic;
    ScriptedSource source;
    source.waiting = {callbacks(0, 3), callbacks(3, 2, 77)};
    QList<int> lines;
    QList<qint64> left;
    connect(&traffic, &Traffic::observed, this, [&](const Observation &observation) {
        lines.append(std::get<ObservedCallback>(observation).line);
        // What comes meanwhile is taken afterwards.
        if (lines.size() == 1)
            Q_EMIT source.observed();
    });
    connect(&traffic, &Traffic::leftOut, this, [&](qint64 count) {
        left.append(count);
        left.append(lines.size());
    });
    traffic.setSource(&source);
    QVERIFY(lines.isEmpty()); // not while somebody else is at work
    QTRY_COMPARE(lines.size(), 5);
    QCOMPARE(lines, QList<int>({0, 1, 2, 3, 4}));
    QCOMPARE(left, QList<qint64>({77, 3}));
}

void TestTraffic::leavesTheWindowItsTime()
{
    Traffic traffic;
    constexpr int Count = 40;
    ScriptedSource source;
    source.waiting = {callbacks(0, Count)};
    int handed = 0;
    connect(&traffic, &Traffic::observed, this, [&handed] {
        QElapsedTimer work;
        work.start();
        while (!work.hasExpired(1)) { }
        ++handed;
    });
    // Another one's turns come in between.
    int turns = 0;
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&] { turns += handed < Count ? 1 : 0; });
    others.start(0);
    traffic.setSource(&source);
    QTRY_COMPARE(handed, Count);
    QVERIFY2(turns >= 5, QByteArray::number(turns).constData());
}

void TestTraffic::tellsStatesAfterWhatLedToThem()
{
    Traffic traffic;
    ScriptedSource source;
    traffic.setSource(&source);
    QStringList order;
    connect(&traffic, &Traffic::observed, this, [&order] { order.append("observed"); });
    connect(&traffic, &Traffic::connectionStates, this,
            [&order](const QList<ConnectionState> &states) {
                order.append(QString::number(states.size()));
            });
    source.waiting = {callbacks(0, 2)};
    Q_EMIT source.observed();
    Q_EMIT source.connectionStates({{"1.1", 2, 0}});
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, QStringList({"observed", "observed", "1"}));
    Q_EMIT source.connectionStates({}); // nothing led to them
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order.last(), "0");
}

// What is left of one source isn't taken for another's.
void TestTraffic::dropsWhatAnotherHad()
{
    Traffic traffic;
    auto first = std::make_unique<ScriptedSource>();
    first->waiting = {callbacks(0, 3)};
    ScriptedSource second;
    second.waiting = {callbacks(10, 1)};
    QList<int> lines;
    connect(&traffic, &Traffic::observed, this, [&](const Observation &observation) {
        lines.append(std::get<ObservedCallback>(observation).line);
        if (lines.size() == 1)
            traffic.setSource(&second);
    });
    traffic.setSource(first.get());
    QTRY_COMPARE(lines.size(), 2);
    QCOMPARE(lines, QList<int>({0, 10}));
    const int taken = first->taken;
    Q_EMIT first->observed();
    QCoreApplication::processEvents();
    QCOMPARE(first->taken, taken);
    traffic.setSource(first.get());
    first.reset();
    QCoreApplication::processEvents();
    QCOMPARE(lines.size(), 2);
    traffic.setSource(nullptr);
}

int tst_traffic(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTraffic test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_traffic.moc"
