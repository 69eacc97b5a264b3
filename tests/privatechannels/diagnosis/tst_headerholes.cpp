// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Headers that nobody verifies are found, and tokens in the bodies of refusals.
class HeaderHolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsNotVerified_data();
    void headerIsNotVerified();
    void headerIsVerified_data();
    void headerIsVerified();
    void tokenIsInARefusal_data();
    void tokenIsInARefusal();
    void wordInARefusalIsNoToken_data();
    void wordInARefusalIsNoToken();
};

namespace {

const QByteArray Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLXRoZS1qd3Q";

/// Whether a request lets one in.
using HeaderRule = std::function<bool(const HttpRequest &)>;

struct HeaderGuarded
{
    const char *name;
    QList<PushRadar::HttpHeader> headers;
    HeaderRule rule;
};

HeaderRule authorized(const std::function<bool(const QByteArray &)> &rule)
{
    return [rule](const HttpRequest &request) { return rule(request.authorization); };
}

Report checkedHeaderRule(const HeaderGuarded &guarded)
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [&](const HttpRequest &request, const HttpReply &reply) {
        const QString channel = parameterOf(request, "channelName");
        if (channel != u"private-room" || !guarded.rule(request))
            reply({403, R"({"error":"no"})"});
        else
            app.token(V3, channel, parameterOf(request, "socketID"),
                      [&app, reply](const QString &token) { reply(app.tokenAnswer(V3, token)); });
    });
    CheckInput input = app.input(V3);
    input.credentials = {{}, guarded.headers};
    return checked(input);
}

const QList<HeaderGuarded> &headerHoles()
{
    static const QList<HeaderGuarded> all{
        {"any bearer",
         {{"Authorization", "Bearer alice-token"}},
         authorized([](const QByteArray &value) { return value.startsWith("Bearer "); })},
        {"a JWT that is only decoded",
         {{"Authorization", "Bearer " + Jwt}},
         authorized([](const QByteArray &value) {
             return value.contains("." + Jwt.split('.').at(1) + ".");
         })},
        {"the beginning of a bearer",
         {{"Authorization", "Bearer q7Zk2mVx9RtLw4Ha8Jd3Yc6Nb1Ps5Fe0"}},
         authorized([](const QByteArray &value) {
             return value.startsWith("Bearer q7Zk2mVx9RtLw4Ha8J");
         })},
        {"any name in a header",
         {{"X-User", "alice"}},
         [](const HttpRequest &request) { return !request.header("X-User").isEmpty(); }},
        {"the name of Basic, without its password",
         {{"Authorization", "Basic YWxpY2U6aHVudGVyLXR3by1odW50ZXI="}},
         authorized([](const QByteArray &value) {
             return QByteArray::fromBase64(value.mid(6)).startsWith("alice:");
         })},
    };
    return all;
}

const QList<HeaderGuarded> &rightHeaderRules()
{
    static const QList<HeaderGuarded> all{
        {"a bearer",
         {{"Authorization", "Bearer alice-token"}},
         authorized([](const QByteArray &value) { return value == "Bearer alice-token"; })},
        {"a JWT", {{"Authorization", "Bearer " + Jwt}}, authorized([](const QByteArray &value) {
             return value == "Bearer " + Jwt;
         })},
        {"a word in small letters",
         {{"Authorization", "bearer alice-token"}},
         authorized([](const QByteArray &value) { return value.mid(7) == "alice-token"; })},
        {"Basic",
         {{"Authorization", "Basic YWxpY2U6aHVudGVy"}},
         authorized([](const QByteArray &value) {
             return QByteArray::fromBase64(value.mid(6)) == "alice:hunter";
         })},
        {"a user in a header, who has to exist",
         {{"X-User", "alice"}},
         [](const HttpRequest &request) { return request.header("X-User") == "alice"; }},
        // Another header may be the proof, and what proves nothing needn't be looked at.
        {"a header of its own beside it",
         {{"Authorization", "Bearer anything"}, {"X-Team", "red"}},
         [](const HttpRequest &request) { return request.header("X-Team") == "red"; }},
    };
    return all;
}

void addHeaderNames(const QList<HeaderGuarded> &all)
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << static_cast<int>(i);
}

// Refuses all but Alice's own channel with \a status, and with \a body, TOKEN for the token.
EndpointApp::Endpoint telling(EndpointApp &app, int status, const QByteArray &body)
{
    return [&app, good = app.good(V3), status, body](const HttpRequest &request,
                                                     const HttpReply &reply) {
        const QString channel = parameterOf(request, "channelName");
        if (EndpointApp::isAlice(request) && channel == u"private-room") {
            good(request, reply);
            return;
        }
        app.token(V3, channel, parameterOf(request, "socketID"),
                  [reply, status, body](const QString &token) {
                      reply({status, QByteArray(body).replace("TOKEN", token.toUtf8())});
                  });
    };
}

} // namespace

void HeaderHolesTest::headerIsNotVerified_data()
{
    addHeaderNames(headerHoles());
}

void HeaderHolesTest::headerIsNotVerified()
{
    QFETCH(const int, number);
    const HeaderGuarded &hole = headerHoles().at(number);
    const Report report = checkedHeaderRule(hole);
    isOnlyFinding(report, Step::Refusal, Fault::AlteredHeaderOpens,
                  QString::fromLatin1(hole.headers.first().name));
    const QString value = QString::fromLatin1(hole.headers.first().value.split(' ').last());
    QVERIFY(!report.culprit()->sentence.contains(value));
}

void HeaderHolesTest::headerIsVerified_data()
{
    addHeaderNames(rightHeaderRules());
}

void HeaderHolesTest::headerIsVerified()
{
    QFETCH(const int, number);
    isAllRight(checkedHeaderRule(rightHeaderRules().at(number)));
}

void HeaderHolesTest::tokenIsInARefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("403") << 403 << QByteArray(R"({"error":"forbidden","token":"TOKEN"})");
    QTest::newRow("401") << 401 << QByteArray(R"({"token":"TOKEN"})");
    QTest::newRow("500") << 500 << QByteArray(R"({"token":"TOKEN","warning":"log is full"})");
    QTest::newRow("404") << 404 << QByteArray(R"({"token":"TOKEN"})");
}

void HeaderHolesTest::tokenIsInARefusal()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    EndpointApp app;
    app.server.setEndpoint("/auth", telling(app, status, body));
    isOnlyFinding(checked(app.input(V3)), Step::Refusal, Fault::EveryoneGetsIn,
                  "body contains the token");
}

void HeaderHolesTest::wordInARefusalIsNoToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray(R"({"token":""})");
    QTest::newRow("null") << QByteArray(R"({"token":null})");
    QTest::newRow("a word") << QByteArray(R"({"token":"invalid"})");
    QTest::newRow("a sentence") << QByteArray(
        R"({"token":")" + QByteArray("sign in first, please. ").repeated(9) + "\"}");
    QTest::newRow("of a form") << QByteArray(R"({"token":"f1e2d3c4b5a69788796a5b4c3d2e1f00"})");
    QTest::newRow("an error about it") << QByteArray(R"({"errors":{"token":"is missing"}})");
}

void HeaderHolesTest::wordInARefusalIsNoToken()
{
    QFETCH(const QByteArray, body);
    EndpointApp app;
    app.server.setEndpoint("/auth", telling(app, 403, body));
    isAllRight(checked(app.input(V3)));
}

int tst_headerholes(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    HeaderHolesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_headerholes.moc"
