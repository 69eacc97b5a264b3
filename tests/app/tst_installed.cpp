// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What cmake --install puts in place works from there.
class TestInstalled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasAllFiles_data();
    void hasAllFiles();
    void broadcastsToItsSandbox();
    void showsTheWindowsVersion();

private:
    [[nodiscard]] QString installed(const QString &path) const
    {
        return m_root.filePath("usr/" + path);
    }
    /// Starts an installed program in a home of its own.
    void start(QProcess &process, const QString &name, const QStringList &arguments,
               const QString &secret = {}) const;

    QTemporaryDir m_root;
};

namespace {

bool waitUntilEnded(QProcess &process)
{
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
}

} // namespace

void TestInstalled::initTestCase()
{
    if (QStandardPaths::findExecutable("cmake").isEmpty())
        QSKIP("CMake isn't installed.");
    QProcess cmake;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DESTDIR", m_root.path());
    cmake.setProcessEnvironment(environment);
    cmake.start("cmake", {"--install", QStringLiteral(RADARDESK_BUILD_DIR), "--prefix", "/usr"});
    QVERIFY(waitUntilEnded(cmake));
    QVERIFY2(cmake.exitCode() == 0, cmake.readAllStandardError().constData());
}

void TestInstalled::start(QProcess &process, const QString &name, const QStringList &arguments,
                          const QString &secret) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(variable, m_root.filePath("home"));
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    if (!secret.isEmpty())
        environment.insert("RADARDESK_SECRET", secret);
    process.setProcessEnvironment(environment);
    process.start(installed("bin/" + name), arguments);
    QVERIFY(process.waitForStarted());
}

void TestInstalled::hasAllFiles_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"bin/radardesk", "bin/radardesk-cli", "bin/radardesk-sandbox",
          "share/man/man1/radardesk.1", "share/man/man1/radardesk-cli.1",
          "share/man/man1/radardesk-sandbox.1", "share/bash-completion/completions/radardesk-cli",
          "share/zsh/site-functions/_radardesk-cli",
          "share/fish/vendor_completions.d/radardesk-cli.fish",
          "share/applications/org.radardesk.RadarDesk.desktop"})
        QTest::newRow(path) << path;
}

void TestInstalled::hasAllFiles()
{
    QFETCH(QString, path);
    const QFileInfo file(installed(path));
    QVERIFY(file.isFile());
    QCOMPARE(file.isExecutable(), path.startsWith("bin/"));
}

void TestInstalled::broadcastsToItsSandbox()
{
    QProcess sandbox;
    start(sandbox, "radardesk-sandbox", {});
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.canReadLine(), 15'000);
    const QJsonObject ready = QJsonDocument::fromJson(sandbox.readLine()).object();
    QProcess program;
    start(program, "radardesk-cli",
          {"broadcast", "news", "title=Hello", "--service", ready["url"].toString()},
          ready["secret"].toString());
    QVERIFY(waitUntilEnded(program));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    QVERIFY(program.readAllStandardOutput().startsWith("Accepted"));
    sandbox.terminate();
    QVERIFY(waitUntilEnded(sandbox));
    QCOMPARE(sandbox.exitCode(), 0);
}

void TestInstalled::showsTheWindowsVersion()
{
    QProcess window;
    start(window, "radardesk", {"--version"});
    QVERIFY(waitUntilEnded(window));
    QCOMPARE(window.exitCode(), 0);
    QProcess program;
    start(program, "radardesk-cli", {"--version"});
    QVERIFY(waitUntilEnded(program));
    const auto version = [](QProcess &process) {
        return process.readAllStandardOutput().trimmed().split(' ').last();
    };
    QCOMPARE(version(window), version(program));
}

int tst_installed(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestInstalled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_installed.moc"
