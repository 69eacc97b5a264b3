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

/// Which channels are listened to without sending: it begins and ends that, shows in the list of
/// channels how each is listened to, and follows those that fit a pattern.
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

    /// Why the service of the profile in use can't be listened to, a sentence; empty where it can.
    [[nodiscard]] QString obstacle() const;
    /// Listens to a channel, or to those that fit a pattern, from now on. A sentence says why
    /// \a typed is neither, and is empty otherwise.
    [[nodiscard]] QString listen(const QString &typed);
    /// Leaves a channel alone until listen() names it again.
    void stop(const QString &channel);

Q_SIGNALS:
    /// What obstacle() returns may be other than before.
    void changed();

private:
    struct State
    {
        workbench::Listening listening = workbench::Listening::No;
        QString reason;
    };

    /// Who is subscribed to what at a service that tells of it, but for this program.
    struct Heard
    {
        QHash<QString, QSet<QString>> sockets; ///< By channel.
        QHash<QString, QStringList> channels; ///< By socket.
    };

    void hear(Traffic &traffic, bool isSandbox);
    [[nodiscard]] Heard &heard(bool isSandbox) { return isSandbox ? m_atSandbox : m_atService; }
    [[nodiscard]] const Heard &heard() const;
    /// Whether the built-in sandbox, or the other service, is what the active profile talks to.
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
    /// Follows a channel that was not followed before, where its name fits a pattern.
    void meet(const QString &channel, bool isSandbox, bool isBroadcast);
    void onReported(const sandbox::SubscriberPage &page, const sandbox::PageReport &report);

    Services m_services;
    QHash<QString, QString> m_refused; // channel, why
    Heard m_atSandbox;
    Heard m_atService; // of the active profile, where that is another one
    QHash<QString, std::pair<QString, QString>> m_pages; // subscribed: profile and channel
};

} // namespace RadarDesk::session
