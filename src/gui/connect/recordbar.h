// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QWidget;

namespace RadarDesk::session {
class ActiveProfile;
class RecordingRelay;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

/// Starts and stops recording an app's calls to a service other than the sandbox, and shows its
/// questions and errors. Hidden while there is nothing to record.
class RecordBar : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    RecordBar(session::RecordingRelay &relay, const session::ActiveProfile &active,
              QWidget *parent = nullptr);

private:
    void follow();
    void toggle();
    void ask(const QString &question);

    session::RecordingRelay &m_relay;
    const session::ActiveProfile &m_active;
    QCheckBox *m_switch;
    QLabel *m_hint;
    QLabel *m_fault;
    QWidget *m_question;
    QLabel *m_questionText;
    QWidget *m_decline = nullptr;
};

} // namespace RadarDesk::gui
