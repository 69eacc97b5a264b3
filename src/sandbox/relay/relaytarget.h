// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace RadarDesk::sandbox {

/// The service that a relay hands calls on to. Once made, valid.
class RelayTarget
{
public:
    /// The service at \a url, without the version of an API: "https://api.pushradar.com". Fails
    /// with a sentence where that is neither http nor https with a host.
    static PushRadar::Result<RelayTarget, QString> make(const QUrl &url);

    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// As the resolver and certificates know it, without brackets.
    [[nodiscard]] const QByteArray &host() const { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// What the Host header says.
    [[nodiscard]] const QByteArray &authority() const { return m_authority; }
    /// What stands before each path: empty, or "/name".
    [[nodiscard]] const QByteArray &prefix() const { return m_prefix; }
    bool operator==(const RelayTarget &other) const { return m_url == other.m_url; }

private:
    RelayTarget() = default;

    QUrl m_url;
    bool m_isEncrypted = true;
    QByteArray m_host;
    quint16 m_port = 0;
    QByteArray m_authority;
    QByteArray m_prefix;
};

} // namespace RadarDesk::sandbox
