// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotchartmodule.h>

#include <gui/plots/plotchart.h>

namespace RadarDesk::gui {

PlotView *PlotChartModule::makePlotView(QWidget *parent)
{
    return new PlotChart(parent);
}

} // namespace RadarDesk::gui

#include "moc_plotchartmodule.cpp"
