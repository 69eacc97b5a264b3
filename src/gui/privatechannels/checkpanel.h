// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/stepsmodel.h>
#include <privatechannels/diagnosis/keptcheck.h>

#include <pushradar/apiversion.h>

#include <QJsonObject>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace RadarDesk::workbench {
class ChannelsModel;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::privatechannels {
class CheckRunner;
class ChecksModel;
class IdentitiesModel;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

namespace Ui {
class CheckPanel;
}

/// Why a private channel is refused: what is to be checked above, the steps and what each came to
/// below.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    /// What it works with.
    struct Services
    {
        privatechannels::CheckRunner &runner;
        privatechannels::ChecksModel &checks;
        const privatechannels::IdentitiesModel &identities;
        workbench::ChannelsModel &channels;
        const session::ActiveProfile &active;
    };

    explicit CheckPanel(const Services &services, QWidget *parent = nullptr);
    ~CheckPanel() override;

    /// Takes \a channel over if it is a private or presence channel and nothing else was typed
    /// here.
    void setChannelInHand(const QString &channel);
    /// Fills in what was seen of a refusal, ready to be run: without an identity, since that has to
    /// be chosen. What is empty stays as it was typed.
    void prefill(const QString &channel, const QString &endpoint, const QString &page);
    void run();
    /// What is to be checked, as it is typed.
    [[nodiscard]] privatechannels::CheckSettings settings() const;

    /// What was typed, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toState() is other than before.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpMore();
    void setUpRows();
    void setUpSteps();
    void setUpKeys();
    void fillKept();
    void showSettings(const privatechannels::CheckSettings &settings);
    void showIdentities();
    void showProfile();
    void showStep();
    void onStepChanged(privatechannels::Step step);
    void onFinished();
    void onRunningChanged(bool running);
    void onUpChanged(bool up);
    void showResult();
    void compare();
    void askName();
    void keep();
    void removeKept();
    void undo();
    void watch(bool on);
    void copy();
    void pickSymbols();
    [[nodiscard]] PushRadar::ApiVersion version() const;
    [[nodiscard]] bool hasReport() const;

    std::unique_ptr<Ui::CheckPanel> m_ui;
    Services m_services;
    StepsModel m_steps;
    QMenu *m_keptMenu = nullptr;
    QAction *m_sendsCookies = nullptr;
    QAction *m_broadcasts = nullptr;
    QAction *m_triesOthers = nullptr;
    QString m_keptId; // the kept check that is shown
    QString m_keptName;
    QString m_identity; // asked for, also while there is no such identity
    QString m_socketId;
    QString m_otherChannel;
    QString m_broadcastTo;
    QString m_profilesEndpoint; // as it was when it was taken over
    QString m_inHand;
    std::optional<privatechannels::KeptCheck> m_removed;
    bool m_follows = true; // the step in hand is the one that runs
};

} // namespace RadarDesk::gui
