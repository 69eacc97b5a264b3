// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatepage/privatechannelspanel.h>

#include <widgets/pageswitch.h>

#include <ui_privatechannelspanel.h>

namespace RadarDesk {

PrivateChannelsPanel::PrivateChannelsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PrivateChannelsPanel>())
{
    m_ui->setupUi(this);
    m_switch = new PageSwitch(m_ui->pages, this);
}

PrivateChannelsPanel::~PrivateChannelsPanel() = default;

} // namespace RadarDesk

#include "moc_privatechannelspanel.cpp"
