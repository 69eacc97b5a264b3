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

/// Manual pages and the completion of shells.
class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHaveNoWarnings_data();
    void pagesHaveNoWarnings();
    void pagesNameEachOption_data();
    void pagesNameEachOption();
    void pageNamesEachFinding();
    void completionsNameEachOption();
    void bashCompletes_data();
    void bashCompletes();

private:
    CommandLine m_program;
};

namespace {

QByteArray resource(const QString &path)
{
    return contentOf(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../resources/") + path);
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

void TestHabits::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("completed");
    QTest::newRow("verb") << QStringList{"bro"} << "broadcast";
    QTest::newRow("option") << QStringList{"history", "--fo"} << "--follow --format";
    QTest::newRow("profile") << QStringList{"listen", "--profile", "My"} << "My\\ shop";
    QTest::newRow("format") << QStringList{"run", "--format", "j"} << "junit";
    QTest::newRow("env") << QStringList{"sandbox", "e"} << "env";
}

void TestHabits::bashCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QString, completed);
    CommandLine program;
    workbench::Profile shop = workbench::newProfile();
    shop.name = "My shop";
    program.addProfile(shop);
    const QString bin = QFileInfo(QStringLiteral(RADARDESK_CLI_PROGRAM)).path();
    program.setVariable("PATH", bin + u':' + qEnvironmentVariable("PATH"));
    QProcess bash;
    program.start(bash, {"--version"}); // for the environment
    QVERIFY(waitForEnd(bash));
    bash.readAllStandardOutput();
    QStringList quoted{"radardesk-cli"};
    for (const QString &word : words)
        quoted.append(u'\'' + word + u'\'');
    const QString script =
        QStringLiteral("source %1; COMP_WORDS=(%2); COMP_CWORD=%3; _radardesk_cli; "
                       "echo \"${COMPREPLY[*]}\"")
            .arg(QStringLiteral(QT_TESTCASE_SOURCEDIR
                                "/../resources/completions/radardesk-cli.bash"),
                 quoted.join(u' '))
            .arg(words.size());
    bash.start("bash", {"--norc", "-c", script});
    QVERIFY(waitForEnd(bash));
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), completed);
    QCOMPARE(bash.readAllStandardError(), QByteArray());
}

int tst_habits(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHabits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_habits.moc"
