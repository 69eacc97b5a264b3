// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/hiddenpart.h>
#include <privatechannels/identities/identitiesmodel.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;

/// The list of identities, and what in one is hidden.
class TestIdentitiesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesManyOfOneName();
    void nobodyStays();
    void namesAreUnique();
    void takesOverAllButAWrongName();
    void removesAndRestores();
    void awaitsUntilFilledOrStartedAnew();
    void saysWhatIsInOne();
    void hidesAndBringsBack();
    void namesWhatIsToBeRedacted();
};

namespace {

Identity alice()
{
    return {.id = "a",
            .name = "Alice",
            .cookies = "session=s3ss10n; theme=dark",
            .headers = {{"Authorization", "Bearer b34r3r"}, {"X-Tenant", "north"}}};
}

QStringList revealed(const Identity &identity)
{
    QStringList values;
    for (const PushRadar::HiddenText &value : hiddenValuesOf(identity))
        values.append(QString::fromUtf8(value.reveal()));
    return values;
}

} // namespace

void TestIdentitiesModel::nobodyStays()
{
    IdentitiesModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(IdentitiesModel::BuiltInRole).toBool());
    QCOMPARE(model.index(0).data(IdentitiesModel::SummaryRole).toString(),
             "no cookies, no headers");
    QVERIFY(!model.remove(NobodyId.toString()));
    Identity changed = nobody();
    changed.cookies = "a=1";
    model.update(changed);
    QCOMPARE(model.entries().first().identity, nobody());
    QVERIFY(model.kept().isEmpty());
}

void TestIdentitiesModel::namesAreUnique()
{
    IdentitiesModel model;
    model.add(alice());
    model.add({.id = "b", .name = "ALICE"});
    model.add({.id = "c"});
    QCOMPARE(model.find("b")->identity.name, "ALICE 2");
    QCOMPARE(model.find("c")->identity.name, "New identity");
    model.setKept({{alice()}, {{.id = "b", .name = "ALICE"}}, {{.id = "c", .name = "Bob"}}});
    QCOMPARE(model.find("b")->identity.name, "ALICE 2");
    QCOMPARE(model.nameFault("a", "alice"), QString());
    QVERIFY(!model.nameFault("b", " alice ").isEmpty());
    QVERIFY(!model.nameFault("b", "nobody").isEmpty());
    QVERIFY(!model.nameFault("b", " ").isEmpty());
}

void TestIdentitiesModel::takesOverAllButAWrongName()
{
    IdentitiesModel model;
    model.add(alice());
    QSignalSpy edited(&model, &IdentitiesModel::edited);
    QSignalSpy kept(&model, &IdentitiesModel::keptChanged);
    Identity changed = alice();
    model.update(changed);
    QCOMPARE(edited.size(), 0);
    changed.name = "Nobody";
    changed.cookies = "other=1";
    model.update(changed);
    QCOMPARE(model.find("a")->identity.name, "Alice");
    QCOMPARE(model.find("a")->identity.cookies, "other=1");
    QCOMPARE(edited.size(), 1);
    QCOMPARE(kept.size(), 1);
}

void TestIdentitiesModel::removesAndRestores()
{
    IdentitiesModel model;
    const QAbstractItemModelTester tester(&model);
    model.add(alice());
    model.add({.id = "b", .name = "Bob"});
    const auto removed = model.remove("a");
    QVERIFY(removed);
    QCOMPARE(model.rowOf("a"), -1);
    model.restore(*removed);
    model.restore(*removed);
    QCOMPARE(model.rowOf("a"), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.find("a")->identity, alice());
}

void TestIdentitiesModel::awaitsUntilFilledOrStartedAnew()
{
    IdentitiesModel model;
    const IdentityEntry bare{withoutHiddenPart(alice()), true, {"session", "theme"}};
    model.setKept({bare});
    QCOMPARE(model.index(1).data(IdentitiesModel::SummaryRole).toString(),
             "2 cookie(s), 2 header(s)");
    model.rename("a", " Alicia ");
    model.rename("a", "Nobody");
    QCOMPARE(model.find("a")->identity.name, "Alicia");
    QVERIFY(model.find("a")->isAwaited);
    model.fill(alice());
    QCOMPARE(model.find("a")->identity, alice());
    QVERIFY(!model.find("a")->isAwaited);

    model.setKept({bare});
    QSignalSpy edited(&model, &IdentitiesModel::edited);
    model.startAnew("a");
    QVERIFY(!model.find("a")->isAwaited);
    QVERIFY(model.find("a")->identity.cookies.isEmpty());
    QCOMPARE(edited.size(), 1);
}

void TestIdentitiesModel::saysWhatIsInOne()
{
    IdentitiesModel model;
    model.add(alice());
    QCOMPARE(model.index(1).data().toString(), "Alice");
    QCOMPARE(model.index(1).data(IdentitiesModel::SummaryRole).toString(),
             "2 cookie(s), 2 header(s)");
    QCOMPARE(model.index(1).data(IdentitiesModel::FaultRole).toString(), QString());
    Identity wrong = alice();
    wrong.cookies = "session";
    model.update(wrong);
    QVERIFY(!model.index(1).data(IdentitiesModel::FaultRole).toString().isEmpty());
}

void TestIdentitiesModel::hidesAndBringsBack()
{
    const auto part = hiddenPartOf(alice());
    QVERIFY(part);
    const Identity bare = withoutHiddenPart(alice());
    QCOMPARE(bare.cookies, QString());
    QCOMPARE(bare.headers, (QList<EndpointHeader>{{"Authorization", ""}, {"X-Tenant", "north"}}));
    QCOMPARE(*withHiddenPart(bare, *part), alice());
    QVERIFY(!withHiddenPart(bare, PushRadar::HiddenText(u"sk_something")));
    QVERIFY(!hiddenPartOf(nobody()));
    QVERIFY(!hiddenPartOf(bare));

    Identity twice = alice();
    twice.headers = {{"X-Key", "1"}, {"X-Key", "2"}};
    QCOMPARE(*withHiddenPart(withoutHiddenPart(twice), *hiddenPartOf(twice)), twice);
}

void TestIdentitiesModel::namesWhatIsToBeRedacted()
{
    QCOMPARE(revealed(alice()), (QStringList{"s3ss10n", "dark", "Bearer b34r3r", "b34r3r"}));
    Identity basic{
        .id = "b",
        .cookies = "broken\na=x%2Fy",
        .headers = {{"authorization", "Basic YWxpY2U6MHBlbjphbGw="}, {"Cookie", "b=2; c=3"}}};
    QCOMPARE(revealed(basic),
             (QStringList{"x%2Fy", "x/y", "Basic YWxpY2U6MHBlbjphbGw=", "YWxpY2U6MHBlbjphbGw=",
                          "0pen:all", "b=2; c=3", "2", "3"}));
}

/// With a search that grows with each name this would take hours.
void TestIdentitiesModel::takesManyOfOneName()
{
    constexpr int Many = 20'000;
    QList<IdentityEntry> kept;
    for (int i = 0; i < Many; ++i)
        kept.append(
            {Identity{.id = QString::number(i), .name = "One", .cookies = {}, .headers = {}}});
    kept.append({Identity{.id = "other", .name = "one 3", .cookies = {}, .headers = {}}});
    IdentitiesModel model;
    model.setKept(kept);
    QSet<QString> names;
    for (const IdentityEntry &entry : model.entries())
        names.insert(entry.identity.name.toCaseFolded());
    QCOMPARE(names.size(), Many + 2);
    QCOMPARE(model.entries().at(2).identity.name, "One 2");
}

int tst_identitiesmodel(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestIdentitiesModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_identitiesmodel.moc"
