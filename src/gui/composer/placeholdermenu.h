// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QLabel;

namespace RadarDesk::workbench {
class MessageDraft;
class PlaceholderValues;
} // namespace RadarDesk::workbench

namespace RadarDesk::gui {

/// A menu of the placeholders and of the counters that can be restarted. A line below shows the
/// value of the current placeholder.
class PlaceholderMenu : public QMenu
{
    Q_OBJECT

public:
    /// Shows the counters of \a values, and the values that \a draft can use.
    PlaceholderMenu(workbench::PlaceholderValues &values, const workbench::MessageDraft &draft,
                    QWidget *parent = nullptr);

    /// Opens below the text cursor.
    void openAtCursor();

Q_SIGNALS:
    /// The placeholder as one types it.
    void chosen(const QString &typed);
    void countersReset();

private:
    void fill();
    void addForms();
    void addVariables();
    void addExample();
    void addCounters();
    void showExample(const QAction *action);

    workbench::PlaceholderValues &m_values;
    const workbench::MessageDraft &m_draft;
    QLabel *m_example = nullptr; ///< Made anew each time.
};

} // namespace RadarDesk::gui
