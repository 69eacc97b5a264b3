// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace RadarDesk::gui {

/// A window for the inspector alone, for a second screen. It stays where it was put, and the
/// commands of the main window work in it, too.
class InspectorWindow : public QWidget
{
    Q_OBJECT

public:
    /// \a mainWindow is its parent.
    explicit InspectorWindow(QWidget &mainWindow);

    /// Moves \a inspector into this window.
    void take(QWidget &inspector);
    /// Its position and screen, for a restart; empty before it was placed.
    [[nodiscard]] QString place() const;
    void setPlace(const QString &place);

Q_SIGNALS:
    /// The user has closed it.
    void closed();
    /// place() has changed.
    void moved();

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace RadarDesk::gui
