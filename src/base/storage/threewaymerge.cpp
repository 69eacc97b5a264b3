// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/threewaymerge.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUuid>

#include <optional>

namespace RadarDesk::base {

namespace {

struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::base::JsonListFile)
};

constexpr QLatin1String EntryId("id");
constexpr QLatin1String EntryName("name");
constexpr qsizetype LongestCopiedName = 150; // names of 200 are the longest that all kinds take

/// A list by its ids.
struct EntriesById
{
    explicit EntriesById(const QJsonArray &list)
    {
        for (const auto &each : list) {
            const QString id = each[EntryId].toString();
            if (id.isEmpty() || entries.contains(id))
                continue;
            order.append(id);
            entries.insert(id, each.toObject());
        }
    }
    [[nodiscard]] std::optional<QJsonObject> find(const QString &id) const
    {
        const auto found = entries.find(id);
        return found == entries.end() ? std::nullopt : std::optional(*found);
    }
    /// The order of those that \a other has too.
    [[nodiscard]] QStringList orderWithin(const EntriesById &other) const
    {
        QStringList common;
        for (const QString &id : order) {
            if (other.entries.contains(id))
                common.append(id);
        }
        return common;
    }

    QStringList order;
    QHash<QString, QJsonObject> entries;
};

/// \a order, with those of \a other that it lacks right after what is before them there.
QStringList joined(const QStringList &order, const QStringList &other)
{
    const QSet<QString> there(order.begin(), order.end());
    QHash<QString, QStringList> after; // what follows an id; the empty one is the beginning
    QString before;
    for (const QString &id : other) {
        if (there.contains(id))
            before = id;
        else
            after[before].append(id);
    }
    QStringList all = after.value({});
    for (const QString &id : order) {
        all.append(id);
        all.append(after.value(id));
    }
    return all;
}

/// What becomes of entries that two programs have changed.
struct Conflicts
{
    const SettleEntries &settle;
    const JoinEntries &join;
};

QJsonArray mergedEntry(const std::optional<QJsonObject> &base,
                       const std::optional<QJsonObject> &ours,
                       const std::optional<QJsonObject> &theirs, const Conflicts &conflicts)
{
    const auto listOf = [](const std::optional<QJsonObject> &one) {
        return one ? QJsonArray{*one} : QJsonArray();
    };
    if (ours == theirs || theirs == base)
        return listOf(ours);
    if (ours == base)
        return listOf(theirs);
    if (!ours || !theirs)
        return listOf(ours ? ours : theirs);
    const auto joined =
        base && conflicts.join ? conflicts.join(*base, *ours, *theirs) : std::nullopt;
    return joined ? QJsonArray{*joined} : conflicts.settle(*ours, *theirs);
}

} // namespace

QJsonArray mergedById(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs,
                      const SettleEntries &settle, const JoinEntries &join)
{
    const EntriesById before(base);
    const EntriesById mine(ours);
    const EntriesById others(theirs);
    const bool isMoved = mine.orderWithin(before) != before.orderWithin(mine);
    const QStringList order =
        isMoved ? joined(mine.order, others.order) : joined(others.order, mine.order);
    QJsonArray merged;
    for (const QString &id : order) {
        const QJsonArray entries =
            mergedEntry(before.find(id), mine.find(id), others.find(id), {settle, join});
        for (const auto &entry : entries)
            merged.append(entry);
    }
    return merged;
}

QJsonArray mergedTexts(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    const auto entriesOf = [](const QJsonArray &texts) {
        QJsonArray entries;
        for (const auto &text : texts)
            entries.append(QJsonObject{{EntryId, text.toString()}});
        return entries;
    };
    const QJsonArray merged =
        mergedById(entriesOf(base), entriesOf(ours), entriesOf(theirs),
                   [](const QJsonObject &one, const QJsonObject &) { return QJsonArray{one}; });
    QJsonArray texts;
    for (const auto &entry : merged)
        texts.append(entry[EntryId]);
    return texts;
}

QJsonObject mergedMembers(const QJsonObject &base, const QJsonObject &ours,
                          const QJsonObject &theirs)
{
    QJsonObject merged = ours;
    const QStringList names = ours.keys() + theirs.keys();
    for (const QString &name : names) {
        if (ours.value(name) != base.value(name))
            continue;
        if (theirs.contains(name))
            merged.insert(name, theirs.value(name));
        else
            merged.remove(name);
    }
    return merged;
}

namespace {

/// Merges entries that have names of their own in place of ids; nothing where both have changed the
/// same one.
std::optional<QJsonArray> joinedByName(const QJsonArray &base, const QJsonArray &ours,
                                       const QJsonArray &theirs)
{
    const auto withIds = [](const QJsonArray &list) {
        QJsonArray entries;
        for (const auto &each : list) {
            QJsonObject entry = each.toObject();
            entry.insert(EntryId, entry.value(EntryName));
            entries.append(entry);
        }
        return entries;
    };
    bool isJoined = haveOwnIds(withIds(ours)) && haveOwnIds(withIds(theirs));
    const QJsonArray merged = mergedById(withIds(base), withIds(ours), withIds(theirs),
                                         [&isJoined](const QJsonObject &one, const QJsonObject &) {
                                             isJoined = false;
                                             return QJsonArray{one};
                                         });
    QJsonArray joined;
    for (const auto &each : merged) {
        QJsonObject entry = each.toObject();
        entry.remove(EntryId);
        joined.append(entry);
    }
    return isJoined ? std::optional(joined) : std::nullopt;
}

} // namespace

std::optional<QJsonObject> joinedMembers(const QJsonObject &base, const QJsonObject &ours,
                                         const QJsonObject &theirs, QLatin1String list)
{
    QJsonObject joined = mergedMembers(base, ours, theirs);
    const QStringList names = ours.keys() + theirs.keys();
    for (const QString &name : names) {
        const QJsonValue before = base.value(name);
        const QJsonValue mine = ours.value(name);
        const QJsonValue other = theirs.value(name);
        if (mine == other || mine == before || other == before)
            continue;
        const auto entries = name == list
            ? joinedByName(before.toArray(), mine.toArray(), other.toArray())
            : std::nullopt;
        if (!entries)
            return std::nullopt;
        joined.insert(name, *entries);
    }
    return joined;
}

bool haveOwnIds(const QJsonArray &entries)
{
    return EntriesById(entries).order.size() == entries.size();
}

QJsonArray bothByName(const QJsonObject &ours, const QJsonObject &theirs)
{
    QJsonObject copy = theirs;
    copy.insert(EntryId, newEntryId());
    copy.insert(EntryName, nameInOtherWindow(theirs.value(EntryName).toString()));
    return {ours, copy};
}

QString nameInOtherWindow(const QString &name)
{
    return MergeText::tr("%1 (other window)", "the name of what another window has changed too")
        .arg(name.first(qMin(name.size(), LongestCopiedName)));
}

QString newEntryId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace RadarDesk::base
