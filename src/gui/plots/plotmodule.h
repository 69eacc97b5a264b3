// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QString>

class QWidget;

namespace RadarDesk::gui {

class PlotView;

/// Where the program's modules are: beside the folder that it is in.
[[nodiscard]] QString modulesFolder();

/// A plot view by the module in \a folder, which is loaded for it; its widget is \a parent's. Or
/// why there is none.
[[nodiscard]] PushRadar::Result<PlotView *, QString> loadPlotView(const QString &folder,
                                                                  QWidget *parent);

} // namespace RadarDesk::gui
