// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <QStringList>

namespace RadarDesk::workbench {

/// What a file of exported scenarios holds.
struct ImportedScenarios
{
    QList<Scenario> scenarios; ///< Each with a new id.
    QStringList leftOut; ///< For each scenario that is left out, a sentence that says why.
};

/// \a scenarios as a file to give away. What looks like a secret is replaced. The file is JSON,
/// with each scenario as scenarioToJson() writes it:
///
///     {"radardesk-scenarios": 1, "scenarios": [ … ]}
[[nodiscard]] QByteArray exportScenarios(const QList<Scenario> &scenarios);

/// Reads what exportScenarios() wrote, or what somebody else made of it. Fails with a sentence,
/// with the place of the fault where it has one, when nothing in the file can be used.
[[nodiscard]] PushRadar::Result<ImportedScenarios, QString> importScenarios(const QByteArray &file);

} // namespace RadarDesk::workbench
