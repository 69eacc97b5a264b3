// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace RadarDesk::privatechannels {

/// An endpoint's answer to a request for a channel.
enum class AccessOutcome {
    Allowed, ///< A token came.
    Refused, ///< Status 401 or 403: this one may not.
    Faulty, ///< Anything else; no token either.
};

/// What the person expects.
enum class AccessExpectation { NoOpinion, Allowed, Refused };

/// One answer.
struct AccessResult
{
    AccessOutcome outcome = AccessOutcome::Faulty;
    QString sentence; ///< Whole sentences, without a token.
    std::optional<int> status; ///< HTTP
    std::optional<std::chrono::microseconds> took;
    QDateTime time; ///< UTC: when it was asked.

    bool operator==(const AccessResult &) const = default;
};

/// One identity and one channel.
struct AccessCell
{
    AccessExpectation expected = AccessExpectation::NoOpinion;
    std::optional<AccessResult> last;
    std::optional<AccessOutcome> before; ///< What the run before the last one got.

    [[nodiscard]] bool differsFromExpected() const;
    [[nodiscard]] bool differsFromBefore() const;
    [[nodiscard]] bool differs() const { return differsFromExpected() || differsFromBefore(); }
    /// Whether it lets somebody in who is expected to be refused.
    [[nodiscard]] bool isOpen() const;
    /// Takes over what another run got.
    void setResult(const AccessResult &result);
    bool operator==(const AccessCell &) const = default;
};

/// What comes after \a expectation when one goes through them.
[[nodiscard]] AccessExpectation next(AccessExpectation expectation);

/// What a person reads for it: "Allowed", "Nothing".
[[nodiscard]] QString nameOf(AccessOutcome outcome);
[[nodiscard]] QString nameOf(AccessExpectation expectation);
/// What is to be said of what was expected: "expected: refused", or "as expected"; empty when there
/// is nothing to say; "no expectation" where that is so.
[[nodiscard]] QString expectationRemark(const AccessCell &cell);
/// What is to be said of the run before: "was refused"; empty when it got the same.
[[nodiscard]] QString changeRemark(const AccessCell &cell);
/// Both.
[[nodiscard]] QString remarkOf(const AccessCell &cell);

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::AccessCell)
