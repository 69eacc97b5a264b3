// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace RadarDesk::gui {

class StepDelegate;

/// Steps: with what each came to below its title where there is room for all of them
/// so, else one line each.
class StepsView : public QListView
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void fit(int rows);

    StepDelegate *m_delegate;
};

} // namespace RadarDesk::gui
