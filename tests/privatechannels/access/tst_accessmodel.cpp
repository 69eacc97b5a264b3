// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessexport.h>
#include <privatechannels/access/accessfilter.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/identities/identitiesmodel.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// The matrix without an endpoint: what it holds, what differs, what is given away of it.
class TestAccessModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithNobody();
    void takesChannels_data();
    void takesChannels();
    void comparesWithWhatIsExpected_data();
    void comparesWithWhatIsExpected();
    void comparesWithTheRunBefore();
    void goesThroughExpectations();
    void sumsUp();
    void anIdentityThatGoesComesBack();
    void isUndoneByItsPlan();
    void showsOnlyWhatDiffers();
    void saysACellAloud();
    void isWrittenAsMarkdown();
    void isWrittenAsCsv();

private:
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<AccessModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const QString Nobody = NobodyId.toString();

AccessResult got(AccessOutcome outcome, int status = 200, const QString &sentence = {})
{
    return {.outcome = outcome,
            .sentence = sentence,
            .status = status,
            .time = QDateTime::fromString("2026-11-24T18:00:00Z", Qt::ISODate)};
}

} // namespace

void TestAccessModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_identities = std::make_unique<IdentitiesModel>();
    m_identities->add({.id = "a", .name = "Alice"});
    m_model = std::make_unique<AccessModel>(*m_identities);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestAccessModel::startsWithNobody()
{
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->columnCount(), 0);
    QCOMPARE(m_model->headerData(0, Qt::Vertical).toString(), "Nobody");
    QCOMPARE(m_model->summary(), QString());
    m_model->addIdentity("a");
    m_model->addIdentity("a");
    QCOMPARE(m_model->rowCount(), 2);
}

void TestAccessModel::takesChannels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("channels");
    QTest::newRow("one") << "private-a" << QStringList{"private-a"};
    QTest::newRow("a line each") << "private-a\r\n\nprivate-b\n"
                                 << QStringList{"private-a", "private-b"};
    QTest::newRow("spaces and tabs")
        << " private-a\tprivate-b  x " << QStringList{"private-a", "private-b", "x"};
    QTest::newRow("what a line edit makes of lines") << QString("private-a") + QChar(0x2028)
            + "private-b" << QStringList{"private-a", "private-b"};
    QTest::newRow("each once") << "x y x" << QStringList{"x", "y"};
    QTest::newRow("a comma is part of a name") << "private-a,b" << QStringList{"private-a,b"};
}

void TestAccessModel::takesChannels()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, channels);
    QCOMPARE(channelsFromText(text), channels);
    QCOMPARE(m_model->addChannels(channelsFromText(text)), channels.size());
    QCOMPARE(m_model->addChannels(channels), 0);
    QCOMPARE(m_model->plan().channels, channels);
}

void TestAccessModel::comparesWithWhatIsExpected_data()
{
    using Expected = AccessExpectation;
    using Outcome = AccessOutcome;
    QTest::addColumn<AccessExpectation>("expected");
    QTest::addColumn<AccessOutcome>("outcome");
    QTest::addColumn<bool>("differs");
    QTest::newRow("no opinion") << Expected::NoOpinion << Outcome::Faulty << false;
    QTest::newRow("allowed, allowed") << Expected::Allowed << Outcome::Allowed << false;
    QTest::newRow("allowed, refused") << Expected::Allowed << Outcome::Refused << true;
    QTest::newRow("allowed, faulty") << Expected::Allowed << Outcome::Faulty << true;
    QTest::newRow("refused, refused") << Expected::Refused << Outcome::Refused << false;
    QTest::newRow("refused, allowed") << Expected::Refused << Outcome::Allowed << true;
    QTest::newRow("refused, faulty") << Expected::Refused << Outcome::Faulty << true;
}

void TestAccessModel::comparesWithWhatIsExpected()
{
    QFETCH(const AccessExpectation, expected);
    QFETCH(const AccessOutcome, outcome);
    QFETCH(const bool, differs);
    m_model->addChannels({"x"});
    const AccessKey key{Nobody, "x"};
    m_model->setExpected(key, expected);
    QVERIFY(!m_model->plan().cell(key).differs());
    m_model->setResult(key, got(outcome));
    QCOMPARE(m_model->plan().cell(key).differsFromExpected(), differs);
    QCOMPARE(m_model->indexOf(key).data(AccessModel::DiffersRole).toBool(), differs);
}

void TestAccessModel::comparesWithTheRunBefore()
{
    m_model->addChannels({"x"});
    const AccessKey key{Nobody, "x"};
    m_model->setResult(key, got(AccessOutcome::Allowed));
    QVERIFY(!m_model->plan().cell(key).differsFromBefore());
    m_model->setResult(key, got(AccessOutcome::Refused, 403));
    QVERIFY(m_model->plan().cell(key).differsFromBefore());
    QCOMPARE(remarkOf(m_model->plan().cell(key)), "as expected, was allowed");
    m_model->setResult(key, got(AccessOutcome::Refused, 401));
    QVERIFY(!m_model->plan().cell(key).differsFromBefore());
}

void TestAccessModel::goesThroughExpectations()
{
    m_model->addChannels({"x"});
    const AccessKey key{Nobody, "x"};
    QSignalSpy changed(m_model.get(), &AccessModel::planChanged);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        m_model->cycleExpected(key);
        names.append(nameOf(m_model->plan().cell(key).expected));
    }
    // Nobody is expected to be refused before anybody chooses.
    QCOMPARE(names, (QStringList{"None", "Allowed", "Refused"}));
    QCOMPARE(changed.size(), 3);
    QVERIFY(m_model->plan().cells.isEmpty());
    m_model->cycleExpected({"unknown", "x"});
    QCOMPARE(changed.size(), 3);
}

void TestAccessModel::sumsUp()
{
    m_model->addIdentity("a");
    m_model->addChannels({"x", "y"});
    QCOMPARE(m_model->summary(), "4 cell(s) without results.");
    m_model->setResult({Nobody, "x"}, got(AccessOutcome::Refused, 403));
    m_model->setResult({"a", "x"}, got(AccessOutcome::Allowed));
    QCOMPARE(m_model->summary(),
             "No differences in 4 cell(s); 1 without an expectation; "
             "2 without a result.");
    m_model->setExpected({Nobody, "x"}, AccessExpectation::Allowed);
    m_model->setExpected({"a", "x"}, AccessExpectation::Refused);
    m_model->setResult({"a", "x"}, got(AccessOutcome::Faulty, 500));
    m_model->setResult({Nobody, "y"}, got(AccessOutcome::Allowed));
    m_model->setResult({"a", "y"}, got(AccessOutcome::Allowed));
    QCOMPARE(m_model->summary(),
             "3 of 4 differ(s) from the expectation; 1 without an expectation; "
             "1 differ(s) from the last run.");
}

void TestAccessModel::anIdentityThatGoesComesBack()
{
    m_model->addIdentity("a");
    m_model->addChannels({"x"});
    m_model->setResult({"a", "x"}, got(AccessOutcome::Allowed));
    const auto removed = m_identities->remove("a");
    QCOMPARE(m_model->rowCount(), 1);
    m_identities->restore(*removed);
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->plan().cell({"a", "x"}).last);
    m_identities->update({.id = "a", .name = "Alicia"});
    QCOMPARE(m_model->headerData(1, Qt::Vertical).toString(), "Alicia");
}

void TestAccessModel::isUndoneByItsPlan()
{
    m_model->addIdentity("a");
    m_model->addChannels({"x", "y"});
    m_model->setResult({"a", "x"}, got(AccessOutcome::Allowed));
    const AccessPlan before = m_model->plan();
    m_model->removeChannel("x");
    m_model->removeIdentity("a");
    QCOMPARE(m_model->keys(), (QList<AccessKey>{{Nobody, "y"}}));
    QVERIFY(m_model->plan().cells.isEmpty());
    m_model->setResult({"a", "x"}, got(AccessOutcome::Allowed)); // an answer that comes too late
    QVERIFY(m_model->plan().cells.isEmpty());
    m_model->addChannels({"z"});
    m_model->setResult({Nobody, "y"}, got(AccessOutcome::Refused, 403));
    m_model->setPlan(broughtBack(before, m_model->plan()));
    QCOMPARE(m_model->plan().channels, (QStringList{"x", "y", "z"}));
    QCOMPARE(m_model->keys(1).size(), 3);
    QVERIFY(m_model->plan().cell({"a", "x"}).last);
    QVERIFY(m_model->plan().cell({Nobody, "y"}).last);
}

void TestAccessModel::showsOnlyWhatDiffers()
{
    AccessFilter filter(*m_model);
    const QAbstractItemModelTester tester(&filter);
    m_model->addIdentity("a");
    QCOMPARE(filter.rowCount(), 0); // there is no channel to show
    m_model->addChannels({"x", "y"});
    QCOMPARE(filter.rowCount(), 2);
    filter.setDifferencesOnly(true);
    QCOMPARE(filter.rowCount(), 0);
    m_model->setExpected({"a", "y"}, AccessExpectation::Allowed);
    m_model->setResult({"a", "y"}, got(AccessOutcome::Refused, 403));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.columnCount(), 1);
    QCOMPARE(filter.keyAt(filter.index(0, 0)), (AccessKey{"a", "y"}));
    QCOMPARE(filter.indexOf({"a", "y"}), filter.index(0, 0));
    QCOMPARE(filter.headerData(0, Qt::Vertical).toString(), "Alice");
    QVERIFY(!filter.indexOf({Nobody, "x"}).isValid());
    filter.setDifferencesOnly(false);
    QCOMPARE(filter.columnCount(), 2);
}

void TestAccessModel::saysACellAloud()
{
    m_model->addChannels({"private-x"});
    const AccessKey key{Nobody, "private-x"};
    const QModelIndex index = m_model->indexOf(key);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             "Nobody, private-x, No result, expected: refused");
    m_model->setExpected(key, AccessExpectation::Refused);
    m_model->setResult(key, got(AccessOutcome::Allowed));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             "Nobody, private-x, Allowed, expected: refused, differs");
    m_model->setRunning(key, true);
    QCOMPARE(index.data().toString(), QString::fromUtf8("Running…"));
}

void TestAccessModel::isWrittenAsMarkdown()
{
    m_identities->update({.id = "a", .name = "A|b"});
    m_model->addIdentity("a");
    m_model->addChannels({"private_x", "y"});
    m_model->setExpected({Nobody, "private_x"}, AccessExpectation::Refused);
    m_model->setResult({Nobody, "private_x"}, got(AccessOutcome::Allowed, 200, "It gave a token."));
    m_model->setResult({Nobody, "y"}, got(AccessOutcome::Refused, 403, "It may not."));
    m_model->setResult({"a", "y"}, got(AccessOutcome::Faulty, 500, "It is <broken>."));
    QCOMPARE(
        accessAsMarkdown(*m_model),
        QString::fromUtf8("|  | private\\_x | y |\n"
                          "| --- | --- | --- |\n"
                          "| Nobody | **Allowed** (expected: refused) | Refused (as expected) |\n"
                          "| A\\|b | – | Error 500 |\n"
                          "\n"
                          "1 of 4 differ(s) from the expectation; 1 without an expectation; "
                          "1 without a result.\n"
                          "\n"
                          "- Nobody, private\\_x: It gave a token.\n"
                          "- A\\|b, y: It is \\<broken\\>.\n"));
}

void TestAccessModel::isWrittenAsCsv()
{
    m_identities->update({.id = "a", .name = "=A(1)"});
    m_model->addIdentity("a");
    m_model->addChannels({"x"});
    m_model->setExpected({"a", "x"}, AccessExpectation::Allowed);
    m_model->setResult({"a", "x"}, got(AccessOutcome::Refused, 403, "No, it may not."));
    QCOMPARE(accessAsCsv(*m_model),
             "\xEF\xBB\xBFidentity,channel,result,status,expected,before,differs,time,sentence\r\n"
             "Nobody,x,,,refused,,no,,\r\n"
             "'=A(1),x,refused,403,allowed,,yes,2026-11-24T18:00:00.000Z,\"No, it may not.\"\r\n");
}

int tst_accessmodel(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestAccessModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessmodel.moc"
