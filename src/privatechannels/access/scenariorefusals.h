// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accesslane.h>
#include <privatechannels/access/accesstarget.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <session/sending/refusalcheck.h>

#include <QObject>
#include <QTimer>

#include <optional>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {
class ActiveProfile;
class Session;
} // namespace RadarDesk::session

namespace RadarDesk::privatechannels {

class IdentitiesModel;
class IdentityValues;
struct AccessResult;

/// Asks the profile's endpoint as an identity, as the access matrix does, for steps of scenarios;
/// for a subscription it then shows the token to the service, on a connection of its own.
class ScenarioRefusals : public QObject, public session::RefusalCheck
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Services
    {
        const session::ActiveProfile &active;
        const session::Session &session;
        const IdentitiesModel &identities;
        IdentityValues &values;
        history::History &history;
    };

    explicit ScenarioRefusals(const Services &services, QObject *parent = nullptr);

    void check(const workbench::RefusalExpectation &refusal, const QString &conversation,
               const Answer &answer) override;
    void cancel() override;

private:
    struct Current
    {
        workbench::RefusalExpectation refusal;
        QString identity; ///< Its id.
        QString conversation;
        Answer answer;
        QString fault; ///< Why nobody can be asked, in a sentence; empty where somebody can.
        bool isAsked = false;
    };

    /// The id of the identity of that name; empty without one.
    [[nodiscard]] QString idOf(const QString &name) const;
    void onSettled(const QString &id);
    void subscribe();
    void askEndpoint(const QString &socketId);
    void onAnswer(const EndpointAnswer &said, const EndpointQuestion &question);
    void record(const EndpointAnswer &answer, const AccessResult &result,
                const EndpointQuestion &question);
    [[nodiscard]] bool isSubscription() const;
    [[nodiscard]] QString sayable(const QString &text) const;
    void finish(const QString &fault, const QString &got = {});

    Services m_services;
    AccessLane m_lane;
    sandbox::SandboxSubscriber m_subscriber;
    QTimer m_limit;
    std::optional<Current> m_current;
};

} // namespace RadarDesk::privatechannels
