// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class QToolButton;

namespace RadarDesk {

class PageSwitch;

namespace Ui {
class PrivateChannelsPanel;
}

/// All that concerns private and presence channels: several pages in one place.
class PrivateChannelsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PrivateChannelsPanel(QWidget *parent = nullptr);
    ~PrivateChannelsPanel() override;

private:
    std::unique_ptr<Ui::PrivateChannelsPanel> m_ui;
    PageSwitch *m_switch;
};

} // namespace RadarDesk
