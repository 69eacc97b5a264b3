// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <access/accesscell.h>

#include <QCoreApplication>

namespace RadarDesk {

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::AccessCell)
};

QString wordFor(AccessOutcome outcome)
{
    switch (outcome) {
    case AccessOutcome::Allowed:
        return AccessText::tr("allowed");
    case AccessOutcome::Refused:
        return AccessText::tr("refused");
    case AccessOutcome::Faulty:
        break;
    }
    return AccessText::tr("faulty");
}

QString wordFor(AccessExpectation expectation)
{
    return wordFor(expectation == AccessExpectation::Allowed ? AccessOutcome::Allowed
                                                             : AccessOutcome::Refused);
}

} // namespace

bool AccessCell::differsFromExpected() const
{
    if (!last || expected == AccessExpectation::NoOpinion)
        return false;
    const auto wanted =
        expected == AccessExpectation::Allowed ? AccessOutcome::Allowed : AccessOutcome::Refused;
    return last->outcome != wanted;
}

bool AccessCell::differsFromBefore() const
{
    return last && before && last->outcome != *before;
}

void AccessCell::put(const AccessResult &result)
{
    before = last ? std::optional(last->outcome) : std::nullopt;
    last = result;
}

AccessExpectation next(AccessExpectation expectation)
{
    switch (expectation) {
    case AccessExpectation::NoOpinion:
        return AccessExpectation::Allowed;
    case AccessExpectation::Allowed:
        return AccessExpectation::Refused;
    case AccessExpectation::Refused:
        break;
    }
    return AccessExpectation::NoOpinion;
}

QString nameOf(AccessOutcome outcome)
{
    const QString word = wordFor(outcome);
    return word.left(1).toUpper() + word.mid(1);
}

QString nameOf(AccessExpectation expectation)
{
    if (expectation == AccessExpectation::NoOpinion)
        return AccessText::tr("No opinion");
    return nameOf(expectation == AccessExpectation::Allowed ? AccessOutcome::Allowed
                                                            : AccessOutcome::Refused);
}

QString remarkOf(const AccessCell &cell)
{
    QStringList remarks;
    const bool hasOpinion = cell.expected != AccessExpectation::NoOpinion;
    if (hasOpinion && (!cell.last || cell.differsFromExpected()))
        remarks.append(AccessText::tr("expected: %1").arg(wordFor(cell.expected)));
    else if (hasOpinion)
        remarks.append(AccessText::tr("as expected"));
    if (cell.differsFromBefore())
        remarks.append(AccessText::tr("before: %1").arg(wordFor(*cell.before)));
    return remarks.join(QStringLiteral(", "));
}

} // namespace RadarDesk
