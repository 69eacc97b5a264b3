// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace RadarDesk::gui {

/// What is in the fields and choices of a form, valid or not, in the order in which they were made.
[[nodiscard]] QStringList typedIn(const QWidget &form);
/// Puts it back, as far as there are such fields.
void typeInto(const QWidget &form, const QStringList &typed);

} // namespace RadarDesk::gui
