// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/plotline.h>

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace RadarDesk::workbench {
class ChannelsModel;
}

namespace RadarDesk::history {
class History;
class PlotSource;
} // namespace RadarDesk::history

namespace RadarDesk::gui {

class PlotView;

namespace Ui {
class PlotsPanel;
}

/// Draws what arrives on a channel: numbers in the data, arrivals a second, and delays. It costs
/// nothing before it is first shown, and while it is not shown.
class PlotsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    PlotsPanel(history::History &history, const workbench::ChannelsModel &channels,
               QWidget *parent = nullptr);
    ~PlotsPanel() override;

    void setProfile(const QString &id);
    /// The channel that is drawn unless another one is chosen here.
    void setChannelInHand(const QString &channel);
    /// Takes in the event of that number, which has just arrived.
    void noteArrival(const QString &channel, quint64 number);

    /// What draws; nullptr before this is first shown.
    [[nodiscard]] PlotView *view() const { return m_chart; }
    /// How often it has drawn; for tests.
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
    void listChannels();
    [[nodiscard]] QString channel() const;
    void follow();
    void begin();
    void drawSoon();
    void draw();
    void listNumbers();
    void showEmptyState();
    void showReadout();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] qint64 beginning(qint64 end) const;
    [[nodiscard]] QList<history::PlotLine> lines(qint64 from, qint64 end) const;
    [[nodiscard]] QString axisTitle() const;
    void copy();
    void savePicture();

    std::unique_ptr<Ui::PlotsPanel> m_ui;
    history::History &m_history;
    const workbench::ChannelsModel &m_channels;
    history::PlotSource *m_source = nullptr; // as is the chart, made when the panel is first shown
    PlotView *m_chart = nullptr;
    QString m_profile;
    QString m_inHand;
    QTimer m_frame; // runs until the next time something is drawn
    QTimer m_slide; // runs until time has moved on visibly
    QDateTime m_heldAt; // while it is paused
    qsizetype m_listed = 0; // numbers
    int m_frames = 0;
};

} // namespace RadarDesk::gui
