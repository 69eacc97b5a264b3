// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observers/observationdecoder.h>
#include <sandbox/service/observers/observationencoder.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace RadarDesk::sandbox;
using namespace std::chrono_literals;

namespace {

ObservedTime someTime()
{
    return ObservedTime(std::chrono::microseconds(1'700'000'000'123'456));
}

ObservedCall fullCall()
{
    ObservedCall call;
    call.time = someTime();
    call.took = 1'234us;
    call.operation = ObservedCall::Operation::Token;
    call.version = PushRadar::ApiVersion::V2;
    call.peer = "127.0.0.1";
    call.run = "mine";
    call.method = "POST";
    call.target = "/v3/broadcasts?\xff";
    call.requestHeaders = "Host: localhost\r\n";
    call.requestBody = QByteArray("a\0b", 3);
    call.requestIsCut = true;
    call.status = 401;
    call.responseHeaders = "Server: x\r\n";
    call.responseBody = "{}";
    call.reason = "Nein, weil “ü”.";
    call.channel = "private-räume";
    call.socketId = "12.34";
    call.data = R"({"a":1})";
    call.broadcastId = "b-1";
    call.subscribers = 12;
    call.tokenDigest = "0123456789abcdef";
    return call;
}

ObservedConnection fullConnection()
{
    ObservedConnection connection;
    connection.time = someTime();
    connection.socketId = "12.34";
    connection.peer = "127.0.0.1";
    connection.run = "another's";
    connection.origin = "http://localhost:3000";
    connection.page = "/chat?a=b";
    connection.userAgent = "curl/8";
    connection.onlyChannel = "news";
    connection.isEarlier = true;
    connection.channels = {"news", "private-a"};
    connection.clientData = R"({"id":7})";
    return connection;
}

ObservedClosing fullClosing()
{
    ObservedClosing closing;
    closing.time = someTime();
    closing.socketId = "12.34";
    closing.run = "mine";
    closing.cause = ObservedClosing::Cause::Cut;
    closing.code = 1001;
    closing.reason = "away";
    closing.lived = 5s;
    closing.messages = 3;
    closing.bytes = 300;
    return closing;
}

ObservedSubscription fullSubscription()
{
    return {someTime(), "12.34", "mine", "private-a", ObservedSubscription::Change::Refused,
            403,        "No.",   "0123"};
}

ObservedDelivery fullDelivery()
{
    ObservedDelivery delivery;
    delivery.time = someTime();
    delivery.broadcastId = "b-1";
    delivery.channel = "news";
    delivery.socketIds = {"1.1", "2.2"};
    delivery.subscribers = 2;
    delivery.lookAlikes = {{"News", 1}, {"news ", 4}};
    delivery.absences = {{"3.3", someTime()}};
    return delivery;
}

ObservedFault fullFault()
{
    ObservedFault fault;
    fault.time = someTime();
    fault.act = ObservedFault::Act::Edited;
    fault.effect = "message-held";
    fault.channel = "news";
    fault.socketId = "12.34";
    fault.broadcastId = "b-1";
    fault.subscribers = 3;
    fault.data = "{}";
    fault.delay = 250ms;
    return fault;
}

ObservedCallback fullCallback()
{
    ObservedCallback callback;
    callback.time = someTime();
    callback.socketId = "12.34";
    callback.run = "mine";
    callback.channel = "news";
    callback.broadcastId = "b-1";
    callback.callbacks = 2;
    callback.threw = true;
    callback.message = "boom";
    callback.file = "app.js";
    callback.line = 42;
    return callback;
}

QByteArray frameOf(const QList<Observation> &observations, qint64 leftOut = 0)
{
    ObservationEncoder encoder;
    encoder.setRun("mine");
    for (const Observation &observation : observations)
        encoder.add(observation);
    return encoder.takeFrame(leftOut);
}

QByteArray cbor(const QCborMap &map)
{
    return QCborValue(map).toCbor();
}

/// An observation as others might write it.
QByteArray frameWith(const QCborMap &observation)
{
    return cbor({{"observations", QCborArray{observation}}, {"leftOut", 0}});
}

} // namespace

class TestObservationCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackEachKind();
    void leavesOutNothingAtItsDefaults();
    void tellsNoMarkOfOthers();
    void cutsWhatIsTooLong();
    void countsWhatIsTooMany();
    void ignoresWhatItDoesNotKnow();
    void refusesOthers_data();
    void refusesOthers();
    void readsStates();
    void readsCommands();
    void refusesOtherCommands();

private:
    const ObservationDecoder m_decoder{"mine"};
};

void TestObservationCodec::bringsBackEachKind()
{
    const QList<Observation> sent{fullCall(),         fullConnection(), fullClosing(),
                                  fullSubscription(), fullDelivery(),   fullCallback(),
                                  fullFault()};
    const auto frame = m_decoder.frame(frameOf(sent, 77));
    QVERIFY(frame);
    QVERIFY(!frame->states);
    QCOMPARE(frame->observations.leftOut, 77);
    const QList<Observation> &read = frame->observations.list;
    QCOMPARE(read.size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i)
        QCOMPARE(read.at(i).index(), sent.at(i).index());
    // By what they are written as again.
    QList<Observation> again = read;
    std::get<ObservedConnection>(again[1]).run = "another's";
    QCOMPARE(frameOf(again, 77), frameOf(sent, 77));
    const auto &call = std::get<ObservedCall>(read.at(0));
    QCOMPARE(call.time, someTime());
    QCOMPARE(call.took, 1'234us);
    QCOMPARE(call.operation, ObservedCall::Operation::Token);
    QCOMPARE(call.run, "mine");
    QCOMPARE(call.target, "/v3/broadcasts?\xff");
    QCOMPARE(call.requestBody, QByteArray("a\0b", 3));
    QVERIFY(call.requestIsCut);
    QCOMPARE(call.status, 401);
    QCOMPARE(call.reason, fullCall().reason);
    const auto &connection = std::get<ObservedConnection>(read.at(1));
    QCOMPARE(connection.channels, fullConnection().channels);
    QVERIFY(connection.isEarlier);
    QCOMPARE(connection.clientData, fullConnection().clientData);
    const auto &closing = std::get<ObservedClosing>(read.at(2));
    QCOMPARE(closing.cause, ObservedClosing::Cause::Cut);
    QCOMPARE(closing.code, std::optional<quint16>(1001));
    QCOMPARE(closing.lived, 5s);
    const auto &delivery = std::get<ObservedDelivery>(read.at(4));
    QCOMPARE(delivery.lookAlikes.at(1).channel, "news ");
    QCOMPARE(delivery.lookAlikes.at(1).subscribers, 4);
    QCOMPARE(delivery.absences.at(0).left, someTime());
    QCOMPARE(std::get<ObservedCallback>(read.at(5)).line, 42);
    const auto fault = std::get<ObservedFault>(read.at(6));
    QCOMPARE(fault.act, ObservedFault::Act::Edited);
    QCOMPARE(fault.effect, "message-held");
    QCOMPARE(fault.data, "{}");
    QCOMPARE(fault.delay, 250ms);
}

void TestObservationCodec::leavesOutNothingAtItsDefaults()
{
    const auto frame = m_decoder.frame(
        frameOf({ObservedCall(), ObservedConnection(), ObservedClosing(), ObservedDelivery()}));
    QVERIFY(frame);
    QCOMPARE(frame->observations.list.size(), 4);
    QCOMPARE(std::get<ObservedCall>(frame->observations.list.at(0)).operation,
             ObservedCall().operation);
    QVERIFY(std::get<ObservedConnection>(frame->observations.list.at(1)).onlyChannel.isNull());
    QVERIFY(!std::get<ObservedClosing>(frame->observations.list.at(2)).code);
    // A frame of nothing is one.
    QVERIFY(m_decoder.frame(ObservationEncoder().takeFrame(0)));
}

// Whoever knows a mark can hide from its window.
void TestObservationCodec::tellsNoMarkOfOthers()
{
    const QByteArray bytes = frameOf({fullConnection(), fullCall()});
    QVERIFY(!bytes.contains("another's"));
    QVERIFY(!bytes.contains("mine"));
    const auto frame = m_decoder.frame(bytes);
    const QByteArray told = std::get<ObservedConnection>(frame->observations.list.at(0)).run;
    QVERIFY(!told.isEmpty());
    QVERIFY(told != "mine");
}

void TestObservationCodec::cutsWhatIsTooLong()
{
    const ObserverLimits limits;
    ObservedConnection connection = fullConnection();
    connection.origin = QByteArray(100'000, 'x');
    connection.channels = QList<QString>(5'000, QString(5'000, QLatin1Char('y')));
    ObservedCall call = fullCall();
    call.requestBody = QByteArray(1'000'000, 'z');
    call.status = 100'000;
    const auto frame = m_decoder.frame(frameOf({connection, call}));
    QVERIFY(frame);
    const auto &read = std::get<ObservedConnection>(frame->observations.list.at(0));
    QCOMPARE(read.origin.size(), limits.wordBytes);
    QCOMPARE(read.channels.size(), limits.listed);
    QCOMPARE(read.channels.at(0).size(), limits.channelLength);
    const auto &readCall = std::get<ObservedCall>(frame->observations.list.at(1));
    QCOMPARE(readCall.requestBody.size(), limits.bodyBytes);
    QCOMPARE(readCall.status, 999);
}

void TestObservationCodec::countsWhatIsTooMany()
{
    ObserverLimits limits;
    limits.observations = 3;
    const ObservationDecoder decoder("mine", limits);
    const auto frame = decoder.frame(frameOf(QList<Observation>(10, ObservedCallback()), 5));
    QVERIFY(frame);
    QCOMPARE(frame->observations.list.size(), 3);
    QCOMPARE(frame->observations.leftOut, 12);
}

void TestObservationCodec::ignoresWhatItDoesNotKnow()
{
    const QCborMap nested{{"a", QCborArray{1, QCborMap{{"b", QCborValue()}}}}};
    // The kind comes first, so it can't be made by QCborMap with others before it.
    const auto frame = m_decoder.frame(
        cbor({{"new", nested},
              {"observations",
               QCborArray{QCborMap{{"kind", "weather"}, {"degrees", 20}},
                          QCborMap{{"kind", "closing"}, {"socketID", "1.1"}, {"new", nested}}}},
              {"leftOut", 0}}));
    QVERIFY(frame);
    QCOMPARE(frame->observations.list.size(), 1);
    QCOMPARE(std::get<ObservedClosing>(frame->observations.list.at(0)).socketId, "1.1");
}

void TestObservationCodec::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no map") << QByteArray("\x01");
    QTest::newRow("text") << QByteArray("{\"observations\":[]}");
    QTest::newRow("two") << frameOf({}) + frameOf({});
    QTest::newRow("half") << frameOf({fullCall()}).chopped(20);
    QTest::newRow("no kind") << frameWith({{"socketID", "1.1"}});
    QTest::newRow("kind later") << frameWith({{"a", 1}, {"kind", "closing"}});
    QTest::newRow("number for a text") << frameWith({{"kind", "closing"}, {"socketID", 1}});
    QTest::newRow("text for a number") << frameWith({{"kind", "closing"}, {"bytes", "1"}});
    QTest::newRow("negative") << frameWith({{"kind", "closing"}, {"time", -1}});
    QTest::newRow("fraction") << frameWith({{"kind", "closing"}, {"time", 1.5}});
    QTest::newRow("unknown cause") << frameWith({{"kind", "closing"}, {"cause", "boredom"}});
    QTest::newRow("list of numbers")
        << frameWith({{"kind", "connection"}, {"channels", QCborArray{1}}});
    // A text that says that it is 2^63 bytes long, and one that has no end.
    QTest::newRow("endless text") << QByteArray("\xa1\x7b\x7f\xff\xff\xff\xff\xff\xff\xff")
            + QByteArray(50, 'a');
    QTest::newRow("open text") << QByteArray("\xa1\x7f\x61\x61\x61\x61");
    QTest::newRow("huge array") << QByteArray(
        "\xa1\x6cobservations\x9b\x7f\xff\xff\xff\xff\xff\xff\xff");
    QTest::newRow("deep") << QByteArray("\xa1\x61") + 'a' + QByteArray(100'000, '\x81');
}

void TestObservationCodec::refusesOthers()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!m_decoder.frame(bytes));
}

void TestObservationCodec::readsStates()
{
    const auto frame = m_decoder.frame(
        ObservationEncoder::statesFrame({{"1.1", 5, 0}, {"2.2", 0, 1'000'000'000'000}}));
    QVERIFY(frame);
    QVERIFY(frame->states);
    QCOMPARE(frame->states->size(), 2);
    QCOMPARE(frame->states->at(0).messages, 5);
    QCOMPARE(frame->states->at(1).socketId, "2.2");
    QCOMPARE(frame->states->at(1).waitingBytes, 1'000'000'000'000);
    // None are another thing than not told.
    const auto none = m_decoder.frame(ObservationEncoder::statesFrame({}));
    QVERIFY(none && none->states);
}

void TestObservationCodec::readsCommands()
{
    const auto command = ObservationDecoder::command(
        ObservationEncoder::commandFrame({.kind = ObserverCommand::Kind::Refuse,
                                          .socketId = "1.1",
                                          .channel = "news",
                                          .data = "[1]",
                                          .origin = "http://a",
                                          .userAgent = "curl",
                                          .time = 10s}));
    QVERIFY(command);
    QCOMPARE(command->kind, ObserverCommand::Kind::Refuse);
    QCOMPARE(command->socketId, "1.1");
    QCOMPARE(command->channel, "news");
    QCOMPARE(command->data, "[1]");
    QCOMPARE(command->origin, "http://a");
    QCOMPARE(command->userAgent, "curl");
    QCOMPARE(command->time, 10s);
}

void TestObservationCodec::refusesOtherCommands()
{
    QVERIFY(!ObservationDecoder::command({}));
    QVERIFY(!ObservationDecoder::command("{\"command\":\"states\"}"));
    QVERIFY(!ObservationDecoder::command(cbor({})));
    QVERIFY(!ObservationDecoder::command(cbor({{"socketID", "1.1"}})));
    QVERIFY(!ObservationDecoder::command(cbor({{"command", "explode"}})));
    QVERIFY(ObservationDecoder::command(cbor({{"command", "states"}, {"later", 1}})));
}

int tst_observationcodec(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestObservationCodec test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_observationcodec.moc"
