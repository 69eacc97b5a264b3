// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "junit.h"

#include <privatechannels/diagnosis/endpointapp.h>
#include <privatechannels/suite/junitxml.h>

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// Reports for build servers, validated by a schema that Jenkins has published.
class TestJUnitSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allowsEachKindOfCase();
    void allowsNoCases();
    void allowsChecks();
    void refusesWhatIsWrong();

private:
    /// What xmllint has against it; empty when nothing is.
    [[nodiscard]] static QByteArray faultOf(QByteArray xml);
};

QByteArray TestJUnitSchema::faultOf(QByteArray xml)
{
    // Version 4 of the schema knows no reason of a skipped case, as versions 8 to 10 do.
    static const QRegularExpression reason("<skipped message=\"[^\"]*\"/>");
    xml = QString::fromUtf8(xml).replace(reason, "<skipped/>").toUtf8();
    QProcess xmllint;
    xmllint.start("xmllint",
                  {"--noout", "--nonet", "--schema",
                   QStringLiteral(QT_TESTCASE_SOURCEDIR "/cli/junit-4.xsd"), "-"});
    xmllint.write(xml);
    xmllint.closeWriteChannel();
    if (!waitForEnd(xmllint))
        return "xmllint doesn't end";
    const QByteArray said = xmllint.readAllStandardError();
    return xmllint.exitCode() == 0 ? QByteArray() : said + xml;
}

void TestJUnitSchema::initTestCase()
{
    if (QStandardPaths::findExecutable("xmllint").isEmpty())
        QSKIP("xmllint isn't installed.");
}

void TestJUnitSchema::allowsEachKindOfCase()
{
    using Kind = SuiteCase::Kind;
    SuiteResult result{.started = QDateTime::currentDateTimeUtc()};
    for (const Kind kind : {Kind::Check, Kind::Cell, Kind::Step}) {
        for (const SuiteOutcome outcome :
             {SuiteOutcome::Passed, SuiteOutcome::Failed, SuiteOutcome::Skipped}) {
            result.cases.append({.kind = kind,
                                 .name = "Alice & <Bob>, \"private-room\"\x1b]\uFFFE",
                                 .outcome = outcome,
                                 .fault = "RouteMissing",
                                 .headline = "It's <missing> & gone.",
                                 .text = "]]> Add it.\x01",
                                 .took = std::chrono::hours(2)});
        }
    }
    const QByteArray xml = toJUnitXml(result);
    QCOMPARE(faultOf(xml), QByteArray());
    QStringList cases;
    QCOMPARE(junitFault(xml, cases), QString());
    QCOMPARE(cases.size(), 9);
    QCOMPARE(xml.count("<skipped message="), 2);
    QCOMPARE(xml.count("<error message="), 1); // a check that couldn't tell
}

void TestJUnitSchema::allowsNoCases()
{
    QCOMPARE(faultOf(toJUnitXml({.started = QDateTime::currentDateTimeUtc()})), QByteArray());
}

void TestJUnitSchema::allowsChecks()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CommandLine program;
    program.setVariable("RADARDESK_SECRET", app.sandbox.secret());
    for (const char *endpoint : {"/auth", "/nowhere"}) {
        const Ran ran =
            program.run({"check", "private-room", "--format", "junit", "--service",
                         app.sandbox.url().toString(), "--key", app.sandbox.publicKey(),
                         "--endpoint", app.server.url(endpoint).toString(), "--page",
                         app.server.url("/page").toString(), "--cookie", "session=alice"});
        QCOMPARE(ran.out.contains("<failure"), QByteArray(endpoint) == "/nowhere");
        QCOMPARE(faultOf(ran.out), QByteArray());
    }
}

void TestJUnitSchema::refusesWhatIsWrong()
{
    const QByteArray xml = toJUnitXml({.started = QDateTime::currentDateTimeUtc(),
                                       .cases = {{.name = "a", .outcome = SuiteOutcome::Passed}}});
    QVERIFY(!faultOf(QByteArray(xml).replace(" name=\"a\"", "")).isEmpty());
    QVERIFY(!faultOf(QByteArray(xml).replace("testcase", "case")).isEmpty());
}

int tst_junitschema(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestJUnitSchema test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_junitschema.moc"
