// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/jsonparts.h>

#include <QTest>

using namespace RadarDesk::workbench;

using Edit = std::function<void(JsonParts &)>;
Q_DECLARE_METATYPE(Edit)

class TestJsonParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTogetherWhatItTookApart_data();
    void putsTogetherWhatItTookApart();
    void editsWhatIsMeant_data();
    void editsWhatIsMeant();
    void editsInside();
};

void TestJsonParts::putsTogetherWhatItTookApart_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("members");
    QTest::newRow("empty object") << QByteArray("{}") << 0;
    QTest::newRow("empty array with space") << QByteArray("[ \n ]") << 0;
    QTest::newRow("object") << QByteArray(R"({"a":1.0,"a":12345678901234567890})") << 2;
    QTest::newRow("spaced") << QByteArray("{ \"a\" : 1 ,\n\t\"b\":[ 1 ,2 ] , \"\": null }") << 3;
    QTest::newRow("array") << QByteArray(R"([1,"a\"],[",{"b":[]} , true])") << 4;
    QTest::newRow("deep") << QByteArray("[").repeated(500) + QByteArray("]").repeated(500) << 1;
}

void TestJsonParts::putsTogetherWhatItTookApart()
{
    QFETCH(QByteArray, json);
    QFETCH(int, members);
    const JsonParts parts(json);
    QCOMPARE(parts.members().size(), members);
    QCOMPARE(parts.toJson(), json);
}

void TestJsonParts::editsWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
    const QByteArray object = "{ \"a\" : 1.0 ,\n  \"b\":2 }";
    QTest::newRow("value") << object << Edit([](JsonParts &parts) { parts.setValue(1, "[ ]"); })
                           << QByteArray("{ \"a\" : 1.0 ,\n  \"b\":[ ] }");
    QTest::newRow("key") << object << Edit([](JsonParts &parts) { parts.setKey(0, "q\"\n"); })
                         << QByteArray("{ \"q\\\"\\n\" : 1.0 ,\n  \"b\":2 }");
    QTest::newRow("insert first") << object
                                  << Edit([](JsonParts &parts) { parts.insert(0, "n", "0"); })
                                  << QByteArray("{ \"n\" : 0 ,\n  \"a\" : 1.0 ,\n  \"b\":2 }");
    QTest::newRow("insert last") << object
                                 << Edit([](JsonParts &parts) { parts.insert(9, "n", "0"); })
                                 << QByteArray("{ \"a\" : 1.0 ,\n  \"b\":2 ,\n  \"n\" : 0 }");
    QTest::newRow("insert into nothing")
        << QByteArray("{ \n}") << Edit([](JsonParts &parts) { parts.insert(0, "n", "0"); })
        << QByteArray("{\"n\": 0}");
    QTest::newRow("insert behind one")
        << QByteArray("[\n  1\n]") << Edit([](JsonParts &parts) { parts.insert(1, "", "2"); })
        << QByteArray("[\n  1,\n  2\n]");
    QTest::newRow("remove first") << object << Edit([](JsonParts &parts) { parts.remove({0}); })
                                  << QByteArray("{ \"b\":2 }");
    QTest::newRow("remove last") << object << Edit([](JsonParts &parts) { parts.remove({1}); })
                                 << QByteArray("{ \"a\" : 1.0 }");
    QTest::newRow("remove all") << object << Edit([](JsonParts &parts) {
        parts.remove({0, 1});
    }) << QByteArray("{}");
    QTest::newRow("move") << QByteArray("[1 ,2,  3, 4]") << Edit([](JsonParts &parts) {
        parts.move({0, 2}, 4);
    }) << QByteArray("[2 ,4,  1, 3]");
}

void TestJsonParts::editsWhatIsMeant()
{
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, after);
    JsonParts parts(before);
    edit(parts);
    QCOMPARE(parts.toJson(), after);
}

void TestJsonParts::editsInside()
{
    const QByteArray json = "{ \"a\": [ {\"b\" : 1.0}, 2 ],\"a\":0}";
    QCOMPARE(jsonAt(json, {0, 0, 0}), QByteArray("1.0"));
    QCOMPARE(jsonAt(json, {1}), QByteArray("0"));
    QCOMPARE(withEdited(json, {0, 0}, [](JsonParts &parts) { parts.setValue(0, "-0"); }),
             QByteArray("{ \"a\": [ {\"b\" : -0}, 2 ],\"a\":0}"));
}

int tst_jsonparts(int argc, char *argv[])
{
    TestJsonParts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonparts.moc"
