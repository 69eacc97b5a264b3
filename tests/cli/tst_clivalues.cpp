// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <support/secretservice.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/foldervaluesfile.h>
#include <workbench/templates/templatesfile.h>

#include <QSignalSpy>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Values of folders from the command line.
class TestCliValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInSavedMessages();
    void areInScenarios();
};

namespace {

constexpr char FolderKey[] = "k3y-of-the-folder-77";

template <typename Model, typename File> class KeptFile
{
public:
    KeptFile(const CommandLine &program, const QString &name)
        : m_file(program.dataFolder() + u'/' + name, model)
    {
        m_file.load();
    }

    Model model;

private:
    File m_file;
};

/// The folder "Orders", with a message and values.
void addOrders(const CommandLine &program)
{
    KeptFile<TemplatesModel, TemplatesFile>(program, "templates.json")
        .model.setTemplate(*MessageTemplate::make({.name = "Order",
                                                   .folder = "Orders",
                                                   .channel = "orders",
                                                   .data = R"({"city": "{{var city}}"})"}));
    KeptFile<FolderValuesList, FolderValuesFile>(program, "folders.json")
        .model.set({"of-orders", "Orders", {{"city", "Bern"}, {"key", {}, true}}});
}

} // namespace

void TestCliValues::areInSavedMessages()
{
    const CliService service;
    CommandLine program;
    addOrders(program);
    Profile shop = service.profile("Shop");
    shop.values = {{"city", "Basel"}};
    shop.sendingLocked = true;
    program.addProfile(shop);
    // Nothing is sent, so that neither a secret nor permission is needed.
    const QStringList show{"--dry-run", "--profile", "Shop"};
    const Ran saved = program.run(QStringList{"broadcast", "--template", "Order"} + show);
    QVERIFY2(saved.status == 0, saved.err.constData());
    QCOMPARE(saved.out, QByteArray("{\"city\":\"Bern\"}\n"));
    const Ran typed = program.run(QStringList{"broadcast", "orders", "city={{var city}}"} + show);
    QCOMPARE(typed.out, QByteArray("{\"city\":\"Basel\"}\n"));
    const Ran secret =
        program.run(QStringList{"broadcast", "--template", "Order", "key={{var key}}"} + show);
    QCOMPARE(secret.status, 2);
    QVERIFY2(secret.err.contains("secret value"), secret.err.constData());
    QCOMPARE(secret.out, QByteArray());
    // What looks like the secret of a service is no more shown than sent.
    const Ran pasted = program.run(QStringList{"broadcast", "orders", "--data", "-"} + show,
                                   QByteArray("{\"key\": \"") + CliSecret + "\"}");
    QCOMPARE(pasted.status, 2);
    QCOMPARE(pasted.out, QByteArray());
    QVERIFY2(pasted.err.contains("secret"), pasted.err.constData());
}

void TestCliValues::areInScenarios()
{
    PrivateBus bus;
    QVERIFY(bus.start());
    SecretService keychain(bus);
    if (!keychain.start())
        QSKIP("No keychain can be started here.");
    const CliService service;
    CommandLine program;
    program.setVariable("DBUS_SESSION_BUS_ADDRESS",
                        qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    program.setVariable("RADARDESK_SECRET", CliSecret);
    addOrders(program);
    base::Keyring keyring;
    auto *const job =
        keyring.storeText("values/of-orders",
                          PushRadar::HiddenText(QStringLiteral(R"({"key": "%1"})").arg(FolderKey)));
    QSignalSpy stored(job, &base::KeyringJob::finished);
    QVERIFY(stored.wait());
    Expectation expectation{.channel = "orders", .time = std::chrono::seconds{20}};
    expectation.conditions =
        *conditionsFromLines("data.city = {{var city}}\ndata.key != {{var key}}");
    KeptFile<ScenariosModel, ScenariosFile>(program, "scenarios.json")
        .model.add(
            *Scenario::make({.name = "Auction",
                             .folder = "Orders",
                             .steps = {*ScenarioStep::broadcast(
                                           "orders", R"({"city": "{{var city}}", "key": "x"})"),
                                       *ScenarioStep::expect(expectation)}}));
    const Ran ran = program.run(QStringList{"run", "Auction"} + service.options());
    QVERIFY2(ran.status == 0, (ran.out + ran.err).constData());
    QVERIFY(!(ran.out + ran.err).contains(FolderKey));
    QVERIFY(program.run({"history", "kind:sent"}).out.contains("Bern"));
    // The value in the keychain is used: without it, the condition has nothing to compare with.
    auto *const removal = keyring.remove("values/of-orders");
    QSignalSpy removed(removal, &base::KeyringJob::finished);
    QVERIFY(removed.wait());
    const Ran without = program.run(QStringList{"run", "Auction"} + service.options());
    QCOMPARE(without.status, 1);
    QVERIFY2(without.out.contains("secret value"), without.out.constData());
}

int tst_clivalues(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCliValues test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clivalues.moc"
