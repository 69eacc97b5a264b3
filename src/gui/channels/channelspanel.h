// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/channelsmodel.h>

#include <QTimer>
#include <QWidget>

#include <memory>

namespace RadarDesk::session {
class HistoryRemoval;
}

namespace RadarDesk::gui {

namespace Ui {
class ChannelsPanel;
}

/// The list of channels that have been used.
class ChannelsPanel : public QWidget
{
    Q_OBJECT

public:
    ChannelsPanel(workbench::ChannelsModel &channels, session::HistoryRemoval &removal,
                  QWidget *parent = nullptr);
    ~ChannelsPanel() override;

    /// Marks \a channel as the one in hand; an unknown one marks none.
    void setCurrent(const QString &channel);

Q_SIGNALS:
    void chosen(const QString &channel);
    /// The channel is off the list; its events are to be taken out at once.
    void forgotten(const QString &channel);
    void broughtBack(const QString &channel);

private:
    void showMenu(const QPoint &position);
    void forget(const QString &channel);
    void undoForget();
    void offerUndo(const QString &text);
    void followRemoval();

    std::unique_ptr<Ui::ChannelsPanel> m_ui;
    workbench::ChannelsModel &m_channels;
    session::HistoryRemoval &m_removal;
    workbench::ChannelEntry m_forgotten;
    QTimer m_clock; // "2 min ago" grows old by itself
};

} // namespace RadarDesk::gui
