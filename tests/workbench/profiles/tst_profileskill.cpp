// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/textfile.h>

#include <workbench/profiles/profilesfile.h>

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

class TestProfilesKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
};

namespace {

constexpr int Rounds = 200;
constexpr int RoundsInAFolder = 8;
constexpr int MostAcknowledged = 6;
constexpr int LongestSpin = 4000;
constexpr int MostProfilesEdited = 8;
constexpr int MostDoomed = 5;
constexpr const char *EditOption = "--edit";
constexpr QLatin1String CounterId("counter");

/// The number of the last edit that the model has seen.
int lastEdit(const ProfilesModel &model)
{
    const Profile *counter = model.find(CounterId);
    return counter == nullptr ? 0 : counter->publicKey.toInt();
}

/// Makes the edit of that number: the same each time, so that the state after it is known. Returns
/// the id of a profile that it removes.
QString makeEdit(ProfilesModel &model, int number)
{
    if (model.find(CounterId) == nullptr) {
        Profile counter;
        counter.id = CounterId;
        model.add(counter);
    }
    QString removed;
    const int other = 1 + number % (model.rowCount() - 1);
    switch (number % 3) {
    case 0: {
        Profile added;
        added.id = QStringLiteral("edit-%1").arg(number);
        added.name = QString(number % 1000, u'x'); // files of many sizes
        model.add(added);
        break;
    }
    case 1:
        model.move(other, 1);
        break;
    default:
        if (model.rowCount() > MostProfilesEdited && model.at(other).id != CounterId) {
            removed = model.at(other).id;
            model.remove(removed);
        }
    }
    Profile counter = *model.find(CounterId);
    counter.name = QStringLiteral("Edit %1").arg(number);
    counter.publicKey = QString::number(number);
    model.update(counter);
    return removed;
}

/// Edits profiles without pause until it is killed, and prints the number of each edit that has
/// been acknowledged.
class Editor : public QObject
{
public:
    explicit Editor(const QString &path)
        : m_file(path, m_model)
    {
        connect(&m_file, &ProfilesFile::saved, this, &Editor::goOn);
        connect(&m_file, &ProfilesFile::failed, this, [](const QString &reason) {
            std::fputs(qPrintable(reason), stderr);
            QCoreApplication::exit(1);
        });
        m_file.load();
        print("ready");
        edit();
        m_written = lastEdit(m_model);
    }

private:
    void goOn()
    {
        print(QByteArray::number(m_written));
        edit();
        m_written = lastEdit(m_model); // no writing has begun, so the next one has it
        // Further edits while that one is being written.
        QTimer::singleShot(0, this, [this] {
            edit();
            QTimer::singleShot(0, this, &Editor::edit);
        });
    }
    void edit()
    {
        const QString removed = makeEdit(m_model, lastEdit(m_model) + 1);
        if (removed.isEmpty())
            return;
        m_file.markForDeletion(removed);
        if (m_file.secretsToDelete().size() > MostDoomed)
            m_file.unmarkForDeletion(m_file.secretsToDelete().constFirst());
    }
    static void print(const QByteArray &line)
    {
        std::puts(line.constData());
        std::fflush(stdout);
    }

    ProfilesModel m_model;
    ProfilesFile m_file;
    int m_written = 0;
};

/// What the file holds after so many edits.
class Expected
{
public:
    void goOnTo(int number)
    {
        while (lastEdit(m_model) < number) {
            const QString removed = makeEdit(m_model, lastEdit(m_model) + 1);
            if (!removed.isEmpty())
                m_markedForDeletion.append(removed);
            if (m_markedForDeletion.size() > MostDoomed)
                m_markedForDeletion.removeFirst();
        }
    }
    [[nodiscard]] QList<Profile> profiles() const { return m_model.kept(); }
    [[nodiscard]] const QStringList &doomed() const { return m_markedForDeletion; }

private:
    ProfilesModel m_model;
    QStringList m_markedForDeletion;
};

/// Runs the editor and kills it at a random moment. Returns the last edit that it acknowledged, 0
/// when none, or -1 when it was not killed but ended.
int editUntilKilled(const QString &path, QRandomGenerator &random)
{
    QProcess editor;
    editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    editor.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("tst_profileskill"), QString::fromLatin1(EditOption), path});
    // 0: while it starts; 1: when it has read the file and acknowledged nothing.
    const int lines = random.bounded(MostAcknowledged + 2);
    QByteArray printed;
    while (printed.count('\n') < lines && editor.waitForReadyRead())
        printed += editor.readAll();
    const int spin = random.bounded(LongestSpin);
    for (int i = 0; i < spin; ++i)
        QThread::yieldCurrentThread();
    editor.kill();
    if (!editor.waitForFinished() || editor.exitStatus() != QProcess::CrashExit)
        return -1;
    printed += editor.readAll();
    // The last line may be half.
    const QByteArrayList whole = printed.left(printed.lastIndexOf('\n') + 1).trimmed().split('\n');
    return whole.constLast().toInt(); // "ready" is 0
}

} // namespace

void TestProfilesKill::losesNothingAcknowledged()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Expected> expected;
    int reached = 0;
    int unacknowledgedKept = 0;
    for (int round = 0; round < Rounds; ++round) {
        if (round % RoundsInAFolder == 0) {
            folder = std::make_unique<QTemporaryDir>();
            expected = std::make_unique<Expected>();
            reached = 0;
        }
        const QByteArray where =
            QStringLiteral("round %1, seed %2").arg(round).arg(seed).toLatin1();
        const QString path = folder->filePath("profiles.json");
        const int acknowledged = editUntilKilled(path, random);
        QVERIFY2(acknowledged >= 0, where.constData());
        QVERIFY2(acknowledged == 0 || acknowledged > reached, where.constData());

        if (acknowledged > 0 || reached > 0)
            QVERIFY2(QFile::exists(path), where.constData());
        ProfilesModel model;
        ProfilesFile file(path, model);
        file.load();
        QVERIFY2(file.notice().isEmpty(), where.constData());
        const int found = lastEdit(model);
        QVERIFY2(found >= std::max(acknowledged, reached), where.constData());
        expected->goOnTo(found);
        QVERIFY2(model.kept() == expected->profiles(), where.constData());
        QVERIFY2(file.secretsToDelete() == expected->doomed(), where.constData());
        reached = found;
        unacknowledgedKept += found > acknowledged ? 1 : 0;

        // What the killed programs left goes at a later start.
        QDir inside(folder->path());
        const QStringList left = inside.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : left)
            QVERIFY2(makeOld(inside.filePath(name)), where.constData());
        file.load();
        QStringList kept = inside.entryList(QDir::Files | QDir::Hidden);
        kept.removeAll("profiles.json.lock"); // stays for whoever writes next
        QVERIFY2(kept.isEmpty() || kept == QStringList("profiles.json"), where.constData());
    }
    qInfo("%d of %d were killed with an edit on disk that was not acknowledged yet",
          unacknowledgedKept, Rounds);
}

int tst_profileskill(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], EditOption) == 0) {
        const Editor editor(QString::fromLocal8Bit(argv[2]));
        return QCoreApplication::exec();
    }
    TestProfilesKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profileskill.moc"
