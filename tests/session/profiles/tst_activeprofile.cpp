// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <history/store/history.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profileremoval.h>
#include <session/session.h>
#include <workbench/core/workspace.h>
#include <workbench/profiles/profilesfile.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;
using PushRadar::ApiVersion;
using PushRadar::Secret;

/// Which profile is in hand, and what becomes of it, in a session without a keychain.
class TestActiveProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithTheSandbox();
    void takesUpTheProfileOfTheLastTime();
    void asksForTheSecretWhenItIsNeeded();
    void followsASecretThatIsEntered();
    void followsNewSettings();
    void fallsBackWhenItsProfileGoes();
    void removalEndsWhenTheNextOneBegins();

private:
    struct Desk
    {
        QTemporaryDir folder;
        Workspace workspace;
        Keyring keyring;
        SecretStore secretStore{keyring};
        History history{folder.filePath("history.db")};
        Session session{history, workspace.channels(), KnownSecrets()};
        ProfilesFile file{folder.filePath("profiles.json"), workspace.profiles()};
        ProfileRemoval removal{workspace.profiles(), file, secretStore};
    };

    [[nodiscard]] QString add(const QString &name);
    quint64 broadcast();

    std::unique_ptr<Desk> m_desk;
};

void TestActiveProfile::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->history.start();
}

void TestActiveProfile::cleanup()
{
    m_desk.reset();
}

QString TestActiveProfile::add(const QString &name)
{
    Profile profile = newProfile();
    profile.name = name;
    profile.serviceAddress = "http://127.0.0.1:1";
    return m_desk->workspace.profiles().add(profile);
}

quint64 TestActiveProfile::broadcast()
{
    const auto message =
        PushRadar::Message::make(u"news", PushRadar::DataItems{{"n", 1}}, ApiVersion::V3);
    return m_desk->session.broadcast(*message, ApiVersion::V3);
}

void TestActiveProfile::beginsWithTheSandbox()
{
    m_desk->workspace.draft().setVersion(ApiVersion::V2);
    const ActiveProfile active(m_desk->workspace, m_desk->secretStore, m_desk->session);
    QVERIFY(active.profile().isSandbox);
    QCOMPARE(active.profile().version, ApiVersion::V2);
    QCOMPARE(m_desk->workspace.draft().version(), ApiVersion::V2);
}

void TestActiveProfile::takesUpTheProfileOfTheLastTime()
{
    const QString id = add("Staging");
    m_desk->workspace.restore({{"profile", id}, {"draft", QJsonObject{}}});
    {
        const ActiveProfile active(m_desk->workspace, m_desk->secretStore, m_desk->session);
        QCOMPARE(active.profile().id, id);
    }
    m_desk->workspace.profiles().remove(id);
    const ActiveProfile active(m_desk->workspace, m_desk->secretStore, m_desk->session);
    QVERIFY(active.profile().isSandbox);
}

void TestActiveProfile::asksForTheSecretWhenItIsNeeded()
{
    ActiveProfile active(m_desk->workspace, m_desk->secretStore, m_desk->session);
    const QString id = add("Staging");
    active.choose(id);
    QCOMPARE(m_desk->secretStore.place(id), SecretStore::Place::Unknown);
    const quint64 number = broadcast();
    QTRY_COMPARE(m_desk->history.find(number)->outcome, Outcome::Failed);
    QCOMPARE(m_desk->secretStore.fault(id)->trouble, KeyringTrouble::NotRunning);
    const QString note = m_desk->history.find(number)->note;
    QVERIFY2(note.contains(m_desk->secretStore.fault(id)->sentence), qPrintable(note));
}

void TestActiveProfile::followsASecretThatIsEntered()
{
    ActiveProfile active(m_desk->workspace, m_desk->secretStore, m_desk->session);
    const QString id = add("Staging");
    const QString other = add("Other");
    active.choose(id);
    m_desk->secretStore.hold(other, *Secret::make(u"sk_other_1"));
    QVERIFY(!m_desk->session.isReady());
    m_desk->secretStore.hold(id, *Secret::make(u"sk_staging_1"));
    QVERIFY(m_desk->session.isReady());
    active.choose(SandboxId.toString());
    QVERIFY(!m_desk->session.isReady());
    active.choose(other);
    QVERIFY(m_desk->session.isReady());
    m_desk->secretStore.forget(other);
    QVERIFY(!m_desk->session.isReady());
}

void TestActiveProfile::followsNewSettings()
{
    ActiveProfile active(m_desk->workspace, m_desk->secretStore, m_desk->session);
    const QString id = add("Staging");
    active.choose(id);
    m_desk->secretStore.hold(id, *Secret::make(u"sk_staging_1"));
    const QSignalSpy changed(&active, &ActiveProfile::changed);
    Profile profile = active.profile();
    profile.name = "Renamed";
    m_desk->workspace.profiles().update(profile);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(active.profile().name, "Renamed");
    profile.serviceAddress = "http://pushradar.invalid";
    m_desk->workspace.profiles().update(profile);
    QVERIFY(m_desk->session.isReady()); // with the same secret
    const quint64 number = broadcast();
    QTRY_COMPARE(m_desk->history.find(number)->outcome, Outcome::Failed);
    QVERIFY(m_desk->history.find(number)->note.contains("plain http"));
    m_desk->workspace.draft().setVersion(ApiVersion::V2);
    QCOMPARE(m_desk->workspace.profiles().find(id)->version, ApiVersion::V2);
}

void TestActiveProfile::fallsBackWhenItsProfileGoes()
{
    ActiveProfile active(m_desk->workspace, m_desk->secretStore, m_desk->session);
    const QString id = add("Staging");
    active.choose(id);
    m_desk->removal.remove(id);
    QVERIFY(active.profile().isSandbox);
    QCOMPARE(m_desk->workspace.profileId(), SandboxId);
}

void TestActiveProfile::removalEndsWhenTheNextOneBegins()
{
    const QString first = add("First");
    const QString second = add("Second");
    m_desk->secretStore.hold(first, *Secret::make(u"sk_first_1"));
    m_desk->removal.remove(first);
    QVERIFY(m_desk->secretStore.secret(first));
    m_desk->removal.remove(second);
    QVERIFY(!m_desk->secretStore.secret(first));
    QCOMPARE(m_desk->removal.last()->profile.id, second);
    // Without a keychain the entry can't be deleted: the next start tries again.
    QTRY_VERIFY(m_desk->secretStore.fault(first));
    QCOMPARE(m_desk->secretStore.fault(first)->trouble, KeyringTrouble::NotRunning);
    QVERIFY(m_desk->file.secretsToDelete().contains(first));
    m_desk->removal.undo();
    QVERIFY(m_desk->workspace.profiles().find(second));
    QCOMPARE(m_desk->file.secretsToDelete(), QStringList{first});
}

int tst_activeprofile(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QCoreApplication app(argc, argv);
    TestActiveProfile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_activeprofile.moc"
