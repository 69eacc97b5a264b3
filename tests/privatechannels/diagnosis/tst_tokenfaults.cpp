// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointapp.h>

#include <pushradar/call.h>
#include <pushradar/channelname.h>
#include <pushradar/wire.h>

#include <QCryptographicHash>
#include <QTest>

#include <atomic>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

namespace {

QString v2Token(const QString &channel)
{
    return QStringLiteral("channel_auth_token_%1.abcdefghij.0xabcdefghij")
        .arg(QString::fromLatin1(
            QCryptographicHash::hash(channel.toUtf8(), QCryptographicHash::Md5).toHex()));
}

} // namespace

/// What is wrong with a token that an endpoint gives, or with what comes of it.
class TokenFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v2TokenIsForOtherChannel_data();
    void v2TokenIsForOtherChannel();
    void v3TokenIsForOtherChannel();
    void v2TokenIsMalformed();
    void tokenIsOfOtherVersion_data();
    void tokenIsOfOtherVersion();
    void tokenIsForOldSocket();
    void tokenIsKeptForLaterSockets();
    void tokenHasExpired();
    void sameTokenIsRefused();
    void tokenIsUnknown();
    void tokenIsOfOtherProfile_data();
    void tokenIsOfOtherProfile();
    void broadcastGoesElsewhere_data();
    void broadcastGoesElsewhere();
    void broadcastReachesNobody();
    void broadcastDoesNotArrive();
    void broadcastIsRefused();
    void socketIsRefused();
    void everyoneGetsIn_data();
    void everyoneGetsIn();

private:
    static void isOnly(const Report &report, Step step, Fault fault);
};

// That there is this cross, and no other.
void TokenFaultsTest::isOnly(const Report &report, Step step, Fault fault)
{
    QVERIFY2(report.isFinished() && report.culprit(), inShort(report).constData());
    QVERIFY2(report.culprit()->fault == fault, inShort(report).constData());
    for (int i = 0; i < StepCount; ++i) {
        const StepVerdict verdict = report.at(static_cast<Step>(i)).verdict;
        QVERIFY2((verdict == StepVerdict::Failed) == (static_cast<Step>(i) == step),
                 inShort(report).constData());
    }
    QCOMPARE(report.at(step).findings.size(), 1);
}

void TokenFaultsTest::v2TokenIsForOtherChannel_data()
{
    QTest::addColumn<QString>("madeFor");
    QTest::addColumn<QString>("shouldSay");
    QTest::newRow("without prefix") << "room"
                                    << "prefix is missing";
    QTest::newRow("prefix twice") << "private-private-room"
                                  << "prefix is duplicated";
    QTest::newRow("other prefix") << "presence-room"
                                  << "different prefixes";
    QTest::newRow("other case") << "private-Room"
                                << "upper and lower case";
    QTest::newRow("space") << "private-room "
                           << "white space";
    QTest::newRow("line break") << "private-room\n"
                                << "white space";
    QTest::newRow("known") << "private-office"
                           << "knows this channel";
    QTest::newRow("empty") << ""
                           << "empty name";
    QTest::newRow("unknown") << "private-elsewhere"
                             << "doesn't know";
}

void TokenFaultsTest::v2TokenIsForOtherChannel()
{
    QFETCH(const QString, madeFor);
    QFETCH(const QString, shouldSay);
    EndpointApp app;
    app.server.setEndpoint("/auth", app.guarded([&](const HttpRequest &, const HttpReply &reply) {
        reply(app.tokenAnswer(V2, v2Token(madeFor)));
    }));
    CheckInput input = app.input(V2);
    input.knownChannels = {"private-office", "news"};
    const Report report = checked(input);
    isOnly(report, Step::Token, Fault::TokenForOtherChannel);
    QVERIFY2(report.culprit()->sentence.contains(shouldSay),
             qPrintable(report.culprit()->sentence));
}

void TokenFaultsTest::v3TokenIsForOtherChannel()
{
    EndpointApp app;
    app.server.setEndpoint(
        "/auth", app.guarded([&](const HttpRequest &request, const HttpReply &reply) {
            app.token(V3, "private-Room", parameterOf(request, "socketID"),
                      [&app, reply](const QString &token) { reply(app.tokenAnswer(V3, token)); });
        }));
    const Report report = checked(app.input(V3));
    isOnly(report, Step::Token, Fault::TokenForOtherChannel);
    QVERIFY(report.culprit()->sentence.contains("“private-Room”"));
}

void TokenFaultsTest::v2TokenIsMalformed()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.guarded([&](const HttpRequest &, const HttpReply &reply) {
        reply(app.tokenAnswer(V2, "channel_auth_token_private-room.abc"));
    }));
    const Report report = checked(app.input(V2));
    isOnly(report, Step::Token, Fault::TokenMalformed);
    QVERIFY(!report.culprit()->sentence.contains("private-room.abc"));
    QVERIFY(report.culprit()->sentence.contains("channel_auth_token_(16 characters)"));
}

void TokenFaultsTest::tokenIsOfOtherVersion_data()
{
    QTest::addColumn<ApiVersion>("page");
    QTest::newRow("v3 token for a v2 page") << V2;
    QTest::newRow("v2 token for a v3 page") << V3;
}

void TokenFaultsTest::tokenIsOfOtherVersion()
{
    QFETCH(const ApiVersion, page);
    EndpointApp app;
    const QString socket = app.otherSocket();
    app.server.setEndpoint("/auth", app.guarded([&](const HttpRequest &, const HttpReply &reply) {
        app.token(
            page == V2 ? V3 : V2, "private-room", socket,
            [&app, page, reply](const QString &token) { reply(app.tokenAnswer(page, token)); });
    }));
    isOnly(checked(app.input(page)), Step::Token, Fault::TokenOfOtherVersion);
}

void TokenFaultsTest::tokenIsForOldSocket()
{
    EndpointApp app;
    const QString old = app.otherSocket();
    app.server.setEndpoint("/auth", app.guarded([&](const HttpRequest &, const HttpReply &reply) {
        app.token(V3, "private-room", old,
                  [&app, reply](const QString &token) { reply(app.tokenAnswer(V3, token)); });
    }));
    const Report report = checked(app.input(V3));
    isOnly(report, Step::Token, Fault::TokenForOtherSocket);
    QVERIFY(report.culprit()->sentence.contains(old));
}

void TokenFaultsTest::tokenIsKeptForLaterSockets()
{
    EndpointApp app;
    QString kept;
    app.server.setEndpoint("/auth",
                           app.guarded([&](const HttpRequest &request, const HttpReply &reply) {
                               if (!kept.isEmpty()) {
                                   reply(app.tokenAnswer(V3, kept));
                                   return;
                               }
                               app.token(V3, "private-room", parameterOf(request, "socketID"),
                                         [&app, &kept, reply](const QString &token) {
                                             kept = token;
                                             reply(app.tokenAnswer(V3, token));
                                         });
                           }));
    const Report report = checked(app.input(V3));
    isOnly(report, Step::Subscription, Fault::TokenForOtherSocket);
    QVERIFY(report.culprit()->sentence.contains("stores tokens"));
}

void TokenFaultsTest::tokenHasExpired()
{
    // Two hours old when it is given, unlike those that the service gives now.
    const auto isEarlier = std::make_shared<bool>(false);
    SandboxOptions options;
    options.clock = [isEarlier] {
        return std::chrono::system_clock::now() - std::chrono::hours{*isEarlier ? 2 : 0};
    };
    EndpointApp app(options);
    app.server.setEndpoint(
        "/auth", app.guarded([&app, isEarlier](const HttpRequest &request, const HttpReply &reply) {
            *isEarlier = true;
            app.good(V3)(request, [isEarlier, reply](const HttpAnswer &answer) {
                *isEarlier = false;
                reply(answer);
            });
        }));
    isOnly(checked(app.input(V3)), Step::Token, Fault::TokenExpired);
}

void TokenFaultsTest::sameTokenIsRefused()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.guarded([&](const HttpRequest &, const HttpReply &reply) {
        reply(app.tokenAnswer(V2, v2Token("private-room")));
    }));
    isOnly(checked(app.input(V2)), Step::Subscription, Fault::TokenRepeated);
}

void TokenFaultsTest::tokenIsUnknown()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.guarded([&](const HttpRequest &, const HttpReply &reply) {
        // Made as the library does it, but never registered.
        const auto name = PushRadar::ChannelName::make(u"private-room", V2);
        reply(app.tokenAnswer(V2, PushRadar::Wire::makeToken(*name)));
    }));
    isOnly(checked(app.input(V2)), Step::Subscription, Fault::TokenUnknown);
}

void TokenFaultsTest::tokenIsOfOtherProfile_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::newRow("v2") << V2;
    QTest::newRow("v3") << V3;
}

void TokenFaultsTest::tokenIsOfOtherProfile()
{
    QFETCH(const ApiVersion, version);
    EndpointApp mine;
    // It has no such socket, and gives a token all the same.
    EndpointApp other({.lenient = true});
    // The endpoint uses the other app's secret and service.
    other.server.setEndpoint("/auth", other.good(version));
    CheckInput input = mine.input(version);
    const CheckInput others = other.input(version);
    input.settings.endpoint = others.settings.endpoint;
    input.settings.page = others.settings.page;
    input.others = {others.service};
    input.others[0].name = "The other app";

    input.settings.triesOtherProfiles = false;
    isOnly(checked(input), Step::Subscription, Fault::TokenUnknown);

    input.settings.triesOtherProfiles = true;
    const Report report = checked(input);
    isOnly(report, Step::Subscription, Fault::TokenOfOtherProfile);
    QVERIFY(report.culprit()->sentence.contains("“The other app”"));
}

void TokenFaultsTest::broadcastGoesElsewhere_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("shouldSay");
    QTest::newRow("case") << "private-Room"
                          << "case";
    QTest::newRow("prefix") << "room"
                            << "prefix is missing";
    QTest::newRow("prefix twice") << "private-private-room"
                                  << "prefix is duplicated";
    QTest::newRow("space") << "private-room "
                           << "white space";
    QTest::newRow("another") << "private-elsewhere"
                             << "broadcasts to “private-elsewhere”";
}

void TokenFaultsTest::broadcastGoesElsewhere()
{
    QFETCH(const QString, to);
    QFETCH(const QString, shouldSay);
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = app.input(V3);
    input.settings.broadcastTo = to;
    const Report report = checked(input);
    isOnly(report, Step::Subscription, Fault::NameDiffers);
    QVERIFY2(report.culprit()->sentence.contains(shouldSay),
             qPrintable(report.culprit()->sentence));
}

void TokenFaultsTest::broadcastReachesNobody()
{
    EndpointApp app;
    EndpointApp other;
    app.server.setEndpoint("/auth", app.good(V3));
    // Subscribers are with one service, broadcasts and tokens for them with another.
    app.server.setEndpoint("/v3/broadcasts", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"status":"ok","id":"1","subscribers":0})"});
    });
    app.server.setEndpoint("/v3/channels/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"token":"abc"})"});
    });
    CheckInput input = app.input(V3);
    input.service.baseUrl = app.server.url("/v3");
    isOnly(checked(input), Step::Subscription, Fault::NobodyReached);
}

void TokenFaultsTest::broadcastDoesNotArrive()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    app.server.setEndpoint("/v3/broadcasts", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"status":"ok"})"}); // and does not say whom it reached, as the hosted one
    });
    app.server.setEndpoint("/v3/channels/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"token":"abc"})"});
    });
    CheckInput input = app.input(V3);
    input.service.baseUrl = app.server.url("/v3");
    isOnly(checked(input), Step::Subscription, Fault::NothingArrived);
}

void TokenFaultsTest::broadcastIsRefused()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    app.server.setEndpoint("/v3/broadcasts", [](const HttpRequest &, const HttpReply &reply) {
        reply({402, R"({"error":"Over your plan."})"});
    });
    app.server.setEndpoint("/v3/channels/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"token":"abc"})"});
    });
    CheckInput input = app.input(V3);
    input.service.baseUrl = app.server.url("/v3");
    const Report report = checked(input);
    isOnly(report, Step::Subscription, Fault::BroadcastRefused);
    QVERIFY(report.culprit()->sentence.contains("Over your plan"));
}

void TokenFaultsTest::socketIsRefused()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V2));
    CheckInput input = app.input(V2);
    QUrl url = input.service.webSocketUrl;
    url.setQuery(QString());
    input.service.webSocketUrl = url;
    input.service.publicKey = "pk_another-key";
    isOnly(checked(input), Step::Subscription, Fault::SocketRefused);
}

void TokenFaultsTest::everyoneGetsIn_data()
{
    QTest::addColumn<int>("asked"); // of a signed-out caller, of another channel, of no channel
    QTest::addColumn<Fault>("fault");
    QTest::newRow("everyone") << 0 << Fault::EveryoneGetsIn;
    QTest::newRow("any channel") << 1 << Fault::AnyChannelOpens;
    QTest::newRow("malformed") << 2 << Fault::MalformedNameOpens;
}

void TokenFaultsTest::everyoneGetsIn()
{
    QFETCH(const int, asked);
    QFETCH(const Fault, fault);
    EndpointApp app;
    app.server.setEndpoint("/auth", [&](const HttpRequest &request, const HttpReply &reply) {
        const QString channel = parameterOf(request, "channelName");
        const bool isKnown = channel == u"private-room";
        const bool isName = PushRadar::ChannelName::make(channel, V3).ok();
        const bool opens = asked == 0 ? true
            : asked == 1              ? EndpointApp::isAlice(request)
                                      : EndpointApp::isAlice(request) && (isKnown || !isName);
        if (!opens)
            reply({403, {}});
        else if (isName)
            app.token(V3, channel, parameterOf(request, "socketID"),
                      [&app, reply](const QString &token) { reply(app.tokenAnswer(V3, token)); });
        else
            reply(app.tokenAnswer(V3, "whatever"));
    });
    isOnly(checked(app.input(V3)), Step::Refusal, fault);
}

int tst_tokenfaults(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TokenFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokenfaults.moc"
