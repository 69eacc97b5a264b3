// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/endof.h>
#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <support/privatebus.h>
#include <support/secretservice.h>
#include <torture/torturedprogram.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using Place = SecretStore::Place;

/// Operations on the connection to the session bus fail, one run each, while a secret is kept in
/// the keychain and read from it.
class TestTorturedKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoSecret_data();
    void losesNoSecret();

private:
    /// Whether what the run said of the secret is so.
    void check(const QString &id, const TortureRun &run, const QByteArray &story);

    PrivateBus m_bus;
    SecretService m_service{m_bus};
};

namespace {

constexpr QLatin1String TorturedSecret("sk_tortured");

TortureRun keepSecret(const QString &id, const TortureFault &fault)
{
    TorturedProgram program;
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    program.set("TORTURE_PEER", address.mid(address.indexOf(u'=') + 1));
    return program.run({"keychain", id, TorturedSecret}, fault);
}

/// What a run said of a secret: "PLACE SECRET" and a sentence if the keychain was at fault.
struct SaidPlace
{
    explicit SaidPlace(const QByteArrayList &lines)
        : wasSaid(lines.size() == 1)
    {
        const QByteArray line = wasSaid ? lines.constFirst() : QByteArray("0 nothing ");
        const QByteArrayList words = line.split(' ');
        place = static_cast<Place>(words.at(0).toInt());
        hasSecret = words.at(1) == QByteArray(TorturedSecret.data());
        hasSentence = words.size() > 4;
    }

    bool wasSaid;
    Place place;
    bool hasSecret;
    bool hasSentence;
};

} // namespace

void TestTorturedKeychain::initTestCase()
{
    if (const QString missing = TorturedProgram::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_bus.start());
    QVERIFY(m_service.start());
}

void TestTorturedKeychain::check(const QString &id, const TortureRun &run, const QByteArray &story)
{
    const SaidPlace kept(run.all("kept"));
    if (kept.wasSaid) {
        QVERIFY2(kept.hasSecret, story); // for this run in any case
        QVERIFY2(kept.place == Place::Keychain || kept.hasSentence, story);
        QVERIFY2(kept.place != Place::Keychain || m_service.entries(id) == 1, story);
    }
    const SaidPlace read(run.all("read"));
    QVERIFY2(!read.wasSaid || read.hasSecret || read.hasSentence, story);
    QVERIFY2(run.all("late").isEmpty(), story);
    QVERIFY2(run.isKilled || run.all("memory") == QByteArrayList{TorturedSecret.data()}, story);

    Keyring undisturbed;
    QVERIFY2(endOf(undisturbed.store(id, secretOf(TorturedSecret))).isGood(), story);
    QVERIFY2(endOf(undisturbed.read(id)).text() == TorturedSecret, story);
}

void TestTorturedKeychain::losesNoSecret_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("stride");
    QTest::newRow("one fails") << QByteArray("once") << 4 << 3;
    QTest::newRow("all fail from there on") << QByteArray("onwards") << 4 << 5;
    QTest::newRow("the program ends there") << QByteArray("end") << 4 << 7;
}

void TestTorturedKeychain::losesNoSecret()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const int, each);
    QFETCH(const int, stride);
    const TortureRun whole = keepSecret("quiet-" + mode, {});
    QVERIFY2(!whole.isCrashed && whole.all("end").size() == 1, whole.story({}));
    const SaidPlace read(whole.all("read"));
    QVERIFY2(read.hasSecret && read.place == Place::Keychain, whole.story({}));
    check("quiet-" + mode, whole, whole.story({}));
    const QList<int> tried = triedOf(whole.operations.size(), each, stride);
    int troubled = 0;
    for (const int number : tried) {
        const TortureFault fault{number, mode};
        const QString id = QString::fromLatin1(mode) + QString::number(number);
        const TortureRun run = keepSecret(id, fault);
        const QByteArray story = run.story(fault);
        QVERIFY2(!run.isCrashed && (run.isKilled || run.all("end").size() == 1), story);
        QVERIFY2(!run.isKilled || mode == "end", story);
        check(id, run, story);
        if (QTest::currentTestFailed())
            return;
        troubled += SaidPlace(run.all("kept")).place == Place::Keychain ? 0 : 1;
    }
    qInfo("%d operations, %d runs, %d of them without the keychain",
          static_cast<int>(whole.operations.size()), static_cast<int>(tried.size()), troubled);
    QVERIFY(troubled > 0);
}

int tst_torturedkeychain(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTorturedKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_torturedkeychain.moc"
