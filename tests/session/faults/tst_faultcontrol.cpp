// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profileatwork.h>

#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/remoteobserver.h>
#include <session/faults/faultcontrol.h>
#include <session/faults/heldmessagesmodel.h>
#include <session/profiles/sandboxinuse.h>
#include <workbench/faults/faultrulesfile.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// When simulated faults are active, and how their rules are kept.
class TestFaultControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndStops();
    void refusesWithoutRulesOrSandbox();
    void isNeverActiveInProduction();
    void followsItsRules();
    void keepsRulesInAFile();
};

namespace {

struct Controlled : ProfileAtWork
{
    Controlled()
        : faults(rules, active, inUse)
    {
        inUse.useOwn(sandbox);
    }

    Sandbox sandbox;
    RemoteObserver ofFirstWindow;
    SandboxInUse inUse;
    FaultRulesModel rules;
    FaultControl faults;
};

FaultRule ruleWith(FaultEffect effect)
{
    FaultRule rule;
    rule.effect = effect;
    return rule;
}

} // namespace

void TestFaultControl::startsAndStops()
{
    Controlled at;
    QVERIFY(at.rules.add(ruleWith(FaultEffect::Status503)));
    QVERIFY(!at.faults.areActive());
    QVERIFY(at.sandbox.faults().isEmpty());
    QCOMPARE(at.faults.start(), QString());
    QVERIFY(at.faults.areActive());
    QCOMPARE(at.faults.count(), 1);
    QVERIFY(at.sandbox.faults().has(FaultEffect::Status503));
    at.faults.stop();
    QVERIFY(!at.faults.areActive());
    QVERIFY(at.sandbox.faults().isEmpty());
}

void TestFaultControl::refusesWithoutRulesOrSandbox()
{
    Controlled at;
    QVERIFY(at.faults.start().contains("No fault is enabled"));
    QVERIFY(at.rules.add(ruleWith(FaultEffect::Status503)));
    at.inUse.useShared(at.ofFirstWindow);
    QVERIFY(at.faults.start().contains("doesn't run in this window"));
    QVERIFY(!at.faults.areActive());
    at.inUse.useOwn(at.sandbox);
    QCOMPARE(at.faults.start(), QString());
    at.inUse.useShared(at.ofFirstWindow);
    QVERIFY(!at.faults.areActive());
    QVERIFY(at.sandbox.faults().isEmpty());
}

void TestFaultControl::isNeverActiveInProduction()
{
    Controlled at;
    QVERIFY(at.rules.add(ruleWith(FaultEffect::Status503)));
    QCOMPARE(at.faults.start(), QString());
    Profile live = newProfile();
    live.name = "Live";
    live.production = true;
    at.active.choose(at.workspace.profiles().add(live));
    QTRY_VERIFY(!at.faults.areActive());
    QVERIFY(at.sandbox.faults().isEmpty());
    QVERIFY(at.faults.start().contains("production"));
    QVERIFY(!at.faults.areActive());
    at.active.choose(SandboxId.toString());
    QVERIFY(!at.faults.areActive()); // only a person starts them
    QCOMPARE(at.faults.start(), QString());
}

void TestFaultControl::followsItsRules()
{
    Controlled at;
    QVERIFY(at.rules.add(ruleWith(FaultEffect::Status503)));
    QVERIFY(at.rules.add(ruleWith(FaultEffect::MessageLost)));
    QCOMPARE(at.faults.start(), QString());
    QSignalSpy changed(&at.faults, &FaultControl::changed);
    FaultRule incomplete = ruleWith(FaultEffect::MessageLost);
    incomplete.channels.clear();
    at.rules.setRule(1, incomplete);
    QCOMPARE(at.faults.count(), 1);
    QVERIFY(!changed.isEmpty());
    at.rules.setData(at.rules.index(0, FaultRulesModel::EnabledColumn), Qt::Unchecked,
                     Qt::CheckStateRole);
    QVERIFY(!at.faults.areActive()); // none is left
}

void TestFaultControl::keepsRulesInAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("faults.json");
    FaultRulesModel rules;
    {
        FaultRulesFile file(path, rules);
        file.load();
        FaultRule late = ruleWith(FaultEffect::MessageLate);
        late.channels = "orders.*";
        QVERIFY(rules.add(late));
        rules.setSeed(42);
    }
    FaultRulesModel again;
    FaultRulesFile file(path, again);
    file.load();
    QCOMPARE(file.notice(), QString());
    QCOMPARE(again.rules(), rules.rules());
    QCOMPARE(again.seed(), 42U);
    // It is what the command line reads.
    const auto read = FaultRules::fromFile(path);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error()));
    QCOMPARE(*read, rules.inUse());
}

int tst_faultcontrol(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestFaultControl test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultcontrol.moc"
