// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/workspacemerge.h>

#include <base/storage/threewaymerge.h>
#include <workbench/drafts/messagesmerge.h>

#include <QHash>

#include <algorithm>
#include <functional>

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String MergeId("id");
constexpr QLatin1String NameMember("name");
constexpr QLatin1String Draft("draft");
constexpr QLatin1String LastUsed("lastUsed");

using MergeLists =
    std::function<QJsonArray(const QJsonArray &, const QJsonArray &, const QJsonArray &)>;

/// A channel is known by its name.
QJsonArray withIds(const QJsonArray &channels)
{
    QJsonArray entries;
    for (const auto &each : channels) {
        QJsonObject entry = each.toObject();
        entry.insert(MergeId, entry.value(NameMember));
        entries.append(entry);
    }
    return entries;
}

QJsonArray mergedChannels(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    const QJsonArray entriesBefore = withIds(base);
    QHash<QString, QJsonObject> before;
    for (const auto &each : entriesBefore)
        before.insert(each[MergeId].toString(), each.toObject());
    const QJsonArray merged =
        mergedById(entriesBefore, withIds(ours), withIds(theirs),
                   [&before](const QJsonObject &mine, const QJsonObject &other) {
                       QJsonObject both =
                           mergedMembers(before.value(mine.value(MergeId).toString()), mine, other);
                       // In ISO 8601, the later one is the greater text.
                       both.insert(LastUsed,
                                   std::max(mine.value(LastUsed).toString(),
                                            other.value(LastUsed).toString()));
                       return QJsonArray{both};
                   });
    QJsonArray channels;
    for (const auto &each : merged) {
        QJsonObject channel = each.toObject();
        channel.remove(MergeId);
        channels.append(channel);
    }
    return channels;
}

/// Merges the lists that each profile has in the member \a name.
void mergeLists(const QString &name, const QJsonObject &base, const QJsonObject &ours,
                const QJsonObject &theirs, const MergeLists &merge, QJsonObject &merged)
{
    const QJsonObject before = base.value(name).toObject();
    const QJsonObject mine = ours.value(name).toObject();
    const QJsonObject others = theirs.value(name).toObject();
    QJsonObject lists = mergedMembers(before, mine, others); // of a profile that one has deleted
    const QStringList profiles = lists.keys();
    for (const QString &profile : profiles) {
        if (mine.contains(profile) && others.contains(profile))
            lists.insert(profile,
                         merge(before.value(profile).toArray(), mine.value(profile).toArray(),
                               others.value(profile).toArray()));
    }
    merged.insert(name, lists);
}

} // namespace

QJsonObject mergedWorkspace(const QJsonObject &base, const QJsonObject &ours,
                            const QJsonObject &theirs)
{
    QJsonObject merged = mergedMembers(base, ours, theirs);
    // At the first start both windows have the same draft; the window that writes first may have
    // changed it.
    if (!base.contains(Draft) && theirs.contains(Draft))
        merged.insert(Draft, theirs.value(Draft));
    mergeLists(QStringLiteral("channels"), base, ours, theirs, mergedChannels, merged);
    mergeLists(QStringLiteral("patterns"), base, ours, theirs, mergedTexts, merged);
    mergeLists(QStringLiteral("messages"), base, ours, theirs, mergedMessages, merged);
    return merged;
}

} // namespace RadarDesk::workbench
