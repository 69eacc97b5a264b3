// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/textfile.h>

#include <workbench/profiles/profilesfile.h>
#include <workbench/scenarios/scenariojson.h>
#include <workbench/templates/foldervaluesfile.h>

#include <pushradar/jsonvalue.h>

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// The values of folders, in a file that several windows write, as they do the profiles.
class TestFolderValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInAFile();
    void followTheFolder();
    void leaveOutWhatIsDamaged();
    void ofTwoWindowsAreMerged();
    void ofAProfileInTwoWindowsAreMerged();
    void areNamedByScenarios();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath("kept.json"); }

    QTemporaryDir m_folder;
};

namespace {

/// A file of values with the list that it fills, as at a start of the program.
struct FolderValuesStart
{
    explicit FolderValuesStart(const QString &path)
        : file(path, list)
    {
        file.load();
    }
    void add(const QString &folder, const ProfileValue &value)
    {
        FolderValues values = list.of(folder);
        values.values.append(value);
        list.set(values);
    }
    [[nodiscard]] QStringList namesIn(const QString &folder) const
    {
        QStringList names;
        const QList<ProfileValue> values = list.of(folder).values;
        for (const ProfileValue &each : values)
            names.append(each.name);
        names.sort();
        return names;
    }

    FolderValuesList list;
    FolderValuesFile file;
};

} // namespace

void TestFolderValues::areInAFile()
{
    FolderValues orders;
    {
        FolderValuesStart start(path());
        QVERIFY(start.list.all().isEmpty() && start.file.notice().isEmpty());
        start.add("Orders", {"city", "Bern"});
        start.add("Orders", {"key", "left by mistake", true});
        start.add("Others", {"city", "Basel"});
        orders = start.list.of("Orders");
    }
    QVERIFY(!contentOf(path()).contains("left by mistake"));
    const FolderValuesStart again(path());
    orders.values.last().value.clear();
    QCOMPARE(again.list.all().size(), 2);
    QCOMPARE(again.list.of("Orders"), orders);
    QCOMPARE(*again.list.find(orders.id), orders);
    QVERIFY(again.list.of("Nowhere").values.isEmpty());
    QVERIFY(!again.list.find("nobody's"));
}

void TestFolderValues::followTheFolder()
{
    FolderValuesStart start(path());
    start.list.setAll({});
    start.add("Orders", {"city", "Bern"});
    start.add("Others", {"city", "Basel"});
    const QString id = start.list.of("Orders").id;
    start.list.renameFolder("Orders", "Sales");
    QCOMPARE(start.list.of("Sales").id, id);
    QVERIFY(start.list.of("Orders").values.isEmpty());
    start.list.renameFolder("Sales", "Others"); // which has its own
    QCOMPARE(start.list.of("Others").values.first().value, QString("Basel"));
    start.list.renameFolder("Nowhere", "Sales");
    QCOMPARE(start.list.of("Sales").id, id);
    start.list.remove(id);
    QCOMPARE(start.list.all().size(), 1);
}

void TestFolderValues::leaveOutWhatIsDamaged()
{
    QVERIFY(putFile(path(), R"({"radardesk-folders": 1, "folders": [
        {"id": "1", "name": "Orders", "values": [{"name": "a", "value": "1"}]},
        {"id": "2", "name": "", "values": []},
        {"id": "3", "name": "Others", "values": [{"name": 7}]}]})"));
    const FolderValuesStart start(path());
    QCOMPARE(start.list.all().size(), 1);
    QVERIFY2(start.file.notice().contains("2 folder"), qPrintable(start.file.notice()));
}

void TestFolderValues::ofTwoWindowsAreMerged()
{
    QFile::remove(path());
    {
        FolderValuesStart before(path());
        before.add("Orders", {"city", "Bern"});
    }
    FolderValuesStart one(path());
    FolderValuesStart two(path());
    one.add("Orders", {"one", "1"});
    one.file.flush();
    two.add("Orders", {"two", {}, true});
    two.file.flush();
    QTRY_COMPARE(two.namesIn("Orders"), (QStringList{"city", "one", "two"}));
    const FolderValuesStart later(path());
    QCOMPARE(later.list.all().size(), 1);
    QCOMPARE(later.namesIn("Orders"), (QStringList{"city", "one", "two"}));
}

void TestFolderValues::ofAProfileInTwoWindowsAreMerged()
{
    struct ProfilesStart
    {
        explicit ProfilesStart(const QString &path)
            : file(path, model)
        {
            file.load();
        }
        void change(const std::function<void(Profile &)> &by)
        {
            Profile shop = *model.find("shop");
            by(shop);
            model.update(shop);
            file.flush();
        }
        ProfilesModel model;
        ProfilesFile file;
    };
    QFile::remove(path());
    {
        ProfilesStart before(path());
        Profile shop = newProfile();
        shop.id = "shop";
        shop.name = "Shop";
        shop.values = {{"city", "Bern"}, {"gone", "1"}};
        before.model.add(shop);
    }
    ProfilesStart one(path());
    ProfilesStart two(path());
    one.change([](Profile &shop) {
        shop.values = {{"city", "Bern"}, {"one", "1"}};
        shop.colour = ProfileColour::Pink;
    });
    two.change([](Profile &shop) { shop.values.first().value = "Basel"; });
    const QList<ProfileValue> both{{"city", "Basel"}, {"one", "1"}};
    QTRY_COMPARE(two.model.find("shop")->values, both);
    const ProfilesStart later(path());
    QCOMPARE(later.model.kept().size(), 1);
    QCOMPARE(later.model.find("shop")->values, both);
    QCOMPARE(later.model.find("shop")->colour, ProfileColour::Pink);
}

void TestFolderValues::areNamedByScenarios()
{
    const auto made = Scenario::make({.name = "Auction", .folder = " Orders ", .steps = {}}, "1");
    QVERIFY(made);
    QCOMPARE(made->folder(), QString("Orders"));
    const auto read = scenarioFromJson(*PushRadar::JsonValue::fromJson(scenarioToJson(*made)), "1");
    QVERIFY(read);
    QCOMPARE(*read, *made);
    QVERIFY(!scenarioFromJson(
        *PushRadar::JsonValue::fromJson(R"({"name": "n", "folder": 7, "steps": []})")));
    QVERIFY(!Scenario::make({.name = "n", .folder = QString(201, u'x'), .steps = {}}));
}

int tst_foldervalues(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestFolderValues test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foldervalues.moc"
