// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientcalls.h"

#include "finishedcall.h"
#include "scriptedserver.h"

#include <pushradar/serviceaddress.h>

#include <QTest>

using namespace PushRadar;

/// What is refused before anything is sent, and what is recorded of what was.
class TestClientRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestClientRecord::refusesBeforeSending_data()
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

void TestClientRecord::refusesBeforeSending()
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

void TestClientRecord::insecureAddresses_data()
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

void TestClientRecord::insecureAddresses()
{
    QFETCH(QString, address);
    QFETCH(int, code);
    const auto error = checkServiceAddress(QUrl(address), false);
    QCOMPARE(error ? int(error->code) : -1, code);
    const auto allowed = checkServiceAddress(QUrl(address), true);
    QCOMPARE(allowed ? int(allowed->code) : -1,
             code == int(ErrorCode::InsecureAddress) ? -1 : code);
}

void TestClientRecord::recordIsWhatWasSent()
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

void TestClientRecord::furtherHeadersAreSentAndNotRecorded()
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

void TestClientRecord::secretIsNowhereInTheRecord_data()
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

void TestClientRecord::secretIsNowhereInTheRecord()
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

int tst_clientrecord(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestClientRecord test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clientrecord.moc"
