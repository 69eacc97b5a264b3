// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::workbench {

/// A number as Python writes it as JSON, with the same digits; empty when it is none, or one that
/// JSON does not have.
[[nodiscard]] QByteArray jsonFromPythonNumber(const QString &text);

} // namespace RadarDesk::workbench
