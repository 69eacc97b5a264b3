// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>
#include <workbench/core/channelsmodel.h>

#include <QHash>
#include <QObject>
#include <QSet>

namespace RadarDesk::sandbox {
class SubscriberPages;
struct PageReport;
struct SubscriberPage;
} // namespace RadarDesk::sandbox

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::session {

class ActiveProfile;
class Session;
class ServiceObservation;
class Traffic;

/// Starts and stops listening to channels that the user doesn't send to, shows the state of each in
/// the list of channels, and follows the channels that match a pattern.
class ChannelListening : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Services
    {
        workbench::Workspace &workspace;
        Session &session;
        const ActiveProfile &active;
        ServiceObservation &observation;
        sandbox::SubscriberPages &pages;
    };

    explicit ChannelListening(const Services &services, QObject *parent = nullptr);

    /// Why RadarDesk can't listen to the active profile's service, as a sentence; empty if it can.
    [[nodiscard]] QString obstacle() const;
    /// Starts listening to a channel or to the channels that match a pattern. Returns a sentence if
    /// \a typed is neither, or else an empty string.
    [[nodiscard]] QString listen(const QString &typed);
    /// Stops listening to a channel until listen() is called for it.
    void stop(const QString &channel);

Q_SIGNALS:
    /// obstacle() may have changed.
    void changed();

private:
    struct State
    {
        workbench::Listening listening = workbench::Listening::No;
        QString reason;
    };

    /// The subscriptions of other programs, at a service that reports them.
    struct Heard
    {
        QHash<QString, QSet<QString>> sockets; ///< By channel.
        QHash<QString, QStringList> channels; ///< By socket.
    };

    void hear(Traffic &traffic, bool isSandbox);
    [[nodiscard]] Heard &heard(bool isSandbox) { return isSandbox ? m_atSandbox : m_atService; }
    [[nodiscard]] const Heard &heard() const;
    /// Whether the active profile uses the built-in sandbox, or else the other service.
    [[nodiscard]] bool isActive(bool isSandbox) const;
    [[nodiscard]] QString listenToPattern(const QString &pattern);
    [[nodiscard]] State stateOf(const QString &channel) const;
    [[nodiscard]] bool hasPage(const QString &channel) const;
    void show(const QString &channel);
    void showAll();
    void onStateChanged();
    void onObserved(const sandbox::Observation &observation, bool isSandbox);
    void noteSubscription(const sandbox::ObservedSubscription &subscription, bool isSandbox);
    void noteAdmitted(const QString &socketId, const QString &channel, bool isSandbox);
    void noteClosing(const QString &socketId, bool isSandbox);
    /// Follows a new channel if its name matches a pattern.
    void meet(const QString &channel, bool isSandbox, bool isBroadcast);
    void onReported(const sandbox::SubscriberPage &page, const sandbox::PageReport &report);

    Services m_services;
    QHash<QString, QString> m_refused; // reasons by channel
    Heard m_atSandbox;
    Heard m_atService; // the active profile's service, if it isn't the sandbox
    QHash<QString, std::pair<QString, QString>> m_pages; // subscribed: profile and channel
};

} // namespace RadarDesk::session
