// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>

#include <history/store/historyrescue.h>

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// Which events other programs said are safe: their numbers by their keys.
struct Acknowledged
{
    QHash<qint64, int> numbers;
    QHash<qint64, bool> pending;
    std::optional<HistoryTrouble> trouble;
    bool isEnded = false;

    /// Reads a line of the writertool.
    void read(const QByteArray &line)
    {
        const QList<QByteArray> words = line.simplified().split(' ');
        isEnded |= words.constFirst() == "end";
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            if (words.at(i) == "trouble") {
                trouble = HistoryTrouble(words.at(i + 1).toInt());
            } else if (words.at(i) == "done") {
                pending[words.at(i + 1).toLongLong()] = false;
            } else {
                const int number = words.at(i).toInt();
                numbers[words.at(i + 1).toLongLong()] = number;
                pending[words.at(i + 1).toLongLong()] = number % 5 == 0;
            }
        }
    }
};

class TestHistoryProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void survivesBeingKilled();
    void writesBesideOthers();
    void stopsAtAFullDisk();
    void stopsAtAFullFileSystem();
    void saysThatAFolderIsReadOnly();
    void saysThatAFileIsReadOnly();
    void setsAsideUnderOthers();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("history.db"); }
    /// Whether each event that is safe is there, as it was.
    void check(const Acknowledged &safe);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int Kills = 500;

/// A file system of its own, as long as this object lives.
class Mount
{
public:
    explicit Mount(const QString &at)
        : m_at(at)
    {
    }
    ~Mount()
    {
        if (m_mounted)
            run({"umount", m_at});
    }
    Q_DISABLE_COPY_MOVE(Mount)

    /// False when this user may not, or the machine can't.
    [[nodiscard]] bool mount(const QStringList &options)
    {
        const bool isMounted = ::geteuid() == 0 && run(QStringList{"mount"} + options);
        m_mounted |= isMounted;
        return isMounted;
    }

private:
    static bool run(const QStringList &command)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(command.constFirst(), command.mid(1));
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QString m_at;
    bool m_mounted = false;
};

void startWriter(QProcess &process, const QString &path, int first, int groups,
                 const QStringList &more = {})
{
    process.start(QStringLiteral(RADARDESK_WRITERTOOL),
                  QStringList{path, QString::number(first), QString::number(groups)} + more);
}

} // namespace

void TestHistoryProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistoryProcesses::check(const Acknowledged &safe)
{
    {
        HistoryDatabase database(path());
        QVERIFY(database.open());
        QVERIFY(database.markInterrupted().ok());
        for (auto event = safe.numbers.cbegin(); event != safe.numbers.cend(); ++event) {
            const auto found = database.find(event.key());
            QVERIFY(found.ok());
            QVERIFY2(*found, QByteArray::number(event.value()).constData());
            Event wanted = sampleEvent(event.value());
            const bool isInterrupted = (*found)->event.outcome == Outcome::Failed;
            // That it was done may be safe without having been said.
            QVERIFY(!isInterrupted || safe.pending.value(event.key()));
            if (isInterrupted) {
                wanted.outcome = Outcome::Failed;
                wanted.note = "Interrupted: the message may have been delivered.";
            }
            QVERIFY(isSameEvent((*found)->event, wanted));
        }
        QCOMPARE(*database.count({.text = "hello"}), *database.count({}));
        QVERIFY(QDir(m_folder->path()).entryList({"*.run-*"}, QDir::Files).isEmpty());
    }
    QCOMPARE(faultsOf(path()), QString());
}

void TestHistoryProcesses::survivesBeingKilled()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Acknowledged safe;
    int interrupted = 0;
    for (int i = 0; i < Kills; ++i) {
        QProcess writer;
        startWriter(writer, path(), i * 1000, 200);
        for (int lines = 1 + random.bounded(5); lines > 0; --lines) {
            while (!writer.canReadLine())
                QVERIFY(writer.waitForReadyRead(30'000));
            safe.read(writer.readLine());
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine())
            safe.read(writer.readLine());
        QVERIFY(!safe.trouble && !safe.isEnded);
        interrupted += writer.exitStatus() == QProcess::CrashExit ? 1 : 0;
        if (i % 100 == 99)
            check(safe);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(interrupted, Kills);
    QVERIFY(safe.numbers.size() > Kills);
}

void TestHistoryProcesses::writesBesideOthers()
{
    HistoryDatabase database(path());
    QVERIFY(database.open());
    const auto version = database.changes();
    QVERIFY(version.ok());
    Acknowledged safe;
    QProcess writers[2];
    startWriter(writers[0], path(), 10'000, 150);
    startWriter(writers[1], path(), 20'000, 150);
    int recorded = 0;
    qint64 newest = 0;
    while (writers[0].state() != QProcess::NotRunning
           || writers[1].state() != QProcess::NotRunning) {
        const auto keys = database.append({sampleEvent(recorded), sampleEvent(recorded + 1)});
        QVERIFY(keys.ok());
        QVERIFY(keys->at(0) > newest);
        newest = keys->at(1);
        for (const qint64 key : *keys)
            safe.numbers[key] = recorded++;
        for (QProcess &writer : writers) {
            writer.waitForReadyRead(1);
            while (writer.canReadLine())
                safe.read(writer.readLine());
        }
    }
    for (QProcess &writer : writers) {
        writer.waitForFinished();
        while (writer.canReadLine())
            safe.read(writer.readLine());
        QCOMPARE(writer.exitCode(), 0);
    }
    QVERIFY(safe.isEnded);
    QVERIFY(*database.changes() != *version);
    // Each sees what the other wrote, and none of their keys are the same.
    const QList<qint64> keys = keysOf(database);
    QCOMPARE(keys.size(), safe.numbers.size());
    database.close();
    check(safe);
}

void TestHistoryProcesses::stopsAtAFullDisk()
{
    Acknowledged safe;
    QProcess writer;
    startWriter(writer, path(), 0, 100'000, {"400000"});
    QVERIFY(writer.waitForFinished(60'000));
    while (writer.canReadLine())
        safe.read(writer.readLine());
    QCOMPARE(safe.trouble, HistoryTrouble::DiskFull);
    QVERIFY(safe.numbers.size() > 10);
    check(safe);
    // With room again, it goes on.
    HistoryDatabase database(path());
    QVERIFY(database.open());
    QVERIFY(database.append({sampleEvent(1)}).ok());
}

void TestHistoryProcesses::stopsAtAFullFileSystem()
{
    Mount disk(m_folder->path());
    if (!disk.mount({"-t", "tmpfs", "-o", "size=600k", "tmpfs", m_folder->path()}))
        QSKIP("This needs a small file system, and so the rights to mount one.");
    {
        HistoryDatabase database(path());
        QVERIFY(database.open());
        Acknowledged safe;
        std::optional<HistoryTrouble> trouble;
        for (int i = 0; !trouble && i < 100'000; ++i) {
            const auto keys = database.append({sampleEvent(i)});
            if (keys)
                safe.numbers[keys->constFirst()] = i;
            else
                trouble = keys.error().trouble;
        }
        QCOMPARE(trouble, HistoryTrouble::DiskFull);
        // What is there can be read meanwhile, and removed.
        QCOMPARE(keysOf(database).size(), safe.numbers.size());
        HistoryDatabase another(m_folder->filePath("another.db"));
        const auto opened = another.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().trouble, HistoryTrouble::DiskFull);
        QVERIFY(disk.mount({"-o", "remount,size=6m", m_folder->path()}));
        QVERIFY(database.append({sampleEvent(1)}).ok());
        database.close();
        check(safe);
    }
}

void TestHistoryProcesses::saysThatAFolderIsReadOnly()
{
    Mount disk(m_folder->path());
    if (::geteuid() == 0
        && (!disk.mount({"-t", "tmpfs", "tmpfs", m_folder->path()})
            || !disk.mount({"-o", "remount,ro", m_folder->path()})))
        QSKIP("This needs a file system that is read-only, and so the rights to mount one.");
    if (::geteuid() != 0)
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    HistoryDatabase database(path());
    const auto opened = database.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, HistoryTrouble::ReadOnly);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestHistoryProcesses::saysThatAFileIsReadOnly()
{
    {
        HistoryDatabase database(path());
        QVERIFY(database.open());
        QVERIFY(database.append({sampleEvent(1)}).ok());
    }
    Mount file(path());
    if (::geteuid() == 0
        && (!file.mount({"--bind", path(), path()})
            || !file.mount({"-o", "remount,ro,bind", path()})))
        QSKIP("This needs a file that root can't write, and so the rights to mount one.");
    if (::geteuid() != 0)
        QFile::setPermissions(path(), QFile::ReadOwner);
    HistoryDatabase database(path());
    const auto opened = database.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, HistoryTrouble::ReadOnly);
}

// One that records meets the new file, and loses nothing that it said is safe.
void TestHistoryProcesses::setsAsideUnderOthers()
{
    Acknowledged safe;
    QProcess writer;
    startWriter(writer, path(), 0, 100'000);
    QVERIFY(writer.waitForReadyRead());
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    QVERIFY(writer.waitForFinished());
    while (writer.canReadLine())
        safe.read(writer.readLine());
    QCOMPARE(safe.trouble, HistoryTrouble::Moved);
    {
        HistoryDatabase database(path());
        QVERIFY(database.open());
        HistoryRescue rescue(database, *aside);
        while (*rescue.step(100)) { }
    }
    check(safe);
}

int tst_historyprocesses(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyprocesses.moc"
