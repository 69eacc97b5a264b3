// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void insecureAddresses_data();
    void insecureAddresses();
    void recordIsWhatWasSent();
    void furtherHeadersAreSentAndNotRecorded();
    void secretIsNowhereInTheRecord_data();
    void secretIsNowhereInTheRecord();
};

namespace {

QString callSecret()
{
    return QStringLiteral("sk_test_123");
}

ScriptedServer::Script saying(const QByteArray &body)
{
    return ScriptedServer::always(ScriptedServer::answer("200 OK", body));
}

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

/// Everything in \a exchange as one text.
QByteArray everythingIn(const Exchange &exchange)
{
    QByteArray all = exchange.method + exchange.url.toEncoded() + exchange.url.toString().toUtf8()
        + exchange.requestBody + exchange.reason.toUtf8() + exchange.responseBody;
    for (const HttpHeader &header : exchange.requestHeaders + exchange.responseHeaders)
        all += header.name + ": " + header.value + '\n';
    if (exchange.error)
        all += exchange.error->message.toUtf8();
    return all;
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

void TestClientCalls::refusesBeforeSending_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, const char *kind, const char *text,
                        ApiVersion version = ApiVersion::V3, const char *secret = "sk_a",
                        const char *address = "") {
        QTest::newRow(name) << QString::fromUtf8(secret) << version << QString::fromUtf8(address)
                            << QString::fromUtf8(kind) << QString::fromUtf8(text) << code;
    };
    using enum ErrorCode;
    using enum ApiVersion;
    for (const char *kind : {"broadcast", "authenticate", "clientData"}) {
        row(qPrintable(QLatin1String(kind) + " with no secret"), InvalidSecret, kind, "private-a",
            V3, "pk_a");
        row(qPrintable(QLatin1String(kind) + " to an ftp address"), InvalidAddress, kind,
            "private-a", V3, "sk_a", "ftp://127.0.0.1/v3");
        row(qPrintable(QLatin1String(kind) + " over http"), InsecureAddress, kind, "private-a", V3,
            "sk_a", "http://192.0.2.1/v3");
    }
    row("empty channel", EmptyChannel, "broadcast", "");
    row("channel of spaces, v2", EmptyChannel, "broadcast", " ", V2);
    row("malformed channel", MalformedChannel, "broadcast", "a/b");
    row("token for no channel", EmptyChannel, "authenticate", "");
    row("token for a malformed channel", MalformedChannel, "authenticate", "private-/");
    row("token for a public channel", PublicChannel, "authenticate", "room");
    row("token for a public channel, v2", PublicChannel, "authenticate", "room", V2);
    row("token without a socket", InvalidSocketId, "authenticate", "private-a");
    row("client data in v2", NotInThisVersion, "clientData", "1.2", V2);
    row("client data without a socket", InvalidSocketId, "clientData", "");
    row("client data for a socket with a space", InvalidSocketId, "clientData", "1 2");
    row("client data that are none", InvalidClientData, "clientData", "1.2");
}

void TestClientCalls::refusesBeforeSending()
{
    QFETCH(QString, secret);
    QFETCH(ApiVersion, version);
    QFETCH(QString, address);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    ScriptedServer server(saying("{}"));
    Client client(secret, version);
    client.setBaseUrl(address.isEmpty() ? server.url() : QUrl(address));
    Call *const call = kind == "broadcast" ? client.broadcast(text, {{"a", 1}})
        : kind == "authenticate"           ? client.authenticate(text, "")
                                           : client.registerClientData(text, 1);
    QVERIFY(!call->isFinished());
    const FinishedCall result = finish(call); // connects after the refusal
    QVERIFY(result.ended);
    QCOMPARE(result.code(), code);
    QVERIFY(result.sentence().endsWith(u'.'));
    QVERIFY(result.exchange.method.isEmpty());
    QVERIFY(result.exchange.timing.started.isValid());
    QCOMPARE(server.connections(), 0);
}

void TestClientCalls::insecureAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code"); // -1: none
    const auto row = [](const char *address, std::optional<ErrorCode> code = {}) {
        QTest::newRow(address) << QString::fromUtf8(address) << (code ? int(*code) : -1);
    };
    row("http://127.0.0.1:1/v3");
    row("http://127.255.3.4/v3");
    row("http://[::1]/v3");
    row("http://localhost/v3");
    row("http://LOCALHOST:8/v3");
    row("http://a.b.localhost./v3");
    row("https://api.pushradar.com/v3");
    row("https://192.0.2.1");
    row("http://api.pushradar.com/v3", ErrorCode::InsecureAddress);
    row("http://128.0.0.1/", ErrorCode::InsecureAddress);
    row("http://localhost.example/", ErrorCode::InsecureAddress);
    row("http://notlocalhost/", ErrorCode::InsecureAddress);
    row("http://127.0.0.1.example/", ErrorCode::InsecureAddress);
    row("http://[::2]/", ErrorCode::InsecureAddress);
    row("http://0.0.0.0/", ErrorCode::InsecureAddress);
    row("", ErrorCode::InvalidAddress);
    row("api.pushradar.com", ErrorCode::InvalidAddress);
    row("ftp://localhost/", ErrorCode::InvalidAddress);
    row("https:///v3", ErrorCode::InvalidAddress);
    row("https://user:pass@localhost/v3", ErrorCode::InvalidAddress);
    row("https://localhost/v3?a=b", ErrorCode::InvalidAddress);
    row("https://localhost/v3#a", ErrorCode::InvalidAddress);
}

void TestClientCalls::insecureAddresses()
{
    QFETCH(QString, address);
    QFETCH(int, code);
    const auto error = checkServiceAddress(QUrl(address), false);
    QCOMPARE(error ? int(error->code) : -1, code);
    const auto allowed = checkServiceAddress(QUrl(address), true);
    QCOMPARE(allowed ? int(allowed->code) : -1,
             code == int(ErrorCode::InsecureAddress) ? -1 : code);
}

void TestClientCalls::recordIsWhatWasSent()
{
    ScriptedServer server(saying("{}"));
    for (const ApiVersion version : {ApiVersion::V2, ApiVersion::V3}) {
        Client client(callSecret(), version);
        client.setBaseUrl(server.url("/v"));
        for (const bool token : {false, true}) {
            const FinishedCall result =
                finish(token ? client.authenticate("private-room", "1.2")
                             : client.broadcast("test-channel", {{"a", 1}}));
            ReceivedRequest received = server.requests().last();
            QCOMPARE(result.exchange.method, received.method);
            QCOMPARE(result.exchange.url.toEncoded(), server.url().toEncoded() + received.path);
            QCOMPARE(result.exchange.requestBody, received.body.replace("sk_test_123", "sk_***"));
            QList<std::pair<QByteArray, QByteArray>> recorded;
            for (const HttpHeader &header : result.exchange.requestHeaders)
                recorded.append({header.name.toLower(), header.value});
            QList<std::pair<QByteArray, QByteArray>> sent;
            for (auto &[name, value] : received.headers)
                sent.append({name.toLower(), value.replace("sk_test_123", "sk_***")});
            std::sort(recorded.begin(), recorded.end());
            std::sort(sent.begin(), sent.end());
            QCOMPARE(recorded, sent);
        }
    }
}

void TestClientCalls::furtherHeadersAreSentAndNotRecorded()
{
    ScriptedServer server(saying("{}"));
    Client client(callSecret());
    client.setBaseUrl(server.url("/v3"));
    client.addHeader("X-Further", "more");
    for (int call = 0; call < 2; ++call) {
        const FinishedCall result = finish(client.broadcast("test-channel", {{"a", 1}}));
        QCOMPARE(server.requests().last().header("X-Further"), "more");
        for (const HttpHeader &header : result.exchange.requestHeaders)
            QVERIFY(header.name != "X-Further");
    }
}

void TestClientCalls::secretIsNowhereInTheRecord_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("form");
    const QByteArray secret("sk_test_123");
    for (const char *status : {"200", "302", "401", "500"}) {
        const auto row = [&](const char *name, const QByteArray &form) {
            QTest::addRow("%s, %s", status, name) << QByteArray(status) << form;
        };
        row("plain", secret);
        row("percent", "%73%6b_test%5f123");
        row("basic", (secret + ':').toBase64());
        row("base64", secret.toBase64());
        row("inside base64", ("x" + secret + "y").toBase64());
        row("json", "\\u0073\\u006b_test_12\\u0033");
    }
}

void TestClientCalls::secretIsNowhereInTheRecord()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, form);
    // A header's name can't hold every form; Qt then drops all headers.
    const bool isToken = !form.contains('\\') && !form.contains('=');
    const QByteArray name = isToken ? form : QByteArray("sk_test_123");
    const QByteArray body = "{\"error\": \"No " + form + " here.\", \"id\": \"" + form + "\"}";
    ScriptedServer server(ScriptedServer::always(
        ScriptedServer::answer(status + " Not " + form, body,
                               "Location: http://x.example/" + form + "\r\nX-" + name
                                   + ": a\r\nX-Echo: " + form + "\r\n")));
    for (const ApiVersion version : {ApiVersion::V2, ApiVersion::V3}) {
        Client client(callSecret(), version);
        client.setBaseUrl(server.url("/sk_test_123"));
        for (const bool token : {false, true}) {
            const FinishedCall result = finish(
                token ? client.authenticate("private-sk_test_123", callSecret())
                      : client.broadcast("private-sk_test_123", {{"sk_test_123", callSecret()}}));
            QVERIFY(result.exchange.status);
            QVERIFY(result.exchange.timing.requestSent);
            const QByteArray all = everythingIn(result.exchange);
            QVERIFY(all.contains("sk_***"));
            QVERIFY2(!all.contains("sk_test_123"), all);
            QVERIFY2(!QByteArray::fromPercentEncoding(all).contains("sk_test_123"), all);
            QVERIFY2(!all.contains(form), all);
            QVERIFY(!result.broadcastId.contains(callSecret()));
        }
    }
}

int tst_client(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestClientCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_client.moc"
