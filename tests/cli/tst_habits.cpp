// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <privatechannels/diagnosis/fault.h>
#include <support/textfile.h>

#include <QMetaEnum>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// Manual pages, the description of the interface, and the options in the completion of shells.
class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHaveNoWarnings_data();
    void pagesHaveNoWarnings();
    void pagesNameEachOption_data();
    void pagesNameEachOption();
    void pageNamesEachFinding();
    void interfaceNamesEachFinding();
    void interfaceNamesEachOption_data();
    void interfaceNamesEachOption();
    void interfaceNamesEachMember();
    void completionsNameEachOption();

private:
    CommandLine m_program;
};

namespace {

QByteArray resource(const QString &path)
{
    return contentOf(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../resources/") + path);
}

/// The description of the interface, from one line on and up to another.
QString interfacePart(const QString &from, const QString &to)
{
    const QString text =
        QString::fromUtf8(contentOf(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../docs/cli.md")));
    const qsizetype begin = text.indexOf('\n' + from + '\n');
    return begin < 0 ? QString() : text.mid(begin, text.indexOf('\n' + to, begin + 1) - begin);
}

/// What the rows of its tables begin with, in order.
QStringList firstCells(const QString &part)
{
    static const QRegularExpression row("^\\| (`[^|]+`) \\|", QRegularExpression::MultilineOption);
    QStringList cells;
    for (const auto &match : row.globalMatch(part))
        cells += match.captured(1).remove(u'`').split(QStringLiteral(", "));
    return cells;
}

QStringList sortedFirstCells(const QString &from, const QString &to)
{
    QStringList cells = firstCells(interfacePart(from, to));
    cells.sort();
    return cells;
}

/// The options that a help names.
QStringList optionsIn(const QByteArray &help)
{
    static const QRegularExpression option("^  (?:-\\w, )?--([a-z-]+)",
                                           QRegularExpression::MultilineOption);
    QStringList options;
    for (const auto &match : option.globalMatch(QString::fromUtf8(help)))
        options.append(match.captured(1));
    return options;
}

} // namespace

void TestHabits::pagesHaveNoWarnings_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"radardesk", "radardesk-cli", "radardesk-sandbox"})
        QTest::newRow(page) << page;
}

void TestHabits::pagesHaveNoWarnings()
{
    QFETCH(QString, page);
    if (QStandardPaths::findExecutable("man").isEmpty())
        QSKIP("man isn't installed.");
    QProcess man;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("MANWIDTH", "80");
    environment.insert("MANPAGER", "cat");
    man.setProcessEnvironment(environment);
    man.start("man",
              {"--warnings", "-l",
               QStringLiteral(QT_TESTCASE_SOURCEDIR "/../resources/man/%1.1").arg(page)});
    QVERIFY(waitForEnd(man));
    QCOMPARE(man.readAllStandardError(), QByteArray());
    QVERIFY(man.readAllStandardOutput().contains("EXIT STATUS"));
}

void TestHabits::pagesNameEachOption_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {RADARDESK_CLI_VERBS})
        QTest::newRow(verb) << verb;
}

void TestHabits::pagesNameEachOption()
{
    QFETCH(QString, verb);
    const QByteArray page = resource("man/radardesk-cli.1").replace("\\-", "-");
    const QStringList options = optionsIn(m_program.run({verb, "--help"}).out);
    QVERIFY(options.size() >= 4);
    for (const QString &option : options)
        QVERIFY2(page.contains("--" + option.toUtf8()), qPrintable(option));
}

void TestHabits::pageNamesEachFinding()
{
    const QString page = QString::fromUtf8(resource("man/radardesk-cli.1"));
    const auto names = QMetaEnum::fromType<Fault>();
    QVERIFY(names.keyCount() > 100);
    for (int i = 0; i < names.keyCount(); ++i) {
        const QRegularExpression name(QStringLiteral("\\b%1\\b").arg(QLatin1String(names.key(i))));
        QVERIFY2(page.contains(name), names.key(i));
    }
}

void TestHabits::interfaceNamesEachFinding()
{
    const auto names = QMetaEnum::fromType<Fault>();
    QStringList expected;
    for (int i = 0; i < names.keyCount(); ++i)
        expected.append(QLatin1String(names.key(i)));
    QCOMPARE(firstCells(interfacePart("## Findings", "### The access matrix")), expected);
}

void TestHabits::interfaceNamesEachOption_data()
{
    pagesNameEachOption_data();
}

void TestHabits::interfaceNamesEachOption()
{
    QFETCH(QString, verb);
    const QString part = interfacePart("## Verbs and options", "## ");
    const qsizetype begin = part.indexOf("\n| `" + verb + "` |");
    QVERIFY(begin >= 0);
    const QString known = part.mid(begin, part.indexOf(u'\n', begin + 1) - begin)
        + part.mid(part.indexOf("All verbs"));
    const QStringList options = optionsIn(m_program.run({verb, "--help"}).out);
    for (const QString &option : options)
        QVERIFY2(known.contains("`--" + option), qPrintable(option));
}

void TestHabits::interfaceNamesEachMember()
{
    CliService service;
    CommandLine program;
    program.setVariable("RADARDESK_SECRET", CliSecret);
    const auto json = [&](const QStringList &call) {
        return QJsonDocument::fromJson(program.run(call + QStringList{"--format", "json"}).out);
    };
    QCOMPARE(json({"profiles"}).array().first().toObject().keys(),
             sortedFirstCells("### `profiles --format json`", "### "));

    const QJsonObject check =
        json(QStringList{"check", "private-room", "--endpoint", "http://127.0.0.1:1"}
             + service.options())
            .object();
    QCOMPARE(check.keys(), sortedFirstCells("### `check --format json`", "A step:"));
    QCOMPARE(check["steps"].toArray().first().toObject().keys(),
             sortedFirstCells("A step:", "### "));
    QVERIFY(interfacePart("## Findings", "## Changelog").contains(check["finding"].toString()));

    QProcess listen;
    program.start(listen,
                  QStringList{"listen", "news", "--count", "1", "--format", "jsonl"}
                      + service.options());
    QByteArray said;
    QTRY_VERIFY((said += listen.readAllStandardError()).contains("Listening"));
    QCOMPARE(json(QStringList{"connections"} + service.options()).array().first().toObject().keys(),
             sortedFirstCells("### `connections --format json`", "### "));
    QCOMPARE(program.run(QStringList{"broadcast", "news", "a=b"} + service.options()).status, 0);
    QVERIFY(waitForEnd(listen));
    QCOMPARE(QJsonDocument::fromJson(listen.readAllStandardOutput()).object().keys(),
             sortedFirstCells("### `listen --format jsonl`", "### "));
}

void TestHabits::completionsNameEachOption()
{
    for (const char *file : {"radardesk-cli.bash", "_radardesk-cli", "radardesk-cli.fish"}) {
        const QString text =
            QString::fromUtf8(resource(QStringLiteral("completions/") + QLatin1String(file)));
        for (const char *verb : {RADARDESK_CLI_VERBS}) {
            QVERIFY2(text.contains(QLatin1String(verb)), verb);
            const QStringList options = optionsIn(m_program.run({verb, "--help"}).out);
            for (const QString &option : options) {
                const QRegularExpression wanted(QStringLiteral("(--|-l )%1\\b").arg(option));
                QVERIFY2(text.contains(wanted), qPrintable(QLatin1String(file) + u' ' + option));
            }
        }
    }
}

int tst_habits(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHabits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_habits.moc"
