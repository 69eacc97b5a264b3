// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

namespace RadarDesk {

class History;
class HistoryRemoval;

namespace Ui {
class HistoryBar;
}

/// Says that events can't be kept, as long as that is so; and offers to bring back what was taken
/// out of the history.
class HistoryBar : public QFrame
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);
    ~HistoryBar() override;

    /// Both must outlive the bar.
    void setHistory(History *history, HistoryRemoval *removal);

private:
    void showState();

    std::unique_ptr<Ui::HistoryBar> m_ui;
    History *m_history = nullptr;
    HistoryRemoval *m_removal = nullptr;
};

} // namespace RadarDesk
