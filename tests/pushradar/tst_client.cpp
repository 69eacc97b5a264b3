// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientcalls.h"

#include "finishedcall.h"
#include "scriptedserver.h"

#include <pushradar/serviceaddress.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace PushRadar;

/// What calls put on the wire, and what they make of a good answer.
class TestClientCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheOfficialLibraries_data();
    void equalsTheOfficialLibraries();
    void v2Broadcast();
    void v2Token();
    void v2TokensDiffer();
    void v2TokenOnlyOnceRegistered();
    void v3Token();
    void v3TokenRefusesOtherAnswers_data();
    void v3TokenRefusesOtherAnswers();
    void clientData();
    void valuesArriveByteForByte();
    void collectsAndForgets();
    void keepsWhatWasRefused();
    void messageLeavesTheCollectedAlone();
    void tellsWhatTheSandboxTells();
};

namespace {

/// Each line of the file of requests that the official libraries sent.
QList<QJsonObject> capturedRequests()
{
    QFile file(QFINDTESTDATA("data/captured-v3-requests.jsonl"));
    QList<QJsonObject> requests;
    if (!file.open(QIODevice::ReadOnly))
        return requests;
    while (!file.atEnd())
        requests.append(QJsonDocument::fromJson(file.readLine()).object());
    return requests;
}

/// The fields of a body, whether JSON or a form.
QHash<QString, QString> fieldsOf(const QByteArray &contentType, const QByteArray &body)
{
    QHash<QString, QString> fields;
    if (contentType == "application/json") {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        for (auto field = object.begin(); field != object.end(); ++field)
            fields.insert(field.key(), field.value().toString());
    } else {
        const QUrlQuery form(QString::fromUtf8(body).replace(u'+', QStringLiteral("%20")));
        for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
            fields.insert(name, value);
    }
    return fields;
}

} // namespace

void TestClientCalls::equalsTheOfficialLibraries_data()
{
    QTest::addColumn<QJsonObject>("captured");
    const QList<QJsonObject> all = capturedRequests();
    QCOMPARE(all.size(), 9);
    for (const QJsonObject &request : all)
        QTest::addRow("%s %s", qPrintable(request[u"headers"][u"x-pushradar-library"].toString()),
                      qPrintable(request[u"path"].toString()))
            << request;
}

void TestClientCalls::equalsTheOfficialLibraries()
{
    QFETCH(QJsonObject, captured);
    const QByteArray theirType = captured[u"headers"][u"content-type"].toString().toLatin1();
    const auto theirs = fieldsOf(theirType, captured[u"body"].toString().toUtf8());

    ScriptedServer server(saying(R"({"token":"t"})"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    const auto inner = [&](const char *field) {
        return JsonValue::fromJson(theirs[QString::fromLatin1(field)].toUtf8()).value();
    };
    Call *call = nullptr;
    if (theirs.contains("data"))
        call = client.broadcast(theirs["channel"], DataItems::fromObject(inner("data")));
    else if (theirs.contains("clientData"))
        call = client.registerClientData(theirs["socketID"], inner("clientData"));
    else
        call = client.authenticate("private-room@1", "12.34");
    QVERIFY(finish(call).ok);

    const ReceivedRequest ours = server.requests().first();
    QCOMPARE(QString::fromLatin1(ours.method), captured[u"method"].toString());
    QCOMPARE(QString::fromLatin1(ours.path), captured[u"path"].toString());
    QCOMPARE(ours.header("Authorization"), "Bearer sk_test_123");
    QCOMPARE(ours.header("Content-Type"), "application/json");
    QVERIFY(ours.header("X-PushRadar-Library").startsWith("pushradar-server-cpp "));
    auto fields = fieldsOf("application/json", ours.body);
    QCOMPARE(fields.size(), theirs.size());
    for (auto field = theirs.begin(); field != theirs.end(); ++field) {
        // White space between members is each library's own; the values are not.
        const auto text = JsonValue::fromJson(field.value().toUtf8());
        if (text && text->type() == JsonValue::Type::Object)
            QCOMPARE(JsonValue::fromJson(fields[field.key()].toUtf8())->toIndentedJson(),
                     text->toIndentedJson());
        else
            QCOMPARE(fields[field.key()], field.value());
    }
}

void TestClientCalls::v2Broadcast()
{
    ScriptedServer server(saying("{}"));
    Client client(callSecret(), ApiVersion::V2);
    client.setBaseUrl(server.url("/v2/"));
    const auto targeting =
        Targeting::make({{"7"}, {"a\"b"}, {"c"}, {"eu"}, {"de"}, {"::1"}, {"edge"}});
    client.addDataItem("message", "Hello & \"+\" World!").setTargeting(*targeting);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(finish(client.broadcast(" test-channel ")).ok);

    const ReceivedRequest request = server.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/v2/broadcast");
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(
        request.formField("notification"),
        R"({"channel":"test-channel","data":{"message":"Hello & \"+\" World!"},"userIDs":["7"],)"
        R"("actions":["a\"b"],"notActions":["c"],"continents":["EU"],"countries":["DE"],)"
        R"("ipAddresses":["::1"],"browsers":["edge"]})");
    QCOMPARE(request.formField("apiSecret"), "sk_test_123");
    QCOMPARE(request.formField("clientPlatform"), "cpp");
    const QByteArray timestamp = request.formField("timestamp");
    static const QRegularExpression form(QStringLiteral("^\\d{10}\\.\\d{3}$"));
    QVERIFY(form.match(QString::fromLatin1(timestamp)).hasMatch());
    QVERIFY(QByteArray(timestamp).replace(".", "").toLongLong() >= before);

    QVERIFY(finish(client.broadcast("test-channel", {{"n", 1}})).ok); // to everybody again
    QCOMPARE(
        server.requests().last().formField("notification"),
        R"({"channel":"test-channel","data":{"n":1},"userIDs":[],"actions":[],"notActions":[],)"
        R"("continents":[],"countries":[],"ipAddresses":[],"browsers":[]})");
}

void TestClientCalls::v2Token()
{
    ScriptedServer server(saying("not even JSON"));
    Client client(callSecret(), ApiVersion::V2);
    client.setBaseUrl(server.url("/v2"));
    const FinishedCall call = finish(client.authenticate("private-room"));
    QVERIFY(call.ok);
    // The MD5 is that of "private-room".
    static const QRegularExpression form(
        QStringLiteral("^channel_auth_token_[0-9a-f]{32}\\.[a-z]{10}\\.0x[a-z]{10}$"));
    QVERIFY2(form.match(call.token).hasMatch(), qPrintable(call.token));
    const ReceivedRequest request = server.requests().first();
    QCOMPARE(request.path, "/v2/channel-auth");
    QCOMPARE(QString::fromLatin1(request.formField("authToken")), call.token);
    QCOMPARE(request.formField("channel"), "private-room");
    QCOMPARE(request.formField("apiSecret"), "sk_test_123");
    QCOMPARE(request.formField("clientPlatform"), "cpp");
    QVERIFY(request.body.startsWith("authToken="));
    QVERIFY(call.token.contains(QString::fromLatin1(
        QCryptographicHash::hash("private-room", QCryptographicHash::Md5).toHex())));
}

void TestClientCalls::v2TokensDiffer()
{
    ScriptedServer server(saying("{}"));
    Client client(callSecret(), ApiVersion::V2);
    client.setBaseUrl(server.url("/v2"));
    QSet<QString> tokens;
    for (int i = 0; i < 20; ++i)
        tokens.insert(finish(client.authenticate("presence-room")).token);
    QCOMPARE(tokens.size(), 20);
}

void TestClientCalls::v2TokenOnlyOnceRegistered()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("500 Oops", "{}")));
    Client client(callSecret(), ApiVersion::V2);
    client.setBaseUrl(server.url("/v2"));
    const FinishedCall call = finish(client.authenticate("private-room"));
    QCOMPARE(call.code(), ErrorCode::HttpStatus);
    QCOMPARE(call.token, QString());
}

void TestClientCalls::v3Token()
{
    ScriptedServer server(saying(R"({"x": 1, "token": "a\u002fb"})"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    QCOMPARE(finish(client.authenticate("presence-a;b=c,d", "1&2/é")).token, "a/b");
    QCOMPARE(server.requests().first().path,
             "/v3/channels/auth?channel=presence-a%3Bb%3Dc%2Cd&socketID=1%262%2F%C3%A9");
    QCOMPARE(server.requests().first().body, QByteArray());
}

void TestClientCalls::v3TokenRefusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotJson;
    QTest::newRow("a page") << QByteArray("<html>") << ErrorCode::NotJson;
    QTest::newRow("half") << QByteArray("{\"token\": \"a") << ErrorCode::NotJson;
    QTest::newRow("no token") << QByteArray("{}") << ErrorCode::TokenMissing;
    QTest::newRow("not an object") << QByteArray("\"a\"") << ErrorCode::TokenMissing;
    QTest::newRow("empty token") << QByteArray(R"({"token": ""})") << ErrorCode::TokenMissing;
    QTest::newRow("number") << QByteArray(R"({"token": 1})") << ErrorCode::TokenMissing;
    QTest::newRow("null") << QByteArray(R"({"token": null})") << ErrorCode::TokenMissing;
}

void TestClientCalls::v3TokenRefusesOtherAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    ScriptedServer server(saying(body));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    const FinishedCall call = finish(client.authenticate("private-room", "1.2"));
    QCOMPARE(call.code(), code);
    QVERIFY(!call.ok && call.token.isEmpty());
    QVERIFY(call.sentence().contains(server.url().authority()));
    QVERIFY(finish(client.broadcast("test-channel", {{"a", 1}})).ok); // needs nothing of it
}

void TestClientCalls::clientData()
{
    ScriptedServer server(saying("{}"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    const auto data = JsonValue::fromJson(R"({ "##uniqueID": 1.0, "name": "J\u00e9" })");
    QVERIFY(finish(client.registerClientData("12.34", *data)).ok);
    QCOMPARE(server.requests().first().path, "/v3/client-data");
    const JsonValue body = JsonValue::fromJson(server.requests().first().body).value();
    QCOMPARE(body.member(u"socketID").toString(), "12.34");
    QCOMPARE(body.member(u"clientData").toString().toUtf8(), data->toJson());
}

void TestClientCalls::valuesArriveByteForByte()
{
    const QByteArray value = "{ \"z\": 1.0, \"a\": 12345678901234567890, \"z\": -0.0e+00, "
                             "\"s\": \"\\u00e9é\\/☃😀\\ud800\\\\\",\n\t\"l\": [ ] }";
    const DataItems items{{"v", JsonValue::fromJson(value).value()}};
    ScriptedServer server(saying("{}"));
    for (const ApiVersion version : {ApiVersion::V2, ApiVersion::V3}) {
        Client client(callSecret(), version);
        client.setBaseUrl(server.url("/v"));
        QVERIFY(finish(client.broadcast("test-channel", items)).ok);
    }
    const QByteArray data = "{\"v\":" + value + '}';
    QVERIFY(server.requests()[0].formField("notification").contains("\"data\":" + data + ','));
    QCOMPARE(JsonValue::fromJson(server.requests()[1].body)->member(u"data").toString().toUtf8(),
             data);
}

void TestClientCalls::collectsAndForgets()
{
    ScriptedServer server(saying("{}"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    const auto lastData = [&] {
        return JsonValue::fromJson(server.requests().last().body)->member(u"data").toString();
    };
    client.addDataItem(" a ", 1).addDataItem("a", 2).addDataItems({{"b", 3}, {"a", 4}});
    QVERIFY(finish(client.broadcast("test-channel", {{"b ", 5}, {"c", 6}})).ok);
    QCOMPARE(lastData(), R"({"a":1,"b":5,"c":6})");
    QCOMPARE(finish(client.broadcast("test-channel")).code(), ErrorCode::NoData);
    QVERIFY(finish(client.addDataItem("a", 7).broadcast("test-channel")).ok);
    QCOMPARE(lastData(), R"({"a":7})");
}

void TestClientCalls::keepsWhatWasRefused()
{
    ScriptedServer server(saying("{}"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    client.addDataItem("a", 1);
    QCOMPARE(finish(client.broadcast("not a channel")).code(), ErrorCode::MalformedChannel);
    QCOMPARE(finish(client.broadcast("test-channel", {{"", 1}})).code(), ErrorCode::EmptyKey);
    QVERIFY(finish(client.broadcast("test-channel")).ok);
    QCOMPARE(JsonValue::fromJson(server.requests().last().body)->member(u"data").toString(),
             R"({"a":1})");
    QCOMPARE(server.requests().size(), 1);
}

void TestClientCalls::messageLeavesTheCollectedAlone()
{
    ScriptedServer server(saying("{}"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    client.addDataItem("a", 1);
    QVERIFY(finish(client.broadcast(Message::make(u"c", {{"b", 2}}, ApiVersion::V3).value())).ok);
    QVERIFY(finish(client.broadcast("c")).ok);
    QCOMPARE(server.requests()[0].body, R"({"channel":"c","data":"{\"b\":2}"})");
    QCOMPARE(server.requests()[1].body, R"({"channel":"c","data":"{\"a\":1}"})");
    const Message other = Message::make(u"c", {{"b", 2}}, ApiVersion::V2).value();
    QCOMPARE(finish(client.broadcast(other)).code(), ErrorCode::NotInThisVersion);
}

void TestClientCalls::tellsWhatTheSandboxTells()
{
    ScriptedServer server(saying(R"({"status":"ok","id":"m-1","subscribers":3})"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    const FinishedCall call = finish(client.broadcast("c", {{"a", 1}}));
    QCOMPARE(call.broadcastId, "m-1");
    QCOMPARE(call.subscribers, std::optional(3));

    ScriptedServer hosted(saying(R"({"subscribers":"many"})"));
    client.setBaseUrl(hosted.url("/v3"));
    const FinishedCall without = finish(client.broadcast("c", {{"a", 1}}));
    QVERIFY(without.ok && without.broadcastId.isEmpty() && !without.subscribers);
}

int tst_client(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestClientCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_client.moc"
