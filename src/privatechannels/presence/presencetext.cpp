// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presencetext.h>

#include <privatechannels/presence/presencewatcher.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct PresenceText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::PresenceText)
};

constexpr qsizetype MostNames = 3;

QStringList namesIn(const QList<PresenceChange> &changes, PresenceChange::Kind kind)
{
    QStringList names;
    for (const PresenceChange &change : changes) {
        if (change.kind == kind)
            names.append(change.user.name());
    }
    return names;
}

QString listOf(const QStringList &names)
{
    if (names.size() > MostNames)
        return PresenceText::tr("%n user(s)", nullptr, static_cast<int>(names.size()));
    return names.join(PresenceText::tr(", ", "between two names"));
}

} // namespace

QString presenceSummary(const PresenceWatcher &watcher)
{
    const PresenceModel &people = watcher.people();
    if (!people.count())
        return {};
    QStringList parts;
    if (people.rowCount() > 0)
        parts.append(PresenceText::tr("%n user(s) with client data", nullptr, people.rowCount()));
    const int own = std::min(watcher.ownConnections(), people.unnamed());
    if (people.unnamed() > own)
        parts.append(PresenceText::tr("%n connection(s) without client data", nullptr,
                                      people.unnamed() - own));
    if (own == 1)
        parts.append(PresenceText::tr("RadarDesk (watching)"));
    else if (own > 1)
        parts.append(PresenceText::tr("RadarDesk twice (watching and listening)"));
    return parts.join(u'\n');
}

QString presenceNews(const QList<PresenceChange> &changes)
{
    QStringList parts;
    if (const QStringList came = namesIn(changes, PresenceChange::Kind::Came); !came.isEmpty())
        parts.append(PresenceText::tr("Joined: %1").arg(listOf(came)));
    if (const QStringList left = namesIn(changes, PresenceChange::Kind::Left); !left.isEmpty())
        parts.append(PresenceText::tr("Left: %1").arg(listOf(left)));
    if (const QStringList other = namesIn(changes, PresenceChange::Kind::Changed); !other.isEmpty())
        parts.append(PresenceText::tr("New data: %1").arg(listOf(other)));
    return parts.join(PresenceText::tr("  ·  ", "between two parts of a sentence"));
}

} // namespace RadarDesk::privatechannels
