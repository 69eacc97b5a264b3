// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>

#include <base/keychain/endof.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <qt6keychain/keychain.h>

#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::base;

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void storesAndReads();
    void storesAndReadsAnyText();
    void outlivesTheProgramAndTheKeychain();
    void replaces();
    void removes();
    void tellsWhatIsMissing();
    void tellsWhatIsNoSecret();
    void keepsServicesApart();
    void worksInTheOrderOfTheCalls();
    void copesWithAKeychainThatEndsAndComesBack();
    void mayGoAtAnyTime();
    void overwritesWhatItRead();

private:
    PrivateBus m_bus;
    SecretService m_service{m_bus};
};

namespace {

/// What another process prints, or nothing if it fails.
QByteArray printedByTool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    tool.start(QStringLiteral(RADARDESK_KEYRING_TOOL), arguments);
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        return {};
    return "done " + tool.readAllStandardOutput().trimmed();
}

/// Whether what this process allocated holds the text that is \a hex in hexadecimal, without making
/// that text. The stack is left out: what a cipher leaves there is soon overwritten by other calls.
bool memoryHolds(const QByteArray &hex)
{
    const auto nibble = [&hex](qsizetype i) {
        const char c = hex.at(i);
        return c <= '9' ? c - '0' : c - 'a' + 10;
    };
    const auto byte = [&](qsizetype i) {
        return static_cast<char>(nibble(2 * i) * 16 + nibble(2 * i + 1));
    };
    const char first = byte(0);
    const auto matches = [&](const char *at) {
        for (qsizetype i = 0; i < hex.size() / 2; ++i) {
            if (at[i] != byte(i))
                return false;
        }
        return true;
    };
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("The memory cannot be read.");
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields.at(1).startsWith("rw") || fields.last() == "[stack]")
            continue;
        const QByteArrayList range = fields.at(0).split('-');
        const qint64 begin = range.at(0).toLongLong(nullptr, 16);
        const qint64 size = range.at(1).toLongLong(nullptr, 16) - begin;
        if (size > 64LL * 1024 * 1024 || !memory.seek(begin))
            continue;
        QByteArray content = memory.read(size);
        bool found = false;
        for (qsizetype i = content.indexOf(first); !found && i >= 0;
             i = content.indexOf(first, i + 1))
            found = i + hex.size() / 2 <= content.size() && matches(content.constData() + i);
        // Or else the next search would find what this one leaves behind.
        content.fill('\0');
        if (found)
            return true;
    }
    return false;
}

} // namespace

void TestKeyring::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestKeyring::init()
{
    QVERIFY(m_service.start());
}

void TestKeyring::storesAndReads()
{
    Keyring keyring;
    QVERIFY(endOf(keyring.store("first", secretOf("sk_first☃"))).isGood());
    QVERIFY(endOf(keyring.store("second", secretOf("sk_second"))).isGood());
    QCOMPARE(endOf(keyring.read("first")).text(), "sk_first☃");
    QCOMPARE(endOf(keyring.read("second")).text(), "sk_second");
}

void TestKeyring::storesAndReadsAnyText()
{
    Keyring keyring;
    const QString text = QStringLiteral("{\"cookies\":\"a=☃ 1; b\\n\"}");
    QVERIFY(endOf(keyring.storeText("text", PushRadar::HiddenText(text))).isGood());
    const Ending ending = endOf(keyring.readText("text"));
    QVERIFY(ending.isGood());
    QCOMPARE(ending.hidden->reveal(), text.toUtf8());
    QVERIFY(!ending.secret);
    // No secret of the service, and so none to whoever asks for one.
    QVERIFY(endOf(keyring.read("text")).is(KeyringTrouble::BadEntry));
    QVERIFY(endOf(keyring.readText("never kept")).is(KeyringTrouble::Missing));
}

void TestKeyring::outlivesTheProgramAndTheKeychain()
{
    Keyring keyring;
    QVERIFY(endOf(keyring.store("lasting", secretOf("sk_lasting"))).isGood());
    QCOMPARE(printedByTool({"lasting"}), "done " + QByteArray("sk_lasting").toHex());
    QVERIFY(m_service.start());
    QCOMPARE(printedByTool({"lasting"}), "done " + QByteArray("sk_lasting").toHex());
    QCOMPARE(endOf(keyring.read("lasting")).text(), "sk_lasting");
    Keyring fresh;
    QCOMPARE(endOf(fresh.read("lasting")).text(), "sk_lasting");
}

void TestKeyring::replaces()
{
    Keyring keyring;
    QVERIFY(endOf(keyring.store("replaced", secretOf("sk_old"))).isGood());
    QVERIFY(endOf(keyring.store("replaced", secretOf("sk_new"))).isGood());
    QCOMPARE(endOf(keyring.read("replaced")).text(), "sk_new");
    QCOMPARE(m_service.entries("replaced"), 1);
}

void TestKeyring::removes()
{
    Keyring keyring;
    QVERIFY(endOf(keyring.store("removed", secretOf("sk_removed"))).isGood());
    QCOMPARE(m_service.entries("removed"), 1);
    QVERIFY(endOf(keyring.remove("removed")).isGood());
    QCOMPARE(m_service.entries("removed"), 0);
    QVERIFY(endOf(keyring.read("removed")).is(KeyringTrouble::Missing));
    QVERIFY(endOf(keyring.remove("removed")).isGood());
}

void TestKeyring::tellsWhatIsMissing()
{
    Keyring keyring;
    QVERIFY(endOf(keyring.read("never stored")).is(KeyringTrouble::Missing));
}

void TestKeyring::tellsWhatIsNoSecret()
{
    Keyring keyring;
    QVERIFY(endOf(keyring.read("bad")).is(KeyringTrouble::Missing));
    auto *other = new QKeychain::WritePasswordJob(QStringLiteral("RadarDesk"));
    other->setKey("bad");
    other->setTextData("a sk_word too many");
    QSignalSpy stored(other, &QKeychain::Job::finished);
    other->start();
    QVERIFY(stored.wait());

    const Ending ending = endOf(keyring.read("bad"));
    QVERIFY(ending.is(KeyringTrouble::BadEntry));
    QVERIFY(!ending.fault->sentence.contains("sk_"));
    QVERIFY(endOf(keyring.store("bad", secretOf("sk_good"))).isGood());
    QCOMPARE(endOf(keyring.read("bad")).text(), "sk_good");
}

void TestKeyring::keepsServicesApart()
{
    Keyring keyring;
    Keyring other(QStringLiteral("RadarDesk test"));
    QVERIFY(endOf(keyring.store("shared", secretOf("sk_one"))).isGood());
    QVERIFY(endOf(other.read("shared")).is(KeyringTrouble::Missing));
}

void TestKeyring::worksInTheOrderOfTheCalls()
{
    Keyring keyring;
    QStringList finished;
    for (int i = 0; i < 20; ++i) {
        const QString text = "sk_" + QString::number(i);
        connect(keyring.store("ordered", secretOf(text)), &KeyringJob::finished, this,
                [&finished, text] { finished.append(text); });
        connect(keyring.remove("ordered"), &KeyringJob::finished, this,
                [&finished] { finished.append("removed"); });
    }
    keyring.store("ordered", secretOf("sk_last"));
    QCOMPARE(endOf(keyring.read("ordered")).text(), "sk_last");
    QCOMPARE(finished.size(), 40);
    for (qsizetype i = 0; i < 20; ++i) {
        QCOMPARE(finished.at(2 * i), "sk_" + QString::number(i));
        QCOMPARE(finished.at(2 * i + 1), "removed");
    }
}

void TestKeyring::copesWithAKeychainThatEndsAndComesBack()
{
    Keyring keyring;
    QVERIFY(endOf(keyring.store("k", secretOf("sk_before"))).isGood());
    m_service.killNow();
    QVERIFY(endOf(keyring.read("k")).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.store("k", secretOf("sk_lost"))).is(KeyringTrouble::NotRunning));
    QVERIFY(endOf(keyring.remove("k")).is(KeyringTrouble::NotRunning));

    QVERIFY(m_service.start());
    QCOMPARE(endOf(keyring.read("k")).text(), "sk_before");
    QVERIFY(endOf(keyring.store("k", secretOf("sk_after"))).isGood());
    QCOMPARE(endOf(keyring.read("k")).text(), "sk_after");

    // In the middle of a question.
    m_service.pause();
    keyring.setAnswerLimit(std::chrono::milliseconds(1));
    KeyringJob *job = keyring.read("k");
    connect(job, &KeyringJob::late, this, [this] { m_service.killNow(); });
    QVERIFY(endOf(job).is(KeyringTrouble::NotRunning));
    QVERIFY(m_service.start());
    QCOMPARE(endOf(keyring.read("k")).text(), "sk_after");
}

void TestKeyring::mayGoAtAnyTime()
{
    {
        Keyring keyring;
        keyring.read("going");
        keyring.store("going", secretOf("sk_going"));
    }

    auto keyring = std::make_unique<Keyring>();
    keyring->setAnswerLimit(std::chrono::milliseconds(1));
    QVERIFY(endOf(keyring->store("going", secretOf("sk_going"))).isGood());
    m_service.pause();
    const QPointer<KeyringJob> read = keyring->read("going");
    const QPointer<KeyringJob> remove = keyring->remove("never stored");
    QSignalSpy late(read, &KeyringJob::late);
    QVERIFY(late.wait());
    delete remove;
    keyring.reset();
    QVERIFY(!read);
    m_service.resume();

    auto *deletedWhenAnswered = new Keyring;
    QSignalSpy gone(deletedWhenAnswered, &QObject::destroyed);
    connect(deletedWhenAnswered->read("going"), &KeyringJob::finished, this,
            [deletedWhenAnswered] { delete deletedWhenAnswered; });
    QVERIFY(gone.wait());

    keyring = std::make_unique<Keyring>();
    QCOMPARE(endOf(keyring->read("going")).text(), "sk_going");
}

void TestKeyring::overwritesWhatItRead()
{
    // Stored by another process: this one never has the text itself. Memory that was freed is soon
    // written to at its beginning, so a part from the middle is looked for in a text that is long.
    const QByteArray hex = QByteArray("41727a4d6b").repeated(5);
    const QByteArray all = QByteArray("sk_").toHex() + hex.repeated(40);
    QVERIFY(!printedByTool({"overwritten", QString::fromLatin1(all)}).isEmpty());
    QVERIFY(!memoryHolds(hex));

    Keyring keyring;
    {
        const Ending ending = endOf(keyring.read("overwritten"));
        QVERIFY(ending.isGood());
        QVERIFY(memoryHolds(hex));
    }
    QTRY_VERIFY(!memoryHolds(hex));
}

int tst_keyring(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"
