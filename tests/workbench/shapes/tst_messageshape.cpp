// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/shapes/messageshape.h>

#include <QTest>

#include <random>

using namespace RadarDesk::workbench;
using Kind = ShapeDeviation::Kind;

class TestMessageShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOutWhatIsUnusual_data();
    void pointsOutWhatIsUnusual();
    void saysNothingUntilItKnowsEnough();
    void acceptsWhatItLearned();
    void remembersABoundedAmount();
    void offersKeysAndValues();
    void saysItInOneLine();
};

namespace {

MessageShape usualShape()
{
    MessageShape shape;
    for (int number = 0; number < 30; ++number)
        shape.learn(
            QByteArray(R"({"id":%1,"total":1.50,"note":null,"lines":[{"sku":"A","count":1},)"
                       R"({"sku":"B"}],"to":{"name":"n"}})")
                .replace("%1", QByteArray::number(number)));
    return shape;
}

QString described(const QList<ShapeDeviation> &deviations)
{
    QStringList texts;
    for (const ShapeDeviation &each : deviations)
        texts.append(QString("+-?#").at(static_cast<int>(each.kind)) + each.path);
    return texts.join(u' ');
}

} // namespace

void TestMessageShape::pointsOutWhatIsUnusual_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("deviations");
    const QByteArray usual =
        R"({"id":7,"total":1.50,"note":null,"lines":[{"sku":"A"}],"to":{"name":"x"}})";
    const auto with = [&usual](const char *before, const char *after) {
        return QByteArray(usual).replace(before, after);
    };
    QTest::newRow("usual") << usual << "";
    QTest::newRow("another order")
        << QByteArray(R"({"to":{"name":"x"},"lines":[],"note":null,"total":1,"id":3})") << "";
    QTest::newRow("a new key") << with("\"id\"", "\"extra\":1,\"id\"") << "+extra";
    QTest::newRow("a missing key") << with("\"total\":1.50,", "") << "-total";
    QTest::newRow("another type") << with(":7", ":\"7\"") << "?id";
    QTest::newRow("not null") << with("null", "\"n\"") << "?note";
    QTest::newRow("a number in the range") << with(":7", ":40") << "";
    QTest::newRow("a large number") << with(":7", ":1000") << "#id";
    QTest::newRow("a small number") << with(":7", ":-100") << "#id";
    QTest::newRow("a new key inside") << with("{\"name\"", "{\"age\":1,\"name\"") << "+to.age";
    QTest::newRow("a missing key inside") << with("\"name\":\"x\"", "") << "-to.name";
    QTest::newRow("in elements") << with("\"sku\":\"A\"", "\"sku\":1") << "?lines[].sku";
    QTest::newRow("in several elements, once")
        << with("{\"sku\":\"A\"}", "{\"sku\":1},{\"sku\":2}") << "?lines[].sku";
    QTest::newRow("a key that is there at times") << with("\"sku\":\"A\"", "\"sku\":\"A\"") << "";
    QTest::newRow("an array for an object") << with("{\"name\":\"x\"}", "[]") << "?to";
    QTest::newRow("a placeholder") << with(":7", ":\"{{counter}}\"") << "";
    QTest::newRow("duplicate keys") << with("\"id\"", "\"new\":1,\"new\":2,\"id\"") << "+new";
    QTest::newRow("nothing") << QByteArray("{}") << "-id -total -note -lines -to";
    QTest::newRow("no object") << QByteArray("[1]") << "";
    QTest::newRow("no JSON") << QByteArray("{") << "";
}

void TestMessageShape::pointsOutWhatIsUnusual()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, deviations);
    QCOMPARE(described(usualShape().deviationsOf(json)), deviations);
}

void TestMessageShape::saysNothingUntilItKnowsEnough()
{
    MessageShape shape;
    for (int message = 0; message < MessageShape::EnoughMessages; ++message) {
        QVERIFY(shape.deviationsOf(R"({"b":1})").isEmpty());
        shape.learn(R"({"a":1})");
        shape.learn("[1]");
        shape.learn("{");
    }
    QCOMPARE(shape.messages(), MessageShape::EnoughMessages);
    QCOMPARE(described(shape.deviationsOf(R"({"b":1})")), QString("+b -a"));
}

/// Whatever it learned from has nothing unusual afterwards.
void TestMessageShape::acceptsWhatItLearned()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](int end) {
            return std::uniform_int_distribution<int>(0, end - 1)(random);
        };
        std::function<QByteArray(int)> value = [&](int depth) -> QByteArray {
            const int kind = below(depth > 0 ? 7 : 5);
            if (kind == 5) {
                QByteArrayList elements;
                for (int each = below(4); each > 0; --each)
                    elements.append(value(depth - 1));
                return '[' + elements.join(',') + ']';
            }
            if (kind == 6) {
                QByteArrayList members;
                for (int each = below(4); each > 0; --each)
                    members.append("\"k" + QByteArray::number(below(5)) + "\":" + value(depth - 1));
                return '{' + members.join(',') + '}';
            }
            static const QByteArrayList Scalars{"null", "true", "\"text\"", "-1e300", "7"};
            return Scalars.at(kind);
        };
        QByteArrayList messages;
        MessageShape shape;
        for (int each = 0; each < 30; ++each) {
            messages.append("{\"a\":" + value(3) + ",\"b\":" + value(3) + "}");
            shape.learn(messages.last());
        }
        for (const QByteArray &message : std::as_const(messages))
            QVERIFY2(
                shape.deviationsOf(message).isEmpty(),
                qPrintable(message + ": " + deviationsText(shape.deviationsOf(message)).toUtf8()));
    }
}

void TestMessageShape::remembersABoundedAmount()
{
    MessageShape shape;
    for (int message = 0; message < 200; ++message) {
        QByteArray json = "{";
        for (int key = 0; key < 50; ++key)
            json += "\"k" + QByteArray::number(message * 50 + key) + "\":\"" + QByteArray(50, 'v')
                + QByteArray::number(message) + "\",";
        shape.learn(json + "\"same\":" + QByteArray::number(message) + "}");
    }
    QVERIFY(shape.keysAt({}).size() <= 100);
    for (const QString &key : shape.keysAt({}))
        QVERIFY(shape.valuesAt(key).size() <= 12);
    // Of so many keys none is new, since not all are known.
    QVERIFY(shape.deviationsOf(R"({"never":1,"same":7})").isEmpty());
    shape.learn("{\"deep\":" + QByteArray("[").repeated(300) + QByteArray("]").repeated(300) + "}");
}

void TestMessageShape::offersKeysAndValues()
{
    const MessageShape shape = usualShape();
    QCOMPARE(shape.keysAt({}), QStringList({"id", "total", "note", "lines", "to"}));
    QCOMPARE(shape.keysAt("lines[]"), QStringList({"sku", "count"}));
    QCOMPARE(shape.keysAt("to"), QStringList{"name"});
    QCOMPARE(shape.valuesAt("lines[].sku"), QStringList({"\"B\"", "\"A\""}));
    QCOMPARE(shape.valuesAt("id").first(), QString("29"));
    QCOMPARE(shape.valuesAt("none"), QStringList());
}

void TestMessageShape::saysItInOneLine()
{
    const MessageShape shape = usualShape();
    QCOMPARE(deviationsText({}), QString());
    QCOMPARE(deviationsText(shape.deviationsOf("{}")),
             QString("Unlike earlier messages: “id” is missing, “total” is missing, “note” is "
                     "missing, 2 more"));
    const QByteArray other =
        R"({"id":"7","total":1,"note":null,"lines":[],"to":{"name":"x"},"a\nb":1})";
    QCOMPARE(deviationsText(shape.deviationsOf(other)),
             QString("Unlike earlier messages: “a\u240ab” is new, “id” is usually a number"));
}

int tst_messageshape(int argc, char *argv[])
{
    TestMessageShape test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messageshape.moc"
