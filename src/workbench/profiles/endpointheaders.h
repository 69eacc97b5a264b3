// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

namespace RadarDesk::workbench {

/// Headers as a person writes them: one a line, "Name: value". Empty lines are left out; a line
/// without a colon is kept as a name.
[[nodiscard]] QList<EndpointHeader> headersFromText(const QString &text);
[[nodiscard]] QString headersToText(const QList<EndpointHeader> &headers);
/// What is wrong with the first header that can't be sent; empty when all can.
[[nodiscard]] QString headersFault(const QList<EndpointHeader> &headers);

} // namespace RadarDesk::workbench
