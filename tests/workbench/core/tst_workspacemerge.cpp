// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/workspacemerge.h>

#include <QJsonArray>
#include <QTest>

using namespace RadarDesk::workbench;

/// What two windows have made of the same workspace.
class TestWorkspaceMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsChannelsOfBoth();
    void keepsBothChangesOfAChannel();
    void removesWhatOneRemoved();
    void keepsPatternsOfBoth();
    void keepsTheDraftThatWasTyped();

private:
    static QJsonObject channel(const QString &name, const QString &used, bool isPinned = false)
    {
        return {{"name", name}, {"lastUsed", used}, {"pinned", isPinned}};
    }
    static QJsonObject workspace(const QJsonArray &channels)
    {
        return {{"channels", QJsonObject{{"sandbox", channels}}}};
    }
    static QJsonArray channelsIn(const QJsonObject &workspace)
    {
        return workspace[QLatin1String("channels")][QLatin1String("sandbox")].toArray();
    }
    static QStringList namesIn(const QJsonObject &workspace)
    {
        QStringList names;
        const QJsonArray channels = channelsIn(workspace);
        for (const auto &each : channels)
            names.append(each[QLatin1String("name")].toString());
        names.sort();
        return names;
    }
};

void TestWorkspaceMerge::keepsChannelsOfBoth()
{
    const QJsonObject base = workspace({channel("a", "2026-01-01")});
    const QJsonObject ours = workspace({channel("a", "2026-01-01"), channel("b", "2026-01-02")});
    const QJsonObject theirs = workspace({channel("c", "2026-01-03"), channel("a", "2026-01-01")});
    const QJsonObject merged = mergedWorkspace(base, ours, theirs);
    QCOMPARE(namesIn(merged), QStringList({"a", "b", "c"}));
    const QJsonArray channels = channelsIn(merged);
    for (const auto &each : channels)
        QVERIFY(!each.toObject().contains("id")); // it is none of a channel's members
    // Of a profile that only one of them knows, too.
    QJsonObject more = theirs;
    more.insert("channels",
                QJsonObject{{"sandbox", channelsIn(theirs)},
                            {"other", QJsonArray{channel("d", "2026-01-04")}}});
    QVERIFY(
        mergedWorkspace(base, ours, more)[QLatin1String("channels")].toObject().contains("other"));
}

void TestWorkspaceMerge::keepsBothChangesOfAChannel()
{
    const QJsonObject base = workspace({channel("a", "2026-01-01")});
    const QJsonObject ours = workspace({channel("a", "2026-01-05")});
    const QJsonObject theirs = workspace({channel("a", "2026-01-03", true)});
    const QJsonArray merged = channelsIn(mergedWorkspace(base, ours, theirs));
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.first().toObject(), channel("a", "2026-01-05", true));
    QCOMPARE(channelsIn(mergedWorkspace(base, theirs, ours)), merged);
}

void TestWorkspaceMerge::removesWhatOneRemoved()
{
    const QJsonObject base = workspace({channel("a", "2026-01-01"), channel("b", "2026-01-01")});
    const QJsonObject ours = workspace({channel("b", "2026-01-01")});
    QCOMPARE(namesIn(mergedWorkspace(base, ours, base)), QStringList({"b"}));
    QCOMPARE(namesIn(mergedWorkspace(base, base, ours)), QStringList({"b"}));
}

void TestWorkspaceMerge::keepsPatternsOfBoth()
{
    const auto with = [](const QJsonArray &patterns) {
        return QJsonObject{{"patterns", QJsonObject{{"sandbox", patterns}}}};
    };
    const QJsonObject merged = mergedWorkspace(with({"a.*"}), with({"a.*", "b.*"}), with({"c.*"}));
    QStringList patterns =
        merged[QLatin1String("patterns")][QLatin1String("sandbox")].toVariant().toStringList();
    patterns.sort();
    QCOMPARE(patterns, QStringList({"b.*", "c.*"}));
}

void TestWorkspaceMerge::keepsTheDraftThatWasTyped()
{
    const auto with = [](const QString &channel) {
        return QJsonObject{{"draft", QJsonObject{{"channel", channel}}}};
    };
    const auto draftOf = [](const QJsonObject &merged) {
        return merged[QLatin1String("draft")][QLatin1String("channel")].toString();
    };
    QCOMPARE(draftOf(mergedWorkspace(with("a"), with("a"), with("typed"))), "typed");
    QCOMPARE(draftOf(mergedWorkspace(with("a"), with("typed"), with("a"))), "typed");
    QCOMPARE(draftOf(mergedWorkspace({}, with("a"), with("typed"))), "typed"); // at the first start
    QCOMPARE(draftOf(mergedWorkspace(with("a"), with("ours"), with("theirs"))), "ours");
}

int tst_workspacemerge(int argc, char *argv[])
{
    TestWorkspaceMerge test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspacemerge.moc"
