// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/messagesmerge.h>

#include <base/storage/threewaymerge.h>

#include <QJsonObject>
#include <QSet>

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String TabId("id");
constexpr QLatin1String TabRun("run");
constexpr QChar OfRun = u'~';

QString idOfRun(const QString &id, const QString &run)
{
    return id + OfRun + run;
}

/// Both messages; the other window's has an id that is the same in each merge.
QJsonArray bothMessages(const QJsonObject &ours, const QJsonObject &theirs)
{
    const QString run = theirs.value(TabRun).toString();
    const QString ourRun = ours.value(TabRun).toString();
    if (run.isEmpty() || run == ourRun)
        return {ours};
    if (ourRun.isEmpty())
        return {theirs}; // ours is as both have begun it
    QJsonObject other = theirs;
    other.insert(TabId, idOfRun(theirs.value(TabId).toString(), run));
    return {ours, other};
}

} // namespace

QJsonArray mergedMessages(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    const QJsonArray merged = mergedById(base, ours, theirs, bothMessages);
    QSet<QString> shadowed; // an older state of what its own window has under the right id
    for (const auto &each : merged)
        shadowed.insert(idOfRun(each[TabId].toString(), each[TabRun].toString()));
    QJsonArray messages;
    QSet<QString> there;
    for (const auto &each : merged) {
        const QString id = each[TabId].toString();
        // Of two with one id, the one from this merge counts: it follows the one it is beside.
        if (shadowed.contains(id) || there.contains(id))
            continue;
        there.insert(id);
        messages.append(each);
    }
    return messages;
}

} // namespace RadarDesk::workbench
