// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/observation/sightings.h>
#include <session/sending/tokenservice.h>
#include <workbench/events/event.h>

#include <QHash>
#include <QObject>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

/// Authorizes subscriber pages with the secret of their profile, and records the reports of pages
/// whose service RadarDesk can't listen to.
class PageListener : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the listener.
    PageListener(sandbox::SubscriberPages &pages, workbench::Workspace &workspace,
                 base::SecretStore &secretStore, history::History &history,
                 base::KnownSecrets secrets, QObject *parent = nullptr);

    /// The page that shows \a channel of the profile in use.
    [[nodiscard]] sandbox::SubscriberPage pageFor(const QString &channel) const;

Q_SIGNALS:
    void messageArrived(const QString &channel, quint64 number);

private:
    void onTokenNeeded(const sandbox::SubscriberPage &page, const QString &socketId,
                       const sandbox::SubscriberPages::TokenAnswer &answer);
    void onReported(const sandbox::SubscriberPage &page, const sandbox::PageReport &report);
    void recordArrival(const sandbox::SubscriberPage &page, const QByteArray &data);
    void recordConnection(const sandbox::SubscriberPage &page, workbench::Outcome outcome,
                          const QString &note);
    quint64 record(const sandbox::SubscriberPage &page, workbench::Event event);

    workbench::Workspace &m_workspace;
    history::History &m_history;
    base::KnownSecrets m_secrets;
    TokenService m_tokens;
    Sightings m_sightings;
    QHash<QString, QString> m_states; // of the pages, by their own names
};

} // namespace RadarDesk::session
