// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

namespace RadarDesk::workbench {

/// Parses headers with one per line: "Name: value". Empty lines are left out; a line without a
/// colon is kept as a name.
[[nodiscard]] QList<EndpointHeader> headersFromText(const QString &text);
[[nodiscard]] QString headersToText(const QList<EndpointHeader> &headers);
/// The fault of the first invalid header; empty if all are valid.
[[nodiscard]] QString headersFault(const QList<EndpointHeader> &headers);

} // namespace RadarDesk::workbench
