// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::privatechannels {

class AccessModel;

/// The matrix as a table in Markdown, with what differs in bold, its summary, and below it what
/// was said where something is faulty or differs. It contains no credentials.
[[nodiscard]] QString accessAsMarkdown(const AccessModel &model);
/// The matrix as CSV, a line for each cell.
[[nodiscard]] QByteArray accessAsCsv(const AccessModel &model);

} // namespace RadarDesk::privatechannels
