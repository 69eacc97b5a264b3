// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

#include <QPersistentModelIndex>

namespace RadarDesk::gui {

/// Draws the scenarios and steps of a ScenariosModel; the step that runs, the one that
/// failed and those that aren't valid stand out.
class ScenarioDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ScenarioDelegate(QObject *parent = nullptr);

    /// Each may be invalid.
    void setMarks(const QModelIndex &running, const QModelIndex &failed);
    /// Steps with fields that aren't valid.
    void setUnfinished(const QList<QPersistentModelIndex> &steps);
    [[nodiscard]] QModelIndex running() const { return m_running; }
    [[nodiscard]] QModelIndex failed() const { return m_failed; }

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    QPersistentModelIndex m_running;
    QPersistentModelIndex m_failed;
    QList<QPersistentModelIndex> m_unfinished;
};

} // namespace RadarDesk::gui
