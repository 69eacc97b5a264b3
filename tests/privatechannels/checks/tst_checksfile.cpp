// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/checksfile.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

namespace {

SavedCheck check(const QString &name)
{
    SavedCheck made;
    made.settings.name = name;
    made.settings.channel = "private-" + name.toLower();
    made.settings.version = PushRadar::ApiVersion::V2;
    made.settings.endpoint = "/auth";
    made.settings.sendsCookies = false;
    made.profile = "sandbox";
    return made;
}

CheckRecord record(bool good)
{
    CheckRecord made{QDateTime::currentDateTimeUtc(), good, {}};
    made.steps.fill({good ? StepVerdict::Passed : StepVerdict::Failed, {}, "Fine.", {}}, StepCount);
    // As it is kept.
    return *checkRecordFromJson(toJson(made));
}

} // namespace

/// Checks that are kept by name.
class ChecksFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAreThereAfterARestart();
    void lastGoodRecordStays();
    void sameNameTakesThePlace();
    void brokenEntryCostsNoOther();
    void connectionEndpointIsKept();
};

void ChecksFileTest::checksAreThereAfterARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("checks.json");
    QList<SavedCheck> before;
    {
        ChecksModel model;
        ChecksFile file(path, model);
        file.load();
        model.setCheck(check("Room"));
        const QString id = model.setCheck(check("Office"));
        model.addRecord(id, record(true));
        before = model.checks();
    }
    ChecksModel model;
    ChecksFile file(path, model);
    file.load();
    QCOMPARE(file.notice(), QString());
    QCOMPARE(model.checks(), before);
    QCOMPARE(model.checks().first().settings.name, "Office");
}

void ChecksFileTest::lastGoodRecordStays()
{
    ChecksModel model;
    const QString id = model.setCheck(check("Room"));
    const CheckRecord good = record(true);
    model.addRecord(id, good);
    const CheckRecord bad = record(false);
    model.addRecord(id, bad);
    QCOMPARE(model.find(id)->last, bad);
    QCOMPARE(model.find(id)->lastGood, good);
}

void ChecksFileTest::sameNameTakesThePlace()
{
    ChecksModel model;
    const QString id = model.setCheck(check("Room"));
    SavedCheck other = check("room");
    other.settings.endpoint = "/other";
    QCOMPARE(model.setCheck(other), id);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.checks().first().settings.endpoint, "/other");

    const auto removed = model.remove(id);
    QVERIFY(removed);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.setCheck(*removed), id);
    QCOMPARE(model.rowCount(), 1);
}

void ChecksFileTest::brokenEntryCostsNoOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("checks.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"radardesk-checks": 1, "checks": [{"id": "a"}, {"id": "b", "name": "Room"}]})");
    file.close();
    ChecksModel model;
    ChecksFile checks(path, model);
    checks.load();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(checks.notice().contains("1 check"), qPrintable(checks.notice()));
}

void ChecksFileTest::connectionEndpointIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("checks.json");
    CheckSettings connection = check("Connected").settings;
    connection.target = CheckTarget::ConnectionEndpoint;
    Report report(CheckTarget::ConnectionEndpoint);
    report.started = QDateTime::currentDateTimeUtc();
    for (StepResult &step : report.steps)
        step.verdict = StepVerdict::Passed;
    {
        ChecksModel model;
        ChecksFile file(path, model);
        file.load();
        model.saveAs(connection, "Connected", "sandbox", recordOf(report));
    }
    ChecksModel model;
    ChecksFile file(path, model);
    file.load();
    const SavedCheck *const kept = model.named("Connected");
    QVERIFY(kept && kept->last && kept->lastGood);
    QCOMPARE(kept->settings.target, CheckTarget::ConnectionEndpoint);
    QCOMPARE(kept->last->target, CheckTarget::ConnectionEndpoint);
    QCOMPARE(kept->last->steps.size(), stepsOf(CheckTarget::ConnectionEndpoint).size());
    // What it came to says nothing of another endpoint of that name.
    model.saveAs(check("Connected").settings, "Connected", "sandbox", std::nullopt);
    QVERIFY(!model.named("Connected")->last && !model.named("Connected")->lastGood);
}

int tst_checksfile(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ChecksFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checksfile.moc"
