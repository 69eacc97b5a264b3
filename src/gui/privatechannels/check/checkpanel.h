// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/check/stepsmodel.h>
#include <privatechannels/diagnosis/check.h>

#include <QJsonObject>
#include <QWidget>

#include <memory>

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
class IdentityValues;
struct Remedy;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

class CheckForm;
class SavedChecksBar;

namespace Ui {
class CheckPanel;
}

/// Why a private channel is refused, or presence shows no client data: what is to be checked, the
/// cause in one sentence with what can be done about it, and below that the steps as the evidence.
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
        privatechannels::IdentityValues &values;
        workbench::ChannelsModel &channels;
        const session::ActiveProfile &active;
    };

    explicit CheckPanel(const Services &services, QWidget *parent = nullptr);
    ~CheckPanel() override;

    /// Takes \a channel over if it is a private or presence channel and nothing else was typed
    /// here.
    void setCurrentChannel(const QString &channel);
    /// Fills in what was seen of a refusal, ready to be run: without an identity, since that has to
    /// be chosen. What is empty stays as it was typed.
    void prefill(const QString &channel, const QString &endpoint, const QString &page);
    void run();
    /// Shows a saved check and runs it.
    void runSaved(const privatechannels::CheckSettings &settings);
    void focusEndpoint();
    /// What is to be checked, as it is typed.
    [[nodiscard]] privatechannels::CheckSettings settings() const;

    /// What was typed, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toState() is other than before.
    void changed();
    /// The person wants to edit the identity of that id.
    void identityWanted(const QString &id);
    /// The person wants to edit the profile in use.
    void profileWanted();

private:
    void connectRunner();
    void setUpForm();
    void setUpSaved();
    void setUpSteps();
    void setUpKeys();
    void showStep();
    void onStepChanged(privatechannels::Step step);
    void onFinished();
    void onRunningChanged(bool running);
    void onUpChanged(bool up);
    void showTarget();
    void showHint();
    void showVerdict();
    void showIdentityFault();
    void apply(const privatechannels::Remedy &remedy);
    void compare();
    void askName();
    void save(const QString &name);
    void watch(bool on);
    void copy();
    [[nodiscard]] bool hasReport() const;

    std::unique_ptr<Ui::CheckPanel> m_ui;
    Services m_services;
    StepsModel m_steps;
    CheckForm *m_form;
    SavedChecksBar *m_saved;
    bool m_showsIdentityFault = false; // in place of a verdict
    bool m_follows = true; // the current step is the one that runs
};

} // namespace RadarDesk::gui
