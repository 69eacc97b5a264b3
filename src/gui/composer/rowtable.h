// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace RadarDesk::gui {

/// A table whose rows are dragged to another place in it: a line says where they would go. Its
/// model gives what mimeOfRows() makes; its last row is an empty one that stays the last.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

protected:
    /// Moves \a rows in front of the row \a before.
    virtual void dropRows(const QList<int> &rows, int before) = 0;

    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int dropRowAt(const QPoint &position) const;
    void showDropAt(int row);

    int m_dropRow = -1; ///< The dragged rows would be inserted before this one.
};

} // namespace RadarDesk::gui
