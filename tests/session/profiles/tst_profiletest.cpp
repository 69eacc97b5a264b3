// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/profiletest.h>

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>

#include <pushradar/scriptedserver.h>
#include <support/privatebus.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;

/// The test of a profile, against services that answer in different ways, without a keychain.
class TestProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatAllIsWell();
    void tellsTheSecretFromTheAddress();
    void toleratesThatItsSocketIsUnknown();
    void tellsAWrongClock();
    void saysWhatIsMissing();
    void isEndedByAnother();

private:
    /// Answers each call, dated \a offset seconds from now.
    [[nodiscard]] std::unique_ptr<ScriptedServer> service(const QByteArray &status,
                                                          const QByteArray &body, int offset) const;
    [[nodiscard]] Profile profileAt(const QUrl &url) const;
    using Part = ProfileTest::Part;
    using Verdict = ProfileTest::Verdict;

    [[nodiscard]] bool run(const Profile &profile);
    [[nodiscard]] Verdict verdict(Part part) const { return m_test->result(part).verdict; }

    PrivateBus m_bus;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<SecretStore> m_secretStore;
    std::unique_ptr<ProfileTest> m_test;
};

void TestProfileTest::initTestCase()
{
    QVERIFY(m_bus.start());
    m_keyring = std::make_unique<Keyring>();
    m_secretStore = std::make_unique<SecretStore>(*m_keyring);
    m_secretStore->hold("p", PushRadar::Secret::make(u"sk_profile_test_12345").value());
    m_test = std::make_unique<ProfileTest>(*m_secretStore);
}

std::unique_ptr<ScriptedServer> TestProfileTest::service(const QByteArray &status,
                                                         const QByteArray &body, int offset) const
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(offset),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return std::make_unique<ScriptedServer>(ScriptedServer::always(ScriptedServer::answer(
        status, body, "Content-Type: application/json\r\nDate: " + date.toLatin1() + "\r\n")));
}

Profile TestProfileTest::profileAt(const QUrl &url) const
{
    Profile profile = newProfile();
    profile.id = "p";
    profile.serviceAddress = url.toString();
    return profile;
}

bool TestProfileTest::run(const Profile &profile)
{
    QSignalSpy finished(m_test.get(), &ProfileTest::finished);
    m_test->run(profile);
    return finished.wait() && finished.size() == 1;
}

void TestProfileTest::saysThatAllIsWell()
{
    const auto server = service("200 OK", R"({"token":"t"})", 0);
    QVERIFY(run(profileAt(server->url())));
    for (const Part part : {Part::Address, Part::Secret, Part::Token, Part::Clock})
        QVERIFY2(verdict(part) == Verdict::Passed, qPrintable(m_test->result(part).sentence));
    QVERIFY(!m_test->isRunning());
}

void TestProfileTest::tellsTheSecretFromTheAddress()
{
    const auto server = service("401 Unauthorized", R"({"error":"no"})", 0);
    QVERIFY(run(profileAt(server->url())));
    QCOMPARE(verdict(Part::Address), Verdict::Passed);
    QCOMPARE(verdict(Part::Secret), Verdict::Failed);
    QCOMPARE(verdict(Part::Token), Verdict::Unknown);

    QUrl nowhere = server->url();
    nowhere.setPort(1);
    QVERIFY(run(profileAt(nowhere)));
    QCOMPARE(verdict(Part::Address), Verdict::Failed);
    QCOMPARE(verdict(Part::Secret), Verdict::Unknown);
}

void TestProfileTest::toleratesThatItsSocketIsUnknown()
{
    const auto server = service("400 Bad Request", R"({"error":"no such socket"})", 0);
    QVERIFY(run(profileAt(server->url())));
    QCOMPARE(verdict(Part::Secret), Verdict::Passed);
    QCOMPARE(verdict(Part::Token), Verdict::Unknown);
}

void TestProfileTest::tellsAWrongClock()
{
    const auto behind = service("200 OK", R"({"token":"t"})", 600);
    QVERIFY(run(profileAt(behind->url())));
    QCOMPARE(verdict(Part::Clock), Verdict::Failed);
    QVERIFY2(m_test->result(Part::Clock).sentence.contains("behind"),
             qPrintable(m_test->result(Part::Clock).sentence));
    const auto ahead = service("200 OK", R"({"token":"t"})", -600);
    QVERIFY(run(profileAt(ahead->url())));
    QVERIFY2(m_test->result(Part::Clock).sentence.contains("ahead"),
             qPrintable(m_test->result(Part::Clock).sentence));
}

void TestProfileTest::saysWhatIsMissing()
{
    Profile profile = newProfile();
    profile.serviceAddress = "not an address";
    QVERIFY(run(profile));
    QCOMPARE(verdict(Part::Address), Verdict::Failed);
    QCOMPARE(verdict(Part::Secret), Verdict::Failed);
    QVERIFY(!m_test->result(Part::Secret).sentence.isEmpty());
}

void TestProfileTest::isEndedByAnother()
{
    ScriptedServer silent([](QTcpSocket &, const ReceivedRequest &) {});
    m_test->run(profileAt(silent.url()));
    QTRY_COMPARE(silent.requests().size(), 1);
    m_test->cancel();
    QVERIFY(!m_test->isRunning());
    const auto server = service("200 OK", R"({"token":"t"})", 0);
    QVERIFY(run(profileAt(server->url())));
    QCOMPARE(verdict(Part::Token), Verdict::Passed);
}

int tst_profiletest(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TestProfileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profiletest.moc"
