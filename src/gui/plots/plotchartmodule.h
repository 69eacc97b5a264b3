// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/plotview.h>

#include <QObject>

namespace RadarDesk::gui {

/// The module that draws plots: Qt Charts, and OpenGL with it, are loaded only where it is.
class PlotChartModule : public QObject, public PlotViewMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "radardesk.PlotViewMaker/1")
    Q_INTERFACES(RadarDesk::gui::PlotViewMaker)

public:
    [[nodiscard]] PlotView *makePlotView(QWidget *parent) override;
};

} // namespace RadarDesk::gui
