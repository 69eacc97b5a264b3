// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/targeting.h>

#include <QJsonObject>

#include <optional>

namespace RadarDesk::workbench {

/// Whom a v2 broadcast is for, as typed: each field a list between commas.
struct TargetingDraft
{
    QString userIds;
    QString actions;
    QString notActions;
    QString continents;
    QString countries;
    QString ipAddresses;
    QString browsers;

    bool operator==(const TargetingDraft &) const = default;

    [[nodiscard]] PushRadar::Result<PushRadar::Targeting> targeting() const;
    /// How many conditions are set.
    [[nodiscard]] int count() const;
    /// The condition that targeting() fails for, and its first entry that is wrong as it was typed;
    /// none when it doesn't fail.
    struct Wrong
    {
        QString TargetingDraft::*text = nullptr;
        QString entry;
    };
    [[nodiscard]] std::optional<Wrong> wrong() const;
    [[nodiscard]] QJsonObject toState() const;
    [[nodiscard]] static TargetingDraft fromState(const QJsonObject &state);
};

} // namespace RadarDesk::workbench
