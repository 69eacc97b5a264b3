// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/shapes/jsonplace.h>

#include <QTest>

using namespace RadarDesk::workbench;

class TestJsonPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data();
    void findsThePlace();
    void takesAnyText();
};

void TestJsonPlace::findsThePlace_data()
{
    QTest::addColumn<QString>("before"); // the text up to the cursor
    QTest::addColumn<QString>("place"); // kind, path, what is typed
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("first key") << "{"
                               << "key||";
    QTest::newRow("a key in quotes") << "{\n  \"or"
                                     << "key||\"or";
    QTest::newRow("a key without") << "{ or"
                                   << "key||or";
    QTest::newRow("behind a key") << "{\"a\""
                                  << "";
    QTest::newRow("a value") << "{\"a\": "
                             << "value|a|";
    QTest::newRow("a number") << "{\"a\":-1.5"
                              << "value|a|-1.5";
    QTest::newRow("a text") << "{\"a\":\"x, {\\\"y"
                            << "value|a|\"x, {\\\"y";
    QTest::newRow("behind a value") << "{\"a\":1 "
                                    << "";
    QTest::newRow("behind a text") << "{\"a\":\"b\""
                                   << "";
    QTest::newRow("second key") << "{\"a\":1,\"b"
                                << "key||\"b";
    QTest::newRow("inside") << "{\"a\":1,\"o\":{\"x\":[1],\"y"
                            << "key|o|\"y";
    QTest::newRow("a value inside") << "{\"o\":{\"x\":[1],\"y\":t"
                                    << "value|o.y|t";
    QTest::newRow("an element") << "{\"l\":[1,"
                                << "value|l[]|";
    QTest::newRow("in an element") << "{\"l\":[{\"a\":1},{\""
                                   << "key|l[]|\"";
    QTest::newRow("after an object") << "{\"o\":{\"x\":1},"
                                     << "key||";
    QTest::newRow("a key with escapes") << "{\"a\\u0062\":"
                                        << "value|ab|";
    QTest::newRow("outside") << "{\"a\":1} "
                             << "";
    QTest::newRow("a text that isn't closed") << "{\"a\":\"x\n,\"b"
                                              << "key||\"b";
}

void TestJsonPlace::findsThePlace()
{
    QFETCH(QString, before);
    QFETCH(QString, place);
    const JsonPlace found = jsonPlaceAt(before);
    const QString kind = found.kind == JsonPlace::Kind::Key ? QString("key")
        : found.kind == JsonPlace::Kind::Value              ? QString("value")
                                                            : QString();
    QCOMPARE(kind.isEmpty() ? QString() : kind + u'|' + found.path + u'|' + before.mid(found.start),
             place);
}

void TestJsonPlace::takesAnyText()
{
    const QString text = "]}{[\",:\\\"x{\n}},]";
    for (qsizetype from = 0; from <= text.size(); ++from) {
        for (qsizetype to = from; to <= text.size(); ++to) {
            const JsonPlace place = jsonPlaceAt(QStringView(text).sliced(from, to - from));
            QVERIFY(place.start >= 0 && place.start <= to - from);
        }
    }
}

int tst_jsonplace(int argc, char *argv[])
{
    TestJsonPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonplace.moc"
