// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profile.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheApi_data();
    void findsTheApi();
    void showsTheHost_data();
    void showsTheHost();
    void knowsSensitiveHeaders_data();
    void knowsSensitiveHeaders();
    void makesProfiles();
};

void TestProfile::findsTheApi_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("v2");
    QTest::addColumn<QString>("v3");
    const auto add = [](const char *name, const char *address, const char *base) {
        const QString stem = QString::fromUtf8(base);
        QTest::newRow(name) << QString::fromUtf8(address) << stem + "/v2" << stem + "/v3";
    };
    add("host", "https://api.example", "https://api.example");
    add("slash", "https://api.example/", "https://api.example");
    add("v2", "https://api.example/v2", "https://api.example");
    add("v3 and slashes", "https://api.example/v3//", "https://api.example");
    add("path", "https://example.org/push/radar", "https://example.org/push/radar");
    add("path and version", "https://example.org/push/v3/", "https://example.org/push");
    add("version within", "https://example.org/v3/push", "https://example.org/v3/push");
    add("no version", "https://example.org/v30", "https://example.org/v30");
    add("port", "http://localhost:8080/v2", "http://localhost:8080");
    add("blanks", "  https://api.example \n", "https://api.example");
}

void TestProfile::findsTheApi()
{
    QFETCH(const QString, address);
    Profile profile;
    profile.serviceAddress = address;
    QTEST(profile.baseUrl(ApiVersion::V2).toString(), "v2");
    QTEST(profile.baseUrl(ApiVersion::V3).toString(), "v3");
}

void TestProfile::showsTheHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("host") << "https://api.example/v3"
                          << "api.example";
    QTest::newRow("port") << "http://localhost:8080"
                          << "localhost:8080";
    QTest::newRow("usual port") << "https://api.example:443/"
                                << "api.example";
    QTest::newRow("usual port of http") << "http://api.example:80"
                                        << "api.example";
    QTest::newRow("the other's usual port") << "http://api.example:443"
                                            << "api.example:443";
    QTest::newRow("IPv6") << "http://[::1]:8080/"
                          << "[::1]:8080";
    QTest::newRow("password") << "https://me:hidden@api.example"
                              << "api.example";
    QTest::newRow("no address") << " what? "
                                << "what?";
    QTest::newRow("empty") << ""
                           << "";
}

void TestProfile::showsTheHost()
{
    QFETCH(const QString, address);
    Profile profile;
    profile.serviceAddress = address;
    QTEST(profile.shownHost(), "shown");
}

void TestProfile::knowsSensitiveHeaders_data()
{
    QTest::addColumn<bool>("sensitive");
    for (const char *name : {"Authorization", "proxy-authorization", "Cookie", "X-API-Key",
                             "X-Access-Token", "X-Session-Id", "x-csrf-protect", "My-Secret"})
        QTest::newRow(name) << true;
    for (const char *name : {"Accept", "X-Tenant", "Content-Type", ""})
        QTest::newRow(name) << false;
}

void TestProfile::knowsSensitiveHeaders()
{
    const EndpointHeader header{QString::fromUtf8(QTest::currentDataTag()), "value"};
    QTEST(header.isSensitive(), "sensitive");
}

void TestProfile::makesProfiles()
{
    const Profile sandbox = sandboxProfile();
    QCOMPARE(sandbox.id, SandboxId);
    QVERIFY(sandbox.isSandbox);
    const Profile made = newProfile();
    QVERIFY(!made.isSandbox);
    QVERIFY(!made.id.isEmpty());
    QVERIFY(made.id != newProfile().id);
    QCOMPARE(QUrl(made.serviceAddress).scheme(), "https");
    QVERIFY(!made.insecureHttpAllowed);
}

int tst_profile(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestProfile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profile.moc"
