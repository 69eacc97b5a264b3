// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace RadarDesk::workbench {
class OpenMessages;
class SavedMessages;
} // namespace RadarDesk::workbench

namespace RadarDesk::gui {

class MessageTabBar;
class NoticeBar;

/// The open messages as tabs above the editor.
class MessageTabs : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    MessageTabs(workbench::OpenMessages &messages, workbench::SavedMessages &saved,
                QWidget *parent = nullptr);

    /// Says what was closed or reverted, and offers to undo it.
    [[nodiscard]] NoticeBar &notice() const { return m_notice; }
    void openNew();
    void closeShown();
    /// Reverts the current message to its saved version.
    void revert();

Q_SIGNALS:
    /// The focus should move to the editor.
    void editRequested();
    void saveRequested();
    void differenceRequested();

private:
    void setUpBar();
    void connectMessages();
    void fill();
    void showText(int row);
    void showShown();
    void showMenu(const QPoint &position);
    void close(const QList<int> &rows);

    workbench::OpenMessages &m_messages;
    workbench::SavedMessages &m_saved;
    MessageTabBar *m_bar;
    NoticeBar &m_notice;
    bool m_isDragging = false; // the bar has moved the tab by itself
};

} // namespace RadarDesk::gui
