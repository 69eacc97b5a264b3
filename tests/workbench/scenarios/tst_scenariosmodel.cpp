// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/rehearsal.h>
#include <workbench/scenarios/scenariosmodel.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using Kind = ScenariosModel::Kind;

/// Scenarios as a tree that is edited.
class TestScenariosModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsScenariosAndSteps();
    void givesBackWhatWasGiven();
    void addsAndInserts();
    void changesSteps();
    void renames();
    void duplicates();
    void removesAndBringsBack();
    void bringsBackWhereItCan();
    void moves_data();
    void moves();
    void refusesMoves();
    void keepsTheLimits();
    void movesByDragging();
    void dropsOnlyWhereItFits();
};

namespace {

QString outlineOf(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const auto kind = index.data(ScenariosModel::KindRole).value<Kind>();
        QString part = kind == Kind::Broadcast ? index.data(ScenariosModel::ChannelRole).toString()
            : kind == Kind::Scenario           ? index.data().toString()
            : kind == Kind::Wait               ? QStringLiteral("-")
                                               : QString();
        if (kind == Kind::Scenario || kind == Kind::Repeat)
            part += '(' + outlineOf(model, index) + ')';
        parts.append(part);
    }
    return parts.join(' ');
}

/// Two scenarios: one(a - (b (c)) d) and two(e).
struct ScenariosAtWork
{
    ScenariosAtWork()
    {
        model.setScenarios(
            {*Scenario::make(
                 {.name = "one",
                  .steps = {say("a"), waiting(5),
                            times(2, {}, {say("b"), times(3, {}, {say("c")})}), say("d")}},
                 "1"),
             *Scenario::make({.name = "two", .steps = {say("e")}}, "2")});
        QObject::connect(&model, &ScenariosModel::scenariosChanged, [this] {
            ++changes;
            const QList<Scenario> all = model.scenarios(); // valid at any time
            for (const Scenario &one : all)
                Q_ASSERT(Scenario::make(one.fields()).ok());
        });
        QObject::connect(&model, &ScenariosModel::editingFailed,
                         [this](const QString &reason) { refusals.append(reason); });
    }

    [[nodiscard]] QString outline() const { return outlineOf(model, {}); }
    /// "1", or "1 2.1" for a step.
    [[nodiscard]] QModelIndex at(const QString &place) const
    {
        const QStringList parts = place.split(' ');
        QList<int> path;
        for (const QString &number : parts.value(1).split('.', Qt::SkipEmptyParts))
            path.append(number.toInt() - 1);
        return place.isEmpty() ? QModelIndex() : model.indexOf(parts.first(), path);
    }

    ScenariosModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    int changes = 0;
    QStringList refusals;
};

} // namespace

void TestScenariosModel::showsScenariosAndSteps()
{
    const ScenariosAtWork work;
    QCOMPARE(work.outline(), "one(a - (b (c)) d) two(e)");
    QCOMPARE(work.at("1 1").data(), "a: {\"a\":1}");
    QCOMPARE(work.at("1 1").data(ScenariosModel::DataRole).toByteArray(), R"({"a":1})");
    QCOMPARE(work.at("1 2").data(), "Wait 5 ms");
    QCOMPARE(work.at("1 3.2.1").data(Qt::AccessibleTextRole), "Step 3.2.1: c: {\"a\":1}");
    QCOMPARE(work.at("1 3.2.1").data(ScenariosModel::IdRole), "1");
    QCOMPARE(work.model.pathAt(work.at("1 3.2.1")), QList<int>({2, 1, 0}));
    QCOMPARE(work.model.stepAt(work.at("1 3"))->count(), 4);
    QVERIFY(!work.model.stepAt(work.at("1")));
    QCOMPARE(work.model.scenarioAt(work.at("1 3.1"))->id(), "1");
    QVERIFY(!work.at("3").isValid());
    QVERIFY(!work.at("1 5").isValid());
    QVERIFY(!work.model.scenarioAt({}));
}

void TestScenariosModel::givesBackWhatWasGiven()
{
    ScenariosModel model;
    const QList<Scenario> given{
        scenarioOf({times(2, every(5), {say("a"), waiting(1)})}, Scenario::OnFailure::GoOn),
        scenarioOf({})};
    model.setScenarios(given);
    QCOMPARE(model.scenarios(), given);
    QCOMPARE(*model.find(given.last().id()), given.last());
    model.setScenarios({given.first(), given.first()});
    QCOMPARE(model.scenarios().first(), given.first());
    QVERIFY(model.scenarios().last().id() != given.first().id());
}

void TestScenariosModel::addsAndInserts()
{
    ScenariosAtWork work;
    const QModelIndex first = work.model.insertStep(work.at("2"), 0, say("x"));
    QCOMPARE(first, work.at("2 1"));
    const QModelIndex deeper = work.model.insertStep(work.at("1 3.2"), -1, say("y"));
    QCOMPARE(deeper, work.at("1 3.2.2"));
    const QModelIndex repeat = work.model.insertStep(work.at("1 3"), 1, times(2, {}, {say("z")}));
    QCOMPARE(repeat, work.at("1 3.2"));
    QCOMPARE(work.outline(), "one(a - (b (z) (c y)) d) two(x e)");
    QCOMPARE(work.model.add(*Scenario::make({.name = "new"}, "1")).row(), 2);
    QCOMPARE(work.outline(), "one(a - (b (z) (c y)) d) two(x e) new()");
    QCOMPARE(work.changes, 4);
    QVERIFY(!work.model.insertStep(work.at("1 1"), 0, say("x")).isValid());
    QVERIFY(!work.model.insertStep({}, 0, say("x")).isValid());
    QCOMPARE(work.refusals.size(), 2);
    QCOMPARE(work.changes, 4);
}

void TestScenariosModel::changesSteps()
{
    ScenariosAtWork work;
    QSignalSpy changed(&work.model, &ScenariosModel::dataChanged);
    QVERIFY(work.model.setStep(work.at("1 1"), say("x")));
    QVERIFY(work.model.setStep(work.at("1 3"), times(7, every(9), {})));
    QCOMPARE(work.outline(), "one(x - (b (c)) d) two(e)");
    QCOMPARE(work.model.stepAt(work.at("1 3"))->rule().times, 7);
    QVERIFY(work.model.setOnFailure(work.at("1"), Scenario::OnFailure::GoOn));
    QCOMPARE(work.model.find("1")->onFailure(), Scenario::OnFailure::GoOn);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(work.changes, 3);
    QVERIFY(work.model.setStep(work.at("1 1"), say("x"))); // nothing new
    QVERIFY(work.model.setOnFailure(work.at("1"), Scenario::OnFailure::GoOn));
    QVERIFY(!work.model.setStep(work.at("1 1"), waiting(5)));
    QVERIFY(!work.model.setStep(work.at("1"), say("x")));
    QVERIFY(!work.model.setOnFailure(work.at("1 1"), Scenario::OnFailure::GoOn));
    QCOMPARE(work.changes, 3);
}

void TestScenariosModel::renames()
{
    ScenariosAtWork work;
    QVERIFY(work.model.setData(work.at("1"), " Einkauf "));
    QCOMPARE(work.at("1").data(Qt::EditRole), "Einkauf");
    QVERIFY(!work.model.setData(work.at("1"), " "));
    QCOMPARE(work.refusals, QStringList{"A scenario needs a name."});
    QVERIFY(!work.model.setData(work.at("1 1"), "x"));
    QVERIFY(!(work.at("1 1").flags() & Qt::ItemIsEditable));
    QCOMPARE(work.changes, 1);
}

void TestScenariosModel::duplicates()
{
    ScenariosAtWork work;
    const QModelIndex repeat = work.model.duplicate(work.at("1 3"));
    QCOMPARE(repeat, work.at("1 4"));
    const QModelIndex step = work.model.duplicate(work.at("2 1"));
    QCOMPARE(step, work.at("2 2"));
    QCOMPARE(work.model.duplicate(work.at("1")).row(), 1);
    QCOMPARE(work.outline(),
             "one(a - (b (c)) (b (c)) d) one (copy)(a - (b (c)) (b (c)) d) two(e e)");
    QCOMPARE(work.model.scenarios().first().steps(), work.model.scenarios().at(1).steps());
    QVERIFY(!work.model.duplicate({}).isValid());
    work.model.setData(work.at("2"), QString(200, 'n'));
    QVERIFY(work.model.duplicate(work.at("2")).isValid());
}

void TestScenariosModel::removesAndBringsBack()
{
    ScenariosAtWork work;
    const QString before = work.outline();
    const QList<Scenario> all = work.model.scenarios();
    for (const QString place : {"1", "2", "1 1", "1 3", "1 3.2", "1 3.2.1", "1 4"}) {
        const auto removed = work.model.remove(work.at(place));
        QVERIFY(removed);
        QVERIFY(work.outline() != before);
        const QModelIndex restored = work.model.restore(*removed);
        QCOMPARE(restored, work.at(place));
        QCOMPARE(work.model.scenarios(), all);
    }
    QVERIFY(!work.model.remove({}));
    QCOMPARE(work.changes, 14);
}

void TestScenariosModel::bringsBackWhereItCan()
{
    ScenariosAtWork work;
    const auto inner = work.model.remove(work.at("1 3.2.1"));
    const auto outer = work.model.remove(work.at("1 3"));
    QCOMPARE(work.outline(), "one(a - d) two(e)");
    QVERIFY(work.model.restore(*inner).isValid());
    QCOMPARE(work.outline(), "one(a - d c) two(e)");
    work.model.remove(work.at("1 1"));
    work.model.remove(work.at("1 1"));
    work.model.remove(work.at("1 1"));
    QVERIFY(work.model.restore(*outer).isValid());
    QCOMPARE(work.outline(), "one(c (b ())) two(e)");
    const auto scenario = work.model.remove(work.at("1"));
    QVERIFY(!work.model.restore(*inner).isValid());
    work.model.remove(work.at("2"));
    QVERIFY(work.model.restore(*scenario).isValid());
    QCOMPARE(work.outline(), "one(c (b ()))");
}

void TestScenariosModel::moves_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const QString &from, const QString &into, int to,
                        const QString &outline) {
        QTest::newRow(name) << from << into << to << outline;
    };
    row("down", "1 1", "1", 2, "one(- a (b (c)) d) two(e)");
    row("to the end", "1 1", "1", -1, "one(- (b (c)) d a) two(e)");
    row("up", "1 4", "1", 0, "one(d a - (b (c))) two(e)");
    row("nowhere", "1 1", "1", 1, "one(a - (b (c)) d) two(e)");
    row("into a repeat", "1 1", "1 3", 1, "one(- (b a (c)) d) two(e)");
    row("into a deeper one", "1 4", "1 3.2", 0, "one(a - (b (d c))) two(e)");
    row("out of a repeat", "1 3.1", "1", 0, "one(b a - ((c)) d) two(e)");
    row("right after its repeat", "1 3.2", "1", 3, "one(a - (b) (c) d) two(e)");
    row("into another scenario", "1 3", "2", 0, "one(a - d) two((b (c)) e)");
    row("a scenario", "2", "", 0, "two(e) one(a - (b (c)) d)");
    row("beyond the end", "1 1", "2", 9, "one(- (b (c)) d) two(e a)");
}

void TestScenariosModel::moves()
{
    QFETCH(const QString, from);
    QFETCH(const QString, into);
    QFETCH(const int, row);
    QFETCH(const QString, outline);
    ScenariosAtWork work;
    const QPersistentModelIndex moved(work.at(from));
    const QString was = outlineOf(work.model, moved);
    QVERIFY(work.model.move(work.at(from), work.at(into), row));
    QCOMPARE(work.outline(), outline);
    QVERIFY(moved.isValid());
    QCOMPARE(outlineOf(work.model, moved), was);
}

void TestScenariosModel::refusesMoves()
{
    ScenariosAtWork work;
    QVERIFY(!work.model.move(work.at("1 3"), work.at("1 3.2"), 0));
    QVERIFY(!work.model.move(work.at("1 3"), work.at("1 3"), 0));
    QVERIFY(!work.model.move(work.at("1 1"), work.at("1 2"), 0));
    QVERIFY(!work.model.move(work.at("1 1"), {}, 0));
    QVERIFY(!work.model.move(work.at("1"), work.at("2"), 0));
    QCOMPARE(work.refusals.size(), 5);
    QVERIFY(!work.model.move({}, work.at("2"), 0));
    QCOMPARE(work.changes, 0);
    QCOMPARE(work.outline(), "one(a - (b (c)) d) two(e)");
}

void TestScenariosModel::keepsTheLimits()
{
    ScenarioStep deep = say("x");
    for (int i = 0; i < 7; ++i)
        deep = times(2, {}, {deep});
    ScenariosAtWork work;
    QVERIFY(work.model.insertStep(work.at("1 3"), -1, deep).isValid());
    QVERIFY(!work.model.insertStep(work.at("1 3.2"), -1, deep).isValid());
    QVERIFY(!work.model.move(work.at("1 3"),
                             work.model.insertStep(work.at("2"), -1, times(2, {}, {})), 0));
    QVERIFY(!work.model.restore({.step = deep, .scenarioId = "1", .path = {2, 1, 0}}).isValid());
    QCOMPARE(work.refusals, QStringList(3, "Repeats can be nested at most 8 levels deep."));

    ScenariosModel full;
    full.setScenarios(
        {*Scenario::make({.name = "n", .steps = QList<ScenarioStep>(9999, say("a"))}, "1"),
         *Scenario::make({.name = "m", .steps = {times(1, {}, {say("a")})}}, "2")});
    QSignalSpy refused(&full, &ScenariosModel::editingFailed);
    QVERIFY(!full.move(full.indexOf("2", {0}), full.indexOf("1"), 0));
    QVERIFY(full.move(full.indexOf("2", {0, 0}), full.indexOf("1"), 0));
    QVERIFY(!full.duplicate(full.indexOf("1", {0})).isValid());
    QVERIFY(full.move(full.indexOf("1", {0}), full.indexOf("1"), -1));
    QCOMPARE(refused.count(), 2);
}

void TestScenariosModel::movesByDragging()
{
    ScenariosAtWork work;
    const auto drag = [&work](const QModelIndexList &indexes, int row, const QModelIndex &parent) {
        const std::unique_ptr<QMimeData> mime(work.model.mimeData(indexes));
        return work.model.dropMimeData(mime.get(), Qt::MoveAction, row, 0, parent);
    };
    QVERIFY(drag({work.at("1 1"), work.at("1 4")}, 0, work.at("1 3")));
    QCOMPARE(work.outline(), "one(- (a d b (c))) two(e)");
    QVERIFY(drag({work.at("1 2.1"), work.at("1 2.2")}, -1, work.at("2")));
    QCOMPARE(work.outline(), "one(- (b (c))) two(e a d)");
    // What is in something that is dragged comes with it.
    QVERIFY(drag({work.at("1 2"), work.at("1 2.2"), work.at("1 2.2.1")}, 1, work.at("2")));
    QCOMPARE(work.outline(), "one(-) two(e (b (c)) a d)");
    QVERIFY(drag({work.at("2")}, 0, {}));
    QCOMPARE(work.outline(), "two(e (b (c)) a d) one(-)");
    QVERIFY(work.refusals.isEmpty());
}

void TestScenariosModel::dropsOnlyWhereItFits()
{
    ScenariosAtWork work;
    const auto fits = [&work](const QString &from, const QString &into) {
        const std::unique_ptr<QMimeData> mime(work.model.mimeData({work.at(from)}));
        return work.model.canDropMimeData(mime.get(), Qt::MoveAction, 0, 0, work.at(into));
    };
    QVERIFY(fits("1 1", "2"));
    QVERIFY(fits("1 1", "1 3"));
    QVERIFY(!fits("1 1", ""));
    QVERIFY(!fits("1 3", "1 3.2"));
    QVERIFY(!fits("1", "2"));
    QVERIFY(fits("1", ""));
    QMimeData other;
    other.setText("1");
    QVERIFY(!work.model.canDropMimeData(&other, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!work.model.dropMimeData(&other, Qt::MoveAction, 0, 0, {}));
    other.setData(work.model.mimeTypes().first(), "9.9 1\n\n1.x 7");
    QVERIFY(!work.model.dropMimeData(&other, Qt::MoveAction, 0, 0, work.at("2")));
    QVERIFY(work.refusals.isEmpty());
}

int tst_scenariosmodel(int argc, char *argv[])
{
    TestScenariosModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariosmodel.moc"
