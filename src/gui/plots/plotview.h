// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/plots/plotscale.h>
#include <history/plots/plotline.h>

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace RadarDesk::gui {

class PlotAxes;

/// Lines over time, with a cursor that follows the pointer and the arrow keys. QCustomPlot draws
/// them.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    /// Draws \a lines between two moments, in milliseconds since the epoch. \a title names what
    /// they measure, with its unit.
    void setLines(const QList<history::PlotLine> &lines, qint64 from, qint64 to,
                  const QString &title);
    [[nodiscard]] const QList<history::PlotLine> &lines() const { return m_lines; }
    /// Names the lines beside them, also where that isn't needed to read them.
    void setLegendShown(bool shown);

    /// What the legend says; empty where there is none.
    [[nodiscard]] QStringList legend() const;

    /// The moment that is pointed at; nothing while none is.
    [[nodiscard]] const std::optional<qint64> &cursor() const { return m_cursor; }
    /// The plot with its legend under \a title, twice as sharp as on the screen.
    [[nodiscard]] QPixmap picture(const QString &title);
    /// How long it took to draw all that last, in nanoseconds.
    [[nodiscard]] qint64 cost() const { return m_updateCost + m_paintCost; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// cursor() is other than before.
    void cursorMoved();

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Canvas;

    [[nodiscard]] bool hasRoomForDots(const history::PlotLine &line) const;
    void fitGraphs();
    void fillGraphs();
    void showLegend();
    void scaleTime();
    void applyColours();
    void paintOver(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void setCursorTime(const std::optional<qint64> &time);
    void moveCursor(bool forward);

    Canvas *m_canvas;
    std::unique_ptr<PlotAxes> m_axes;
    QList<history::PlotLine> m_lines;
    qint64 m_from = 0;
    qint64 m_to = 1;
    bool m_isLegendWanted = false;
    QList<TimeMark> m_marks;
    std::optional<qint64> m_cursor;
    qint64 m_updateCost = 0;
    qint64 m_paintCost = 0;
};

} // namespace RadarDesk::gui
