// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/savedsearches.h>
#include <history/query/savedsearchesfile.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk::history;

class TestSavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesUnderAName();
    void renamesAndRemoves();
    void keepsThemInAFile();
    void readsWhatItCan();
};

namespace {

QString namesOf(const SavedSearches &searches)
{
    QStringList names;
    for (const SavedSearch &search : searches.searches())
        names.append(search.name + u'=' + search.text);
    return names.join(u'|');
}

} // namespace

void TestSavedSearches::savesUnderAName()
{
    SavedSearches searches;
    const QSignalSpy changed(&searches, &SavedSearches::changed);
    QVERIFY(searches.save(" Failed  orders\n", " status:failed "));
    QVERIFY(searches.save("Big", "data.total>10"));
    QVERIFY(!searches.save("  ", "a"));
    QVERIFY(!searches.save("a", " "));
    QCOMPARE(namesOf(searches), QString("Big=data.total>10|Failed orders=status:failed"));
    QCOMPARE(changed.size(), 2);
    // No two have the same name.
    QVERIFY(searches.save("BIG", "data.total>100"));
    QCOMPARE(namesOf(searches), QString("BIG=data.total>100|Failed orders=status:failed"));
    QVERIFY(searches.withText("status:failed "));
    QVERIFY(!searches.withText("status"));
    QVERIFY(searches.save(QString(500, 'n'), "x"));
    QCOMPARE(searches.withText("x")->name.size(), SavedSearches::LongestName);
}

void TestSavedSearches::renamesAndRemoves()
{
    SavedSearches searches;
    searches.save("a", "1");
    searches.save("b", "2");
    const QString id = searches.withText("1")->id;
    QVERIFY(searches.rename(id, "c"));
    QCOMPARE(namesOf(searches), QString("b=2|c=1"));
    QVERIFY(!searches.rename(id, " "));
    QVERIFY(!searches.rename("none", "d"));
    const auto removed = searches.remove(id);
    QVERIFY(removed);
    QCOMPARE(namesOf(searches), QString("b=2"));
    QVERIFY(!searches.remove(id));
    searches.restore(*removed);
    QCOMPARE(namesOf(searches), QString("b=2|c=1"));
    QCOMPARE(searches.withText("1")->id, id);
}

void TestSavedSearches::keepsThemInAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("searches.json");
    {
        SavedSearches searches;
        SavedSearchesFile file(path, searches);
        file.load();
        searches.save("Failed", "status:failed -kind:token");
    }
    SavedSearches searches;
    SavedSearchesFile file(path, searches);
    file.load();
    QVERIFY2(file.notice().isEmpty(), qPrintable(file.notice()));
    QCOMPARE(namesOf(searches), QString("Failed=status:failed -kind:token"));
}

void TestSavedSearches::readsWhatItCan()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("searches.json");
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(R"({"radardesk-searches":1,"searches":[{"id":"1","name":"a","search":"x"},)"
                  R"({"id":"2","name":"","search":"y"},{"id":"3","name":"c"},7]})");
    written.close();
    SavedSearches searches;
    SavedSearchesFile file(path, searches);
    file.load();
    QCOMPARE(namesOf(searches), QString("a=x"));
    QVERIFY2(file.notice().contains("3 saved search(es) couldn't be read."),
             qPrintable(file.notice()));
}

int tst_savedsearches(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestSavedSearches test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_savedsearches.moc"
