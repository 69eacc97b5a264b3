// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilesmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

class TestProfilesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheSandbox();
    void addsUnderFreeNames();
    void addsUnderFreeIds();
    void duplicates();
    void updates();
    void moves();
    void removesAndRestores();
    void keepsTheSandbox();
    void takesWhatWasKept();
    void tellsWhatItShows();
};

namespace {

Profile called(const QString &name)
{
    Profile profile = newProfile();
    profile.name = name;
    return profile;
}

QString namesIn(const ProfilesModel &model)
{
    QStringList names;
    for (const Profile &profile : model.kept())
        names += profile.name;
    return names.join(u' ');
}

/// A model with these profiles, and how often it has told of a change.
struct Watched
{
    explicit Watched(const QStringList &names = {})
    {
        for (const QString &name : names)
            model.add(called(name));
        changes.clear();
    }
    QString idOf(int row) { return model.at(row).id; }

    ProfilesModel model;
    QAbstractItemModelTester tester{&model};
    QSignalSpy changes{&model, &ProfilesModel::keptChanged};
};

} // namespace

void TestProfilesModel::beginsWithTheSandbox()
{
    const Watched watched;
    QCOMPARE(watched.model.rowCount(), 1);
    QVERIFY(watched.model.at(0).isSandbox);
    QVERIFY(watched.model.kept().isEmpty());
    QCOMPARE(watched.model.rowOf(SandboxId.toString()), 0);
    QCOMPARE(watched.model.find("nobody"), nullptr);
}

void TestProfilesModel::addsUnderFreeNames()
{
    Watched watched;
    watched.model.add(called("Shop"));
    watched.model.add(called(" shop "));
    watched.model.add(called("Shop"));
    QCOMPARE(watched.changes.size(), 3);
    QCOMPARE(watched.model.at(1).name, "Shop");
    QCOMPARE(watched.model.at(2).name, "shop (2)");
    QCOMPARE(watched.model.at(3).name, "Shop (3)");
    watched.model.add(called(""));
    watched.model.add(called("  "));
    QVERIFY(!watched.model.at(4).name.isEmpty());
    QVERIFY(watched.model.at(4).name != watched.model.at(5).name);
}

void TestProfilesModel::addsUnderFreeIds()
{
    Watched watched;
    const Profile first = called("A");
    QCOMPARE(watched.model.add(first), first.id);
    const QString second = watched.model.add(first);
    QVERIFY(second != first.id);
    QCOMPARE(watched.model.find(second)->name, "A (2)");
    const QString third = watched.model.add(sandboxProfile());
    QVERIFY(third != SandboxId);
    QVERIFY(!watched.model.find(third)->isSandbox);
}

void TestProfilesModel::duplicates()
{
    Watched watched({"A", "B"});
    const QString copy = watched.model.duplicate(watched.idOf(1));
    QCOMPARE(namesIn(watched.model), "A A (2) B");
    QCOMPARE(watched.idOf(2), copy);
    QVERIFY(copy != watched.idOf(1));
    QCOMPARE(watched.changes.size(), 1);

    const QString ofSandbox = watched.model.duplicate(SandboxId.toString());
    QCOMPARE(watched.model.rowOf(ofSandbox), 1);
    QVERIFY(!watched.model.at(1).isSandbox);
    QVERIFY(watched.model.duplicate("nobody").isEmpty());
}

void TestProfilesModel::updates()
{
    Watched watched({"A", "B"});
    QSignalSpy data(&watched.model, &ProfilesModel::dataChanged);
    Profile profile = watched.model.at(2);
    watched.model.update(profile);
    QCOMPARE(data.size(), 0); // nothing is other than before
    profile.name = "C";
    watched.model.update(profile);
    QCOMPARE(namesIn(watched.model), "A C");
    QCOMPARE(data.size(), 1);
    QCOMPARE(watched.changes.size(), 1);

    Profile sandbox = watched.model.at(0);
    sandbox.serviceAddress = "http://127.0.0.1:1234";
    watched.model.update(sandbox);
    QCOMPARE(watched.model.at(0).serviceAddress, sandbox.serviceAddress);
    QCOMPARE(watched.changes.size(), 1); // it is not kept
    watched.model.update(called("nobody"));
    QCOMPARE(watched.model.rowCount(), 3);
}

void TestProfilesModel::moves()
{
    Watched watched({"A", "B", "C", "D"});
    QVERIFY(watched.model.move(1, 3));
    QCOMPARE(namesIn(watched.model), "B C A D");
    QVERIFY(watched.model.move(4, 1));
    QCOMPARE(namesIn(watched.model), "D B C A");
    QCOMPARE(watched.changes.size(), 2);
    for (const auto &[from, to] : {std::pair{0, 2}, {2, 0}, {2, 2}, {2, 5}, {5, 2}, {-1, 2}})
        QVERIFY(!watched.model.move(from, to));
    QCOMPARE(namesIn(watched.model), "D B C A");
    QCOMPARE(watched.changes.size(), 2);
}

void TestProfilesModel::removesAndRestores()
{
    Watched watched({"A", "B", "C"});
    const Profile before = watched.model.at(2);
    const auto removed = watched.model.remove(before.id);
    QVERIFY(removed.has_value());
    QCOMPARE(namesIn(watched.model), "A C");
    watched.model.restore(*removed);
    QCOMPARE(namesIn(watched.model), "A B C");
    QCOMPARE(watched.model.at(2), before);
    watched.model.restore(*removed); // is there already
    QCOMPARE(watched.model.rowCount(), 4);
    QCOMPARE(watched.changes.size(), 2);

    const auto last = watched.model.remove(watched.idOf(3));
    watched.model.remove(watched.idOf(2));
    watched.model.remove(watched.idOf(1));
    watched.model.restore(*last); // its row is gone
    QCOMPARE(namesIn(watched.model), "C");
}

void TestProfilesModel::keepsTheSandbox()
{
    Watched watched({"A"});
    QVERIFY(!watched.model.remove(SandboxId.toString()).has_value());
    QVERIFY(!watched.model.remove("nobody").has_value());
    QVERIFY(watched.model.at(0).isSandbox);
    QCOMPARE(watched.changes.size(), 0);
}

void TestProfilesModel::takesWhatWasKept()
{
    Watched watched({"A"});
    const Profile b = called("B");
    Profile again = called("again");
    again.id = b.id;
    Profile asSandbox = called("as the sandbox");
    asSandbox.id = SandboxId.toString();
    Profile nameless = called("without an id");
    nameless.id.clear();
    watched.model.setKept({b, again, asSandbox, nameless, called("C")});
    QCOMPARE(namesIn(watched.model), "B C");
    QVERIFY(watched.model.at(0).isSandbox);
    QCOMPARE(watched.changes.size(), 1);
}

void TestProfilesModel::tellsWhatItShows()
{
    Watched watched;
    Profile profile = called("Shop");
    profile.production = true;
    profile.colour = ProfileColour::Pink;
    profile.serviceAddress = "https://api.example:8443/v3";
    watched.model.add(profile);
    const QModelIndex index = watched.model.index(1);
    QCOMPARE(index.data().toString(), "Shop");
    QCOMPARE(index.data(ProfilesModel::AddressRole).toString(), "api.example:8443");
    QCOMPARE(index.data(ProfilesModel::IdRole).toString(), profile.id);
    QCOMPARE(index.data(ProfilesModel::ColourRole).value<ProfileColour>(), ProfileColour::Pink);
    QVERIFY(index.data(ProfilesModel::ProductionRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains("production"));
    profile.production = false;
    watched.model.update(profile);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), "Shop, color: Pink");
    profile.name = " ";
    watched.model.update(profile);
    QVERIFY(!index.data().toString().trimmed().isEmpty());
}

int tst_profilesmodel(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestProfilesModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilesmodel.moc"
