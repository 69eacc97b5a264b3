// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/retention/historyretention.h>
#include <workbench/profiles/profile.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class RetentionPanel;
}

/// How much of a profile's events to keep, how much there is now, and what would go.
class RetentionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPanel(const session::HistoryRetention &retention, QWidget *parent = nullptr);
    ~RetentionPanel() override;

    /// Shows what that profile keeps.
    void setProfile(const workbench::Profile &profile);
    /// Puts what is chosen into \a profile.
    void applyTo(workbench::Profile &profile) const;

Q_SIGNALS:
    /// The person chose something else.
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Looks what there is, now or when the look that is under way has ended.
    void look();
    void showSurvey(const std::optional<session::HistoryRetention::Survey> &survey);

    std::unique_ptr<Ui::RetentionPanel> m_ui;
    const session::HistoryRetention &m_retention;
    QString m_profileId;
    bool m_isLooking = false;
    bool m_isToLookAgain = false;
};

} // namespace RadarDesk::gui
