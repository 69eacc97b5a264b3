// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilesexchange.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

class TestProfilesExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatItExports();
    void exportsNoSecrets();
    void removesUserInfo_data();
    void removesUserInfo();
    void replacesWhatLooksLikeASecret_data();
    void replacesWhatLooksLikeASecret();
    void givesNewIds();
    void trustsNoFile();
    void leavesOut_data();
    void leavesOut();
    void takesTheGoodOnes();
    void refuses_data();
    void refuses();
};

namespace {

Profile sharedProfile()
{
    Profile profile = newProfile();
    profile.name = "Shop";
    profile.colour = ProfileColour::Green;
    profile.serviceAddress = "https://push.example/v2";
    profile.version = PushRadar::ApiVersion::V2;
    profile.publicKey = "pk_1234";
    profile.authenticationEndpoint = "https://shop.example/auth";
    profile.endpointHeaders = {{"X-Tenant", "7"}};
    profile.defaultChannel = "orders";
    profile.production = true;
    profile.sendingLocked = true;
    profile.keepDays = 90;
    profile.keepMegabytes = 1024;
    profile.dailyMessages = 4'000'000;
    return profile;
}

QByteArray exported(const QByteArray &entries, const QByteArray &version = "1")
{
    return R"({"format": "radardesk-profiles", "version": )" + version + R"(, "profiles": [)"
        + entries + "]}";
}

QByteArray exportedMember(const Profile &profile, const char *member)
{
    const QJsonObject json =
        QJsonDocument::fromJson(profilesExchange().exported({profile})).object();
    return json["profiles"][0][QString::fromLatin1(member)].toString().toUtf8();
}

} // namespace

void TestProfilesExchange::bringsBackWhatItExports()
{
    Profile other = sharedProfile();
    other.name = "Other";
    const QList<Profile> before{sharedProfile(), other};
    const auto result = profilesExchange().imported(profilesExchange().exported(before));
    QVERIFY(result.ok());
    QVERIFY(result->leftOut.isEmpty());
    QVERIFY2(result->warnings.isEmpty(), qPrintable(result->warnings.join(u' ')));
    QCOMPARE(result->entries.size(), 2);
    for (int i = 0; i < 2; ++i) {
        Profile profile = result->entries.at(i);
        profile.id = before.at(i).id;
        QCOMPARE(profile, before.at(i));
    }
}

void TestProfilesExchange::exportsNoSecrets()
{
    Profile profile = sharedProfile();
    profile.name = "Shop sk_livesecret1";
    profile.publicKey = "sk_livesecret2";
    profile.serviceAddress = "https://me:hidden1@push.example/?key=sk_livesecret3";
    profile.authenticationEndpoint = "https://hidden2@shop.example/auth";
    profile.defaultChannel = "sk_livesecret4";
    profile.endpointHeaders = {{"Cookie", "hidden3"},
                               {"authorization", "Bearer hidden4"},
                               {"X-Tenant", "7 sk_livesecret5"},
                               {"sk_livesecret6", ""}};
    const QByteArray file = profilesExchange().exported({sandboxProfile(), profile});
    for (const QByteArray &secret :
         {QByteArray("hidden"), QByteArray("livesecret"), profile.id.toUtf8(), QByteArray("\"id\""),
          QByteArray("sandbox")})
        QVERIFY2(!file.contains(secret), file.constData());
    QVERIFY(file.contains("Shop sk_***"));

    const auto result = profilesExchange().imported(file);
    QVERIFY(result.ok());
    const Profile &back = result->entries.first();
    QCOMPARE(back.serviceAddress, "https://push.example/?key=sk_***");
    QCOMPARE(back.authenticationEndpoint, "https://shop.example/auth");
    QCOMPARE(back.endpointHeaders,
             (QList<EndpointHeader>{
                 {"Cookie", ""}, {"authorization", ""}, {"X-Tenant", "7 sk_***"}, {"sk_***", ""}}));
    QCOMPARE(result->warnings.size(), 1);
    QVERIFY(result->warnings.first().contains("2 header value"));
}

void TestProfilesExchange::removesUserInfo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shared");
    const auto add = [](const char *name, const char *address, const char *shared) {
        QTest::newRow(name) << QString(address) << QString(shared);
    };
    add("both", "https://me:pw@host.example/v3", "https://host.example/v3");
    add("user", "https://me@host.example:8443", "https://host.example:8443");
    add("and in the path", "https://me:p%40w@host.example/a@b", "https://host.example/a@b");
    add("only in the path", "https://host.example/a@b?c=d@e", "https://host.example/a@b?c=d@e");
    add("no scheme", "me:pw@host.example", "host.example");
    add("invalid", "https://me:p w/#@host.example", "https://host.example");
    add("none", " https://host.example ", " https://host.example ");
}

void TestProfilesExchange::removesUserInfo()
{
    QFETCH(const QString, address);
    QFETCH(const QString, shared);
    Profile profile = sharedProfile();
    profile.serviceAddress = address;
    QCOMPARE(exportedMember(profile, "serviceAddress"), shared);
    profile = sharedProfile();
    profile.authenticationEndpoint = address;
    QCOMPARE(exportedMember(profile, "authenticationEndpoint"), shared);
}

void TestProfilesExchange::replacesWhatLooksLikeASecret_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("shared");
    const auto add = [](const char *name, const char *channel, const char *shared) {
        QTest::newRow(name) << QString(channel) << QString(shared);
    };
    add("alone", "sk_abcd-EF_9", "sk_***");
    add("several", "a=sk_12345678&b=sk_87654321", "a=sk_***&b=sk_***");
    add("after an underscore", "my_sk_12345678", "my_sk_***");
    add("after a percent encoding", "key%3Dsk_12345678", "key%3Dsk_***");
    add("too short", "sk_1234567", "sk_1234567");
    add("in a word", "task_completed", "task_completed");
    add("public", "pk_12345678", "pk_12345678");
}

void TestProfilesExchange::replacesWhatLooksLikeASecret()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, shared);
    Profile profile = sharedProfile();
    profile.defaultChannel = channel;
    QCOMPARE(exportedMember(profile, "defaultChannel"), shared);

    const auto result = profilesExchange().imported(
        exported(R"({"serviceAddress": "https://a.example", "defaultChannel": ")" + channel.toUtf8()
                 + R"("})"));
    QVERIFY(result.ok());
    QCOMPARE(result->entries.first().defaultChannel, shared);
    QCOMPARE(result->warnings.size(), channel == shared ? 0 : 1);
}

void TestProfilesExchange::givesNewIds()
{
    const QByteArray file = exported(R"({"id": "known", "serviceAddress": "https://evil.example"},
                    {"id": "known", "serviceAddress": "https://evil.example"},
                    {"id": "sandbox", "isSandbox": true, "serviceAddress": "https://evil.example",
                     "webSocketUrl": "wss://evil.example"})");
    const auto result = profilesExchange().imported(file);
    QVERIFY(result.ok());
    QCOMPARE(result->entries.size(), 3);
    QStringList ids;
    for (const Profile &profile : result->entries) {
        ids += profile.id;
        QVERIFY(!profile.isSandbox);
        QVERIFY(profile.webSocketUrl.isEmpty());
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(!ids.contains("known") && !ids.contains("sandbox") && !ids.contains(""));
    QVERIFY(profilesExchange().imported(file)->entries.first().id != ids.first());
}

void TestProfilesExchange::trustsNoFile()
{
    const auto result = profilesExchange().imported(exported(
        R"({"serviceAddress": "http://api.pushradar.com@evil.example", "name": "sk_12345678",
            "insecureHttpAllowed": true, "endpointHeaders": [{"name": "Cookie"}]})"));
    QVERIFY(result.ok());
    const Profile &profile = result->entries.first();
    QVERIFY(!profile.insecureHttpAllowed);
    QCOMPARE(profile.serviceAddress, "http://evil.example");
    QCOMPARE(profile.name, "sk_***");
    QCOMPARE(result->warnings.size(), 4);
}

void TestProfilesExchange::leavesOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto add = [](const char *name, const QByteArray &entry) {
        QTest::newRow(name) << entry;
    };
    const auto with = [](const QByteArray &member) {
        return R"({"name": "Bad", "serviceAddress": "https://a.example", )" + member + "}";
    };
    add("no object", "[]");
    add("no address", R"({"name": "Bad"})");
    add("wrong type", with(R"("production": 1)"));
    add("days no number", with(R"("keepDays": "7")"));
    add("unknown API", with(R"("apiVersion": 9)"));
    add("long", with(R"("publicKey": ")" + QByteArray(5000, 'x') + '"'));
    add("line break", with(R"("endpointHeaders": [{"name": "A", "value": "b\r\nC: d"}])"));
    add("NUL", with(R"("defaultChannel": "a\u0000b")"));
    QByteArray headers;
    for (int i = 0; i <= 100; ++i)
        headers += R"({"name": "a", "value": "b"},)";
    add("many headers", with(R"("endpointHeaders": [)" + headers.chopped(1) + "]"));
}

void TestProfilesExchange::leavesOut()
{
    QFETCH(const QByteArray, entry);
    const auto result = profilesExchange().imported(
        exported(R"({"serviceAddress": "https://good.example"},)" + entry));
    QVERIFY(result.ok());
    QCOMPARE(result->entries.size(), 1);
    QCOMPARE(result->leftOut.size(), 1);
    const QString &sentence = result->leftOut.first();
    QVERIFY2(sentence.contains("2") && sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY(sentence.size() < 300);

    const auto alone = profilesExchange().imported(exported(entry));
    QVERIFY(!alone.ok());
    QVERIFY(alone.error().endsWith(u'.'));
}

void TestProfilesExchange::takesTheGoodOnes()
{
    const auto result = profilesExchange().imported(
        "\xEF\xBB\xBF" + exported(R"(1, {"serviceAddress": "https://a.example"},
                                         {"name": "sk_12345678", "production": 0},
                                         {"serviceAddress": "https://b.example"})"));
    QVERIFY(result.ok());
    QCOMPARE(result->entries.size(), 2);
    QCOMPARE(result->leftOut.size(), 2);
    QVERIFY(!result->leftOut.join(u' ').contains("12345678"));
    QVERIFY(result->warnings.isEmpty());
}

void TestProfilesExchange::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const QByteArray good = R"({"serviceAddress": "https://a.example"})";
    QTest::newRow("empty") << QByteArray() << "JSON";
    QTest::newRow("no JSON") << QByteArray("{\n  \"format\": oops}") << "ine 2, column 13";
    QTest::newRow("array") << QByteArray("[]") << "list of profiles";
    QTest::newRow("another format")
        << QByteArray(R"({"format": "x", "version": 1})") << "list of profiles";
    QTest::newRow("no version") << exported(good, "null") << "list of profiles";
    QTest::newRow("newer") << exported(good, "2") << "newer";
    QTest::newRow("none") << exported("") << "no profiles";
    QByteArray many = good;
    for (int i = 0; i < 1000; ++i)
        many += ',' + good;
    QTest::newRow("many") << exported(many) << "1000";
    QTest::newRow("large") << exported(good) + QByteArray(qsizetype{4} * 1024 * 1024, ' ')
                           << "4 MiB";
    QTest::newRow("deep") << exported(QByteArray(100'000, '[')) << "JSON";
}

void TestProfilesExchange::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, says);
    const auto result = profilesExchange().imported(file);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().contains(says), qPrintable(result.error()));
    QVERIFY(result.error().endsWith(u'.'));
}

int tst_profilesexchange(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestProfilesExchange test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilesexchange.moc"
