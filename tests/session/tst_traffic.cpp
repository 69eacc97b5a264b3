// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/traffic.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;

class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOnInOrder();
    void leavesTheWindowItsTime();
    void takesNothingWithoutASource();
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

} // namespace

void TestTraffic::handsOnInOrder()
{
    Traffic traffic;
    QList<Observations> waiting{callbacks(0, 3), callbacks(3, 2, 77)};
    traffic.setSource([&waiting] { return waiting.takeFirst(); });
    QList<int> lines;
    QList<qint64> left;
    connect(&traffic, &Traffic::observed, this, [&](const Observation &observation) {
        lines.append(std::get<ObservedCallback>(observation).line);
        // What comes meanwhile is taken afterwards.
        if (lines.size() == 1)
            traffic.pull();
    });
    connect(&traffic, &Traffic::leftOut, this, [&](qint64 count) {
        left.append(count);
        left.append(lines.size());
    });
    traffic.pull();
    QVERIFY(lines.isEmpty()); // not while somebody else is at work
    QTRY_COMPARE(lines.size(), 5);
    QCOMPARE(lines, QList<int>({0, 1, 2, 3, 4}));
    QCOMPARE(left, QList<qint64>({77, 3}));
}

void TestTraffic::leavesTheWindowItsTime()
{
    Traffic traffic;
    constexpr int Count = 40;
    traffic.setSource([] { return callbacks(0, Count); });
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
    traffic.pull();
    QTRY_COMPARE(handed, Count);
    QVERIFY2(turns >= 5, QByteArray::number(turns).constData());
}

void TestTraffic::takesNothingWithoutASource()
{
    Traffic traffic;
    traffic.pull();
    QCoreApplication::processEvents();
    bool isTaken = false;
    traffic.setSource([&isTaken] {
        isTaken = true;
        return Observations();
    });
    traffic.pull();
    QTRY_VERIFY(isTaken);
}

int tst_traffic(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTraffic test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_traffic.moc"
