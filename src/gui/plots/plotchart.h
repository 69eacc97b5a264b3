// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/plotscale.h>
#include <gui/kit/plotview.h>

#include <QChartView>

#include <optional>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace RadarDesk::gui {

/// A plot view by Qt Charts.
class PlotChart : public QChartView, public PlotView
{
    Q_OBJECT

public:
    explicit PlotChart(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *widget() override { return this; }
    void setLines(const QList<history::PlotLine> &lines, qint64 from, qint64 to,
                  const QString &title) override;
    [[nodiscard]] const QList<history::PlotLine> &lines() const override { return m_lines; }
    void setLegendShown(bool shown) override;
    [[nodiscard]] const std::optional<qint64> &cursor() const override { return m_cursor; }
    void setCursorWatcher(std::function<void()> changed) override;
    [[nodiscard]] QPixmap picture(const QString &title) override;
    [[nodiscard]] qint64 cost() const override { return m_updateCost + m_paintCost; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasRoomForDots(const history::PlotLine &line) const;
    void fitSeries();
    void scaleNumbers();
    void scaleTime();
    void applyColours();
    void paintCursor();
    void setCursorTime(const std::optional<qint64> &time);
    void moveCursor(bool forward);

    QCategoryAxis *m_time;
    QValueAxis *m_number;
    QList<QLineSeries *> m_series; // of the lines, in their order
    QList<history::PlotLine> m_lines;
    qint64 m_from = 0;
    qint64 m_to = 1;
    NumberScale m_scale;
    QList<TimeMark> m_marks;
    std::optional<qint64> m_cursor;
    std::function<void()> m_cursorChanged;
    qint64 m_updateCost = 0;
    qint64 m_paintCost = 0;
};

} // namespace RadarDesk::gui
