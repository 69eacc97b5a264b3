// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/profilevalues.h>

#include <session/profileatwork.h>
#include <support/privatebus.h>
#include <support/secretservice.h>
#include <workbench/placeholders/placeholders.h>
#include <workbench/placeholders/placeholdervalues.h>
#include <workbench/profiles/profilejson.h>
#include <workbench/templates/foldervalues.h>

#include <QJsonDocument>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;
using PushRadar::HiddenText;
using ValuesPlace = ProfileValues::Place;

/// Values of profiles: what placeholders get of them, and where the secret ones are.
class TestProfileValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void followTheProfile();
    void comeBackFromTheKeychain();
    void areHeldWithoutAKeychain();
    void areDeleted();
    void areDeletedFromAnEntryOfBefore();
    void areKeptByTwoWindows();
    void comeFromTheFolderFirst();
    void outlastADeletionThatIsUndone();
    void keepWhatWasTypedBefore();
    void refuseWhatCantBeHidden();
    void areNoPartOfAFile();

private:
    PrivateBus m_bus;
    SecretService m_service{m_bus};
};

namespace {

constexpr const char *Key = "k3y-of-the-shop-77";

Profile shopWith(const QList<ProfileValue> &values)
{
    Profile shop = newProfile();
    shop.id = "shop";
    shop.name = "Shop";
    shop.values = values;
    return shop;
}

/// As at a start of the program, with a profile in use.
struct ValuesAtWork : ProfileAtWork
{
    explicit ValuesAtWork(const Profile &profile)
        : held({workspace.profiles(), active, keyring, secrets, placeholders, folders})
    {
        active.choose(workspace.profiles().add(profile));
    }
    [[nodiscard]] std::optional<QString> condition(const QString &name,
                                                   const QString &place = {}) const
    {
        return placeholders.inFolder(place).withSecrets().variable(name);
    }
    /// Asks for what is missing and waits.
    [[nodiscard]] bool prepare(const QString &place = {})
    {
        bool isReady = false;
        held.prepare([&isReady] { isReady = true; }, place);
        return QTest::qWaitFor([&isReady] { return isReady; }, 30'000);
    }

    KnownSecrets secrets;
    PlaceholderValues placeholders;
    FolderValuesList folders;
    ProfileValues held;
};

} // namespace

void TestProfileValues::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestProfileValues::init()
{
    QVERIFY(m_service.start());
}

void TestProfileValues::followTheProfile()
{
    ValuesAtWork work(shopWith({{"baseUrl", "http://127.0.0.1:8000"}}));
    QCOMPARE(work.placeholders.variable("baseUrl"),
             std::optional<QString>("http://127.0.0.1:8000"));
    QCOMPARE(work.placeholders.variables(), QStringList{"baseUrl"});
    work.placeholders.setVariables({{"baseUrl", "of a row"}});
    QCOMPARE(work.placeholders.variable("baseUrl"), std::optional<QString>("of a row"));
    work.placeholders.setVariables({});
    work.workspace.profiles().update(shopWith({{"other", "1"}}));
    QVERIFY(!work.placeholders.variable("baseUrl"));
    QCOMPARE(work.placeholders.variable("other"), std::optional<QString>("1"));
    work.active.choose(SandboxId.toString());
    QVERIFY(!work.placeholders.variable("other"));
    bool isReady = false;
    work.held.prepare([&isReady] { isReady = true; });
    QVERIFY(isReady); // nothing is missing
}

void TestProfileValues::comeBackFromTheKeychain()
{
    const QList<ProfileValue> values{{"key", {}, true}, {"other", {}, true}};
    {
        ValuesAtWork work(shopWith(values));
        work.held.setSecret("shop", "key", HiddenText(QString::fromLatin1(Key)));
        QTRY_COMPARE(work.held.place("shop"), ValuesPlace::Keychain);
        QCOMPARE(m_service.entries("values/shop"), 1);
        QCOMPARE(work.condition("key"), std::optional<QString>(Key));
    }
    ValuesAtWork again(shopWith(values));
    QCOMPARE(again.held.place("shop"), ValuesPlace::Unknown);
    QVERIFY(!again.condition("key"));
    QVERIFY(again.prepare());
    QCOMPARE(again.condition("key"), std::optional<QString>(Key));
    QVERIFY(!again.condition("other"));
    QCOMPARE(again.held.place("shop"), ValuesPlace::Keychain);
    // No message gets it, and no record.
    QVERIFY(!again.placeholders.variable("key"));
    const auto made = expandPlaceholders(R"({"a":"{{var key}}"})", again.placeholders);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains("secret value"), qPrintable(made.error().message));
    QVERIFY(!again.secrets.redact(QByteArray("it is ") + Key).contains(Key));
    QVERIFY(again.prepare()); // "other" is not asked for again and again
}

void TestProfileValues::areHeldWithoutAKeychain()
{
    m_service.killNow();
    ValuesAtWork work(shopWith({{"key", {}, true}}));
    work.held.setSecret("shop", "key", HiddenText(QString::fromLatin1(Key)));
    QTRY_COMPARE(work.held.place("shop"), ValuesPlace::MemoryOnly);
    QVERIFY(work.held.fault("shop").contains("this run only"));
    QCOMPARE(work.condition("key"), std::optional<QString>(Key));
    QVERIFY(work.prepare());
}

void TestProfileValues::areDeleted()
{
    ValuesAtWork work(shopWith({{"key", {}, true}, {"plain", "1"}}));
    work.held.setSecret("shop", "key", HiddenText(QString::fromLatin1(Key)));
    QTRY_COMPARE(work.held.place("shop"), ValuesPlace::Keychain);
    work.workspace.profiles().update(shopWith({{"plain", "1"}}));
    QTRY_COMPARE(m_service.entries("values/shop"), 0);
    QVERIFY(!work.held.knows("shop", "key"));
    work.workspace.profiles().update(shopWith({{"key", {}, true}}));
    work.held.setSecret("shop", "key", HiddenText(QString::fromLatin1(Key)));
    QTRY_COMPARE(m_service.entries("values/shop"), 1);
    work.held.forget("shop");
    QTRY_COMPARE(m_service.entries("values/shop"), 0);
}

void TestProfileValues::areDeletedFromAnEntryOfBefore()
{
    {
        ValuesAtWork work(shopWith({{"key", {}, true}}));
        work.held.setSecret("shop", "key", HiddenText(QString::fromLatin1(Key)));
        QTRY_COMPARE(work.held.place("shop"), ValuesPlace::Keychain);
    }
    // Deleted in a run in which nothing has asked the keychain yet.
    ValuesAtWork again(shopWith({{"key", {}, true}, {"other", {}, true}}));
    again.workspace.profiles().update(shopWith({{"other", {}, true}}));
    QTRY_COMPARE(m_service.entries("values/shop"), 0);
}

void TestProfileValues::areKeptByTwoWindows()
{
    ValuesAtWork one(shopWith({{"one", {}, true}, {"gone", {}, true}}));
    one.held.setSecret("shop", "gone", HiddenText(u"g0ne-g0ne-g0ne"));
    QTRY_COMPARE(one.held.place("shop"), ValuesPlace::Keychain);
    // Neither has the profile as the other one has changed it.
    ValuesAtWork two(shopWith({{"two", {}, true}, {"gone", {}, true}}));
    QVERIFY(two.prepare());
    one.held.setSecret("shop", "one", HiddenText(u"0n3-0n3-0n3"));
    QTRY_COMPARE(one.held.place("shop"), ValuesPlace::Keychain);
    two.held.setSecret("shop", "two", HiddenText(u"tw0-tw0-tw0"));
    QTRY_COMPARE(two.held.place("shop"), ValuesPlace::Keychain);
    one.workspace.profiles().update(shopWith({{"one", {}, true}}));
    QTRY_COMPARE(one.held.place("shop"), ValuesPlace::Keychain);

    ValuesAtWork later(shopWith({{"one", {}, true}, {"two", {}, true}, {"gone", {}, true}}));
    QVERIFY(later.prepare());
    QCOMPARE(later.condition("one"), std::optional<QString>("0n3-0n3-0n3"));
    QCOMPARE(later.condition("two"), std::optional<QString>("tw0-tw0-tw0"));
    QVERIFY(!later.condition("gone"));
    // What another window has added is asked for, though the entry was read before.
    two.workspace.profiles().update(shopWith({{"one", {}, true}, {"two", {}, true}}));
    QVERIFY(two.prepare());
    QCOMPARE(two.condition("one"), std::optional<QString>("0n3-0n3-0n3"));
    later.held.forget("shop");
    QTRY_COMPARE(m_service.entries("values/shop"), 0);
}

void TestProfileValues::comeFromTheFolderFirst()
{
    const QString orders = "Orders";
    {
        ValuesAtWork work(shopWith({{"city", "Bern"}, {"port", "1"}, {"key", {}, true}}));
        work.folders.set({"f", orders, {{"city", "Basel"}, {"port", {}, true}, {"key", "plain"}}});
        const PlaceholderValues inside = work.placeholders.inFolder(orders);
        QCOMPARE(inside.variable("city"), std::optional<QString>("Basel"));
        QVERIFY(!inside.variable("port") && inside.isSecret("port"));
        QVERIFY(inside.variable("key") == "plain" && !inside.isSecret("key"));
        QCOMPARE(work.placeholders.variable("city"), std::optional<QString>("Bern"));
        QCOMPARE(work.placeholders.inFolder("Others").variable("city"),
                 std::optional<QString>("Bern"));
        work.placeholders.setVariables({{"city", "of a row"}});
        QCOMPARE(work.placeholders.inFolder(orders).variable("city"),
                 std::optional<QString>("of a row"));
        work.held.setSecret("f", "port", HiddenText(QString::fromLatin1(Key)));
        QTRY_COMPARE(work.held.place("f"), ValuesPlace::Keychain);
        QCOMPARE(m_service.entries("values/f"), 1);
    }
    ValuesAtWork again(shopWith({{"port", "1"}}));
    again.folders.set({"f", orders, {{"port", {}, true}}});
    QVERIFY(again.prepare(orders));
    QCOMPARE(again.condition("port", orders), std::optional<QString>(Key));
    QCOMPARE(again.condition("port"), std::optional<QString>("1"));
    QVERIFY(!again.placeholders.inFolder(orders).variable("port")); // no message gets it
    again.folders.set({"f", orders, {}});
    QTRY_COMPARE(m_service.entries("values/f"), 0);
}

void TestProfileValues::outlastADeletionThatIsUndone()
{
    ValuesAtWork work(shopWith({{"key", {}, true}}));
    work.held.setSecret("shop", "key", HiddenText(QString::fromLatin1(Key)));
    QTRY_COMPARE(work.held.place("shop"), ValuesPlace::Keychain);
    const auto removed = work.workspace.profiles().remove("shop");
    QVERIFY(removed);
    Profile sandbox = *work.workspace.profiles().find(SandboxId.toString());
    sandbox.keepDays = 7; // any other profile changes meanwhile
    work.workspace.profiles().update(sandbox);
    QVERIFY(work.held.knows("shop", "key"));
    QCOMPARE(work.held.place("shop"), ValuesPlace::Keychain);
    work.workspace.profiles().restore(*removed);
    work.active.choose("shop");
    QCOMPARE(work.condition("key"), std::optional<QString>(Key));
    work.held.forget("shop");
    QTRY_COMPARE(m_service.entries("values/shop"), 0);
}

void TestProfileValues::keepWhatWasTypedBefore()
{
    const QList<ProfileValue> values{{"one", {}, true}, {"two", {}, true}};
    {
        ValuesAtWork work(shopWith(values));
        work.held.setSecret("shop", "one", HiddenText(u"0n3-0n3-0n3"));
        QTRY_COMPARE(work.held.place("shop"), ValuesPlace::Keychain);
    }
    { // the other is typed before the keychain was read
        ValuesAtWork work(shopWith(values));
        work.held.setSecret("shop", "two", HiddenText(u"tw0-tw0-tw0"));
        QTRY_COMPARE(work.held.place("shop"), ValuesPlace::Keychain);
    }
    ValuesAtWork again(shopWith(values));
    QVERIFY(again.prepare());
    QCOMPARE(again.condition("one"), std::optional<QString>("0n3-0n3-0n3"));
    QCOMPARE(again.condition("two"), std::optional<QString>("tw0-tw0-tw0"));
    again.held.forget("shop");
    QTRY_COMPARE(m_service.entries("values/shop"), 0);
}

void TestProfileValues::refuseWhatCantBeHidden()
{
    QVERIFY(!ProfileValues::secretFault("abc").isEmpty());
    QVERIFY(!ProfileValues::secretFault("password").isEmpty());
    QCOMPARE(ProfileValues::secretFault(Key), QString());
}

void TestProfileValues::areNoPartOfAFile()
{
    const Profile shop = shopWith({{"baseUrl", "http://a"}, {"key", "left by mistake", true}});
    const QByteArray json = QJsonDocument(ProfileJson::toJson(shop)).toJson();
    QVERIFY(json.contains("baseUrl") && json.contains("http://a"));
    QVERIFY(!json.contains("left by mistake"));
    const auto read = ProfileJson::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(read);
    QCOMPARE(read->values.size(), 2);
    QCOMPARE(read->values.at(0), shop.values.at(0));
    QVERIFY(read->values.at(1).isSecret && read->values.at(1).value.isEmpty());
    QVERIFY(!ProfileJson::fromJson({{"values", "text"}}));
}

int tst_profilevalues(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestProfileValues test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilevalues.moc"
