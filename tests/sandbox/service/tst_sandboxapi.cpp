// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <QFile>
#include <QTest>

using RadarDesk::sandbox::Sandbox;
using RadarDesk::sandbox::SandboxOptions;

namespace {

QByteArray jsonType()
{
    return "application/json";
}

QByteArray formType()
{
    return "application/x-www-form-urlencoded";
}

QByteArray bearer()
{
    return "Bearer sk_test_123";
}

SandboxOptions knownCredentials()
{
    SandboxOptions options;
    options.secret = "sk_test_123";
    options.publicKey = "pk_test_456";
    return options;
}

} // namespace

class TestSandboxApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhatTheOfficialLibrariesSend();
    void broadcasts_data();
    void broadcasts();
    void refuses_data();
    void refuses();
    void namesTheAllowedMethod();
    void acceptsWhatIsJustWithinTheLimits();
};

void TestSandboxApi::answersWhatTheOfficialLibrariesSend()
{
    SandboxOptions options = knownCredentials();
    options.lenient = true; // the sockets of these requests were made up
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    TestSubscriber subscriber(sandbox);
    QCOMPARE(subscriber.subscribe("test-channel").value("event"), "subscribed");

    QFile file(QStringLiteral(RADARDESK_CAPTURED_REQUESTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int requests = 0;
    while (!file.atEnd()) {
        const QJsonObject captured = QJsonDocument::fromJson(file.readLine()).object();
        QList<std::pair<QByteArray, QByteArray>> headers;
        const QJsonObject all = captured.value("headers").toObject();
        for (auto header = all.begin(); header != all.end(); ++header)
            headers.append({header.key().toUtf8(), header.value().toString().toUtf8()});
        const HttpAnswer answer = client.send(captured.value("method").toString().toUtf8(),
                                              captured.value("path").toString(), headers,
                                              captured.value("body").toString().toUtf8());
        QVERIFY2(answer.status == 200, answer.body.constData());
        ++requests;
    }
    QCOMPARE(requests, 9);

    // Byte for byte, each library's own escapes and spaces.
    const QList<QByteArray> sent{
        R"({"message": "Hello World!", "item_2": "It's me!", "n": 1, )"
        R"("nested": {"a": [1, 2.5, null, true]}, "u": "h\u00e9llo \u2603"})",
        R"({"message":"Hello World!","u":"héllo ☃"})",
        R"({"message":"Hello World!","u":"h\u00e9llo \u2603"})",
    };
    for (const QByteArray &data : sent) {
        subscriber.next("message");
        QVERIFY(subscriber.lastText().endsWith("\"data\":" + data + '}'));
    }
}

void TestSandboxApi::broadcasts_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("data");

    const QByteArray awkward = R"({"z":1.0,"a":123456789012345678901234567890, "z" : -0,)"
                               R"("u":"é☃😀 \ud83d\ude00\/","e":{},"n":[1e300,null]})";
    QTest::newRow("v3 JSON") << "/v3/broadcasts" << bearer() << jsonType()
                             << QJsonDocument(QJsonObject{{"channel", "news"},
                                                          {"data", QString::fromUtf8(awkward)}})
                                    .toJson()
                             << awkward;
    QTest::newRow("v3 form, Basic")
        << "/v3/broadcasts"
        << "Basic " + QByteArray("sk_test_123:").toBase64() << formType()
        << "channel=news&data=" + QUrl::toPercentEncoding(QString::fromUtf8(awkward)) << awkward;
    QTest::newRow("v3, bearer in small letters, charset")
        << "/v3/broadcasts" << QByteArray("bearer sk_test_123")
        << QByteArray("Application/JSON; charset=utf-8")
        << QByteArray(R"({"channel":"news","data":"[1]"})") << QByteArray("[1]");
    QTest::newRow("v3 any JSON value")
        << "/v3/broadcasts" << bearer() << jsonType()
        << QByteArray(R"({"channel":"news","data":"\"text\""})") << QByteArray("\"text\"");
    QTest::newRow("v2 form") << "/v2/broadcast" << QByteArray() << formType()
                             << "notification="
            + QUrl::toPercentEncoding(R"({"channel": "news", "data": )" + QString::fromUtf8(awkward)
                                      + R"(, "userIDs": [], "actions": []})")
            + "&apiSecret=sk_test_123&clientPlatform=python&timestamp=1562342400.123"
                             << awkward;
    QTest::newRow("v2 form, plus for space")
        << "/v2/broadcast" << QByteArray() << formType()
        << QByteArray("notification=%7B%22channel%22:+%22+news+%22,%22data%22:%7B%22a%22:%22b+c"
                      "%2Bd%22%7D%7D&apiSecret=sk_test_123")
        << QByteArray(R"({"a":"b c+d"})");
    QTest::newRow("v2 targeted")
        << "/v2/broadcast" << QByteArray() << jsonType()
        << QByteArray(
               R"({"apiSecret":"sk_test_123","notification":{"channel":"news","data":{"a":1},)"
               R"("userIDs":["7",8],"actions":["x"],"notActions":["y"],"continents":["EU"],)"
               R"("countries":["FR"],"ipAddresses":["10.0.0.1","::1"],"browsers":["firefox"]}})")
        << QByteArray(R"({"a":1})");
    QTest::newRow("v2 JSON")
        << "/v2/broadcast" << QByteArray() << jsonType()
        << R"({"apiSecret": "sk_test_123", "notification": {"channel": "news", "data": )" + awkward
            + "}}"
        << awkward;
}

void TestSandboxApi::broadcasts()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, data);

    Sandbox sandbox(knownCredentials());
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    TestSubscriber subscriber(sandbox);
    QCOMPARE(subscriber.subscribe("news").value("event"), "subscribed");

    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", type}};
    if (!authorization.isEmpty())
        headers.append({"Authorization", authorization});
    const HttpAnswer answer = client.send("POST", target, headers, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("status"), "ok");
    QCOMPARE(answer.json().value("subscribers"), 1);

    subscriber.next("message");
    QCOMPARE(subscriber.lastText(),
             R"({"event":"message","channel":"news","id":")"
                 + answer.json().value("id").toString().toUtf8() + R"(","data":)" + data + '}');
}

void TestSandboxApi::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const auto v3 = [](const char *name, const QByteArray &body, int status,
                       const QByteArray &type = jsonType()) {
        QTest::newRow(name) << QByteArray("POST") << "/v3/broadcasts" << bearer() << type << body
                            << status;
    };
    v3("empty body", "", 400);
    v3("not JSON", "{", 400);
    v3("not an object", "[]", 400);
    v3("not UTF-8", "{\"channel\":\"a\",\"data\":\"\\\"\xff\\\"\"}", 400);
    v3("no channel", R"({"data":"1"})", 400);
    v3("empty channel", R"({"channel":"","data":"1"})", 400);
    v3("channel with a space", R"({"channel":"a b","data":"1"})", 400);
    v3("channel with a slash", R"({"channel":"a/b","data":"1"})", 400);
    v3("channel is a number", R"({"channel":5,"data":"1"})", 400);
    v3("no data", R"({"channel":"a"})", 400);
    v3("empty data", R"({"channel":"a","data":""})", 400);
    v3("data is no text", R"({"channel":"a","data":{"b":1}})", 400);
    v3("data is no JSON", R"({"channel":"a","data":"hello"})", 400);
    v3("half a surrogate pair", R"({"channel":"a","data":"\"\ud800\""})", 400);
    v3("form not UTF-8", "channel=a&data=%22%ff%22", 400, formType());
    v3("over 10 KiB", R"({"channel":"a","data":"\")" + QByteArray(10 * 1024 - 2, 'x') + R"(\""})",
       413);
    v3("unknown encoding", "channel=a&data=1", 415, "text/plain");
    v3("multipart", "--x--", 415, "multipart/form-data; boundary=x");

    const QByteArray good = R"({"channel":"a","data":"1"})";
    const auto secret = [&](const char *name, const QByteArray &authorization) {
        QTest::newRow(name) << QByteArray("POST") << "/v3/broadcasts" << authorization << jsonType()
                            << good << 401;
    };
    secret("no secret", "");
    secret("wrong secret", "Bearer sk_test_124");
    secret("shorter secret", "Bearer sk_test_12");
    secret("longer secret", "Bearer sk_test_1234");
    secret("Bearer alone", "Bearer");
    secret("Basic with a password", "Basic " + QByteArray("sk_test_123:x").toBase64());
    secret("Basic without a colon", "Basic " + QByteArray("sk_test_123").toBase64());
    secret("Basic not base64", "Basic %%%");
    secret("another scheme", "Digest sk_test_123");
    QTest::newRow("token call without secret")
        << QByteArray("GET") << "/v3/channels/auth?channel=private-a&socketID=1.2" << QByteArray()
        << QByteArray() << QByteArray() << 401;
    QTest::newRow("client data without secret")
        << QByteArray("POST") << "/v3/client-data" << QByteArray() << jsonType()
        << QByteArray(R"({"socketID":"1.2","clientData":"{}"})") << 401;

    const auto v2 = [](const char *name, const QByteArray &notification, int status) {
        QTest::newRow(name) << QByteArray("POST") << "/v2/broadcast" << QByteArray() << jsonType()
                            << R"({"apiSecret":"sk_test_123","notification":)" + notification + '}'
                            << status;
    };
    v2("v2 notification is no object", "5", 400);
    v2("v2 no channel", R"({"data":{"a":1}})", 400);
    v2("v2 empty channel", R"({"channel":"  ","data":{"a":1}})", 400);
    v2("v2 channel with a space", R"({"channel":"a b","data":{"a":1}})", 400);
    v2("v2 no data", R"({"channel":"a"})", 400);
    v2("v2 no data item", R"({"channel":"a","data":{}})", 400);
    v2("v2 data is no object", R"({"channel":"a","data":[1]})", 400);
    v2("v2 targeting is no list", R"({"channel":"a","data":{"a":1},"userIDs":"me"})", 400);
    v2("v2 targeting holds no text", R"({"channel":"a","data":{"a":1},"actions":[{}]})", 400);
    v2("v2 unknown continent", R"({"channel":"a","data":{"a":1},"continents":["XX"]})", 400);
    v2("v2 unknown country", R"({"channel":"a","data":{"a":1},"countries":["XX"]})", 400);
    v2("v2 wildcard address", R"({"channel":"a","data":{"a":1},"ipAddresses":["10.0.0.*"]})", 400);
    v2("v2 unknown browser", R"({"channel":"a","data":{"a":1},"browsers":["lynx"]})", 400);
    v2("v2 action both ways",
       R"({"channel":"a","data":{"a":1},"actions":["x"],"notActions":["x"]})", 400);
    const auto v2Body = [](const char *name, const QString &target, const QByteArray &body,
                           const QByteArray &type, int status) {
        QTest::newRow(name) << QByteArray("POST") << target << QByteArray() << type << body
                            << status;
    };
    v2Body("v2 no notification", "/v2/broadcast", "apiSecret=sk_test_123", formType(), 400);
    v2Body("v2 notification is no JSON", "/v2/broadcast", "apiSecret=sk_test_123&notification=%7B",
           formType(), 400);
    v2Body("v2 no secret", "/v2/broadcast", "notification=%7B%7D", formType(), 401);
    v2Body("v2 wrong secret", "/v2/broadcast", "notification=%7B%7D&apiSecret=sk_x", formType(),
           401);
    v2Body("v2 secret is no text", "/v2/broadcast", R"({"apiSecret":1})", jsonType(), 401);
    v2Body("v2 unknown encoding", "/v2/broadcast", "x", "text/plain", 415);
    v2Body("v2 token of a public channel", "/v2/channel-auth",
           "authToken=channel_auth_token_a.b.c&channel=news&apiSecret=sk_test_123", formType(),
           400);
    v2Body("v2 no token", "/v2/channel-auth", "channel=private-a&apiSecret=sk_test_123", formType(),
           400);
    v2Body("v2 not a token", "/v2/channel-auth",
           "authToken=hello&channel=private-a&apiSecret=sk_test_123", formType(), 400);
    v2Body("v2 long token", "/v2/channel-auth",
           "authToken=channel_auth_token_" + QByteArray(5000, 'x')
               + "&channel=private-a&apiSecret=sk_test_123",
           formType(), 413);
    v2Body("v2 token without secret", "/v2/channel-auth",
           "authToken=channel_auth_token_a.b.c&channel=private-a", formType(), 401);

    const auto get = [](const char *name, const QString &target, int status) {
        QTest::newRow(name) << QByteArray("GET") << target << bearer() << QByteArray()
                            << QByteArray() << status;
    };
    get("token of a public channel", "/v3/channels/auth?channel=news&socketID=1.2", 400);
    get("token without channel", "/v3/channels/auth?socketID=1.2", 400);
    get("token without socket", "/v3/channels/auth?channel=private-a", 400);
    get("token with empty socket", "/v3/channels/auth?channel=private-a&socketID=", 400);
    get("token with a space in the socket", "/v3/channels/auth?channel=private-a&socketID=1%202",
        400);
    get("token of a malformed channel", "/v3/channels/auth?channel=private-a%2Fb&socketID=1.2",
        400);
    get("subscribing without WebSocket", "/subscribe?key=pk_test_456", 400);
    get("unknown path", "/v4/broadcasts", 404);
    get("root", "/", 404);
    get("wrong method", "/v3/broadcasts", 405);

    const auto data = [](const char *name, const QByteArray &body, int status) {
        QTest::newRow(name) << QByteArray("POST") << "/v3/client-data" << bearer() << jsonType()
                            << body << status;
    };
    data("client data without socket", R"({"clientData":"{}"})", 400);
    data("no client data", R"({"socketID":"1.2"})", 400);
    data("client data is no object", R"({"socketID":"1.2","clientData":"[]"})", 400);
    data("client data is no JSON", R"({"socketID":"1.2","clientData":"{"})", 400);
    data("client data over 1 KiB",
         R"({"socketID":"1.2","clientData":"{\"a\":\")" + QByteArray(1024, 'x') + R"(\"}"})", 413);
}

void TestSandboxApi::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);

    Sandbox sandbox(knownCredentials());
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!type.isEmpty())
        headers.append({"Content-Type", type});
    if (!authorization.isEmpty())
        headers.append({"Authorization", authorization});
    const HttpAnswer answer = client.send(method, target, headers, body);
    QVERIFY2(answer.status == status, answer.body.constData());
    QVERIFY(answer.error().endsWith(u'.'));
    QVERIFY(!answer.body.contains("sk_test_123"));
}

void TestSandboxApi::namesTheAllowedMethod()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    QCOMPARE(client.send("DELETE", "/v3/broadcasts").status, 405);
    QCOMPARE(client.send("DELETE", "/v3/broadcasts").allow, "POST");
    QCOMPARE(client.send("POST", "/v3/channels/auth").allow, "GET");
    QCOMPARE(client.send("PUT", "/health").allow, "GET");
    QVERIFY(client.send("GET", "/v2/broadcast").error().contains("POST"));
}

void TestSandboxApi::acceptsWhatIsJustWithinTheLimits()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    // Channel and data count together, in bytes: "é" is two.
    const QByteArray data = '"' + QByteArray("é") + QByteArray(10 * 1024 - 8, 'x') + '"';
    QCOMPARE(client.broadcast("news", data).status, 200);
    QCOMPARE(client.broadcast("newss", data).status, 413);
    const QByteArray clientData = R"({"a":")" + QByteArray(1024 - 8, 'x') + R"("})";
    TestSubscriber subscriber(sandbox);
    QVERIFY(subscriber.isReady());
    QCOMPARE(client.setClientData(subscriber.socketId(), clientData).status, 200);
}

int tst_sandboxapi(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxApi test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxapi.moc"
