// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace RadarDesk {

/// Prints a line for the test at once.
void sayLine(const QByteArray &line);

/// Runs the event loop until then.
void waitUntil(const std::function<bool()> &condition);

/// The steps of KeptSteps, for each file in turn. Says "saved FILE STEP", or "failed FILE STEP" and
/// why. \a arguments: the folder, and how many steps.
[[nodiscard]] int runKeptFiles(const QStringList &arguments);
/// Groups of events that are recorded: "safe NUMBER" on disk, "held NUMBER" in memory while there
/// is trouble; "settled" when all are on disk in the end. \a arguments: the file, and how many
/// groups.
[[nodiscard]] int runHistory(const QStringList &arguments);

/// A sandbox that is broadcast to.
struct NetworkPlace
{
    static constexpr QLatin1String Channel{"tortured"};

    int port = 0;
    QString publicKey;
    QString secret;

    [[nodiscard]] workbench::Profile profile() const;
};

/// Broadcasts, one after the other: "sent STEP", or "failed STEP" and why. \a arguments: the
/// history's file, how many, and the members of a NetworkPlace.
[[nodiscard]] int runNetwork(const QStringList &arguments);
/// Keeps a secret and reads it: "kept PLACE SECRET" or "read" likewise, and why if the keychain was
/// at fault; "late" when it did not answer; "memory SECRET", what is in memory in the end.
/// \a arguments: the id, and the secret.
[[nodiscard]] int runKeychain(const QStringList &arguments);

} // namespace RadarDesk
