// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessverdict.h>

#include <privatechannels/access/accessmodel.h>
#include <privatechannels/identities/identity.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct AccessVerdictText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::AccessVerdict)
};

QString rowName(const AccessModel &model, const AccessKey &key)
{
    return model.headerData(model.indexOf(key).row(), Qt::Vertical).toString();
}

/// What differs in the one cell that does.
QString differenceIn(const AccessModel &model, const AccessKey &key)
{
    const AccessCell cell = model.plan().cell(key);
    const QString who = rowName(model, key);
    if (cell.isOpen())
        return AccessVerdictText::tr("“%1” can join “%2” but shouldn't", "an identity, a channel")
            .arg(who, key.second);
    if (cell.last->outcome == AccessOutcome::Refused)
        return AccessVerdictText::tr("“%1” can't join “%2” but should", "an identity, a channel")
            .arg(who, key.second);
    return AccessVerdictText::tr("“%1” gets no clear answer for “%2”", "an identity, a channel")
        .arg(who, key.second);
}

AccessVerdict openVerdict(const QList<AccessKey> &open)
{
    const auto count = static_cast<int>(open.size());
    return {.kind = AccessVerdict::Kind::Open,
            .headline = count == 1
                ? AccessVerdictText::tr("Everyone can join “%1”").arg(open.first().second)
                : AccessVerdictText::tr("Everyone can join %n channel(s)", nullptr, count),
            .advice =
                AccessVerdictText::tr("The endpoint issues a token without credentials. Check the "
                                      "user before you create a token, and answer 403 otherwise."),
            .cell = open.first()};
}

} // namespace

AccessVerdict verdictOf(const AccessModel &model)
{
    using Kind = AccessVerdict::Kind;
    const AccessModel::Counts counts = model.counts();
    if (counts.found == 0)
        return {.headline = AccessVerdictText::tr("Which identity can join which channel?"),
                .advice = model.keys().isEmpty()
                    ? AccessVerdictText::tr("Add channels and choose identities. RadarDesk "
                                            "requests a token for each identity and channel.")
                    : AccessVerdictText::tr(
                        "Run all cells to call your authentication endpoint as each identity.")};
    QList<AccessKey> open;
    QList<AccessKey> differing;
    AccessKey faulty;
    int faults = 0;
    const QList<AccessKey> keys = model.keys();
    for (const AccessKey &key : keys) {
        const AccessCell cell = model.plan().cell(key);
        if (cell.last && cell.last->outcome == AccessOutcome::Faulty && ++faults == 1)
            faulty = key;
        if (cell.isOpen() && key.first == NobodyId)
            open.append(key);
        if (cell.differsFromExpected())
            differing.append(key);
    }
    if (!open.isEmpty())
        return openVerdict(open);
    // One cause for all of them, and not so many differences.
    if (faults == counts.found)
        return {.kind = Kind::Differs,
                .headline = AccessVerdictText::tr("The endpoint gives no clear answer"),
                .advice = model.plan().cell(faulty).last->sentence,
                .cell = faulty};
    const auto count = static_cast<int>(differing.size());
    if (count > 0)
        return {
            .kind = Kind::Differs,
            .headline = count == 1
                ? differenceIn(model, differing.first())
                : AccessVerdictText::tr("%n cell(s) differ from the expectation", nullptr, count),
            .advice = AccessVerdictText::tr(
                "Correct the rule in your app or the expectation of the cell."),
            .cell = differing.first()};
    if (counts.unjudged > 0)
        return {.kind = Kind::Unjudged,
                .headline = counts.unjudged == counts.found
                    ? AccessVerdictText::tr("No expectations yet")
                    : AccessVerdictText::tr("No differences, but %n cell(s) have no expectation",
                                            nullptr, counts.unjudged),
                .advice = AccessVerdictText::tr(
                    "Review the results. If they are right, accept them as expected.")};
    return {.kind = Kind::AsExpected,
            .headline =
                AccessVerdictText::tr("All %n answer(s) are as expected", nullptr, counts.found),
            .advice = counts.found < counts.cells ? AccessVerdictText::tr(
                          "%n cell(s) have no result.", nullptr, counts.cells - counts.found)
                                                  : QString()};
}

} // namespace RadarDesk::privatechannels
