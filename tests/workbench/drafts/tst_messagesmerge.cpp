// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/workspacemerge.h>
#include <workbench/drafts/messagesmerge.h>

#include <QJsonObject>
#include <QTest>

using namespace RadarDesk::workbench;

/// What becomes of the open messages of two windows.
class TestMessagesMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatEachOpened();
    void closesWhatOneClosed();
    void keepsBothChanges();
    void whatNobodyTypedGivesWay();
    void doesNotPileUp();
    void mergesEachProfile();
};

namespace {

QJsonObject message(const QString &id, const QString &channel, const QString &run = {})
{
    QJsonObject entry{{"id", id}, {"draft", QJsonObject{{"channel", channel}}}};
    if (!run.isEmpty())
        entry.insert("run", run);
    return entry;
}

QStringList channelsIn(const QJsonArray &messages)
{
    QStringList channels;
    for (const auto &each : messages)
        channels.append(each[u"draft"][u"channel"].toString());
    return channels;
}

} // namespace

void TestMessagesMerge::keepsWhatEachOpened()
{
    const QJsonArray base{message("a", "a")};
    const QJsonArray ours{message("a", "a"), message("b", "b", "us")};
    const QJsonArray theirs{message("a", "a"), message("c", "c", "them")};
    QStringList channels = channelsIn(mergedMessages(base, ours, theirs));
    channels.sort();
    QCOMPARE(channels, QStringList({"a", "b", "c"}));
}

void TestMessagesMerge::closesWhatOneClosed()
{
    const QJsonArray base{message("a", "a"), message("b", "b")};
    const QJsonArray ours{message("a", "a")};
    QCOMPARE(channelsIn(mergedMessages(base, ours, base)), QStringList{"a"});
    QCOMPARE(channelsIn(mergedMessages(base, base, ours)), QStringList{"a"});
    // Not what the other one is working on.
    const QJsonArray theirs{message("a", "a"), message("b", "typed", "them")};
    QCOMPARE(channelsIn(mergedMessages(base, ours, theirs)), QStringList({"a", "typed"}));
}

void TestMessagesMerge::keepsBothChanges()
{
    const QJsonArray base{message("a", "before")};
    const QJsonArray ours{message("a", "ours", "us")};
    const QJsonArray theirs{message("a", "theirs", "them")};
    QCOMPARE(channelsIn(mergedMessages(base, ours, theirs)), QStringList({"ours", "theirs"}));
}

void TestMessagesMerge::whatNobodyTypedGivesWay()
{
    // At the first start each window begins with the same one, and no file.
    const QJsonArray begun{message("first-sandbox", "test-channel")};
    const QJsonArray typed{message("first-sandbox", "typed", "them")};
    QCOMPARE(channelsIn(mergedMessages({}, begun, typed)), QStringList{"typed"});
    QCOMPARE(channelsIn(mergedMessages({}, typed, begun)), QStringList{"typed"});
    QCOMPARE(channelsIn(mergedMessages({}, begun, begun)), QStringList{"test-channel"});
}

void TestMessagesMerge::doesNotPileUp()
{
    // Two windows type into the same message and write in turn, each from what it has in memory.
    QJsonArray file{message("a", "before")};
    QJsonArray bases[]{file, file};
    const QString runs[]{"us", "them"};
    QString last[2];
    for (int turn = 0; turn < 10; ++turn) {
        const int window = turn % 2;
        last[window] = QString("%1 %2").arg(runs[window]).arg(turn);
        const QJsonArray mine{message("a", last[window], runs[window])};
        file = mergedMessages(bases[window], mine, file);
        bases[window] = mine;
    }
    QStringList channels = channelsIn(file);
    channels.sort();
    QCOMPARE(channels, QStringList({last[1], last[0]}));
}

void TestMessagesMerge::mergesEachProfile()
{
    const auto with = [](const QJsonArray &messages) {
        return QJsonObject{{"draft", QJsonObject()},
                           {"messages", QJsonObject{{"sandbox", messages}}}};
    };
    const QJsonObject merged =
        mergedWorkspace(with({message("a", "a")}), with({message("a", "a"), message("b", "b")}),
                        with({message("a", "a"), message("c", "c")}));
    QCOMPARE(merged[u"messages"][u"sandbox"].toArray().size(), 3);
}

int tst_messagesmerge(int argc, char *argv[])
{
    TestMessagesMerge test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messagesmerge.moc"
