// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <privatechannels/identities/identitiesfile.h>
#include <privatechannels/identities/identityvalues.h>

#include <support/privatebus.h>
#include <support/secretservice.h>
#include <support/textfile.h>

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::privatechannels;
using Place = IdentityValues::Place;

/// Identities over a restart, with a real keychain, a locked one and none.
class TestIdentityValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comesBackAfterARestart();
    void writesNoValueToAnyFile();
    void whatIsUsedIsRedacted();
    void holdsWithoutAKeychain();
    void saysThatItIsLocked();
    void isTypedAgain();
    void forgetsWhatIsEmptied();
    void removesTheEntry();
    void undoBringsValuesBack();
    void undoBringsUnreadValuesBack();
    void goesOnWithoutADamagedFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("identities.json"); }

    PrivateBus m_bus;
    SecretService m_service{m_bus};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr const char *Session = "9f8e7d6c5b4a3210";
constexpr const char *Bearer = "eyJhbGciOiJIUzI1NiJ9.e30";

Identity keptAlice()
{
    return {.id = "a",
            .name = "Alice",
            .cookies = QStringLiteral("session=%1; Path=/; Secure").arg(QLatin1String(Session)),
            .headers = {{"Authorization", QStringLiteral("Bearer ") + QLatin1String(Bearer)},
                        {"X-Tenant", "north"}}};
}

/// The identities as at a start of the program.
struct IdentitiesStart
{
    explicit IdentitiesStart(const QString &path)
        : file(path, model)
        , values(model, keyring, secrets)
    {
        values.setDelay(std::chrono::milliseconds(0));
        file.load();
    }

    KnownSecrets secrets;
    Keyring keyring;
    IdentitiesModel model;
    IdentitiesFile file;
    IdentityValues values;
};

/// Asks for the values of that identity and waits.
bool settle(IdentitiesStart &start, const QString &id)
{
    QSignalSpy settled(&start.values, &IdentityValues::settled);
    start.values.request(id);
    return settled.wait();
}

} // namespace

void TestIdentityValues::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestIdentityValues::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_service.start());
}

void TestIdentityValues::cleanup()
{
    // What one test leaves in the keychain is none of the next one's business.
    IdentitiesModel model;
    Keyring keyring;
    QSignalSpy removed(keyring.remove("identity/a"), &KeyringJob::finished);
    removed.wait();
}

void TestIdentityValues::comesBackAfterARestart()
{
    {
        IdentitiesStart start(path());
        QVERIFY(start.file.notice().isEmpty());
        start.model.add(keptAlice());
        QCOMPARE(start.values.place("a"), Place::Asking);
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
        QCOMPARE(m_service.entries("identity/a"), 1);
    }
    IdentitiesStart again(path());
    QVERIFY2(again.file.notice().isEmpty(), qPrintable(again.file.notice()));
    QCOMPARE(again.model.rowCount(), 2);
    QCOMPARE(again.values.place("a"), Place::Unknown);
    QVERIFY(again.model.find("a")->isAwaited);
    QCOMPARE(again.model.find("a")->awaitedCookies, QStringList{"session"});
    QCOMPARE(again.model.find("a")->identity.headers.last().value, "north");

    QVERIFY(settle(again, "a"));
    QCOMPARE(again.values.place("a"), Place::Keychain);
    QCOMPARE(again.model.find("a")->identity, keptAlice());
    QVERIFY(settle(again, "a"));
    QVERIFY(settle(again, NobodyId.toString()));
}

void TestIdentityValues::writesNoValueToAnyFile()
{
    {
        IdentitiesStart start(path());
        start.model.add(keptAlice());
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
        start.file.flush();
        Identity changed = keptAlice();
        changed.headers[1].value = "south";
        start.model.update(changed);
    }
    { // written again, while the values are still awaited
        IdentitiesStart start(path());
        start.model.add({.id = "b", .name = "Bob", .cookies = "half typed"});
        QTRY_COMPARE(start.values.place("b"), Place::Keychain);
        start.model.remove("b");
    }
    int files = 0;
    QDirIterator each(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QByteArray content = contentOf(each.next());
        for (const char *value : {Session, Bearer, "half typed"})
            QVERIFY2(!content.contains(value), qPrintable(each.filePath()));
        ++files;
    }
    QVERIFY(files > 0);
    const QByteArray content = contentOf(path());
    for (const char *kept : {"Alice", "session", "Authorization", "X-Tenant", "south"})
        QVERIFY2(content.contains(kept), kept);
}

void TestIdentityValues::whatIsUsedIsRedacted()
{
    IdentitiesStart start(path());
    start.model.add(keptAlice());
    start.values.use("a");
    QCOMPARE(start.secrets.redact(QByteArray("Cookie: session=") + Session),
             "Cookie: session=sk_***");
    QCOMPARE(start.secrets.redact(QByteArray("it was ") + Bearer), "it was sk_***");
    QCOMPARE(start.secrets.redact(QByteArray("north")), "north");
}

void TestIdentityValues::holdsWithoutAKeychain()
{
    m_service.killNow();
    {
        IdentitiesStart start(path());
        start.model.add(keptAlice());
        QTRY_COMPARE(start.values.place("a"), Place::MemoryOnly);
        QVERIFY(start.values.stateText("a").contains("this run only"));
        QCOMPARE(start.model.find("a")->identity, keptAlice());

        QVERIFY(m_service.start());
        start.values.storeAgain("a");
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    }
    m_service.killNow();
    IdentitiesStart again(path());
    QVERIFY(settle(again, "a"));
    QCOMPARE(again.values.place("a"), Place::Nowhere);
    QVERIFY(again.model.find("a")->isAwaited);
    QVERIFY(again.values.stateText("a").contains("No keychain"));

    QVERIFY(m_service.start());
    QVERIFY(settle(again, "a"));
    QCOMPARE(again.model.find("a")->identity, keptAlice());
}

void TestIdentityValues::saysThatItIsLocked()
{
    {
        IdentitiesStart start(path());
        start.model.add(keptAlice());
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    }
    QVERIFY(m_service.lock());
    IdentitiesStart again(path());
    QVERIFY(settle(again, "a"));
    QCOMPARE(again.values.place("a"), Place::Nowhere);
    QVERIFY2(again.values.stateText("a").contains("locked"),
             qPrintable(again.values.stateText("a")));
    QVERIFY(m_service.start()); // unlocks it
    QVERIFY(settle(again, "a"));
    QCOMPARE(again.values.place("a"), Place::Keychain);
}

void TestIdentityValues::isTypedAgain()
{
    {
        IdentitiesStart start(path());
        start.model.add(keptAlice());
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    }
    {
        IdentitiesStart start(path());
        start.values.request("a");
        Identity typed = keptAlice();
        typed.cookies = "session=typed-anew-1";
        start.model.update(typed);
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
        QCOMPARE(start.model.find("a")->identity, typed);
    }
    IdentitiesStart again(path());
    QVERIFY(settle(again, "a"));
    QCOMPARE(again.model.find("a")->identity.cookies, "session=typed-anew-1");
}

void TestIdentityValues::forgetsWhatIsEmptied()
{
    {
        IdentitiesStart start(path());
        start.model.add(keptAlice());
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    }
    IdentitiesStart again(path());
    again.model.startAnew("a");
    QTRY_COMPARE(again.values.place("a"), Place::None);
    QCOMPARE(m_service.entries("identity/a"), 0);
    QCOMPARE(again.values.stateText("a"), QString());
}

void TestIdentityValues::removesTheEntry()
{
    IdentitiesStart start(path());
    start.model.add(keptAlice());
    QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    start.model.remove("a");
    QTRY_COMPARE(m_service.entries("identity/a"), 0);

    start.model.add(keptAlice());
    QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    QVERIFY(m_service.lock());
    QSignalSpy failed(&start.values, &IdentityValues::removalFailed);
    start.model.remove("a");
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains("locked"));
}

void TestIdentityValues::undoBringsValuesBack()
{
    IdentitiesStart start(path());
    start.model.add(keptAlice());
    QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    const auto removed = start.model.remove("a");
    start.model.restore(*removed);
    QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    QCOMPARE(m_service.entries("identity/a"), 1);
    QCOMPARE(start.model.find("a")->identity, keptAlice());
}

void TestIdentityValues::undoBringsUnreadValuesBack()
{
    {
        IdentitiesStart start(path());
        start.model.add(keptAlice());
        QTRY_COMPARE(start.values.place("a"), Place::Keychain);
    }
    IdentitiesStart again(path());
    const auto removed = again.model.remove("a");
    QTRY_COMPARE(m_service.entries("identity/a"), 0);
    again.model.restore(*removed);
    QTRY_COMPARE(again.values.place("a"), Place::Keychain);
    QCOMPARE(again.model.find("a")->identity, keptAlice());
    QCOMPARE(m_service.entries("identity/a"), 1);
}

void TestIdentityValues::goesOnWithoutADamagedFile()
{
    QVERIFY(putFile(path(), R"({"radardesk-identities":1,"identities":[
        {"id":"a","name":"Alice","headers":[{"name":"X","value":"1"}],"cookieNames":[]},
        {"id":"nobody","name":"Nobody","headers":[]},
        {"id":"b","name":"","headers":[]},
        7]})"));
    const IdentitiesStart start(path());
    QCOMPARE(start.model.rowCount(), 2);
    QCOMPARE(start.model.find("a")->identity.headers.first().value, "1");
    QVERIFY2(start.file.notice().contains("3"), qPrintable(start.file.notice()));
}

int tst_identityvalues(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestIdentityValues test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_identityvalues.moc"
