// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <workbench/core/workspace.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/placeholders/writtenmessage.h>

#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;

namespace {

EditedItem textItem(const QString &key, const QString &text)
{
    return {.key = key, .text = text};
}

} // namespace

class TestMessageDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartIsTheDocumentationsExample();
    void facesFollowEachOther();
    void jsonAtFaultLosesNothing();
    void unsentRowsOutliveEditsOfTheJson();
    void explainsDataText_data();
    void explainsDataText();
    void saysWhatIsInTheWay();
    void isWrittenWithItsChannel();
    void saysWhereAPlaceholderFails();
    void sendsValuesAsTyped();
    void targetsOnlyInV2();
    void countsBytes();
    void survivesARestart();
    void loadingAnEventCanBeUndone();
    void sendsNoRowThatTheJsonHid();
    void knowsWhatWasInferred();
};

void TestMessageDraft::firstStartIsTheDocumentationsExample()
{
    Workspace workspace;
    workspace.restore({});
    const auto message = workspace.draft().message();
    QVERIFY(message.ok());
    QCOMPARE(message->channel().toString(), "test-channel");
    QCOMPARE(message->data(), R"({"message":"Hello World!"})");
}

void TestMessageDraft::facesFollowEachOther()
{
    MessageDraft draft;
    draft.items()->resetItems({textItem("b", "1"), textItem("a", "2")});
    QCOMPARE(draft.json(), "{\n  \"b\": \"1\",\n  \"a\": \"2\"\n}");

    draft.setJson(R"({"n": 1.0, "list": [1 , 2]})");
    QCOMPARE(draft.items()->items().size(), 2);
    QCOMPARE(draft.items()->items().at(0).type, ItemType::Number);
    QCOMPARE(draft.items()->items().at(0).text, "1.0");
    QCOMPARE(draft.items()->items().at(1).text, "[1 , 2]");
    QCOMPARE(draft.json(), R"({"n": 1.0, "list": [1 , 2]})"); // as typed, not set out anew

    const QSignalSpy replaced(&draft, &MessageDraft::jsonReplaced);
    draft.items()->setData(draft.items()->index(0, DataItemsModel::ValueColumn), "2.50");
    QCOMPARE(replaced.count(), 1);
    QVERIFY(draft.json().contains("\"n\": 2.50"));
}

void TestMessageDraft::jsonAtFaultLosesNothing()
{
    MessageDraft draft;
    draft.setChannel("test-channel");
    draft.items()->resetItems({textItem("a", "1")});
    const QString broken = "{\"a\": \"1\",\n \"b\": }";
    draft.setJson(broken);
    QVERIFY(draft.jsonFault());
    QCOMPARE(draft.jsonFault()->line, 2);
    QCOMPARE(draft.jsonFault()->column, 7);
    QCOMPARE(draft.items()->items(), (QList{textItem("a", "1")}));
    QCOMPARE(draft.json(), broken);
    QCOMPARE(draft.message().error().place, DraftFault::Place::Json);

    // A change of the items, by undo for instance, does not take the text away.
    draft.items()->setItems({textItem("a", "other")});
    QCOMPARE(draft.json(), broken);

    draft.discardJson();
    QVERIFY(!draft.jsonFault());
    QCOMPARE(draft.json(), "{\n  \"a\": \"other\"\n}");
}

void TestMessageDraft::unsentRowsOutliveEditsOfTheJson()
{
    MessageDraft draft;
    EditedItem off = textItem("off", "x");
    off.enabled = false;
    const EditedItem bad{.key = "bad", .type = ItemType::Number, .text = "4x"};
    draft.items()->resetItems({textItem("a", "1"), off, textItem("b", "2"), bad});
    draft.setJson(R"({"a": "1", "b": "2", "c": "3"})");
    const auto &items = draft.items()->items();
    QCOMPARE(items.size(), 5);
    QCOMPARE(items.at(1), off);
    QVERIFY(items.contains(bad));
    QVERIFY(!draft.json().contains("off"));
}

void TestMessageDraft::explainsDataText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");

    QTest::newRow("array") << QByteArray(" [1]") << 1 << 2 << "be a JSON object";
    QTest::newRow("text") << QByteArray("\"a\"") << 1 << 1 << "be a JSON object";
    QTest::newRow("repeated key") << QByteArray("{\"a\": 1,\n  \"a\": 2}") << 2 << 3 << "Duplicate";
    QTest::newRow("repeated after trimming")
        << QByteArray("{\"a\":1,\" a\":2}") << 1 << 8 << "Duplicate";
    QTest::newRow("empty key") << QByteArray("{\"\": 1}") << 1 << 2 << "empty";
    QTest::newRow("nothing") << QByteArray("") << 1 << 1 << "missing";
}

void TestMessageDraft::explainsDataText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const auto fault = faultInDataText(text);
    QVERIFY(fault);
    QTEST(fault->line, "line");
    QTEST(fault->column, "column");
    QVERIFY2(fault->message.contains(part), qPrintable(fault->message));
}

void TestMessageDraft::saysWhatIsInTheWay()
{
    MessageDraft draft;
    draft.setChannel("bad channel");
    QCOMPARE(draft.message().error().place, DraftFault::Place::Channel);
    draft.setChannel("test-channel");
    QCOMPARE(draft.message().error().place, DraftFault::Place::Items); // no data
    draft.items()->resetItems({textItem("a", "1"), textItem("", "2")});
    QCOMPARE(draft.message().error().row, 1);
    QVERIFY(draft.message().error().message.startsWith("Item 2:"));
    draft.items()->resetItems({textItem("a", QString(11'000, 'x'))});
    QCOMPARE(draft.message().error().place, DraftFault::Place::Size);
    QVERIFY(draft.message().error().message.contains("10"));
    draft.setVersion(ApiVersion::V2);
    QVERIFY(draft.message().ok());
}

void TestMessageDraft::isWrittenWithItsChannel()
{
    const PlaceholderValues values;
    MessageDraft draft;
    draft.setVersion(ApiVersion::V2);
    draft.setChannel(" orders "); // v2 trims
    draft.setJson(R"({"n":"{{counter}}","total":1.50})");
    TargetingDraft targeting;
    targeting.userIds = "a, b";
    draft.setTargeting(targeting);
    const auto written = draft.written(values);
    QVERIFY(written);
    QCOMPARE(written->channel.toString(), "orders");
    QCOMPARE(written->data,
             R"({"n":"{{counter}}","total":1.50})"); // its values come when it is sent
    QCOMPARE(written->version, ApiVersion::V2);
    QCOMPARE(written->targeting.lists().userIds, QStringList({"a", "b"}));
    const auto outgoing = outgoingMessage(*written, values);
    QVERIFY(outgoing);
    QCOMPARE(outgoing->message.channel(), written->channel);
    QVERIFY(!outgoing->message.data().contains("counter"));
    // v3 has no targeting, whatever is typed there.
    draft.setVersion(ApiVersion::V3);
    QCOMPARE(draft.written(values).error().place, DraftFault::Place::Channel);
    draft.setChannel("orders");
    QVERIFY(draft.written(values)->targeting.isEmpty());
}

void TestMessageDraft::saysWhereAPlaceholderFails()
{
    const PlaceholderValues values;
    MessageDraft draft;
    draft.setChannel("orders");
    draft.setJson("{\n  \"a\": 1,\n  \"b\": \"{{random x}}\"\n}");
    const auto written = draft.written(values);
    QVERIFY(!written);
    QCOMPARE(written.error().place, DraftFault::Place::Placeholder);
    QCOMPARE(written.error().row, 1);
    QVERIFY(written.error().json);
    QCOMPARE(written.error().json->line, 3);
    QVERIFY2(written.error().message.startsWith("Line 3"), qPrintable(written.error().message));
    QVERIFY(draft.asTyped()); // it can be saved
    draft.setJson(R"({"a":")" + QString(11'000, u'x') + "\"}");
    QCOMPARE(draft.written(values).error().place, DraftFault::Place::Size);
    QVERIFY(draft.asTyped());
    draft.setJson("{");
    QCOMPARE(draft.asTyped().error().place, DraftFault::Place::Json);
}

void TestMessageDraft::sendsValuesAsTyped()
{
    MessageDraft draft;
    draft.setChannel("test-channel");
    draft.setJson(R"({"z": 1.0, "a": 12345678901234567890, "u": "\u2603", "o": {"b" : 1,"a":2}})");
    QCOMPARE(draft.message()->data(),
             R"({"z":1.0,"a":12345678901234567890,"u":"\u2603","o":{"b" : 1,"a":2}})");
}

void TestMessageDraft::targetsOnlyInV2()
{
    MessageDraft draft;
    draft.setChannel("test-channel");
    draft.items()->resetItems({textItem("a", "1")});
    TargetingDraft targeting;
    targeting.countries = "de, fr";
    draft.setTargeting(targeting);
    QVERIFY(draft.message()->targeting().isEmpty());
    draft.setVersion(ApiVersion::V2);
    QCOMPARE(draft.message()->targeting().lists().countries, (QStringList{"DE", "FR"}));
    targeting.countries = "Germany";
    draft.setTargeting(targeting);
    QCOMPARE(draft.message().error().place, DraftFault::Place::Targeting);
    draft.setVersion(ApiVersion::V3);
    QVERIFY(draft.message().ok());
}

void TestMessageDraft::countsBytes()
{
    MessageDraft draft;
    draft.setChannel("é");
    QCOMPARE(draft.size(), 2 + QByteArray("{}").size());
    draft.items()->resetItems({textItem("a", "☃")});
    QCOMPARE(draft.size(), 2 + QByteArray(R"({"a":"☃"})").size());
}

void TestMessageDraft::survivesARestart()
{
    Workspace before;
    MessageDraft &draft = before.draft();
    draft.setVersion(ApiVersion::V2);
    draft.setChannel("private-room ");
    EditedItem off = textItem("off", "line\nbreak");
    off.enabled = false;
    draft.items()->resetItems({{.key = "n", .type = ItemType::Number, .text = "4x"},
                               off,
                               toEditedItem("u", *PushRadar::JsonValue::fromJson(R"("\u00e9")"))});
    draft.setJson("{\"half\": ");
    TargetingDraft targeting;
    targeting.ipAddresses = "not an address";
    draft.setTargeting(targeting);
    before.channels().touch("b", QDateTime::fromMSecsSinceEpoch(1000, base::Utc));
    before.channels().touch("a", QDateTime::fromMSecsSinceEpoch(2000, base::Utc));
    before.channels().setPinned("b", true);

    Workspace after;
    after.restore(before.toState());
    QCOMPARE(after.draft().version(), ApiVersion::V2);
    QCOMPARE(after.draft().channel(), "private-room ");
    QCOMPARE(after.draft().items()->items(), draft.items()->items());
    QCOMPARE(after.draft().json(), "{\"half\": ");
    QVERIFY(after.draft().jsonFault());
    QCOMPARE(after.draft().targeting(), targeting);
    QCOMPARE(after.channels().entries().size(), 2);
    QCOMPARE(after.channels().entries().first().name, "b");
    QVERIFY(after.channels().entries().first().pinned);
}

void TestMessageDraft::loadingAnEventCanBeUndone()
{
    MessageDraft draft;
    draft.items()->resetItems({textItem("a", "1")});
    draft.setData(R"({"b": 2})");
    QCOMPARE(draft.items()->items().first().key, "b");
    draft.items()->undo();
    QCOMPARE(draft.items()->items(), (QList{textItem("a", "1")}));
    QVERIFY(draft.json().contains("\"a\""));
}

void TestMessageDraft::sendsNoRowThatTheJsonHid()
{
    MessageDraft draft;
    draft.items()->resetItems({textItem("d", "1"), textItem("d", "2")});
    draft.setJson(R"({"a": 1})");
    QCOMPARE(draft.data(), R"({"a":1})");
    QCOMPARE(draft.items()->items().at(1).text, "2"); // switched off, not lost
    QVERIFY(!draft.items()->items().at(1).enabled);
    draft.items()->resetItems({textItem("d", "1"), textItem("d", "2")});
    draft.setJson(R"({"a": 1, "b": 2, "d": "3"})");
    QCOMPARE(draft.data(), R"({"a":1,"b":2,"d":"3"})");
}

void TestMessageDraft::knowsWhatWasInferred()
{
    MessageDraft draft;
    DataItemsModel &items = *draft.items();
    items.resetItems({textItem("old", "12")});
    items.setData(items.index(1, DataItemsModel::KeyColumn), "new");
    items.setData(items.index(1, DataItemsModel::ValueColumn), "12.50");
    QCOMPARE(draft.data(), R"({"old":"12","new":12.50})");
    // Neither an edit of the text elsewhere nor a restart makes it another one.
    draft.setJson(R"({"old": "13", "new": 12.50})");
    QCOMPARE(items.items().at(0).source, TypeSource::Given);
    QCOMPARE(items.items().at(1).source, TypeSource::Inferred);
    MessageDraft restored;
    restored.restore(draft.toState());
    QCOMPARE(restored.items()->items(), items.items());
    draft.setJson(R"({"old": "13", "new": 12.5})");
    QCOMPARE(items.items().at(1).source, TypeSource::Given);
}

int tst_messagedraft(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestMessageDraft test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messagedraft.moc"
