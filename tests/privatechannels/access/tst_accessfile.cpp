// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessfile.h>
#include <privatechannels/identities/identitiesmodel.h>

#include <support/textfile.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// The plans of several profiles, over a restart.
class TestAccessFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAPlanForEachProfile();
    void showsAProfileBeforeItIsLoaded();
    void forgetsAProfile();
    void goesOnWithoutADamagedFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("access.json"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The file with the model that it fills, as at a start of the program.
struct AccessStart
{
    explicit AccessStart(const QString &path, const QString &profile)
        : file(path, model)
    {
        file.load();
        file.showProfile(profile);
    }

    IdentitiesModel identities;
    AccessModel model{identities};
    AccessFile file;
};

const AccessKey NobodyInX{NobodyId.toString(), "x"};

} // namespace

void TestAccessFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAccessFile::keepsAPlanForEachProfile()
{
    const AccessResult refused{.outcome = AccessOutcome::Refused,
                               .sentence = "It may not.",
                               .status = 403,
                               .took = std::chrono::microseconds(1234),
                               .time = QDateTime::currentDateTimeUtc()};
    AccessPlan first;
    {
        AccessStart start(path(), "p1");
        QVERIFY(start.file.notice().isEmpty());
        start.model.addChannels({"x", "y"});
        start.model.addIdentity("an id of one that was deleted");
        start.model.setResult(NobodyInX, {.outcome = AccessOutcome::Allowed});
        start.model.setResult(NobodyInX, refused);
        start.model.setExpected(NobodyInX, AccessExpectation::Allowed);
        first = start.model.plan();

        start.file.showProfile("p2");
        QCOMPARE(start.model.plan(), newAccessPlan());
        start.model.addChannels({"z"});
        start.file.showProfile("p1");
        QCOMPARE(start.model.plan(), first);
    }
    AccessStart again(path(), "p1");
    QVERIFY2(again.file.notice().isEmpty(), qPrintable(again.file.notice()));
    // A file has milliseconds.
    const AccessCell cell = again.model.plan().cell(NobodyInX);
    QCOMPARE(cell.before, std::optional(AccessOutcome::Allowed));
    QCOMPARE(cell.last->took, refused.took);
    QCOMPARE(again.model.plan(), first);
    again.file.showProfile("p2");
    QCOMPARE(again.model.plan().channels, QStringList{"z"});
}

void TestAccessFile::showsAProfileBeforeItIsLoaded()
{
    {
        AccessStart start(path(), "p1");
        start.model.addChannels({"x"});
    }
    IdentitiesModel identities;
    AccessModel model(identities);
    AccessFile file(path(), model);
    file.showProfile("p1");
    file.load();
    QCOMPARE(model.plan().channels, QStringList{"x"});
}

void TestAccessFile::forgetsAProfile()
{
    {
        AccessStart start(path(), "p1");
        start.model.addChannels({"x"});
        start.file.showProfile("p2");
        start.file.forget("p1");
    }
    QVERIFY(!contentOf(path()).contains("p1"));
}

void TestAccessFile::goesOnWithoutADamagedFile()
{
    QVERIFY(putFile(path(), R"({"radardesk-access":1,"profiles":[
        {"id":"p1","identities":["nobody"],"channels":["x","x",5],"cells":[
            {"identity":"nobody","channel":"x","expected":"allowed","last":{"outcome":"strange"}},
            {"identity":"nobody","channel":"unknown","expected":"refused"}, 7]},
        {"id":"p2","identities":5}]})"));
    const AccessStart start(path(), "p1");
    QVERIFY2(start.file.notice().contains("1"), qPrintable(start.file.notice()));
    QCOMPARE(start.model.plan().channels, QStringList{"x"});
    QCOMPARE(start.model.plan().cells.size(), 1);
    QCOMPARE(start.model.plan().cell(NobodyInX).expected, AccessExpectation::Allowed);
    QVERIFY(!start.model.plan().cell(NobodyInX).last);
}

int tst_accessfile(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestAccessFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessfile.moc"
