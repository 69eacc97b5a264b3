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

void AccessCell::setResult(const AccessResult &result)
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
    switch (outcome) {
    case AccessOutcome::Allowed:
        return AccessText::tr("Allowed");
    case AccessOutcome::Refused:
        return AccessText::tr("Refused");
    case AccessOutcome::Faulty:
        break;
    }
    return AccessText::tr("Error");
}

QString nameOf(AccessExpectation expectation)
{
    if (expectation == AccessExpectation::NoOpinion)
        return AccessText::tr("None", "no expectation");
    return nameOf(expectation == AccessExpectation::Allowed ? AccessOutcome::Allowed
                                                            : AccessOutcome::Refused);
}

QString expectationRemark(const AccessCell &cell)
{
    if (cell.expected == AccessExpectation::NoOpinion)
        return AccessText::tr("no expectation");
    if (cell.last && !cell.differsFromExpected())
        return AccessText::tr("as expected");
    return cell.expected == AccessExpectation::Allowed ? AccessText::tr("expected: allowed")
                                                       : AccessText::tr("expected: refused");
}

QString changeRemark(const AccessCell &cell)
{
    if (!cell.differsFromBefore())
        return {};
    switch (*cell.before) {
    case AccessOutcome::Allowed:
        return AccessText::tr("was allowed");
    case AccessOutcome::Refused:
        return AccessText::tr("was refused");
    case AccessOutcome::Faulty:
        break;
    }
    return AccessText::tr("was an error");
}

QString remarkOf(const AccessCell &cell)
{
    QStringList remarks{expectationRemark(cell), changeRemark(cell)};
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral(", "));
}

} // namespace RadarDesk::privatechannels
