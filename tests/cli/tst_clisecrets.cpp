// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <support/secretservice.h>

#include <QDirIterator>

using namespace RadarDesk;

/// Where secrets come from, and that they go nowhere.
class TestCliSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeFromAFile();
    void comeFromTheKeychain();
    void areNowhereToBeSeen();
};

void TestCliSecrets::comeFromAFile()
{
    CliService service;
    CommandLine program;
    const QString path = program.folder.filePath("secret");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(CliSecret) + "\n");
    file.close();
    const QStringList call = QStringList{"broadcast", "news", "a=b"} + service.options();
    const Ran sent = program.run(call + QStringList{"--secret-file", path});
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(program.run(call).status, 4);
    QCOMPARE(program.run(call + QStringList{"--secret-file", "/nowhere"}).status, 4);
    QCOMPARE(program.run(call + QStringList{"--secret-file", program.folder.path()}).status, 4);
    program.setVariable("RADARDESK_SECRET", "pk_not_this_one");
    QCOMPARE(program.run(call).status, 4);
}

void TestCliSecrets::comeFromTheKeychain()
{
    PrivateBus bus;
    QVERIFY(bus.start());
    SecretService keychain(bus);
    if (!keychain.start())
        QSKIP("No keychain can be started here.");
    CliService service;
    CommandLine program;
    program.setVariable("DBUS_SESSION_BUS_ADDRESS",
                        qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    const workbench::Profile shop = service.profile("Shop");
    program.addProfile(shop);
    const QStringList call{"broadcast", "news", "a=b", "--profile", "Shop"};
    const Ran none = program.run(call);
    QVERIFY2(none.status == 4, none.err.constData());
    base::Keyring keyring;
    auto *const job = keyring.store(shop.id, *PushRadar::Secret::make(QString(CliSecret)));
    QSignalSpy stored(job, &base::KeyringJob::finished);
    QVERIFY(stored.wait());
    const Ran sent = program.run(call);
    QVERIFY2(sent.status == 0, sent.err.constData());
    QVERIFY(!(sent.out + sent.err).contains(CliSecret));
    QVERIFY(keychain.lock());
    const Ran locked = program.run(call);
    QVERIFY2(locked.status == 4, locked.err.constData());
    QVERIFY2(locked.err.contains("locked"), locked.err.constData());
}

void TestCliSecrets::areNowhereToBeSeen()
{
    CliService service;
    CommandLine program;
    program.setVariable("RADARDESK_SECRET", CliSecret);
    QProcess listen;
    program.start(listen, QStringList{"listen", "--all"} + service.options());
    QByteArray said;
    QTRY_VERIFY((said += listen.readAllStandardError()).contains("Listening"));
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(listen.processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    QVERIFY(!commandLine.readAll().contains(CliSecret));
    // An app that sends the secret itself.
    PushRadar::Client client(*PushRadar::Secret::make(QString(CliSecret)),
                             PushRadar::ApiVersion::V3);
    client.setBaseUrl(QUrl(service.sandbox.url().toString() + "/v3"));
    PushRadar::DataItems items;
    items.add("leak", PushRadar::JsonValue(CliSecret));
    client.broadcast(*PushRadar::Message::make(u"news", items, PushRadar::ApiVersion::V3));
    QByteArray out;
    QVERIFY(waitForOutput(listen, out, "leak"));
    listen.terminate();
    QVERIFY(waitForEnd(listen));
    out += listen.readAllStandardOutput() + listen.readAllStandardError();
    QVERIFY2(!out.contains(CliSecret), out.constData());
    QDirIterator files(program.folder.path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(CliSecret), qUtf8Printable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 0);
}

int tst_clisecrets(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCliSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clisecrets.moc"
