// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/standin.h>
#include <sandbox/service/sandbox.h>
#include <session/faults/faultcontrol.h>
#include <session/observation/eventcauses.h>
#include <session/profileatwork.h>
#include <session/profiles/sandboxinuse.h>
#include <session/relay/recordingrelay.h>
#include <support/textfile.h>
#include <workbench/faults/faultrulesmodel.h>

#include <QDirIterator>
#include <QSignalSpy>

using namespace RadarDesk;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;
using PushRadar::ErrorCode;

/// What is recorded of an app that calls the service of a profile.
class TestRecordingRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffAtFirst();
    void asksOnceForProduction();
    void refuses();
    void recordsCalls();
    void tellsWhoseSecret_data();
    void tellsWhoseSecret();
    void recordsFaults();
    void writesNoSecret();
    void followsItsProfile();
    void simulatesFaults();
};

namespace {

constexpr auto OwnSecret = "sk_relayed";
constexpr auto OtherSecret = "sk_of_another_profile";

/// A profile of a stand-in of the service, and a relay before it.
struct RecordingDesk : ProfileAtWork
{
    RecordingDesk()
        : service(relayAuthority().server({}))
        , faults(rules, active, inUse)
        , relay({history, workspace, session, active, secretStore, &faults}, secrets,
                {.authorities = relayAuthority().certificate().toPem()})
        , id(add(service.url(QStringLiteral("https")), ServiceKind::Hosted))
        , otherId(add(service.url(QStringLiteral("https")), ServiceKind::Hosted))
    {
        Profile other = *workspace.profiles().find(otherId);
        other.name = QStringLiteral("Elsewhere");
        workspace.profiles().update(other);
        const auto give = [this](const QString &profile, const char *text) {
            const auto secret = PushRadar::Secret::make(QString::fromLatin1(text));
            secrets.add(*secret);
            secretStore.hold(profile, *secret);
        };
        give(id, OwnSecret);
        give(otherId, OtherSecret);
        active.choose(id);
        service.always(answerOf(R"({"status":"ok"})"));
        inUse.useOwn(local);
    }
    void change(const std::function<void(Profile &)> &how)
    {
        Profile profile = *workspace.profiles().find(id);
        how(profile);
        workspace.profiles().update(profile);
    }
    [[nodiscard]] QByteArray host() const { return relay.url().authority().toLatin1(); }
    /// Whether a request gets an answer.
    [[nodiscard]] bool call(const QByteArray &request) const
    {
        App app(relay.url());
        app.write(request);
        return app.gets("}");
    }
    /// The newest event of an app, once there are so many.
    [[nodiscard]] Event event(qsizetype count)
    {
        QList<Event> found;
        if (!QTest::qWaitFor([&] {
                found.clear();
                for (quint64 number = 1; const Event *each = history.find(number); ++number) {
                    if (each->source == EventSource::App)
                        found.append(*each);
                }
                return found.size() >= count;
            }))
            return {};
        return found.constLast();
    }

    base::KnownSecrets secrets;
    StandIn service;
    sandbox::Sandbox local;
    SandboxInUse inUse;
    FaultRulesModel rules;
    FaultControl faults;
    RecordingRelay relay;
    QString id;
    QString otherId;
};

} // namespace

void TestRecordingRelay::isOffAtFirst()
{
    RecordingDesk desk;
    QVERIFY(!desk.relay.isRunning());
    QVERIFY(desk.relay.url().isEmpty());
    QSignalSpy changed(&desk.relay, &RecordingRelay::changed);
    desk.relay.start();
    QVERIFY(desk.relay.isRunning());
    QCOMPARE(desk.relay.profileId(), desk.id);
    QCOMPARE(desk.relay.url().host(), "127.0.0.1");
    QCOMPARE(desk.relay.serviceText(), desk.service.url("https").authority());
    desk.relay.stop();
    QVERIFY(!desk.relay.isRunning());
    QCOMPARE(changed.size(), 2);
}

void TestRecordingRelay::asksOnceForProduction()
{
    RecordingDesk desk;
    desk.change([](Profile &profile) { profile.production = true; });
    QSignalSpy asked(&desk.relay, &RecordingRelay::asked);
    desk.relay.start();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!desk.relay.isRunning());
    desk.relay.decline();
    QVERIFY(!desk.relay.isRunning());
    desk.relay.start();
    desk.active.choose(desk.otherId); // which wasn't asked about
    desk.relay.confirm();
    QVERIFY(!desk.relay.isRunning());
    desk.active.choose(desk.id);
    desk.relay.start();
    desk.relay.confirm();
    QVERIFY(desk.relay.isRunning());
    QCOMPARE(asked.size(), 3);
    desk.relay.stop();
    desk.relay.start();
    QVERIFY(desk.relay.isRunning());
    QCOMPARE(asked.size(), 3);
}

void TestRecordingRelay::refuses()
{
    RecordingDesk desk;
    QSignalSpy refused(&desk.relay, &RecordingRelay::refused);
    desk.change([](Profile &profile) { profile.sendingLocked = true; });
    desk.relay.start();
    QVERIFY(refused.value(0).value(0).toString().startsWith("Sending is locked"));
    desk.change([](Profile &profile) {
        profile.sendingLocked = false;
        profile.serviceAddress = QStringLiteral("http://api.example.com");
    });
    desk.relay.start(); // the secret would cross the network unencrypted
    QCOMPARE(refused.size(), 2);
    desk.active.choose(SandboxId.toString());
    desk.relay.start();
    QVERIFY(refused.value(2).value(0).toString().startsWith("The sandbox records"));
    QVERIFY(!desk.relay.isRunning());
}

void TestRecordingRelay::recordsCalls()
{
    RecordingDesk desk;
    desk.relay.start();
    desk.service.always(answerOf(R"({"status":"ok","id":"b1","subscribers":3})"));
    QVERIFY(desk.call(
        broadcastOf(desk.host(), "X-PushRadar-Library: pushradar-server-node 3.1.0\r\n")));
    const Event sent = desk.event(1);
    QCOMPARE(sent.kind, EventKind::Broadcast);
    QCOMPARE(sent.outcome, Outcome::Done);
    QCOMPARE(sent.profileId, desk.id);
    QCOMPARE(sent.channel, "news");
    QCOMPARE(sent.data, R"({"n":1})");
    QCOMPARE(sent.broadcastId, "b1");
    QCOMPARE(sent.subscribers, 3);
    QCOMPARE(sent.library, "Node.js library 3.1.0 (pushradar-server-node)");
    QCOMPARE(sent.exchange->url, QUrl(desk.service.url("https").toString() + "/v3/broadcasts"));
    QVERIFY(sent.exchange->timing.encrypted);
    QVERIFY(sent.note.contains("ms at the service"));
    QVERIFY(sent.note.contains("the secret of this profile"));

    // The hosted service says nothing of subscribers.
    desk.service.always(answerOf(R"({"status":"ok"})"));
    QVERIFY(desk.call(broadcastOf(desk.host())));
    QVERIFY(!desk.event(2).subscribers);

    desk.service.always(answerOf(R"({"error":"Not yours."})", "403 Forbidden"));
    QVERIFY(desk.call("GET /v3/channels/auth?channel=private-a%401&socketID=1.2 HTTP/1.1\r\nHost: "
                      + desk.host() + "\r\n\r\n"));
    const Event denied = desk.event(3);
    QCOMPARE(denied.kind, EventKind::Call);
    QCOMPARE(denied.outcome, Outcome::Failed);
    QCOMPARE(denied.channel, "private-a@1");
    QVERIFY(denied.note.contains("Not yours."));
    QVERIFY(denied.note.contains("carried no secret"));
}

void TestRecordingRelay::tellsWhoseSecret_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("words");
    const auto basic = [](const char *secret) {
        return "Basic " + (QByteArray(secret) + ':').toBase64();
    };
    QTest::newRow("own") << "Bearer " + QByteArray(OwnSecret) << "the secret of this profile.";
    QTest::newRow("own, Basic") << basic(OwnSecret) << "the secret of this profile.";
    QTest::newRow("another's") << "Bearer " + QByteArray(OtherSecret)
                               << "the secret of another profile, “Elsewhere”.";
    QTest::newRow("unknown") << basic("sk_nobody_knows") << "a secret that no profile has.";
}

void TestRecordingRelay::tellsWhoseSecret()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QString, words);
    RecordingDesk desk;
    desk.relay.start();
    QVERIFY(desk.call("POST /v3/broadcasts HTTP/1.1\r\nHost: " + desk.host()
                      + "\r\nAuthorization: " + authorization + "\r\nContent-Length: 0\r\n\r\n"));
    QVERIFY(desk.service.requests.value(0).contains(authorization));
    QVERIFY2(desk.event(1).note.endsWith(words), qPrintable(desk.event(1).note));

    const QByteArray form =
        "notification=%7B%22channel%22%3A%22old%22%2C%22data%22%3A%7B%22a%22%3A1"
        "%7D%7D&apiSecret=sk_of_another_profile&clientPlatform=python";
    QVERIFY(desk.call("POST /v2/broadcast HTTP/1.1\r\nHost: " + desk.host()
                      + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                      + QByteArray::number(form.size()) + "\r\n\r\n" + form));
    const Event event = desk.event(2);
    QCOMPARE(event.kind, EventKind::Broadcast);
    QCOMPARE(event.channel, "old");
    QCOMPARE(event.data, R"({"a":1})");
    QCOMPARE(event.library, "Python library for v2");
    QVERIFY(event.note.contains("“Elsewhere”"));
}

void TestRecordingRelay::recordsFaults()
{
    RecordingDesk desk;
    StandIn untrusted(
        relayAuthority().server({.expiry = QDateTime::currentDateTimeUtc().addSecs(-3600)}));
    desk.change([&](Profile &profile) {
        profile.serviceAddress = untrusted.url(QStringLiteral("https")).toString();
    });
    desk.relay.start();
    QVERIFY(desk.call(broadcastOf(desk.host())));
    const Event event = desk.event(1);
    QCOMPARE(event.outcome, Outcome::Failed);
    QVERIFY(event.note.contains("It expired on"));
    QCOMPARE(event.exchange->status, 502);
    QCOMPARE(event.exchange->error->code, ErrorCode::TlsFault);
    QCOMPARE(event.exchange->tlsFault->subject, "Test service");
}

void TestRecordingRelay::writesNoSecret()
{
    RecordingDesk desk;
    desk.relay.start();
    // A token, compressed: {"token":"hidden-token-of-a-channel"}
    QByteArray packed = qCompress(R"({"token":"hidden-token-of-a-channel"})");
    packed.remove(0, 4);
    const QByteArray packedAnswer =
        answerOf(packed, "200 OK", "Content-Encoding: deflate\r\nX-End: }\r\n");
    const QByteArrayList hidden{OwnSecret,
                                OtherSecret,
                                "sk_nobody_knows",
                                (QByteArray(OwnSecret) + ':').toBase64(),
                                QByteArray("sk_nobody_knows:").toBase64(),
                                "plainpassword1234",
                                "hidden-token-of-a-channel",
                                packed};
    qsizetype calls = 0;
    const QByteArrayList authorizations{"Bearer " + QByteArray(OwnSecret), "Bearer sk_nobody_knows",
                                        "Basic " + hidden.at(3), "Basic " + hidden.at(4),
                                        "Bearer plainpassword1234"};
    for (const QByteArray &authorization : authorizations) {
        const QByteArray head = " HTTP/1.1\r\nHost: " + desk.host()
            + "\r\nAuthorization: " + authorization + "\r\nCookie: session=plainpassword1234\r\n";
        desk.service.always(packedAnswer);
        QVERIFY(desk.call("GET /v3/channels/auth?channel=private-a&socketID=1.2" + head + "\r\n"));
        desk.service.always(answerOf("{}"));
        QVERIFY(desk.call("POST /v3/broadcasts" + head + "Content-Length: 0\r\n\r\n"));
        calls += 2;
    }
    static_cast<void>(desk.event(calls));
    QCOMPARE(desk.event(calls).source, EventSource::App);
    // Where it can be read, the token is known by its digest alone.
    bool hasDigest = false;
    for (quint64 number = 1; const Event *each = desk.history.find(number); ++number)
        hasDigest =
            hasDigest || each->tokenDigest == sandbox::digestOf("hidden-token-of-a-channel");
    QVERIFY(hasDigest);
    desk.relay.stop();
    QSignalSpy recorded(&desk.history, &history::History::recorded);
    Event last;
    last.time = QDateTime::currentDateTimeUtc();
    desk.history.append(last);
    QTRY_VERIFY(!recorded.isEmpty()); // and all before it
    int files = 0;
    QDirIterator each(desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QByteArray content = contentOf(each.next());
        ++files;
        for (const QByteArray &secret : hidden)
            QVERIFY2(!content.contains(secret), qPrintable(each.fileName() + " has " + secret));
    }
    QVERIFY(files > 0);
}

void TestRecordingRelay::followsItsProfile()
{
    RecordingDesk desk;
    desk.relay.start();
    const QUrl url = desk.relay.url();
    desk.active.choose(SandboxId.toString()); // the app calls on
    QVERIFY(desk.relay.isRunning());
    StandIn next(relayAuthority().server({}));
    next.always(answerOf(R"({"status":"next"})"));
    desk.change([&](Profile &profile) {
        profile.serviceAddress = next.url(QStringLiteral("https")).toString();
    });
    QCOMPARE(desk.relay.url(), url);
    QVERIFY(desk.call(broadcastOf(desk.host())));
    QCOMPARE(next.requests.size(), 1);
    QSignalSpy refused(&desk.relay, &RecordingRelay::refused);
    desk.change([](Profile &profile) { profile.production = true; }); // which nobody agreed to
    QVERIFY(!desk.relay.isRunning());
    QCOMPARE(refused.size(), 1);
    desk.change([](Profile &profile) { profile.production = false; });
    desk.active.choose(desk.id);
    desk.relay.start();
    QVERIFY(desk.relay.isRunning());
    desk.workspace.profiles().remove(desk.id);
    QVERIFY(!desk.relay.isRunning());
}

void TestRecordingRelay::simulatesFaults()
{
    RecordingDesk desk;
    QVERIFY(desk.rules.add({.effect = sandbox::FaultEffect::Status503}));
    desk.relay.start();
    QVERIFY(desk.call(broadcastOf(desk.host())));
    QCOMPARE(desk.event(1).outcome, Outcome::Done); // they are off at first
    QCOMPARE(desk.faults.start(), QString());
    QVERIFY(desk.call(broadcastOf(desk.host())));
    const Event failed = desk.event(2);
    QCOMPARE(failed.exchange->status, 503);
    QVERIFY2(failed.note.contains("Simulated fault: 503"), qPrintable(failed.note));
    QCOMPARE(desk.service.requests.size(), 1);
    std::optional<Event> fault;
    for (quint64 number = 1; const Event *each = desk.history.find(number); ++number) {
        if (each->kind == EventKind::Fault)
            fault = *each;
    }
    QVERIFY(fault);
    QCOMPARE(fault->profileId, desk.id);
    QCOMPARE(fault->channel, "news");
    QCOMPARE(faultEffectIn(*fault), sandbox::FaultEffect::Status503);
    desk.faults.stop();
    QVERIFY(desk.call(broadcastOf(desk.host())));
    QCOMPARE(desk.event(3).outcome, Outcome::Done);

    // Never for a production profile, whichever is active.
    desk.change([](Profile &profile) { profile.production = true; });
    desk.relay.start();
    desk.relay.confirm();
    QVERIFY(desk.relay.isRunning());
    desk.active.choose(SandboxId.toString());
    QCOMPARE(desk.faults.start(), QString());
    QVERIFY(desk.call(broadcastOf(desk.host())));
    QCOMPARE(desk.event(4).outcome, Outcome::Done);
    QCOMPARE(desk.service.requests.size(), 3);
}

int tst_recordingrelay(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestRecordingRelay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordingrelay.moc"
