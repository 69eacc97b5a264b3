// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariofromevents.h>

#include <QFrame>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class ReplayForm;
}

/// Asks in place how broadcasts of the past are to become a scenario.
class ReplayForm : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayForm(QWidget *parent = nullptr);
    ~ReplayForm() override;

    /// Asks about these.
    void ask(const QList<workbench::PastBroadcast> &events);

Q_SIGNALS:
    void entered(const RadarDesk::workbench::Scenario &scenario, int leftOut);
    void declined();

private:
    void take();
    void refuse(const QString &reason);

    std::unique_ptr<Ui::ReplayForm> m_ui;
    QList<workbench::PastBroadcast> m_events;
};

} // namespace RadarDesk::gui
