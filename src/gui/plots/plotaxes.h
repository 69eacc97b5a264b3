// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/plots/plotscale.h>

#include <QCoreApplication>

class QCPAxis;
class QCustomPlot;

namespace RadarDesk::gui {

/// The axes of numbers of a plot: one at the left, one at the right where the lines differ, and for
/// further lines some that aren't seen.
class PlotAxes
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::PlotAxes)

public:
    /// \a canvas must outlive it.
    explicit PlotAxes(QCustomPlot &canvas);

    /// Finds an axis for each of \a lines. \a title names what they measure, unless they differ.
    void setLines(const QList<history::PlotLine> &lines, const QString &title);
    /// Fits each axis to its lines and to the height of the plot.
    void scale(const QList<history::PlotLine> &lines);
    /// The axis of that line.
    [[nodiscard]] QCPAxis *of(int line) const;
    /// Whether the lines differ, and a legend has to tell their axes.
    [[nodiscard]] bool areSeveral() const { return m_axes.size() > 1; }
    /// What a legend calls a line: with its axis where there are several.
    [[nodiscard]] QString legendText(int number, const history::PlotLine &line) const;

private:
    /// The names of an axis's lines.
    [[nodiscard]] QString names(const QList<history::PlotLine> &lines, int axis) const;
    void scale(const QList<history::PlotLine> &lines, int axis);

    QCustomPlot &m_canvas;
    QList<PlotAxis> m_axes; // as the lines need them
    QList<QCPAxis *> m_drawn; // as many, or more from before
    QList<NumberScale> m_scales; // of each
};

} // namespace RadarDesk::gui
