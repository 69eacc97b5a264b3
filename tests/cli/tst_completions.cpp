// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <privatechannels/checks/checksfile.h>
#include <support/textfile.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/templatesfile.h>

#include <QStandardPaths>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// What bash, zsh and fish complete, by these shells themselves.
class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completes_data();
    void completes();

private:
    /// What a shell offers for the last of \a words, each as it would be typed.
    [[nodiscard]] QStringList offered(const QString &shell, const QStringList &words) const;

    CommandLine m_program;
};

namespace {

QString completionFile(const QString &name)
{
    return QStringLiteral(QT_TESTCASE_SOURCEDIR "/../resources/completions/") + name;
}

constexpr char BashScript[] = R"(
source "$1"
shift
COMP_WORDS=(radardesk-cli "$@")
COMP_CWORD=$#
_radardesk_cli
printf '%s\n' "${COMPREPLY[@]}"
)";

constexpr char FishScript[] = R"(
source $argv[1]
complete --do-complete=(string join -- ' ' radardesk-cli $argv[2..-1])
)";

// An interactive zsh completes only what is typed into its terminal. What is offered passes through
// compadd, which writes it down.
constexpr char ZshScript[] = R"(
zmodload zsh/zpty
cat > "$3/.zshrc" <<'RC'
fpath=("$COMPLETIONS" $fpath)
autoload -Uz compinit
compinit -u -D
zstyle ':completion:*' list-prompt ''
LISTMAX=10000
compadd() {
    local -a all
    case " $* " in
        *' -O '* | *' -A '* | *' -D '*) builtin compadd "$@"; return ;;
    esac
    builtin compadd -A all "$@"
    (($#all)) && print -rl -- $all >> "$OFFERED"
    builtin compadd "$@"
}
finish() { print -r -- end >> "$OFFERED"; }
complete-and-finish() { zle complete-word; finish; }
zle -N complete-and-finish
bindkey '^I' complete-and-finish
print ready > "$READY"
RC
export COMPLETIONS="$1" ZDOTDIR="$3" OFFERED="$3/offered" READY="$3/ready" TERM=vt100
rm -f "$OFFERED" "$READY"
zpty shell zsh -d -i
until [[ -s $READY ]]; do zpty -r -t shell ignored || sleep 0.05; done
zpty -w -n shell "radardesk-cli $2"$'\t'
until [[ -s $OFFERED && $(tail -n 1 "$OFFERED") == end ]]; do zpty -r -t shell ignored || sleep 0.05; done
zpty -d shell
grep -vx end "$OFFERED"
)";

} // namespace

void TestCompletions::initTestCase()
{
    Profile shop = newProfile();
    shop.name = "My shop";
    m_program.addProfile(shop);
    TemplatesModel templates;
    TemplatesFile templatesFile(m_program.dataFolder() + "/templates.json", templates);
    templatesFile.load();
    templates.setTemplate(
        *MessageTemplate::make({.name = "New order", .channel = "orders", .data = "{}"}));
    templatesFile.flush();
    ScenariosModel scenarios;
    ScenariosFile scenariosFile(m_program.dataFolder() + "/scenarios.json", scenarios);
    scenariosFile.load();
    scenarios.add(*Scenario::make({.name = "Auction"}));
    scenarios.add(*Scenario::make({.name = "Concert"}));
    scenariosFile.flush();
    privatechannels::ChecksModel checks;
    privatechannels::ChecksFile checksFile(m_program.dataFolder() + "/checks.json", checks);
    checksFile.load();
    privatechannels::SavedCheck check;
    check.settings.name = "Nightly";
    check.settings.channel = "private-room";
    checks.setCheck(check);
    checksFile.flush();
    QVERIFY(
        putFile(m_program.dataFolder() + "/workspace.json",
                R"({"workspace": {"channels": [{"name": "orders"}, {"name": "private-room"}]}})"));
    QCOMPARE(m_program.run({"names", "channels"}).out, QByteArray("orders\nprivate-room\n"));
}

void TestCompletions::completes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("completed");
    const QList<std::tuple<const char *, QStringList, QStringList>> rows{
        {"verb", {"bro"}, {"broadcast"}},
        {"option", {"history", "--fo"}, {"--follow", "--format"}},
        {"profile", {"listen", "--profile", "My"}, {"My shop"}},
        {"channel", {"broadcast", "or"}, {"orders"}},
        {"channels", {"listen", "orders", "priv"}, {"private-room"}},
        {"template", {"broadcast", "--template", "New"}, {"New order"}},
        {"scenario", {"run", "Auc"}, {"Auction"}},
        {"saved check", {"check", "--saved", "Ni"}, {"Nightly"}},
        {"checked channel", {"check", "priv"}, {"private-room"}},
        {"format", {"run", "--format", "j"}, {"json", "junit"}},
        {"env", {"sandbox", "e"}, {"env"}},
    };
    for (const char *shell : {"bash", "zsh", "fish"}) {
        for (const auto &[name, words, completed] : rows)
            QTest::addRow("%s: %s", shell, name) << shell << words << completed;
    }
}

void TestCompletions::completes()
{
    QFETCH(QString, shell);
    QFETCH(QStringList, words);
    QFETCH(QStringList, completed);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(shell + " isn't installed."));
    QStringList all = offered(shell, words);
    all.removeDuplicates();
    QStringList fitting; // bash is given those alone, the others choose by what was typed
    for (const QString &each : std::as_const(all)) {
        if (each.startsWith(words.last()))
            fitting.append(each);
    }
    fitting.sort();
    QCOMPARE(fitting, completed);
    if (shell == u"bash")
        QCOMPARE(all.size(), completed.size());
}

QStringList TestCompletions::offered(const QString &shell, const QStringList &words) const
{
    QProcess process;
    if (shell == u"bash") {
        m_program.startOther(process, shell,
                             QStringList{"--norc", "-c", QLatin1String(BashScript), "bash",
                                         completionFile("radardesk-cli.bash")}
                                 + words);
    } else if (shell == u"fish") {
        m_program.startOther(process, shell,
                             QStringList{"--no-config", "-c", QLatin1String(FishScript),
                                         completionFile("radardesk-cli.fish")}
                                 + words);
    } else {
        m_program.startOther(process, shell,
                             {"-f", "-c", QLatin1String(ZshScript), "zsh", completionFile({}),
                              words.join(u' '), m_program.folder.path()});
    }
    if (!waitForEnd(process))
        process.kill();
    process.waitForFinished();
    const QByteArray said = process.readAllStandardError();
    if (!said.isEmpty())
        qWarning("%s", said.constData());
    QStringList offered;
    const QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) // fish: a tab, and what it means
        offered.append(line.section(u'\t', 0, 0).remove(u'\\'));
    return offered;
}

int tst_completions(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCompletions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_completions.moc"
