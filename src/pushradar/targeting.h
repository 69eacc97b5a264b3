// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/error.h>

#include <QStringList>

namespace PushRadar {

/// Whom a v2 broadcast is for, as typed; an empty list does not narrow it down.
struct TargetingLists
{
    QStringList userIds;
    QStringList actions; ///< Actions taken.
    QStringList notActions; ///< Actions not taken.
    QStringList continents; ///< AF AN AS EU NA OC SA
    QStringList countries; ///< ISO 3166-1 alpha-2
    QStringList ipAddresses; ///< IPv4 or IPv6, whole.
    QStringList browsers; ///< chrome ie edge safari opera firefox

    bool operator==(const TargetingLists &) const = default;
};

/// Whom a v2 broadcast is for (protocol: the official v2 library). Once made, valid.
class Targeting
{
public:
    /// Everybody.
    Targeting() = default;
    /// Checks \a lists, trims every entry, drops repeated ones, and writes continents and
    /// countries in upper case, browsers in lower case. Fails with InvalidUserId, InvalidAction,
    /// ConflictingActions, InvalidContinent, InvalidCountry, InvalidIpAddress or InvalidBrowser;
    /// the sentence names the entry.
    static Result<Targeting> make(const TargetingLists &lists);

    [[nodiscard]] bool isEmpty() const { return m_lists == TargetingLists(); }
    [[nodiscard]] const TargetingLists &lists() const { return m_lists; }

    /// The codes that make() accepts, in alphabetical order.
    [[nodiscard]] static const QStringList &continentCodes();
    [[nodiscard]] static const QStringList &countryCodes();
    [[nodiscard]] static const QStringList &browserNames();

    bool operator==(const Targeting &) const = default;

private:
    TargetingLists m_lists;
};

} // namespace PushRadar
