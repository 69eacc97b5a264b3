// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/deliverytracks.h>

#include <pushradar/secret.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;

class TestDeliveryTracks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsInAnyOrder_data();
    void joinsInAnyOrder();
    void listsSome();
    void listsThoseThatThrew();
    void hidesSecrets();
    void remembersTheLatest();
    void ignoresMadeUpNames();
};

namespace {

ObservedDelivery deliveryOf(const QString &broadcastId, int connections)
{
    ObservedDelivery delivery;
    delivery.time = ObservedTime(std::chrono::seconds(1'700'000'000));
    delivery.broadcastId = broadcastId;
    delivery.channel = "news";
    for (int i = 0; i < connections; ++i)
        delivery.socketIds.append(QString::number(i));
    delivery.subscribers = connections;
    return delivery;
}

ObservedCallback callbackOf(const QString &broadcastId, const QString &socketId, bool threw)
{
    ObservedCallback callback;
    callback.broadcastId = broadcastId;
    callback.socketId = socketId;
    callback.callbacks = 1;
    callback.threw = threw;
    return callback;
}

QString wordsOf(const QString &socketId)
{
    return "client " + socketId;
}

} // namespace

void TestDeliveryTracks::joinsInAnyOrder_data()
{
    QTest::addColumn<bool>("isEventFirst");
    QTest::newRow("the event first") << true;
    QTest::newRow("the deliveries first") << false;
}

void TestDeliveryTracks::joinsInAnyOrder()
{
    QFETCH(const bool, isEventFirst);
    DeliveryTracks tracks;
    if (isEventFirst)
        tracks.setEvent("b1", 7, false);
    ObservedDelivery delivery = deliveryOf("b1", 2);
    delivery.lookAlikes = {{"News", 3}};
    delivery.absences = {{"gone", ObservedTime(std::chrono::seconds(1'699'999'990))}};
    tracks.add(delivery, wordsOf);
    tracks.add(callbackOf("b1", "1", true), KnownSecrets());
    if (!isEventFirst) {
        QVERIFY(!tracks.hasChanges()); // there is no event to be changed
        tracks.setEvent("b1", 7, false);
    }
    const auto changes = tracks.takeChanges(10);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).number, quint64(7));
    const Deliveries &deliveries = *changes.at(0).deliveries;
    QCOMPARE(deliveries.total, 2);
    QCOMPARE(deliveries.receipts.size(), 2);
    QCOMPARE(deliveries.receipts.at(1).client, "client 1");
    QCOMPARE(deliveries.receipts.at(1).time.toSecsSinceEpoch(), 1'700'000'000);
    QCOMPARE(deliveries.lookAlikes.at(0).channel, "News");
    QCOMPARE(deliveries.absences.at(0).client, "client gone");
    QCOMPARE(deliveries.absences.at(0).left.toSecsSinceEpoch(), 1'699'999'990);
    QCOMPARE(deliveries.callbacks.size(), 1);
    QCOMPARE(deliveries.thrown, 1);
    QVERIFY(!tracks.hasChanges());
    // One that has it all already is not told again.
    tracks.setEvent("b1", 7, true);
    QVERIFY(!tracks.hasChanges());
}

void TestDeliveryTracks::listsSome()
{
    DeliveryTracks tracks;
    tracks.setEvent("b1", 7, false);
    tracks.add(deliveryOf("b1", 500), wordsOf);
    const auto found = tracks.find("b1");
    QCOMPARE(found->total, 500);
    QCOMPARE(found->receipts.size(), Deliveries::Listed);
}

void TestDeliveryTracks::listsThoseThatThrew()
{
    DeliveryTracks tracks;
    tracks.add(deliveryOf("b1", 1), wordsOf);
    for (int i = 0; i < 300; ++i)
        tracks.add(callbackOf("b1", QString::number(i), i >= 290), KnownSecrets());
    const auto found = tracks.find("b1");
    QCOMPARE(found->reports, 300);
    QCOMPARE(found->thrown, 10);
    QCOMPARE(found->callbacks.size(), Deliveries::Listed);
    QCOMPARE(std::count_if(found->callbacks.cbegin(), found->callbacks.cend(),
                           [](const Deliveries::Callback &each) { return each.threw; }),
             10);
}

void TestDeliveryTracks::hidesSecrets()
{
    KnownSecrets secrets;
    secrets.add(*PushRadar::Secret::make(u"sk_known_to_us"));
    DeliveryTracks tracks;
    tracks.add(deliveryOf("b1", 1), wordsOf);
    ObservedCallback callback = callbackOf("b1", "0", true);
    callback.message = "sk_known_to_us, sk_somebody_elses\n?token=abcdefgh";
    callback.file = "app.js?token=abcdefgh";
    tracks.add(callback, secrets);
    const Deliveries::Callback kept = tracks.find("b1")->callbacks.at(0);
    for (const QString &hidden : QStringList{"known_to_us", "somebody", "abcdefgh", "\n"}) {
        QVERIFY2(!kept.message.contains(hidden), qPrintable(kept.message));
        QVERIFY2(!kept.file.contains(hidden), qPrintable(kept.file));
    }
}

void TestDeliveryTracks::remembersTheLatest()
{
    DeliveryTracks tracks;
    for (int i = 0; i <= DeliveryTracks::Capacity; ++i)
        tracks.add(deliveryOf(QString::number(i), 1), wordsOf);
    QVERIFY(!tracks.find("0"));
    QVERIFY(tracks.find("1"));
    QVERIFY(tracks.find(QString::number(DeliveryTracks::Capacity)));
}

void TestDeliveryTracks::ignoresMadeUpNames()
{
    DeliveryTracks tracks;
    tracks.add(callbackOf("made up", "0", true), KnownSecrets());
    QVERIFY(!tracks.find("made up"));
    tracks.setEvent({}, 1, false);
    QVERIFY(!tracks.find({}));
}

int tst_deliverytracks(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestDeliveryTracks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliverytracks.moc"
