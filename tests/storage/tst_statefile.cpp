// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/statefile.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;

class TestStateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers();
    void writesByItself();
    void writesTheLastOfManyChanges();
    void setsADamagedFileAside();
    void saysWhyItCannotWrite();
};

void TestStateFile::remembers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("deep/er/state.json");
    {
        StateFile file(path);
        QVERIFY(file.load().isEmpty());
        file.save({{"channel", "test-channel"}});
    }
    StateFile again(path);
    QCOMPARE(again.load().value(u"channel").toString(), "test-channel");
    QVERIFY(again.setAside().isEmpty());
}

void TestStateFile::writesByItself()
{
    const QTemporaryDir folder;
    StateFile file(folder.filePath("state.json"));
    QSignalSpy saved(&file, &StateFile::saved);
    file.save({{"a", 1}});
    QVERIFY(saved.wait());
    StateFile other(file.path());
    QCOMPARE(other.load().value(u"a").toInt(), 1);
}

void TestStateFile::writesTheLastOfManyChanges()
{
    const QTemporaryDir folder;
    StateFile file(folder.filePath("state.json"));
    for (int i = 0; i <= 1000; ++i)
        file.save({{"a", i}});
    file.flush();
    StateFile other(file.path());
    QCOMPARE(other.load().value(u"a").toInt(), 1000);
}

void TestStateFile::setsADamagedFileAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"channel\": \"half");
    damaged.close();

    StateFile file(path);
    QVERIFY(file.load().isEmpty());
    QVERIFY(!file.setAside().isEmpty());
    QFile aside(file.setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), "{\"channel\": \"half");
    file.save({{"a", 1}});
    file.flush();
    QVERIFY(QFile::exists(path));
}

void TestStateFile::saysWhyItCannotWrite()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath("taken"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    StateFile file(folder.filePath("taken/state.json"));
    QSignalSpy failed(&file, &StateFile::failed);
    file.save({{"a", 1}});
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
}

int tst_statefile(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestStateFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_statefile.moc"
