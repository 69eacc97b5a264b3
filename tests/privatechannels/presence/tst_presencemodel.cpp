// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presencemodel.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// What a list of who is there makes of what the service tells.
class TestPresenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfThoseWhoWereThere();
    void tellsWhoComesAndGoes();
    void keepsRowsInTheirPlace();
    void tellsAlikeOnesApart();
    void namesWhatItCan_data();
    void namesWhatItCan();
    void forgetsWhatHasJustHappened();
    void takesAnything();
};

void TestPresenceModel::saysNothingOfThoseWhoWereThere()
{
    PresenceModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy happened(&model, &PresenceModel::eventRecorded);
    model.show(3, R"([{"##uniqueID": 1}])");
    QCOMPARE(happened.size(), 0);
    QCOMPARE(model.index(0).data(PresenceModel::MarkRole).value<PresenceModel::Mark>(),
             PresenceModel::Mark::None);
    QCOMPARE(model.unnamed(), 2);
    model.clear();
    QVERIFY(!model.count());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(happened.size(), 0);
}

void TestPresenceModel::tellsWhoComesAndGoes()
{
    PresenceModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy happened(&model, &PresenceModel::eventRecorded);
    model.show(2, R"([{"##uniqueID": 1, "name": "Ada"}, {"##uniqueID": 2, "name": "Bob"}])");
    model.show(2, R"([{"##uniqueID": 2, "name": "Rob"}, {"##uniqueID": 3, "name": "Eve"}])");
    QCOMPARE(happened.size(), 1);
    QStringList told;
    const auto changes = happened.at(0).at(0).value<QList<PresenceChange>>();
    for (const PresenceChange &change : changes)
        told.append(
            QStringLiteral("%1 %2").arg(static_cast<int>(change.kind)).arg(change.user.name()));
    QCOMPARE(told, QStringList({"1 Ada", "2 Rob", "0 Eve"}));
    model.show(2, R"([{"##uniqueID": 2, "name": "Rob"}, {"##uniqueID": 3, "name": "Eve"}])");
    QCOMPARE(happened.size(), 1);
}

void TestPresenceModel::keepsRowsInTheirPlace()
{
    PresenceModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(2, R"([{"##uniqueID": 1}, {"##uniqueID": 2}])");
    // The service lists last who has registered last.
    model.show(2, R"([{"##uniqueID": 2}, {"##uniqueID": 1, "new": true}])");
    QCOMPARE(model.at(0).id, "1");
    QCOMPARE(model.at(0).rest(), R"({"new": true})");
    QCOMPARE(model.index(0).data(PresenceModel::MarkRole).value<PresenceModel::Mark>(),
             PresenceModel::Mark::Changed);
    QCOMPARE(model.at(1).id, "2");
}

void TestPresenceModel::tellsAlikeOnesApart()
{
    PresenceModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy happened(&model, &PresenceModel::eventRecorded);
    model.show(3, R"([{"a": 1}, {"a": 1}, {"##uniqueID": "1"}])");
    QCOMPARE(model.rowCount(), 3);
    model.show(2, R"([{"a": 1}, {"##uniqueID": 1}])"); // a number is no text
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(happened.size(), 1);
    QCOMPARE(happened.at(0).at(0).value<QList<PresenceChange>>().size(), 3);
}

void TestPresenceModel::namesWhatItCan_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("name") << QByteArray(R"({"##uniqueID": 1, "name": " Ada  L."})") << "Ada L."
                          << QByteArray(R"({"name": " Ada  L."})");
    QTest::newRow("ID") << QByteArray(R"({"##uniqueID": "u-1"})") << "u-1" << QByteArray("{}");
    QTest::newRow("no text") << QByteArray(R"({"name": 5, "##uniqueID": 1.50})") << "1.50"
                             << QByteArray(R"({"name": 5})");
    QTest::newRow("neither") << QByteArray(R"({"x": {"y": [1]}})") << "without ##uniqueID"
                             << QByteArray(R"({"x": {"y": [1]}})");
}

void TestPresenceModel::namesWhatItCan()
{
    QFETCH(const QByteArray, data);
    PresenceModel model;
    model.show(1, '[' + data + ']');
    QTEST(model.at(0).name(), "name");
    QTEST(model.at(0).rest(), "rest");
    QCOMPARE(model.at(0).data, data);
}

void TestPresenceModel::forgetsWhatHasJustHappened()
{
    PresenceModel model;
    model.setMarkTime(std::chrono::milliseconds(1));
    model.show(0, "[]");
    model.show(2, R"([{"##uniqueID": 1}, {"##uniqueID": 2}])");
    model.show(2, R"([{"##uniqueID": 1, "new": true}, {"##uniqueID": 2}])");
    const auto markOf = [&model](int row) {
        return model.index(row).data(PresenceModel::MarkRole).value<PresenceModel::Mark>();
    };
    QCOMPARE(markOf(0), PresenceModel::Mark::Changed);
    QCOMPARE(markOf(1), PresenceModel::Mark::Came);
    QTRY_COMPARE(markOf(0), PresenceModel::Mark::None);
    QTRY_COMPARE(markOf(1), PresenceModel::Mark::None);
}

void TestPresenceModel::takesAnything()
{
    PresenceModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(0, "nothing");
    model.show(-1, "{}");
    model.show(3, R"([1, null, "x"])");
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.unnamed(), 0);
}

int tst_presencemodel(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestPresenceModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presencemodel.moc"
