// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotchartmodule.h>

#include <gui/plots/plotchart.h>

namespace RadarDesk {

PlotView *PlotChartModule::makePlotView(QWidget *parent)
{
    return new PlotChart(parent);
}

} // namespace RadarDesk

#include "moc_plotchartmodule.cpp"
