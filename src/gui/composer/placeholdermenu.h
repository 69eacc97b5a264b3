// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QLabel;

namespace RadarDesk::workbench {
class PlaceholderValues;
}

namespace RadarDesk::gui {

/// All that can stand in double braces, to choose from, and the counters, to start anew. What is
/// sent for the one in hand is said below them.
class PlaceholderMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PlaceholderMenu(QWidget *parent = nullptr);

    /// Of which the counters are shown; they must outlive the menu.
    void setValues(workbench::PlaceholderValues *values) { m_values = values; }

Q_SIGNALS:
    /// The placeholder as one types it.
    void chosen(const QString &typed);
    void countersReset();

private:
    void fill();
    void addForms();
    void addExample();
    void addCounters();
    void showExample(const QAction *action);

    workbench::PlaceholderValues *m_values = nullptr;
    QLabel *m_example = nullptr; ///< Made anew each time.
};

} // namespace RadarDesk::gui
