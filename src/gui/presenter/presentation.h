// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <QObject>

#include <optional>

class QWidget;

namespace RadarDesk::workbench {
class MessageDraft;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {
class ActiveProfile;
class BroadcastPolicy;
class PageListener;
class ScenarioRunner;
class Session;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class PresenterView;

/// Puts what arrives before an audience, and sends what comes next when it is asked to: the steps
/// of a scenario, or what is in the editor.
class Presentation : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Services
    {
        history::History &history;
        session::Session &session;
        session::PageListener &listener;
        const session::ActiveProfile &active;
        session::BroadcastPolicy &gate;
        session::ScenarioRunner &runner;
        const workbench::MessageDraft &draft;
    };

    /// \a window is the one that the view belongs to.
    Presentation(const Services &services, QWidget *window);

    /// Opens on the whole screen. Sends the steps of the scenario that goes on, or else of the
    /// \a chosen one; without either what is in the editor.
    void open(const std::optional<workbench::Scenario> &chosen, bool dark);

Q_SIGNALS:
    /// What is in the editor is to be sent.
    void broadcastRequested();

private:
    void onNext();
    void sendDraft();
    void onConfirmed();
    void onArrival(const QString &channel, quint64 number);
    void onProfileChanged();
    void onRunChanged();
    void showConnection();
    void showHint();
    [[nodiscard]] QString nextText() const;

    Services m_services;
    PresenterView *m_view;
    std::optional<workbench::Scenario> m_chosen;
    bool m_isOver = false; // the scenario has come to its end before this audience
    bool m_isStepAsked = false; // the run begins with its first step
    QString m_profileId;
};

} // namespace RadarDesk::gui
