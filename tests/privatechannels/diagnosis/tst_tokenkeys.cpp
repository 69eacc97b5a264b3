// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/checks/checkexport.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What stands in the place of a token, or beside it: a key, a text of another kind, JSON inside a
/// string.
class TokenKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsNoToken_data();
    void keyIsNoToken();
    void secretBesideTokenIsNoted_data();
    void secretBesideTokenIsNoted();
    void tokenIsForeign();
    void memberOfStringIsNamed_data();
    void memberOfStringIsNamed();
};

void TokenKeysTest::keyIsNoToken_data()
{
    QTest::addColumn<PushRadar::ApiVersion>("version");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Fault>("fault");
    for (const auto version : {V2, V3}) {
        const int number = version == V2 ? 2 : 3;
        QTest::addRow("v%d, the secret", number)
            << version << QByteArray("SECRET") << Fault::TokenIsSecret;
        QTest::addRow("v%d, a header with the secret", number)
            << version << QByteArray("Bearer SECRET") << Fault::TokenIsSecret;
        QTest::addRow("v%d, the secret of another app", number)
            << version << QByteArray("sk_anotherApp0987654321") << Fault::TokenIsSecret;
        QTest::addRow("v%d, the public key", number)
            << version << QByteArray("KEY") << Fault::TokenIsPublicKey;
    }
}

void TokenKeysTest::keyIsNoToken()
{
    QFETCH(const PushRadar::ApiVersion, version);
    QFETCH(QByteArray, pattern);
    QFETCH(const Fault, fault);
    EndpointApp app;
    const QByteArray secret = app.sandbox.secret().toUtf8();
    pattern.replace("SECRET", secret).replace("KEY", app.sandbox.publicKey().toUtf8());
    app.server.setEndpoint("/auth",
                           app.answering(version, [&app, version, pattern](const QString &) {
                               return app.tokenAnswer(version, QString::fromUtf8(pattern));
                           }));
    const CheckInput input = app.input(version);
    const Report report = checked(input);
    isOnlyFinding(report, Step::Token, fault, fault == Fault::TokenIsSecret ? "Revoke" : "auth");
    QVERIFY(!toMarkdown(report, input.settings, {}).contains(QString::fromUtf8(secret)));
    for (const StepCall &call : report.at(Step::Endpoint).calls)
        QVERIFY(!call.exchange.responseBody.contains(secret));
}

void TokenKeysTest::secretBesideTokenIsNoted_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("isNoted");
    QTest::newRow("a configuration")
        << QByteArray(R"({"token":"TOKEN","env":{"key":"SECRET"}})") << true;
    QTest::newRow("of another service")
        << QByteArray(R"({"token":"TOKEN","pay":"sk_live_0123456789abcdef"})") << true;
    QTest::newRow("the public key") << QByteArray(R"({"token":"TOKEN","key":"pk_shop"})") << false;
    QTest::newRow("a word") << QByteArray(R"({"token":"TOKEN","task":"task_completed_items"})")
                            << false;
}

void TokenKeysTest::secretBesideTokenIsNoted()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const bool, isNoted);
    EndpointApp app;
    const QByteArray secret = app.sandbox.secret().toUtf8();
    app.server.setEndpoint("/auth", app.answering(V3, [pattern, secret](const QString &token) {
        return HttpAnswer{
            200, QByteArray(pattern).replace("TOKEN", token.toUtf8()).replace("SECRET", secret)};
    }));
    const CheckInput input = app.input(V3);
    const Report report = checked(input);
    isAllRight(report);
    QCOMPARE(notesOf(report).contains("a secret besides the token"), isNoted);
    const QString text = toMarkdown(report, input.settings, {});
    QVERIFY(!text.contains(QString::fromUtf8(secret)) && !text.contains("sk_live_0123"));
}

// One and the same socket is asked about twice, so nothing is said about a cache.
void TokenKeysTest::tokenIsForeign()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.answering(V3, [&app](const QString &) {
        return app.tokenAnswer(V3, QStringLiteral("c2hvcC1zZXNzaW9uLTQy"));
    }));
    const Report report = checked(app.input(V3));
    isOnlyFinding(report, Step::Subscription, Fault::TokenForeign, "it has 20 characters");
    QVERIFY(!report.culprit()->advice.contains("cache"));
}

void TokenKeysTest::memberOfStringIsNamed_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QByteArray(R"("{\"token\":\"TOKEN\"}")") << "The answer is a JSON";
    QTest::newRow("payload") << QByteArray(R"({"payload":"{\"token\":\"TOKEN\"}","ok":true})")
                             << "“payload”";
    QTest::newRow("Lambda") << QByteArray(
        R"({"statusCode":200,"isBase64Encoded":false,"body":"{\"token\":\"TOKEN\"}"})")
                            << "Amazon API Gateway";
    QTest::newRow("a web method") << QByteArray(R"({"d":"{\"token\":\"TOKEN\"}"})") << ".asmx";
}

void TokenKeysTest::memberOfStringIsNamed()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QString, says);
    EndpointApp app;
    app.server.setEndpoint("/auth", app.answering(V3, [pattern](const QString &token) {
        return HttpAnswer{200, QByteArray(pattern).replace("TOKEN", token.toUtf8())};
    }));
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, Fault::JsonInString, says);
}

int tst_tokenkeys(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TokenKeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokenkeys.moc"
