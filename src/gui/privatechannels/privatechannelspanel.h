// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/check/checkpanel.h>
#include <gui/privatechannels/check/suitepanel.h>
#include <gui/privatechannels/endpoint/endpointpanel.h>
#include <privatechannels/presence/presence.h>

#include <QJsonObject>
#include <QWidget>

#include <memory>

namespace RadarDesk::privatechannels {
class AccessModel;
class AccessRun;
class IdentityValues;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

class IdentitiesSheet;
class PageSwitch;
class PresencePanel;
class RecordingPanel;
template <typename Panel> class LaterPanel;

namespace Ui {
class PrivateChannelsPanel;
}

/// All that concerns private and presence channels: why one is refused, who gets in where, who is
/// present, and an endpoint for pages under development. Its pages are made when it is first shown.
class PrivateChannelsPanel : public QWidget
{
    Q_OBJECT

public:
    /// What it works with.
    struct Services
    {
        CheckPanel::Services check;
        privatechannels::AccessModel &access;
        privatechannels::AccessRun &accessRun;
        privatechannels::IdentitiesModel &identities;
        privatechannels::IdentityValues &values;
        privatechannels::Presence::Services presence;
        EndpointPanel::Services endpoint;
        SuitePanel::Services suite;
    };

    explicit PrivateChannelsPanel(const Services &services, QWidget *parent = nullptr);
    ~PrivateChannelsPanel() override;

    void setCurrentChannel(const QString &channel);
    /// Shows the check, filled in with what is known of a refusal; see CheckPanel::prefill().
    void check(const QString &channel, const QString &endpoint, const QString &page);
    /// Shows the results of all checks and begins to run them.
    void runAllChecks();
    /// Judges the HAR file at \a path; empty: asks for one.
    void openRecording(const QString &path = {});
    /// Shows who is on that channel.
    void showPresence(const QString &channel);
    /// Shows the mock endpoint's call that gave the token of that digest; false when there is none.
    [[nodiscard]] bool showCallOf(const QByteArray &tokenDigest);

    /// What was typed and which page is shown, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toState() is other than before.
    void changed();
    /// The connection with that socket ID is wanted; or, where it is empty, the one that presented
    /// the token of that digest.
    void connectionRequested(const QString &socketId, const QByteArray &tokenDigest);
    /// The connection is wanted that has registered \a clientData on \a channel.
    void personRequested(const QString &channel, const QByteArray &clientData);
    /// The person wants to edit the profile in use.
    void profileWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void make();
    void setAccessTarget();
    void editIdentities(const QString &id);

    std::unique_ptr<Ui::PrivateChannelsPanel> m_ui; // nothing before it is first shown
    Services m_services;
    // Made with the form.
    PageSwitch *m_switch = nullptr;
    CheckPanel *m_check = nullptr;
    SuitePanel *m_suite = nullptr;
    LaterPanel<RecordingPanel> *m_recording = nullptr;
    PresencePanel *m_presence = nullptr;
    EndpointPanel *m_endpoint = nullptr;
    IdentitiesSheet *m_identities = nullptr; // made when it is first opened
    QJsonObject m_state; // until the pages are made
    QString m_channel;
};

} // namespace RadarDesk::gui
