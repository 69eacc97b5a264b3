// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QColor>
#include <QIcon>

class QModelIndex;
class QPalette;

namespace RadarDesk::gui {

/// The tone of a profile's colour that can be told apart and read on \a palette.
[[nodiscard]] QColor toneOf(workbench::ProfileColour colour, const QPalette &palette);
/// The tone in which \a profile shows: red for production, else that of its colour.
[[nodiscard]] QColor toneOf(const workbench::Profile &profile, const QPalette &palette);
/// The same for a row of ProfilesModel.
[[nodiscard]] QColor profileTone(const QModelIndex &profile, const QPalette &palette);
/// A dot of that tone, as an icon.
[[nodiscard]] QIcon dotIcon(const QColor &tone);

} // namespace RadarDesk::gui
