// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace RadarDesk::gui {

/// What is wrong with the field above it, in one small line. Its room is there whether or not there
/// is anything to say, so that nothing else moves; what doesn't fit is in the tool tip.
class FaultLine : public QLabel
{
    Q_OBJECT

public:
    explicit FaultLine(QWidget *parent = nullptr);

    /// Says \a sentence; nothing when it is empty.
    void showMessage(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace RadarDesk::gui
