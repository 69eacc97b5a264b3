// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/workspace.h>
#include <workbench/drafts/openmessages.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;

/// Messages as tabs, and what a restart, another profile and an older file make of them.
class TestOpenMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheExample();
    void eachHasItsOwnContent();
    void undoStaysWithItsMessage();
    void undoGoesAcrossWhatWasReplaced();
    void aChannelShowsItsMessage();
    void closesAndReopens();
    void movesAndDuplicates();
    void eachProfileHasItsOwn();
    void productionBeginsEmpty();
    void followsTheVersionOfTheProfile();
    void survivesARestart();
    void takesOverTheDraftOfBefore();
    void keepsWhatItDoesNotKnow();
};

namespace {

QStringList channelsOf(const OpenMessages &messages)
{
    QStringList channels;
    for (int row = 0; row < messages.rowCount(); ++row)
        channels.append(messages.channelAt(row));
    return channels;
}

/// A workspace with its example and the messages of two channels.
void openTwo(Workspace &workspace)
{
    workspace.restore({});
    workspace.draft().setData(R"({"n":0})");
    workspace.messages().showChannel("a");
    workspace.draft().setData(R"({"n":1})");
    workspace.messages().showChannel("b");
    workspace.draft().setData(R"({"n":2})");
}

} // namespace

void TestOpenMessages::beginsWithTheExample()
{
    Workspace workspace;
    workspace.restore({});
    QCOMPARE(workspace.messages().rowCount(), 1);
    QCOMPARE(workspace.draft().channel(), "test-channel");
    QCOMPARE(workspace.draft().data(), R"({"message":"Hello World!"})");
    // Nobody has touched it: no second one is opened for another channel.
    workspace.messages().showChannel("orders");
    QCOMPARE(channelsOf(workspace.messages()), QStringList{"orders"});
    QCOMPARE(workspace.draft().data(), R"({"message":"Hello World!"})");
}

void TestOpenMessages::eachHasItsOwnContent()
{
    Workspace workspace;
    OpenMessages &messages = workspace.messages();
    const QAbstractItemModelTester tester(&messages,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    openTwo(workspace);
    QCOMPARE(channelsOf(messages), QStringList({"test-channel", "a", "b"}));
    QCOMPARE(messages.current(), 2);
    workspace.draft().setVersion(ApiVersion::V2);
    workspace.draft().setTargeting({.userIds = "u1"});
    messages.show(1);
    QCOMPARE(workspace.draft().channel(), "a");
    QCOMPARE(workspace.draft().data(), R"({"n":1})");
    QCOMPARE(workspace.draft().version(), ApiVersion::V3);
    QCOMPARE(workspace.draft().targeting().userIds, QString());
    workspace.draft().setJson("{ \"n\": 1"); // text with a fault stays as it was typed
    messages.step(1);
    QCOMPARE(workspace.draft().version(), ApiVersion::V2);
    QCOMPARE(workspace.draft().targeting().userIds, "u1");
    QVERIFY(!workspace.draft().jsonFault());
    messages.step(1);
    QCOMPARE(messages.current(), 0);
    messages.step(-2);
    QCOMPARE(workspace.draft().json(), "{ \"n\": 1");
    QVERIFY(workspace.draft().jsonFault());
}

void TestOpenMessages::undoStaysWithItsMessage()
{
    Workspace workspace;
    openTwo(workspace);
    MessageDraft &draft = workspace.draft();
    draft.setData(R"({"n":22})");
    workspace.messages().show(1);
    draft.items()->undo();
    QCOMPARE(draft.data(), "{}");
    draft.items()->undo();
    QCOMPARE(draft.data(), "{}"); // and nothing of the other message
    workspace.messages().show(2);
    draft.items()->undo();
    QCOMPARE(draft.data(), R"({"n":2})");
    workspace.messages().show(1);
    draft.items()->redo();
    QCOMPARE(draft.data(), R"({"n":1})");
}

void TestOpenMessages::undoGoesAcrossWhatWasReplaced()
{
    MessageDraft draft;
    draft.setChannel("before");
    draft.setData(R"({"n":1})");
    draft.replace({.channel = "loaded",
                   .version = ApiVersion::V2,
                   .targeting = TargetingDraft{.userIds = "u1"}},
                  R"({"n":2})");
    draft.setData(R"({"n":3})");
    draft.items()->undo();
    QCOMPARE(draft.channel(), "loaded");
    draft.items()->undo();
    QCOMPARE(draft.channel(), "before");
    QCOMPARE(draft.version(), ApiVersion::V3);
    QCOMPARE(draft.targeting().count(), 0);
    QCOMPARE(draft.data(), R"({"n":1})");
    draft.items()->redo();
    QCOMPARE(draft.channel(), "loaded");
    QCOMPARE(draft.targeting().userIds, "u1");
    // In the text likewise; and what was chosen by hand since then stays.
    const QString replaced = draft.json();
    draft.items()->undo();
    const QString before = draft.json();
    draft.setJson(replaced, MessageDraft::Origin::Undo);
    QCOMPARE(draft.channel(), "loaded");
    draft.setChannel("by-hand");
    draft.setJson(before, MessageDraft::Origin::Undo);
    QCOMPARE(draft.channel(), "by-hand");
}

void TestOpenMessages::aChannelShowsItsMessage()
{
    Workspace workspace;
    OpenMessages &messages = workspace.messages();
    openTwo(workspace);
    messages.showChannel("a");
    QCOMPARE(messages.current(), 1);
    QCOMPARE(workspace.draft().data(), R"({"n":1})");
    // A new one is empty, and gives way until somebody types into it.
    messages.showChannel("c");
    messages.showChannel("d");
    QCOMPARE(channelsOf(messages), QStringList({"test-channel", "a", "d", "b"}));
    QCOMPARE(workspace.draft().data(), "{}");
    messages.setSaved(messages.current(), "saved");
    messages.showChannel("e");
    QCOMPARE(messages.rowCount(), 5);
    QCOMPARE(messages.rowOfSaved("saved"), 2);
    QCOMPARE(messages.rowOfSaved({}), -1);
}

void TestOpenMessages::closesAndReopens()
{
    Workspace workspace;
    OpenMessages &messages = workspace.messages();
    const QAbstractItemModelTester tester(&messages,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    openTwo(workspace);
    workspace.draft().setData(R"({"n":22})");
    auto closed = messages.close({2});
    QCOMPARE(channelsOf(messages), QStringList({"test-channel", "a"}));
    QCOMPARE(workspace.draft().channel(), "a");
    messages.reopen(closed);
    QCOMPARE(messages.current(), 2);
    QCOMPARE(workspace.draft().data(), R"({"n":22})");
    workspace.draft().items()->undo();
    QCOMPARE(workspace.draft().data(), R"({"n":2})");

    closed = messages.close({0, 1}); // the others
    QCOMPARE(channelsOf(messages), QStringList{"b"});
    QCOMPARE(workspace.draft().data(), R"({"n":2})");
    messages.reopen(closed);
    QCOMPARE(channelsOf(messages), QStringList({"test-channel", "a", "b"}));

    // There is always one, which gives way when the last one comes back.
    closed = messages.close({0, 1, 2});
    QCOMPARE(channelsOf(messages), QStringList{""});
    QCOMPARE(workspace.draft().data(), "{}");
    messages.reopen(closed);
    QCOMPARE(channelsOf(messages), QStringList({"test-channel", "a", "b"}));
}

void TestOpenMessages::movesAndDuplicates()
{
    Workspace workspace;
    OpenMessages &messages = workspace.messages();
    const QAbstractItemModelTester tester(&messages,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    openTwo(workspace);
    messages.move(2, 0);
    QCOMPARE(channelsOf(messages), QStringList({"b", "test-channel", "a"}));
    QCOMPARE(messages.current(), 0);
    QCOMPARE(workspace.draft().channel(), "b");
    messages.move(2, 1);
    QCOMPARE(messages.current(), 0);
    messages.duplicate(1);
    QCOMPARE(channelsOf(messages), QStringList({"b", "a", "a", "test-channel"}));
    QCOMPARE(messages.current(), 2);
    QCOMPARE(workspace.draft().data(), R"({"n":1})");
    QVERIFY(messages.at(1).id != messages.at(2).id);
}

void TestOpenMessages::eachProfileHasItsOwn()
{
    Workspace workspace;
    openTwo(workspace);
    Profile profile = newProfile();
    profile.defaultChannel = "orders";
    const QString other = workspace.profiles().add(profile);
    workspace.showProfile(other);
    QCOMPARE(channelsOf(workspace.messages()), QStringList{"orders"});
    QCOMPARE(workspace.draft().data(), R"({"message":"Hello World!"})");
    const auto closed = workspace.messages().close({0});
    workspace.showProfile(SandboxId.toString());
    QCOMPARE(channelsOf(workspace.messages()), QStringList({"test-channel", "a", "b"}));
    QCOMPARE(workspace.draft().data(), R"({"n":2})");
    // What was closed there comes back there.
    workspace.messages().reopen(closed);
    QCOMPARE(workspace.messages().rowCount(), 3);
    workspace.showProfile(other);
    QVERIFY(channelsOf(workspace.messages()).contains("orders"));
}

void TestOpenMessages::productionBeginsEmpty()
{
    Workspace workspace;
    openTwo(workspace);
    Profile profile = newProfile();
    profile.production = true;
    workspace.showProfile(workspace.profiles().add(profile));
    QCOMPARE(channelsOf(workspace.messages()), QStringList{""});
    QCOMPARE(workspace.draft().data(), "{}");
}

void TestOpenMessages::followsTheVersionOfTheProfile()
{
    Workspace workspace;
    OpenMessages &messages = workspace.messages();
    openTwo(workspace);
    messages.show(1);
    workspace.draft().setVersion(ApiVersion::V2);
    messages.show(0);
    Profile profile = newProfile();
    const QString other = workspace.profiles().add(profile);
    workspace.showProfile(other);
    QCOMPARE(messages.versionOf(SandboxId.toString()), ApiVersion::V3);
    Profile sandbox = workspace.profiles().at(0);
    sandbox.version = ApiVersion::V2; // meanwhile
    workspace.profiles().update(sandbox);
    workspace.showProfile(SandboxId.toString());
    for (int row = 0; row < 3; ++row) {
        messages.show(row);
        QCOMPARE(workspace.draft().version(), ApiVersion::V2);
    }
}

void TestOpenMessages::survivesARestart()
{
    Workspace workspace;
    openTwo(workspace);
    workspace.messages().show(1);
    const QString other = workspace.profiles().add(newProfile());
    workspace.showProfile(other);
    workspace.draft().setChannel("there");
    workspace.messages().openEmpty();
    const QJsonObject state = workspace.toState();

    Workspace after;
    after.profiles().setKept(workspace.profiles().kept());
    after.restore(state);
    QCOMPARE(channelsOf(after.messages()), QStringList({"there", ""}));
    QCOMPARE(after.messages().current(), 1);
    after.showProfile(SandboxId.toString());
    QCOMPARE(channelsOf(after.messages()), QStringList({"test-channel", "a", "b"}));
    QCOMPARE(after.messages().current(), 1);
    QCOMPARE(after.draft().data(), R"({"n":1})");
    QVERIFY(!after.draft().items()->canUndo());
    QVERIFY(after.messages().shown().isTouched);

    // Those of a profile that is gone are not kept.
    after.profiles().remove(other);
    QVERIFY(!after.toState()[u"messages"].toObject().contains(other));
    QVERIFY(after.toState()[u"messages"].toObject().contains("sandbox"));
}

void TestOpenMessages::takesOverTheDraftOfBefore()
{
    MessageDraft typed;
    typed.setChannel("orders");
    typed.setData(R"({"z":1.50})");
    QJsonObject draft = typed.toState();
    draft.insert("json", "{ \"z\": 1.50");
    Workspace workspace;
    workspace.restore({{"draft", draft}});
    QCOMPARE(channelsOf(workspace.messages()), QStringList{"orders"});
    QCOMPARE(workspace.draft().json(), "{ \"z\": 1.50");
    QCOMPARE(workspace.draft().data(), R"({"z":1.50})");
    workspace.messages().showChannel("other"); // it was typed: it does not give way
    QCOMPARE(channelsOf(workspace.messages()), QStringList({"orders", "other"}));
    // An older version finds the message that is shown.
    QCOMPARE(workspace.toState()[u"draft"][u"channel"].toString(), "other");
}

void TestOpenMessages::keepsWhatItDoesNotKnow()
{
    const QJsonObject entry{{"id", "m"},
                            {"draft", QJsonObject{{"version", 3}, {"channel", "orders"}}},
                            {"color", "green"}};
    Workspace workspace;
    workspace.restore({{"messages", QJsonObject{{"sandbox", QJsonArray{entry, 5}}}}});
    QCOMPARE(channelsOf(workspace.messages()), QStringList{"orders"});
    workspace.draft().setChannel("changed");
    const QJsonObject kept = workspace.toState()[u"messages"][u"sandbox"][0].toObject();
    QCOMPARE(kept[u"color"].toString(), "green");
    QCOMPARE(kept[u"draft"][u"channel"].toString(), "changed");
}

int tst_openmessages(int argc, char *argv[])
{
    TestOpenMessages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_openmessages.moc"
