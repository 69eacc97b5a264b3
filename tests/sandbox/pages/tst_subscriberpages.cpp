// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/pagesite.h>
#include <sandbox/pages/subscriberpages.h>
#include <sandbox/web/httpserver.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;

namespace {

struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray policy;
    QByteArray location;
};

Reply send(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
           const QByteArray &host = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Content-Type", "application/json");
    if (!host.isEmpty())
        request.setRawHeader("Host", host);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QSignalSpy(reply, &QNetworkReply::finished).wait();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Security-Policy"), reply->rawHeader("Location")};
}

Reply get(const QUrl &url)
{
    return send("GET", url);
}

QUrl below(const QUrl &page, const QString &name)
{
    return QUrl(page.toString() + name);
}

SubscriberPage pageOf(const QString &channel, const QUrl &script = {})
{
    return {.profileId = "one",
            .service = "Sandbox",
            .channel = channel,
            .publicKey = "pk_1",
            .script = script};
}

} // namespace

/// Subscriber pages over HTTP, as browsers of this machine and of the network ask for them.
class TestSubscriberPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesAPage();
    void keepsItsAddress();
    void tellsThePageWhatItNeeds();
    void givesTokensForItsChannelOnly();
    void saysWhyThereIsNoToken();
    void takesReports();
    void sharesOnlyWhileAllowed();
    void keepsTheNetworkFromTheRest();
    void opensOnce();
    void opensOnceInTimeOnly();
    void isCalledByItsAddress_data();
    void isCalledByItsAddress();
};

void TestSubscriberPages::servesAPage()
{
    SubscriberPages pages;
    const auto url = pages.open(pageOf("test-channel"));
    QVERIFY(url);
    QCOMPARE(url->host(), "127.0.0.1");
    const Reply page = get(*url);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<script src=\"page.js\""));
    QVERIFY(!page.policy.contains("https:")); // nothing from elsewhere
    for (const char *name : {"page.css", "page.js", "settings.js", "js/v2/pushradar.min.js",
                             "js/v3/pushradar.min.js"}) {
        const Reply file = get(below(*url, name));
        QCOMPARE(file.status, 200);
        QVERIFY2(!file.body.isEmpty(), name);
    }
    QCOMPARE(get(below(*url, "else")).status, 404);
    QCOMPARE(send("DELETE", *url).status, 405);
    // Without its code, there is nothing.
    QUrl other = *url;
    for (const char *path : {"/", "/page.js", "/aaaaaaaaaaaaaaaaaaaaaaaaaa/"}) {
        other.setPath(path);
        QCOMPARE(get(other).status, 404);
    }
}

void TestSubscriberPages::keepsItsAddress()
{
    SubscriberPages pages;
    const auto first = pages.open(pageOf("a"));
    const auto second = pages.open(pageOf("b"));
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QCOMPARE(*pages.open(pageOf("a")), *first);
}

void TestSubscriberPages::tellsThePageWhatItNeeds()
{
    SubscriberPages pages;
    // A name that would end a script or a string, if it were let to.
    const QString channel = "private-</script>\"\\ \u2028";
    const auto url = pages.open(pageOf(channel));
    QVERIFY(url);
    QByteArray script = get(below(*url, "settings.js")).body;
    QVERIFY(script.startsWith("window.radarDesk = {"));
    script = script.sliced(19).trimmed();
    script.chop(1);
    const QJsonObject settings = QJsonDocument::fromJson(script).object();
    QCOMPARE(settings.value("channel").toString(), channel);
    QCOMPARE(settings.value("key").toString(), "pk_1");
    QCOMPARE(settings.value("version").toInt(), 3);
    QCOMPARE(settings.value("endpoint").toString(), "auth");
    QCOMPARE(settings.value("script").toString(), "js/v3/pushradar.min.js");
    QVERIFY(!settings.value("reports").toBool());
}

void TestSubscriberPages::givesTokensForItsChannelOnly()
{
    SubscriberPages pages;
    connect(&pages, &SubscriberPages::tokenNeeded, &pages,
            [](const SubscriberPage &page, const QString &socketId,
               const SubscriberPages::TokenAnswer &answer) {
                answer(QString("token for %1 on %2").arg(page.channel, socketId));
            });
    const auto url = pages.open(pageOf("private-a"));
    QVERIFY(url);
    const Reply own = get(below(*url, "auth?channelName=private-a&socketID=12.34"));
    QCOMPARE(own.status, 200);
    QCOMPARE(own.body, R"({"token":"token for private-a on 12.34"})");
    QCOMPARE(get(below(*url, "auth?channelName=private-b&socketID=12.34")).status, 403);
    QCOMPARE(get(below(*url, "auth")).status, 403);

    SubscriberPage second = pageOf("private-a");
    second.version = PushRadar::ApiVersion::V2;
    const auto v2 = pages.open(second);
    QVERIFY(v2);
    QCOMPARE(get(below(*v2, "auth?channel=private-a")).body,
             R"({"authToken":"token for private-a on "})");
}

void TestSubscriberPages::saysWhyThereIsNoToken()
{
    SubscriberPages pages;
    connect(
        &pages, &SubscriberPages::tokenNeeded, &pages,
        [](const SubscriberPage &, const QString &, const SubscriberPages::TokenAnswer &answer) {
            answer(TokenRefusal{"There is no \"secret\"."});
        });
    const auto url = pages.open(pageOf("private-a"));
    QVERIFY(url);
    const Reply reply = get(below(*url, "auth?channelName=private-a&socketID=1"));
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.body, R"({"error":"There is no \"secret\"."})");
}

void TestSubscriberPages::takesReports()
{
    SubscriberPages pages;
    QList<std::pair<SubscriberPage, PageReport>> reports;
    connect(&pages, &SubscriberPages::reported, &pages,
            [&reports](const SubscriberPage &page, const PageReport &report) {
                reports.emplaceBack(page, report);
            });
    const SubscriberPage hosted = pageOf("news", QUrl("https://pushradar.com/js/v3/x.js"));
    const auto url = pages.open(hosted);
    QVERIFY(url);
    QVERIFY(get(*url).policy.contains("https:"));
    QCOMPARE(send("POST", below(*url, "events"),
                  R"({"page":"p1","event":"message","data":{"b":1.50,"a":[]}})")
                 .status,
             204);
    QCOMPARE(
        send("POST", below(*url, "events"), R"({"page":"p1","event":"state","state":"waiting"})")
            .status,
        204);
    QCOMPARE(send("POST", below(*url, "events"), "no JSON").status, 204);
    QTRY_COMPARE(reports.size(), 2);
    QCOMPARE(reports.at(0).first, hosted);
    QCOMPARE(reports.at(0).second.kind, PageReport::Kind::Message);
    QCOMPARE(reports.at(0).second.page, "p1");
    QCOMPARE(reports.at(0).second.data, R"({"b":1.50,"a":[]})");
    QCOMPARE(reports.at(1).second.state, "waiting");

    // What the sandbox's pages receive, the program receives itself.
    const auto own = pages.open(pageOf("news"));
    QVERIFY(own);
    QCOMPARE(send("POST", below(*own, "events"), R"({"page":"p","event":"message"})").status, 405);
}

void TestSubscriberPages::sharesOnlyWhileAllowed()
{
    SubscriberPages pages;
    const SubscriberPage page = pageOf("test-channel");
    // The whole of 127.0.0.0/8 is this machine; only who listens to all addresses hears this one.
    const QHostAddress network("127.0.0.2");
    QVERIFY(!pages.isSharing());
    QVERIFY(pages.shareUrl(page, network).isEmpty());
    QSignalSpy changed(&pages, &SubscriberPages::sharingChanged);
    QVERIFY(pages.share());
    QVERIFY(pages.isSharing());
    const QUrl first = pages.shareUrl(page, network);
    QCOMPARE(first.host(), "127.0.0.2");
    QCOMPARE(get(first).status, 200);
    pages.endSharing();
    QCOMPARE(get(first).status, 0);
    QVERIFY(pages.share());
    QUrl again = first;
    const QUrl second = pages.shareUrl(page, network);
    QVERIFY(second.path() != first.path());
    again.setPort(second.port());
    QCOMPARE(get(again).status, 404); // a code is used once
    QCOMPARE(get(second).status, 200);
    QCOMPARE(changed.size(), 3);
}

void TestSubscriberPages::keepsTheNetworkFromTheRest()
{
    SubscriberPages pages;
    const SubscriberPage hosted = pageOf("news", QUrl("https://pushradar.com/js/v3/x.js"));
    const auto local = pages.open(hosted);
    QVERIFY(local);
    const auto port = pages.share();
    QVERIFY(port);
    QUrl elsewhere = *local;
    elsewhere.setPort(*port);
    QCOMPARE(get(elsewhere).status, 404); // a code of this machine is none of the network
    const QUrl shared = pages.shareUrl(hosted, QHostAddress("127.0.0.1"));
    QCOMPARE(send("POST", below(shared, "events"), R"({"page":"p","event":"message"})").status,
             405);
    QVERIFY(get(below(shared, "settings.js")).body.contains("\"reports\":false"));
}

void TestSubscriberPages::opensOnce()
{
    SubscriberPages pages;
    const auto lasting = pages.open(pageOf("a"));
    QVERIFY(lasting);
    const QUrl once = pages.onceFor(*lasting);
    QCOMPARE(once.port(), lasting->port());
    QVERIFY(!once.path().contains(lasting->path()));
    QVERIFY(pages.onceFor(*lasting) != once);
    QCOMPARE(get(below(once, "settings.js")).status, 303); // whatever is below it
    QCOMPARE(get(once).status, 404);

    const QUrl again = pages.onceFor(*lasting);
    QCOMPARE(send("HEAD", again).status, 404); // does not use it up
    const Reply led = get(again);
    QCOMPARE(led.status, 303);
    QCOMPARE(led.location, lasting->path());
    QCOMPARE(get(again).status, 404);
    QCOMPARE(get(*lasting).status, 200);
}

void TestSubscriberPages::opensOnceInTimeOnly()
{
    PageSite site({}, PageSite::Reach::ThisMachine);
    site.setPage("lasting", {.settings = {}, .channel = "a"});
    HttpServer server(site);
    const auto port = server.start();
    QVERIFY(port);
    const QString address = QStringLiteral("http://127.0.0.1:%1/%2/").arg(*port);
    site.addOnce("late", "lasting", std::chrono::milliseconds(0));
    QCOMPARE(get(QUrl(address.arg("late"))).status, 404);
    site.addOnce("in-time", "lasting");
    QCOMPARE(get(QUrl(address.arg("in-time"))).status, 303);
}

void TestSubscriberPages::isCalledByItsAddress_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isLocal");
    QTest::addColumn<bool>("isOfNetwork");
    QTest::newRow("address") << QByteArray("127.0.0.1:80") << true << true;
    QTest::newRow("localhost") << QByteArray("LocalHost:80") << true << true;
    QTest::newRow("IPv6") << QByteArray("[::1]:80") << true << true;
    QTest::newRow("address of the network") << QByteArray("192.168.1.2:80") << false << true;
    QTest::newRow("name that leads here") << QByteArray("evil.example:80") << false << false;
    QTest::newRow("name like an address") << QByteArray("127.0.0.1.evil.example") << false << false;
    QTest::newRow("like an address of the network")
        << QByteArray("192.168.1.2.evil.example") << false << false;
    QTest::newRow("no name") << QByteArray("%") << false << false;
}

void TestSubscriberPages::isCalledByItsAddress()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isLocal);
    QFETCH(bool, isOfNetwork);
    SubscriberPages pages;
    const auto local = pages.open(pageOf("a"));
    QVERIFY(local);
    QVERIFY(pages.share());
    const QUrl shared = pages.shareUrl(pageOf("a"), QHostAddress("127.0.0.1"));
    for (const auto &[url, isRight] : {std::pair(*local, isLocal), {shared, isOfNetwork}}) {
        const Reply reply = send("GET", url, {}, host);
        QCOMPARE(reply.status, isRight ? 200 : 421);
        QCOMPARE(reply.body.contains("\"error\""), !isRight);
    }
}

int tst_subscriberpages(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestSubscriberPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_subscriberpages.moc"
