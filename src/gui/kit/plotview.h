// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/plotline.h>

#include <QPixmap>
#include <QtPlugin>

#include <functional>
#include <optional>

class QWidget;

namespace RadarDesk::gui {

/// Lines over time, with a cursor that follows the pointer and the arrow keys; whatever draws them.
class PlotView
{
public:
    PlotView() = default;
    PlotView(const PlotView &) = delete;
    PlotView &operator=(const PlotView &) = delete;
    virtual ~PlotView() = default;

    /// The widget that it is. Whoever owns that owns the view.
    [[nodiscard]] virtual QWidget *widget() = 0;

    /// Draws \a lines between two moments, in milliseconds since the epoch. \a title names what
    /// they measure, with its unit.
    virtual void setLines(const QList<history::PlotLine> &lines, qint64 from, qint64 to,
                          const QString &title) = 0;
    [[nodiscard]] virtual const QList<history::PlotLine> &lines() const = 0;
    /// Names the lines beside them.
    virtual void setLegendShown(bool shown) = 0;

    /// The moment that is pointed at; nothing while none is.
    [[nodiscard]] virtual const std::optional<qint64> &cursor() const = 0;
    /// Has \a changed called whenever cursor() is other than before.
    virtual void setCursorWatcher(std::function<void()> changed) = 0;
    /// The plot with its legend under \a title, twice as sharp as on the screen.
    [[nodiscard]] virtual QPixmap picture(const QString &title) = 0;
    /// How long it took to draw all that last, in nanoseconds.
    [[nodiscard]] virtual qint64 cost() const = 0;
};

/// What the module that draws plots is asked for.
class PlotViewMaker
{
public:
    PlotViewMaker() = default;
    PlotViewMaker(const PlotViewMaker &) = delete;
    PlotViewMaker &operator=(const PlotViewMaker &) = delete;
    virtual ~PlotViewMaker() = default;

    /// The view's widget is \a parent's.
    [[nodiscard]] virtual PlotView *makePlotView(QWidget *parent) = 0;
};

} // namespace RadarDesk::gui

Q_DECLARE_INTERFACE(RadarDesk::gui::PlotViewMaker, "radardesk.PlotViewMaker/1")
