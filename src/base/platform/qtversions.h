// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QTimeZone>
#else
#include <QAbstractSocket>
#endif

/// What newer versions of Qt want to be asked in another way than the oldest that is supported.
namespace RadarDesk::base {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

/// For a QDateTime in UTC.
inline constexpr QTimeZone::Initialization Utc = QTimeZone::UTC;

/// The signal by which a QWebSocket says that it has failed.
template <typename WebSocket> constexpr auto failureOf()
{
    return &WebSocket::errorOccurred;
}

#else

inline constexpr Qt::TimeSpec Utc = Qt::UTC;

template <typename WebSocket> constexpr auto failureOf()
{
    return QOverload<QAbstractSocket::SocketError>::of(&WebSocket::error);
}

#endif

} // namespace RadarDesk::base
