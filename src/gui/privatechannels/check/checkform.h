// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/check.h>

#include <QWidget>

#include <memory>

class QAction;
class QLineEdit;
class QToolButton;

namespace RadarDesk::workbench {
class ChannelsModel;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::privatechannels {
class IdentitiesModel;
class IdentityValues;
struct Remedy;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

namespace Ui {
class CheckForm;
}

/// What a check is of, as it is typed: the channel, the endpoint, who calls, and the page.
class CheckForm : public QWidget
{
    Q_OBJECT

public:
    /// What it works with.
    struct Services
    {
        const privatechannels::IdentitiesModel &identities;
        privatechannels::IdentityValues &values;
        workbench::ChannelsModel &channels;
        const session::ActiveProfile &active;
    };

    explicit CheckForm(const Services &services, QWidget *parent = nullptr);
    ~CheckForm() override;

    /// Takes \a channel over if it is a private or presence channel and nothing else was typed
    /// here.
    void setCurrentChannel(const QString &channel);
    [[nodiscard]] privatechannels::CheckSettings settings() const;
    void setSettings(const privatechannels::CheckSettings &settings);
    /// Fills in the profile's endpoint where nothing else was typed.
    void showProfile();
    [[nodiscard]] privatechannels::CheckTarget target() const { return m_target; }
    /// Why the profile has no such endpoint, in a sentence; empty where it can have one.
    [[nodiscard]] QString faultOf(privatechannels::CheckTarget target) const;
    /// A name for the check that is typed.
    [[nodiscard]] QString suggestedName() const;
    void setRunning(bool running);
    void setCopyEnabled(bool enabled);
    [[nodiscard]] bool isWatching() const;
    /// For the menu of the saved checks.
    [[nodiscard]] QToolButton &savedButton() const;
    /// What is typed is saved under that id and name.
    void setSaved(const QString &id, const QString &name);
    /// Why whoever calls can't be used as they are, in a sentence; empty when they can.
    [[nodiscard]] QString identityFault() const;
    [[nodiscard]] QString identityName() const;

    /// Does what \a remedy says if that is to be done here; whether the check is to be run then.
    bool apply(const privatechannels::Remedy &remedy);
    void focusEndpoint();
    void focusRun();

Q_SIGNALS:
    /// settings() is other than before.
    void changed();
    /// target() is other than before.
    void targetChanged();
    void runRequested();
    void stopRequested();
    void copyRequested();
    void watchToggled(bool on);
    /// identityFault() may be other than before.
    void identityChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpMore();
    void pickSymbols();
    void showIdentities();
    void showTarget();
    void focusOn(QLineEdit &field);
    void onIdentityChosen();
    [[nodiscard]] bool hasConnections() const;
    void setTarget(privatechannels::CheckTarget target);

    std::unique_ptr<Ui::CheckForm> m_ui;
    Services m_services;
    QAction *m_sendsCookies = nullptr;
    QAction *m_broadcasts = nullptr;
    QAction *m_triesOthers = nullptr;
    QString m_identity; // asked for, also while there is no such identity
    QString m_id; // of the saved check that is shown
    QString m_name;
    QString m_otherId; // of the saved check of the other target
    QString m_otherName;
    privatechannels::CheckTarget m_target = privatechannels::CheckTarget::AuthenticationEndpoint;
    QString m_otherEndpoint; // of the other target
    QString m_socketId;
    QString m_otherChannel;
    QString m_broadcastTo;
    QString m_profilesEndpoint; // as it was when it was taken over
    QString m_inHand;
};

} // namespace RadarDesk::gui
