// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace RadarDesk::session {
class FaultControl;
class HeldMessagesModel;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class FaultLine;
class JsonEdit;

/// The messages that a simulated fault holds: one is let go as it is or with other data, in any
/// order, or discarded.
class HeldMessagesView : public QWidget
{
    Q_OBJECT

public:
    /// \a faults outlive it.
    explicit HeldMessagesView(session::FaultControl &faults, QWidget *parent = nullptr);

private:
    void setUpTable();
    void setUpLayout();
    void showCurrent();
    void release();
    void discard();
    void follow();

    session::FaultControl &m_faults;
    session::HeldMessagesModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    JsonEdit *m_data;
    FaultLine *m_fault;
    QPushButton *m_release;
    QPushButton *m_discard;
    quint64 m_shown = 0; ///< Whose data is in the editor.
};

} // namespace RadarDesk::gui
