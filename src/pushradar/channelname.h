// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/error.h>

#include <QString>

namespace PushRadar {

/// Who may subscribe to a channel; decided by the name's prefix (protocol: documentation, v3).
enum class ChannelKind {
    Public, ///< Anyone with the public key.
    Private, ///< "private-": whoever presents a valid token.
    Presence, ///< "presence-": likewise, and subscribers see who is there.
};

/// A channel name that the given API version accepts. Once made, valid.
class ChannelName
{
public:
    /// Checks \a name by the rules of \a version: v2 trims it and refuses white space inside;
    /// v3 takes it as it is and allows only A-Z a-z 0-9 - _ = @ , . ;
    /// (protocol: official libraries). Fails with EmptyChannel or MalformedChannel.
    static Result<ChannelName> make(QStringView name, ApiVersion version);

    /// The kind that the prefix of \a name stands for, whether or not the rest is valid.
    [[nodiscard]] static ChannelKind kindOf(QStringView name);

    [[nodiscard]] const QString &toString() const { return m_name; }
    [[nodiscard]] ChannelKind kind() const { return kindOf(m_name); }
    /// Whether a subscriber needs a token: private and presence channels do.
    [[nodiscard]] bool needsToken() const { return kind() != ChannelKind::Public; }

    bool operator==(const ChannelName &) const = default;

private:
    explicit ChannelName(QString name)
        : m_name(std::move(name))
    {
    }

    QString m_name;
};

} // namespace PushRadar
