// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/threewaymerge.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;

class TestThreeWayMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesById_data();
    void mergesById();
    void copiesUnderANameThatSaysSo();
    void mergesMembers();
    void joinsWhatBothChanged();
    void knowsOwnIds();
};

namespace {

/// "a1 b2": the entry "a" with the value 1, and "b" with 2.
QJsonArray listOf(const QString &text)
{
    QJsonArray list;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        list.append(QJsonObject{{"id", word.first(1)}, {"value", word.sliced(1)}});
    return list;
}

QString textOf(const QJsonArray &list)
{
    QStringList words;
    for (const auto &each : list)
        words.append(each[u"id"].toString() + each[u"value"].toString());
    return words.join(u' ');
}

} // namespace

void TestThreeWayMerge::mergesById_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("nothing") << ""
                             << ""
                             << ""
                             << "";
    QTest::newRow("same") << "a1 b1"
                          << "a1 b1"
                          << "a1 b1"
                          << "a1 b1";
    QTest::newRow("they add") << "a1"
                              << "a1"
                              << "a1 b1"
                              << "a1 b1";
    QTest::newRow("we add") << "a1"
                            << "a1 b1"
                            << "a1"
                            << "a1 b1";
    QTest::newRow("both add") << "a1"
                              << "a1 b1"
                              << "a1 c1"
                              << "a1 b1 c1";
    QTest::newRow("both add the same") << ""
                                       << "a1"
                                       << "a1"
                                       << "a1";
    QTest::newRow("both add one id") << ""
                                     << "a1"
                                     << "a2"
                                     << "a1 A2";
    QTest::newRow("they change") << "a1 b1"
                                 << "a1 b1"
                                 << "a2 b1"
                                 << "a2 b1";
    QTest::newRow("we change") << "a1 b1"
                               << "a2 b1"
                               << "a1 b1"
                               << "a2 b1";
    QTest::newRow("each changes one") << "a1 b1"
                                      << "a2 b1"
                                      << "a1 b2"
                                      << "a2 b2";
    QTest::newRow("both change one alike") << "a1"
                                           << "a2"
                                           << "a2"
                                           << "a2";
    QTest::newRow("both change one") << "a1 b1"
                                     << "a2 b1"
                                     << "a3 b1"
                                     << "a2 A3 b1";
    QTest::newRow("they remove") << "a1 b1"
                                 << "a1 b1"
                                 << "b1"
                                 << "b1";
    QTest::newRow("we remove") << "a1 b1"
                               << "b1"
                               << "a1 b1"
                               << "b1";
    QTest::newRow("both remove") << "a1 b1"
                                 << "b1"
                                 << "b1"
                                 << "b1";
    QTest::newRow("they remove, we change") << "a1 b1"
                                            << "a2 b1"
                                            << "b1"
                                            << "a2 b1";
    QTest::newRow("we remove, they change") << "a1 b1"
                                            << "b1"
                                            << "a2 b1"
                                            << "a2 b1";
    QTest::newRow("they move") << "a1 b1 c1"
                               << "a1 b1 c1"
                               << "c1 a1 b1"
                               << "c1 a1 b1";
    QTest::newRow("we move") << "a1 b1 c1"
                             << "c1 a1 b1"
                             << "a1 b1 c1"
                             << "c1 a1 b1";
    QTest::newRow("both move") << "a1 b1 c1"
                               << "c1 a1 b1"
                               << "b1 a1 c1"
                               << "c1 a1 b1";
    QTest::newRow("they add first") << "a1"
                                    << "a2"
                                    << "b1 a1"
                                    << "b1 a2";
    QTest::newRow("we move, they add between") << "a1 b1"
                                               << "b1 a1"
                                               << "a1 c1 b1"
                                               << "b1 a1 c1";
    QTest::newRow("no base") << ""
                             << "a1 b1"
                             << "a1 c1"
                             << "a1 b1 c1";
}

void TestThreeWayMerge::mergesById()
{
    QFETCH(const QString, base);
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const QString, merged);
    const auto settle = [](const QJsonObject &mine, const QJsonObject &other) {
        QJsonObject copy = other;
        copy.insert("id", other.value("id").toString().toUpper());
        return QJsonArray{mine, copy};
    };
    QCOMPARE(textOf(mergedById(listOf(base), listOf(ours), listOf(theirs), settle)), merged);
}

void TestThreeWayMerge::copiesUnderANameThatSaysSo()
{
    const QJsonObject ours{{"id", "a"}, {"name", "Ours"}};
    const QJsonObject theirs{{"id", "a"}, {"name", "Paid"}, {"more", 1}};
    const QJsonArray both = bothByName(ours, theirs);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0).toObject(), ours);
    QVERIFY(both.at(1)[u"id"].toString() != "a");
    QVERIFY(!both.at(1)[u"id"].toString().isEmpty());
    QCOMPARE(both.at(1)[u"name"].toString(), "Paid (other window)");
    QCOMPARE(both.at(1)[u"more"].toInt(), 1);
    QVERIFY(nameInOtherWindow(QString(200, u'x')).size() <= 200);
}

void TestThreeWayMerge::mergesMembers()
{
    const QJsonObject base{{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}};
    const QJsonObject ours{{"a", 2}, {"b", 1}, {"c", 1}, {"d", 2}, {"e", 1}};
    const QJsonObject theirs{{"a", 1}, {"b", 2}, {"d", 3}, {"f", 1}};
    const QJsonObject merged{{"a", 2}, {"b", 2}, {"d", 2}, {"e", 1}, {"f", 1}};
    QCOMPARE(mergedMembers(base, ours, theirs), merged);
    QCOMPARE(mergedTexts({"a", "b"}, {"b", "c"}, {"a", "b", "d"}), QJsonArray({"b", "c", "d"}));
}

void TestThreeWayMerge::joinsWhatBothChanged()
{
    const auto entry = [](const QString &name, const QString &values) {
        QJsonArray list;
        const QStringList words = values.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            list.append(QJsonObject{{"name", word.first(1)}, {"value", word.sliced(1)}});
        return QJsonObject{{"id", "1"}, {"name", name}, {"values", list}};
    };
    constexpr QLatin1String Values("values");
    const QJsonObject base = entry("shop", "a1 b1 c1");
    QCOMPARE(joinedMembers(base, entry("shop", "a2 b1 c1 d1"), entry("shop", "a1 b2 e1"), Values),
             std::optional(entry("shop", "a2 b2 d1 e1")));
    QCOMPARE(joinedMembers(base, entry("store", "a1 b1 c1"), entry("shop", "a1 b1 c2"), Values),
             std::optional(entry("store", "a1 b1 c2")));
    QVERIFY(!joinedMembers(base, entry("shop", "a2 b1 c1"), entry("shop", "a3 b1 c1"), Values));
    QVERIFY(!joinedMembers(base, entry("store", ""), entry("market", ""), Values));
    // In a list, what can't be joined is settled.
    const auto settle = [](const QJsonObject &mine, const QJsonObject &other) {
        return QJsonArray{mine, other};
    };
    const auto join = [Values](const QJsonObject &before, const QJsonObject &mine,
                               const QJsonObject &other) {
        return joinedMembers(before, mine, other, Values);
    };
    const auto merged = [&](const QJsonObject &mine, const QJsonObject &other) {
        return mergedById({base}, {mine}, {other}, settle, join).size();
    };
    QCOMPARE(merged(entry("shop", "a2 b1 c1"), entry("shop", "a1 b2 c1")), 1);
    QCOMPARE(merged(entry("shop", "a2 b1 c1"), entry("shop", "a3 b1 c1")), 2);
}

void TestThreeWayMerge::knowsOwnIds()
{
    QVERIFY(haveOwnIds({}));
    QVERIFY(haveOwnIds(listOf("a1 b1")));
    QVERIFY(!haveOwnIds(listOf("a1 a2")));
    QVERIFY(!haveOwnIds({7}));
}

int tst_threewaymerge(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestThreeWayMerge test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_threewaymerge.moc"
