// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace RadarDesk::session {
class MessageMeter;
}

namespace RadarDesk::workbench {
struct Profile;
}

namespace RadarDesk::gui {

class FaultLine;

/// The plan of a profile, as it is entered, and how much of it was used.
class PlanPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a meter must outlive it.
    explicit PlanPanel(session::MessageMeter &meter, QWidget *parent = nullptr);

    void setProfile(const workbench::Profile &profile);
    /// Enters what is typed, unless it isn't a number.
    void applyTo(workbench::Profile &profile) const;

Q_SIGNALS:
    void entered();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showFault();
    void showUse();

    session::MessageMeter &m_meter;
    QLineEdit *m_field;
    FaultLine *m_fault;
    QLabel *m_use;
    QLabel *m_rate;
    QTimer m_tick; ///< What was sent a minute ago no longer counts.
    QString m_profileId;
    bool m_isShowing = false; ///< What the field reports is not the person's doing.
};

} // namespace RadarDesk::gui
