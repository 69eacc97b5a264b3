// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/messagetemplate.h>

#include <QTest>
#include <QUuid>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;

/// What a template can be made of.
class TestMessageTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDataAsTheyAre();
    void refuses_data();
    void refuses();
    void suggestsAName_data();
    void suggestsAName();
};

void TestMessageTemplate::keepsTheDataAsTheyAre()
{
    const QByteArray data = R"({ "z": 1.50, "a": 12345678901234567890, "m": "\u00e4" })";
    const auto made = MessageTemplate::make(
        {.name = " Paid ", .folder = " Orders ", .channel = "orders", .data = '\n' + data});
    QVERIFY(made.ok());
    QCOMPARE(made->data(), data);
    QCOMPARE(made->name(), "Paid");
    QCOMPARE(made->folder(), "Orders");
    QVERIFY(!QUuid::fromString(made->id()).isNull());
    QVERIFY(made->id() != MessageTemplate::make(made->fields())->id());
    QVERIFY(made->isLike(*MessageTemplate::make(made->fields())));
    QCOMPARE(MessageTemplate::make(made->fields(), "mine")->id(), "mine");
}

void TestMessageTemplate::refuses_data()
{
    QTest::addColumn<TemplateFields>("fields");
    QTest::addColumn<QString>("part");
    const TemplateFields fine{.name = "n", .channel = "c", .data = "{}"};
    const auto with = [&fine](auto member, const auto &value) {
        TemplateFields fields = fine;
        fields.*member = value;
        return fields;
    };
    QTest::newRow("no name") << with(&TemplateFields::name, " ") << "needs a name";
    QTest::newRow("long name") << with(&TemplateFields::name, QString(201, 'x')) << "200";
    QTest::newRow("two lines") << with(&TemplateFields::name, "a\nb") << "a single line";
    QTest::newRow("folder") << with(&TemplateFields::folder, "a\tb") << "control";
    QTest::newRow("no channel") << with(&TemplateFields::channel, "") << "empty";
    QTest::newRow("channel") << with(&TemplateFields::channel, "a b") << "a space";
    QTest::newRow("no data") << with(&TemplateFields::data, QByteArray()) << "Line 1, column 1";
    QTest::newRow("array") << with(&TemplateFields::data, QByteArray("[1]")) << "Line 1, column 1";
    QTest::newRow("not JSON") << with(&TemplateFields::data, QByteArray("{\n\"a\" 1}"))
                              << "Line 2, column 5";
    QTest::newRow("repeated key") << with(&TemplateFields::data, QByteArray(R"({"a":1,"a":2})"))
                                  << "Line 1, column 8";
}

void TestMessageTemplate::refuses()
{
    QFETCH(const TemplateFields, fields);
    QFETCH(const QString, part);
    const auto made = MessageTemplate::make(fields);
    QVERIFY(!made.ok());
    QVERIFY2(made.error().contains(part), qPrintable(made.error()));
}

void TestMessageTemplate::suggestsAName_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("text") << QByteArray(R"({"message":"Hello  World!","x":1})")
                          << "news: Hello World!";
    QTest::newRow("number") << QByteArray(R"({"order":16.0})") << "news: 16.0";
    QTest::newRow("empty") << QByteArray("{}") << "news";
    QTest::newRow("not JSON") << QByteArray("{") << "news";
    QTest::newRow("long") << QByteArray(R"({"a":")") + QByteArray(50, 'x') + R"("})"
                          << "news: " + QString(31, 'x') + QStringLiteral("…");
}

void TestMessageTemplate::suggestsAName()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, wanted);
    QCOMPARE(suggestedTemplateName("news", data), wanted);
}

int tst_messagetemplate(int argc, char *argv[])
{
    TestMessageTemplate test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messagetemplate.moc"
