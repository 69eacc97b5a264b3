// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accesscell.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::AccessCell)
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

bool AccessCell::isOpen() const
{
    return last && last->outcome == AccessOutcome::Allowed
        && expected == AccessExpectation::Refused;
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
        return AccessText::tr("Nothing");
    return nameOf(expectation == AccessExpectation::Allowed ? AccessOutcome::Allowed
                                                            : AccessOutcome::Refused);
}

QString expectationRemark(const AccessCell &cell)
{
    if (cell.expected == AccessExpectation::NoOpinion)
        return AccessText::tr("nothing expected");
    return !cell.last || cell.differsFromExpected()
        ? AccessText::tr("expected: %1").arg(wordFor(cell.expected))
        : AccessText::tr("as expected");
}

QString changeRemark(const AccessCell &cell)
{
    return cell.differsFromBefore() ? AccessText::tr("was %1").arg(wordFor(*cell.before))
                                    : QString();
}

QString remarkOf(const AccessCell &cell)
{
    QStringList remarks{expectationRemark(cell), changeRemark(cell)};
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral(", "));
}

} // namespace RadarDesk::privatechannels
