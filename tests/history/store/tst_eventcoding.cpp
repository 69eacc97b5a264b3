// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>

#include <history/store/eventcoding.h>

#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestEventCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void keepsWhatIsEmpty();
    void keepsEveryKind();
    void readsWhatWasWrittenBefore();
    void isReadByAnOlderVersion_data();
    void isReadByAnOlderVersion();
    void leavesOutWhatItDoesNotKnow();
    void refusesANewerForm();
    void refusesACutBlob();
    void refusesWrongTypes();
    void survivesGarbage();
    void readsWhatIsSearched();
};

namespace {

/// What a search can look at.
Event searchedPartOf(Event event)
{
    event.typed.clear();
    event.deliveries.reset();
    if (event.exchange) {
        PushRadar::Exchange exchange;
        exchange.status = event.exchange->status;
        event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    }
    return event;
}

/// Whether a search is told the same of \a blob as who reads all of it.
bool isSearchedRightly(const QByteArray &blob)
{
    const auto searched = decodeSearched(blob);
    const auto whole = decodeEvent(blob);
    return !searched || !whole || isSameEvent(*searched, searchedPartOf(*whole));
}

} // namespace

void TestEventCoding::keepsEveryField()
{
    const Event event = fullEvent();
    const auto decoded = decodeEvent(encodeEvent(event));
    QVERIFY(decoded.ok());
    QVERIFY(isSameEvent(*decoded, event));
    QCOMPARE(decoded->time.timeSpec(), Qt::UTC);
    QCOMPARE(decoded->exchange->url.toEncoded(), event.exchange->url.toEncoded());
}

void TestEventCoding::keepsWhatIsEmpty()
{
    Event event;
    auto decoded = decodeEvent(encodeEvent(event));
    QVERIFY(decoded.ok());
    QVERIFY(isSameEvent(*decoded, event));
    QVERIFY(!decoded->duration);
    QVERIFY(!decoded->subscribers);
    QVERIFY(!decoded->exchange);

    PushRadar::Exchange exchange;
    exchange.error.emplace();
    exchange.tlsFault.emplace();
    event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    decoded = decodeEvent(encodeEvent(event));
    QVERIFY(decoded.ok());
    QVERIFY(isSameEvent(*decoded, event));
    QVERIFY(decoded->exchange->error);
    QVERIFY(decoded->exchange->tlsFault);
    QVERIFY(!decoded->exchange->status);
}

void TestEventCoding::keepsEveryKind()
{
    for (const EventKind kind : AllEventKinds) {
        for (const EventSource source : AllEventSources) {
            for (int outcome = 0; outcome <= int(Outcome::Failed); ++outcome) {
                Event event;
                event.kind = kind;
                event.source = source;
                event.outcome = Outcome(outcome);
                const auto decoded = decodeEvent(encodeEvent(event));
                QVERIFY(decoded.ok() && isSameEvent(*decoded, event));
            }
        }
    }
    for (int code = 0; code <= int(PushRadar::ErrorCode::ResponseTooLarge); ++code) {
        PushRadar::Exchange exchange;
        exchange.error = PushRadar::Error{PushRadar::ErrorCode(code), "What went wrong."};
        Event event;
        event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
        const auto decoded = decodeEvent(encodeEvent(event));
        QVERIFY(decoded.ok() && isSameEvent(*decoded, event));
    }
}

// What is in files has to be understood for ever, so no number may change its meaning.
void TestEventCoding::readsWhatWasWrittenBefore()
{
    const QByteArray before = QByteArray::fromHex(
        "ab0001016970726f66696c652d32020003020401051b0000019cece5268c06696368616e6e656c"
        "2d350758207b226d657373616765223a2248656c6c6f20576f726c6421222c226e223a357d0871"
        "497420746f6f6b20746f6f206c6f6e672e0b050caf0144504f535402582768747470733a2f2f61"
        "70692e7075736872616461722e636f6d2f76332f62726f6164636173747303844d417574686f72"
        "697a6174696f6e4d42656172657220736b5f2a2a2a4c436f6e74656e742d54797065506170706c"
        "69636174696f6e2f6a736f6e0458207b226d657373616765223a2248656c6c6f20576f726c6421"
        "222c226e223a357d0518c806624f4b07824c436f6e74656e742d54797065506170706c69636174"
        "696f6e2f6a736f6e084f7b22737461747573223a226f6b227d0a1b0000019cece5268c0b0a0d14"
        "0e181e0f182810181a1171497420746f6f6b20746f6f206c6f6e672e");
    Event event = sampleEvent(5);
    event.outcome = Outcome::Failed;
    event.note = "It took too long.";
    PushRadar::Exchange exchange = *event.exchange;
    exchange.error = PushRadar::Error{PushRadar::ErrorCode::TimedOut, event.note};
    event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    const auto decoded = decodeEvent(before);
    QVERIFY2(decoded.ok(), encodeEvent(event).toHex().constData());
    QVERIFY2(isSameEvent(*decoded, event), encodeEvent(event).toHex().constData());
    QCOMPARE(int(PushRadar::ErrorCode::ResponseTooLarge), 33);
}

// Version 1 knew four kinds, and took any other for damage.
void TestEventCoding::isReadByAnOlderVersion_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<int>("readAs");
    QTest::newRow("broadcast") << EventKind::Broadcast << 0;
    QTest::newRow("arrival") << EventKind::Arrival << 1;
    QTest::newRow("authentication") << EventKind::Authentication << 2;
    QTest::newRow("connection") << EventKind::Connection << 3;
    QTest::newRow("call") << EventKind::Call << 2;
    QTest::newRow("subscription") << EventKind::Subscription << 3;
    QTest::newRow("gap") << EventKind::Gap << 3;
}

void TestEventCoding::isReadByAnOlderVersion()
{
    QFETCH(const EventKind, kind);
    QFETCH(const int, readAs);
    Event event = fullEvent();
    event.kind = kind;
    const QCborMap map = QCborValue::fromCbor(encodeEvent(event)).toMap();
    QCOMPARE(map.value(0).toInteger(), 1);
    QCOMPARE(map.value(2).toInteger(), readAs);
}

void TestEventCoding::leavesOutWhatItDoesNotKnow()
{
    const Event event = fullEvent();
    QCborMap map = QCborValue::fromCbor(encodeEvent(event)).toMap();
    map.insert(14, 900); // a kind that is not known yet
    map.insert(15, 2);
    QCborMap deliveries = map.value(20).toMap();
    QVERIFY(!deliveries.isEmpty());
    deliveries.insert(900, "newer");
    map.insert(20, deliveries);
    QCborMap exchange = map.value(12).toMap();
    QVERIFY(!exchange.isEmpty());
    exchange.insert(900, QCborMap{{1, "newer"}});
    exchange.insert(16, 900); // an error that is not known yet
    map.insert(12, exchange);
    map.insert(901, 1.5);
    map.insert(QString("named"), "newer");
    const auto decoded = decodeEvent(QCborValue(map).toCbor());
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->exchange->error->code, PushRadar::ErrorCode::NetworkFault);
    QCOMPARE(decoded->exchange->error->message, event.exchange->error->message);
    PushRadar::Exchange known = *decoded->exchange;
    known.error->code = event.exchange->error->code;
    Event rest = *decoded;
    rest.exchange = std::make_shared<const PushRadar::Exchange>(known);
    QVERIFY(isSameEvent(rest, event));
}

void TestEventCoding::refusesANewerForm()
{
    QCborMap map = QCborValue::fromCbor(encodeEvent(fullEvent())).toMap();
    map.insert(0, 2);
    const auto decoded = decodeEvent(QCborValue(map).toCbor());
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error(), CodingFault::Newer);
}

void TestEventCoding::refusesACutBlob()
{
    Event event = sampleEvent(1);
    event.note = "A note.";
    const QByteArray blob = encodeEvent(event);
    for (qsizetype size = 0; size < blob.size(); ++size) {
        const auto decoded = decodeEvent(blob.first(size));
        QVERIFY2(!decoded.ok(), QByteArray::number(size).constData());
        QCOMPARE(decoded.error(), CodingFault::Damaged);
    }
    QVERIFY(!decodeEvent(blob + '\0').ok());
}

void TestEventCoding::refusesWrongTypes()
{
    const QCborMap map = QCborValue::fromCbor(encodeEvent(fullEvent())).toMap();
    for (int field = 0; field <= 12; ++field) {
        QCborMap wrong = map;
        wrong.insert(field, false);
        QVERIFY2(!decodeEvent(QCborValue(wrong).toCbor()).ok(),
                 QByteArray::number(field).constData());
    }
    for (int field = 14; field <= 20; ++field) {
        QCborMap wrong = map;
        wrong.insert(field, false);
        QVERIFY2(!decodeEvent(QCborValue(wrong).toCbor()).ok(),
                 QByteArray::number(field).constData());
    }
    for (int field = 1; field <= 7; ++field) {
        QCborMap deliveries = map.value(20).toMap();
        deliveries.insert(field, false);
        QCborMap wrong = map;
        wrong.insert(20, deliveries);
        QVERIFY2(!decodeEvent(QCborValue(wrong).toCbor()).ok(),
                 QByteArray::number(field).constData());
    }
    for (int field = 1; field <= 22; ++field) {
        QCborMap exchange = map.value(12).toMap();
        exchange.insert(field, false);
        QCborMap wrong = map;
        wrong.insert(12, exchange);
        QVERIFY2(!decodeEvent(QCborValue(wrong).toCbor()).ok(),
                 QByteArray::number(field).constData());
    }
    for (const int field : {2, 3, 4}) {
        for (const qint64 value : {qint64(-1), qint64(40), qint64(1) << 40}) {
            QCborMap wrong = map;
            wrong.insert(field, value);
            QVERIFY(!decodeEvent(QCborValue(wrong).toCbor()).ok());
        }
    }
}

// Whatever the bytes, it answers; what it takes for an event can be written again.
void TestEventCoding::survivesGarbage()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QByteArray blob = encodeEvent(sampleEvent(1));
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = blob;
        if (i % 4 == 0) {
            bytes.resize(random.bounded(200));
            for (char &byte : bytes)
                byte = char(random.bounded(256));
        } else {
            for (int changes = 1 + random.bounded(4); changes > 0; --changes)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        }
        const auto decoded = decodeEvent(bytes);
        refused += decoded.ok() ? 0 : 1;
        QVERIFY2(isSearchedRightly(bytes), QByteArray::number(seed).constData());
        if (decoded.ok()) {
            const auto again = decodeEvent(encodeEvent(*decoded));
            QVERIFY2(again.ok(), QByteArray::number(seed).constData());
        }
    }
    QVERIFY(refused > 0);
}

void TestEventCoding::readsWhatIsSearched()
{
    for (const Event &event : {fullEvent(), sampleEvent(1), Event()}) {
        const auto searched = decodeSearched(encodeEvent(event));
        QVERIFY(searched);
        QVERIFY(isSameEvent(*searched, searchedPartOf(event)));
    }
    // What only decodeEvent() can judge.
    const QByteArray blob = encodeEvent(fullEvent());
    for (qsizetype size = 0; size < blob.size(); size += 1 + size / 50)
        QVERIFY(!decodeSearched(blob.first(size)));
    QCborMap newer = QCborValue::fromCbor(blob).toMap();
    newer.insert(0, 2);
    QVERIFY(!decodeSearched(QCborValue(newer).toCbor()));
    QByteArray twice = encodeEvent({});
    twice[0] = static_cast<char>(twice.at(0) + 1); // a field more
    QVERIFY(!decodeSearched(twice + QByteArray::fromHex("0001")));
    QVERIFY(decodeSearched(twice + QByteArray::fromHex("183f01"))); // that isn't known
}

int tst_eventcoding(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestEventCoding test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventcoding.moc"
