// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/connections/connection.h>

namespace RadarDesk::session {

/// The most lines of one connection's life. The first line stays; later ones replace the oldest.
inline constexpr qsizetype MostLifeLines = 200;
/// The most channels that are listed for one connection.
inline constexpr qsizetype MostListedChannels = 1000;

/// The connection that was opened.
[[nodiscard]] Connection connectionOf(const sandbox::ObservedConnection &opened);

/// Client data, JSON, as a Connection has them.
[[nodiscard]] QString shownClientData(const QByteArray &json);

void addLine(Connection &connection, LifeLine line);
/// Adds a message of \a channel, which is visible text, to the one before it where that is
/// possible.
void addReceived(Connection &connection, const QString &channel, sandbox::ObservedTime time);
void addSubscription(Connection &connection, const sandbox::ObservedSubscription &subscription);
void addCallback(Connection &connection, const sandbox::ObservedCallback &callback);
/// A call for the connection: a token for it, or its client data; nothing else.
void addCall(Connection &connection, const sandbox::ObservedCall &call);
/// The connection has ended, and how.
void addClosing(Connection &connection, const sandbox::ObservedClosing &closing);
/// The connection has ended, and nobody knows how.
void addEnd(Connection &connection, sandbox::ObservedTime time);

} // namespace RadarDesk::session
