// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/phases.h>

#include <QWidget>

namespace RadarDesk::gui {

/// Where the time of an exchange went, as one bar a phase on a common scale.
class TimingView : public QWidget
{
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);

    void setPhases(const QList<workbench::Phase> &phases);
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The phases in words, a line each.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::chrono::microseconds total() const;

    QList<workbench::Phase> m_phases;
};

} // namespace RadarDesk::gui
