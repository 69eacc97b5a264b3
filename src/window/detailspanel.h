// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/event.h>

#include <QWidget>

#include <memory>

namespace RadarDesk {

namespace Ui {
class DetailsPanel;
}

/// The whole of one event: its data, request, response and timing.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    void show(const Event &event);

Q_SIGNALS:
    void closed();

private:
    void copyPage() const;

    std::unique_ptr<Ui::DetailsPanel> m_ui;
};

} // namespace RadarDesk
