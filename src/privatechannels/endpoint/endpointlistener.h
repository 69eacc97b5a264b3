// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <privatechannels/endpoint/endpointserver.h>

#include <session/observation/eventworkshop.h>
#include <session/sending/tokenservice.h>

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

namespace RadarDesk::privatechannels {

/// Gives the endpoint that RadarDesk serves its tokens, with the secret of the profile in use, and
/// records its calls.
class EndpointListener : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the listener.
    EndpointListener(EndpointServer &server, workbench::Workspace &workspace,
                     base::SecretStore &secretStore, history::History &history,
                     base::KnownSecrets secrets, QObject *parent = nullptr);
    /// Records what is still on its way.
    ~EndpointListener() override;

private:
    void onTokenNeeded(const EndpointQuery &query, const EndpointServer::TokenAnswer &answer);
    void onCalled(const EndpointCall &call);
    void recordMade(const QList<workbench::Event> &events);

    workbench::Workspace &m_workspace;
    history::History &m_history;
    base::KnownSecrets m_secrets;
    session::TokenService m_tokens;
    session::EventWorkshop m_workshop;
};

} // namespace RadarDesk::privatechannels
