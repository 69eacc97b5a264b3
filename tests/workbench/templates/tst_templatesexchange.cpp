// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/jsonvalue.h>
#include <workbench/templates/templatesexchange.h>
#include <workbench/templates/templatesmodel.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Templates on their way from one person to another.
class TestTemplatesExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasGiven();
    void writesTheFormat();
    void givesNoSecretAway();
    void readsWithoutWhatMayBeMissing();
    void leavesOutWhatIsWrong();
    void refuses_data();
    void refuses();
};

namespace {

QList<MessageTemplate> sampleTemplates()
{
    return {*MessageTemplate::make({.name = "Paid “ä”",
                                    .folder = "Orders",
                                    .channel = "orders",
                                    .data = "{ \"z\": 1.50,\n \"a\": [12345678901234567890] }",
                                    .version = PushRadar::ApiVersion::V2}),
            *MessageTemplate::make({.name = "x", .channel = "c", .data = "{}"})};
}

} // namespace

void TestTemplatesExchange::givesBackWhatWasGiven()
{
    const auto imported =
        templatesImportExport().imported(templatesImportExport().exported(sampleTemplates()));
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error()));
    QVERIFY(imported->leftOut.isEmpty());
    QCOMPARE(imported->entries.size(), 2);
    TemplatesModel model;
    model.setTemplates(sampleTemplates());
    QCOMPARE(model.addNew(imported->entries), 0);
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(imported->entries.at(i).fields(), sampleTemplates().at(i).fields());
    QVERIFY(templatesImportExport()
                .imported("\xEF\xBB\xBF" + templatesImportExport().exported(sampleTemplates()))
                .ok());
}

void TestTemplatesExchange::writesTheFormat()
{
    const auto json =
        PushRadar::JsonValue::fromJson(templatesImportExport().exported(sampleTemplates()));
    QVERIFY(json.ok());
    QCOMPARE(json->member(u"radardesk-templates").toJson(), "1");
    const auto first = json->member(u"templates").elements().first();
    QCOMPARE(first.member(u"name").toString(), "Paid “ä”");
    QCOMPARE(first.member(u"apiVersion").toJson(), "2");
    QCOMPARE(first.member(u"data").members().first().value.toJson(), "1.50");
}

void TestTemplatesExchange::givesNoSecretAway()
{
    const QByteArray file = templatesImportExport().exported({*MessageTemplate::make(
        {.name = "n", .channel = "c", .data = R"({"key":"sk_live_0123456789"})"})});
    QVERIFY(!file.contains("0123456789"));
    QCOMPARE(templatesImportExport().imported(file)->entries.first().data(), R"({"key":"sk_***"})");
}

void TestTemplatesExchange::readsWithoutWhatMayBeMissing()
{
    const auto imported = templatesImportExport().imported(
        R"({"radardesk-templates":1,"templates":[{"name":"n","channel":"c","data":{"b":1,"a":2}}]})");
    QVERIFY(imported.ok());
    QCOMPARE(imported->entries.first().folder(), "");
    QCOMPARE(imported->entries.first().version(), PushRadar::ApiVersion::V3);
    QCOMPARE(imported->entries.first().data(), R"({"b":1,"a":2})");
}

void TestTemplatesExchange::leavesOutWhatIsWrong()
{
    const auto imported = templatesImportExport().imported(R"({"radardesk-templates":1,"templates":[
        5,
        {"name":"no channel","data":{}},
        {"name":"list","channel":"c","data":[1]},
        {"name":"v4","channel":"c","apiVersion":4,"data":{}},
        {"name":"fine","channel":"c","data":{}}]})");
    QVERIFY(imported.ok());
    QCOMPARE(imported->entries.size(), 1);
    QCOMPARE(imported->leftOut.size(), 4);
    QVERIFY(imported->leftOut.first().startsWith("Saved message 1 of the file was skipped."));
    QVERIFY(imported->leftOut.at(2).contains("“list”"));
    QVERIFY(imported->leftOut.at(3).contains("apiVersion"));
}

void TestTemplatesExchange::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QByteArray() << "isn't JSON. Line 1, column 1";
    QTest::newRow("not JSON") << QByteArray("{\n  \"radardesk-templates\" 1}")
                              << "Line 2, column 25";
    QTest::newRow("other JSON") << QByteArray("[]") << "list of saved messages";
    QTest::newRow("newer") << QByteArray(R"({"radardesk-templates":2,"templates":[]})") << "newer";
    QTest::newRow("none") << QByteArray(R"({"radardesk-templates":1})") << "no saved messages";
    QTest::newRow("none that can be used")
        << QByteArray(R"({"radardesk-templates":1,"templates":[{"name":"n"}]})") << "“n”";
    QTest::newRow("huge") << QByteArray(qsizetype{17} * 1024 * 1024, ' ') << "16 MiB";
}

void TestTemplatesExchange::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, part);
    const auto imported = templatesImportExport().imported(file);
    QVERIFY(!imported.ok());
    QVERIFY2(imported.error().contains(part), qPrintable(imported.error()));
}

int tst_templatesexchange(int argc, char *argv[])
{
    TestTemplatesExchange test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatesexchange.moc"
