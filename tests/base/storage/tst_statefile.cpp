// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stateparts.h"

#include <base/storage/filelock.h>
#include <base/storage/statefile.h>

#include <support/fulldisk.h>
#include <support/textfile.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace RadarDesk;
using namespace RadarDesk::base;

class TestStateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers();
    void writesByItself();
    void writesTheLastOfManyChanges();
    void asksItsPartsOnlyToWrite();
    void givesItsPartsBackWhatTheyWere();
    void setsADamagedFileAside();
    void saysWhyItCannotWrite();
    void keepsTheOldFileOnAFullDisk();
    void isTheOwnersOnly();
    void writesWhereALinkPoints();
    void copiesAside();
    void copiesAnotherForm_data();
    void copiesAnotherForm();
    void filtersWhatItWrites();
};

namespace {

constexpr QFile::Permissions ForOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// What counts how often it was asked for its state.
class CountingPart : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] QJsonObject toState() const
    {
        ++asked;
        return {{"value", value}};
    }
    void restore(const QJsonObject &state) { value = state.value(u"value").toInt(-1); }
    void set(int to)
    {
        value = to;
        Q_EMIT changed();
    }

    int value = 0;
    mutable int asked = 0;

Q_SIGNALS:
    void changed();
};

} // namespace

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

void TestStateFile::asksItsPartsOnlyToWrite()
{
    const QTemporaryDir folder;
    CountingPart part;
    StateFile file(folder.filePath("state.json"));
    file.add("part", part, &CountingPart::changed);
    QSignalSpy saved(&file, &StateFile::saved);
    for (int i = 1; i <= 100; ++i)
        part.set(i);
    QCOMPARE(part.asked, 0);
    QVERIFY(saved.wait());
    QCOMPARE(part.asked, 1);
    StateFile other(file.path());
    QCOMPARE(other.load().value(u"part").toObject().value(u"value").toInt(), 100);
    part.set(101);
    file.flush();
    QCOMPARE(part.asked, 2);
    QCOMPARE(other.load().value(u"part").toObject().value(u"value").toInt(), 101);
}

void TestStateFile::givesItsPartsBackWhatTheyWere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    {
        StateFile file(path);
        file.setForm({.format = "test", .members = {"first", "second"}});
        static_cast<void>(file.load());
        CountingPart first;
        CountingPart second;
        file.add("first", first, &CountingPart::changed);
        file.add("second", second);
        QCOMPARE(first.value, -1);
        first.value = 5; // which no signal tells
        second.value = 6;
        file.close();
    } // the parts go first, and are not asked again
    StateFile file(path);
    static_cast<void>(file.load());
    CountingPart first;
    CountingPart second;
    file.add("first", first, &CountingPart::changed);
    file.add("second", second);
    QCOMPARE(first.value, 5);
    QCOMPARE(second.value, 6);
    QCOMPARE(first.asked, 0);
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

void TestStateFile::keepsTheOldFileOnAFullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    StateFile file(path);
    file.save({{"a", "short"}});
    file.flush();
    const QByteArray before = contentOf(path);
    QVERIFY(!before.isEmpty());

    QSignalSpy failed(&file, &StateFile::failed);
    QSignalSpy saved(&file, &StateFile::saved);
    {
        const FullDisk full(4096);
        file.save({{"a", QString(100'000, u'x')}});
        file.flush();
    }
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), {"state.json"});

    saved.clear();
    file.save({{"a", QString(100'000, u'x')}});
    QVERIFY(saved.wait());
    QCOMPARE(file.load().value(u"a").toString().size(), 100'000);
}

void TestStateFile::isTheOwnersOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    {
        StateFile file(path);
        file.save({{"a", 1}});
    }
    QCOMPARE(QFile::permissions(path) & ForOthers, QFile::Permissions());
    QVERIFY(QFile::permissions(path).testFlags(QFile::ReadOwner | QFile::WriteOwner));

    const QFile::Permissions open = QFile::ReadOwner | QFile::WriteOwner | ForOthers;
    QVERIFY(QFile::setPermissions(path, open));
    StateFile file(path);
    QCOMPARE(file.load().value(u"a").toInt(), 1);
    QCOMPARE(QFile::permissions(path) & ForOthers, QFile::Permissions());
    QVERIFY(QFile::setPermissions(path, open));
    file.save({{"a", 2}});
    file.flush();
    QCOMPARE(QFile::permissions(path) & ForOthers, QFile::Permissions());

    QVERIFY(QFile::setPermissions(path, open));
    const QString copy = file.setAsideCopy();
    QCOMPARE(QFile::permissions(copy) & ForOthers, QFile::Permissions());
    QVERIFY(putFile(path, "half"));
    QVERIFY(QFile::setPermissions(path, open));
    QVERIFY(file.load().isEmpty());
    QVERIFY(file.setAside() != copy);
    QCOMPARE(QFile::permissions(file.setAside()) & ForOthers, QFile::Permissions());
}

void TestStateFile::writesWhereALinkPoints()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    const QString target = folder.filePath("elsewhere.json");
    QVERIFY(putFile(target, "{}"));
    QVERIFY(QFile::link(target, path));
    {
        StateFile file(path);
        file.save({{"a", 1}});
    }
    QVERIFY(QFileInfo(path).isSymLink());
    QCOMPARE(numberIn(target), 1);
}

void TestStateFile::copiesAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    StateFile file(path);
    QVERIFY(file.setAsideCopy().isEmpty()); // nothing to copy
    QVERIFY(putFile(path, R"({"a": 1, "later": []})"));
    QCOMPARE(file.load().size(), 2);
    const QString copy = file.setAsideCopy();
    QVERIFY(copy.startsWith(path + ".damaged-"));
    QCOMPARE(file.setAside(), copy);
    QCOMPARE(contentOf(copy), contentOf(path));
    QCOMPARE(file.setAsideCopy(), copy); // the same content again

    QVERIFY(putFile(path, R"({"a": 2, "later": []})"));
    const QString other = file.setAsideCopy();
    QVERIFY(other != copy);
    QCOMPARE(contentOf(other), contentOf(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

void TestStateFile::copiesAnotherForm_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("older") << QByteArray(R"({"window":{}})") << true;
    QTest::newRow("current") << QByteArray(R"({"form":1,"window":{"a":1}})") << true;
    QTest::newRow("empty") << QByteArray("{}") << true;
    QTest::newRow("newer") << QByteArray(R"({"form":2,"window":{}})") << false;
    QTest::newRow("something else") << QByteArray(R"({"templates":[]})") << false;
    QTest::newRow("member of another type") << QByteArray(R"({"form":1,"window":[1]})") << false;
    QTest::newRow("list") << QByteArray(R"([{"window":{}}])") << false;
}

void TestStateFile::copiesAnotherForm()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isKnown);
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    QVERIFY(putFile(path, content));
    StateFile file(path);
    file.setForm({.format = "form", .version = 1, .members = {"window", "workspace"}});
    QVERIFY(file.load().size() >= 0);
    QCOMPARE(file.setAside().isEmpty(), isKnown);
    file.save({{"window", QJsonObject{{"b", 2}}}});
    file.flush();
    if (!isKnown)
        QCOMPARE(contentOf(file.setAside()), content);
    StateFile again(path);
    again.setForm({.format = "form", .version = 1, .members = {"window", "workspace"}});
    QCOMPARE(again.load().value(u"form").toInt(), 1);
    QVERIFY(again.setAside().isEmpty());
}

void TestStateFile::filtersWhatItWrites()
{
    const QTemporaryDir folder;
    StateFile file(folder.filePath("state.json"));
    QThread *writer = QThread::currentThread();
    file.setFilter([&writer, word = QByteArray("hidden")](const QByteArray &content) {
        writer = QThread::currentThread();
        return QByteArray(content).replace(word, "***");
    });
    file.save({{"a", "what is hidden"}});
    file.flush();
    QVERIFY(writer != QThread::currentThread());
    QVERIFY(!contentOf(file.path()).contains("hidden"));
    QCOMPARE(file.load().value(u"a").toString(), "what is ***");
}

int tst_statefile(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestStateFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_statefile.moc"
