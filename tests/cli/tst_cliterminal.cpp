// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <workbench/scenarios/scenariosfile.h>

#include <array>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Colors and progress, which are for terminals.
class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsProgressThere();
    void showsNoProgressElsewhere();
    void hasColorsThere();

private:
    std::unique_ptr<CliService> m_service;
    std::unique_ptr<CommandLine> m_program;
};

namespace {

/// A terminal that takes the place of a stream of a program.
class Terminal
{
public:
    explicit Terminal(int stream)
        : m_stream(stream)
    {
        if (::openpty(&m_here, &m_there, nullptr, nullptr, nullptr) == 0)
            ::fcntl(m_here, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_here);
        ::close(m_there);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    void attach(QProcess &process) const
    {
        process.setChildProcessModifier(
            [there = m_there, stream = m_stream] { ::dup2(there, stream); });
    }
    /// What was written to it so far.
    [[nodiscard]] const QByteArray &shown()
    {
        std::array<char, 4096> bytes{};
        for (ssize_t size = 0; (size = ::read(m_here, bytes.data(), bytes.size())) > 0;)
            m_shown.append(bytes.data(), size);
        return m_shown;
    }

private:
    int m_stream;
    int m_here = -1;
    int m_there = -1;
    QByteArray m_shown;
};

} // namespace

void TestCliTerminal::init()
{
    m_service = std::make_unique<CliService>();
    m_program = std::make_unique<CommandLine>();
    m_program->setVariable("RADARDESK_SECRET", CliSecret);
    ScenariosModel model;
    ScenariosFile file(m_program->dataFolder() + "/scenarios.json", model);
    file.load();
    model.add(*Scenario::make(
        {.name = "Greet", .steps = {*ScenarioStep::broadcast("news", R"({"a": 1})")}}));
    file.flush();
}

void TestCliTerminal::showsProgressThere()
{
    Terminal terminal(STDERR_FILENO);
    QProcess run;
    terminal.attach(run);
    m_program->start(run, QStringList{"run", "Greet"} + m_service->options());
    QVERIFY(waitForEnd(run));
    QCOMPARE(run.exitCode(), 0);
    QTRY_VERIFY2(terminal.shown().contains("1 sent"), terminal.shown().constData());
    // The line is gone when it is over.
    QVERIFY(terminal.shown().endsWith("\r\033[K"));
    QVERIFY(!run.readAllStandardOutput().contains('\033'));

    Terminal quiet(STDERR_FILENO);
    QProcess again;
    quiet.attach(again);
    m_program->start(again, QStringList{"run", "Greet", "--quiet"} + m_service->options());
    QVERIFY(waitForEnd(again));
    QCOMPARE(quiet.shown(), QByteArray());
}

void TestCliTerminal::showsNoProgressElsewhere()
{
    const Ran ran = m_program->run(QStringList{"run", "Greet"} + m_service->options());
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(!ran.out.contains('\033'));
}

void TestCliTerminal::hasColorsThere()
{
    const auto shown = [this](const QStringList &options) {
        Terminal terminal(STDOUT_FILENO);
        QProcess run;
        terminal.attach(run);
        m_program->start(run, QStringList{"run", "Greet"} + options + m_service->options());
        if (!waitForEnd(run))
            return QByteArray();
        static_cast<void>(QTest::qWaitFor([&] { return terminal.shown().contains('\n'); }));
        return terminal.shown();
    };
    QVERIFY2(shown({}).contains("\033[32m"), shown({}).constData());
    const QByteArray plain = shown({"--no-color"});
    QVERIFY2(plain.contains("Step 1") && !plain.contains('\033'), plain.constData());
    m_program->setVariable("NO_COLOR", "1");
    QVERIFY(!shown({}).contains('\033'));
}

int tst_cliterminal(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCliTerminal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cliterminal.moc"
