// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/plotline.h>
#include <history/store/historytypes.h>

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace RadarDesk::history {
class History;
class PlotSource;
} // namespace RadarDesk::history

namespace RadarDesk::gui {

class PlotView;

namespace Ui {
class PlotsPanel;
}

/// Draws the events of a filter: numbers in their data, how many there are a second, and delays. It
/// costs nothing before it is first shown, and while it is not shown.
class PlotsPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a history must outlive the panel.
    explicit PlotsPanel(history::History &history, QWidget *parent = nullptr);
    ~PlotsPanel() override;

    /// Draws what \a filter lets through; nothing lets nothing through.
    void setFilter(const std::optional<history::HistoryFilter> &filter);

    /// The plot; nullptr before this panel is first shown.
    [[nodiscard]] PlotView *view() const { return m_chart; }
    /// The number of frames drawn, for tests.
    [[nodiscard]] int frames() const { return m_frames; }

Q_SIGNALS:
    /// Something can't be done; \a text says what and why.
    void failed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Kind { Numbers, Rate, Delay };

    void make();
    void updatePlots();
    void showWindow();
    void begin();
    /// Whether the filter says which time is drawn.
    [[nodiscard]] bool isTimed() const;
    [[nodiscard]] qint64 end() const;
    void drawSoon();
    void draw();
    void listNumbers();
    void showEmptyState();
    void showReadout();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] qint64 beginning(qint64 end) const;
    [[nodiscard]] QList<history::PlotLine> lines(qint64 from, qint64 end) const;
    [[nodiscard]] QString axisTitle() const;
    /// What is drawn, for a title.
    [[nodiscard]] QString title() const;
    /// How far the search for more has come; empty when it is done.
    [[nodiscard]] QString progressText() const;
    void copy();
    void savePicture();

    std::unique_ptr<Ui::PlotsPanel> m_ui;
    history::History &m_history;
    history::PlotSource *m_source = nullptr; // as is the chart, made when the panel is first shown
    PlotView *m_chart = nullptr;
    std::optional<history::HistoryFilter> m_filter;
    QTimer m_frame; // runs until the next time something is drawn
    QTimer m_slide; // runs until time has moved on visibly
    QDateTime m_heldAt; // while it is paused
    qsizetype m_listed = 0; // numbers
    int m_frames = 0;
};

} // namespace RadarDesk::gui
