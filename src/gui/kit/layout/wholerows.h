// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTableView;

namespace RadarDesk::gui {

/// The place of a table with rows of one height: it is as high as whole rows are, and the rest is
/// left blank below it, so that none is cut at an edge.
class WholeRows : public QWidget
{
public:
    /// Takes the place of \a table in the layout of its parent.
    explicit WholeRows(QTableView &table);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QTableView &m_table;
};

} // namespace RadarDesk::gui
