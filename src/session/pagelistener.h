// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/sightings.h>
#include <workbench/core/event.h>

#include <pushradar/client.h>

#include <QObject>

#include <memory>
#include <optional>

namespace RadarDesk {

class History;
class SecretKeeper;
class Workspace;

/// Lets subscriber pages in, with the secret of their profile, and records what those report whose
/// service this program can't listen to by itself.
class PageListener : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the listener.
    PageListener(SubscriberPages &pages, Workspace &workspace, SecretKeeper &keeper,
                 History &history, KnownSecrets secrets, QObject *parent = nullptr);

    /// The page that shows \a channel of the profile in use.
    [[nodiscard]] SubscriberPage pageFor(const QString &channel) const;

Q_SIGNALS:
    void messageArrived(const QString &channel, quint64 number);

private:
    struct Waiting
    {
        SubscriberPage page;
        QString socketId;
        SubscriberPages::TokenAnswer answer;
    };

    void onTokenNeeded(const SubscriberPage &page, const QString &socketId,
                       const SubscriberPages::TokenAnswer &answer);
    void onSecretSettled(const QString &id);
    void ask(const Waiting &waiting, const PushRadar::Secret &secret);
    void onReported(const SubscriberPage &page, const PageReport &report);
    void recordArrival(const SubscriberPage &page, const QByteArray &data);
    void recordConnection(const SubscriberPage &page, Outcome outcome, const QString &note);
    quint64 record(const SubscriberPage &page, Event event);

    Workspace &m_workspace;
    SecretKeeper &m_keeper;
    History &m_history;
    KnownSecrets m_secrets;
    QList<Waiting> m_waiting; // for the keychain
    Sightings m_sightings;
    QHash<QString, QString> m_states; // of the pages, by their own names
};

} // namespace RadarDesk
