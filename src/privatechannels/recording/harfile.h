// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>
#include <pushradar/result.h>

#include <QList>
#include <QString>

namespace RadarDesk::privatechannels {

/// One message of a recorded WebSocket.
struct HarMessage
{
    bool isSent = false; ///< By the page.
    QDateTime time; ///< UTC
    QByteArray data;
};

/// One call that a browser has recorded. Its body is as a page reads it: unpacked.
struct HarEntry
{
    PushRadar::Exchange exchange;
    QString error; ///< "net::ERR_FAILED", where the browser says one.
    QUrl page; ///< The page that made the call; empty where that isn't known.
    bool hasBody = false; ///< The body of the answer is in the recording.
    bool isSocket = false;
    QList<HarMessage> messages; ///< Of a socket, where they were recorded.
};

/// A HAR file: what a browser's developer tools have recorded.
struct HarRecording
{
    enum class Browser { Chrome, Firefox, Safari, Other };

    Browser browser = Browser::Other;
    QString creator; ///< As it calls itself: "Firefox 128.0".
    QList<HarEntry> entries; ///< In the order of time.
    int unreadable = 0; ///< Entries that are none.

    /// Whether any call has what proves who calls. Chrome leaves that out of a sanitized file.
    [[nodiscard]] bool hasCredentials() const;
    [[nodiscard]] bool hasPreflights() const;
    [[nodiscard]] bool hasSocketMessages() const;
};

/// What calls itself so: "Chrome", "Firefox".
[[nodiscard]] QString nameOf(HarRecording::Browser browser);

/// Reads a HAR file as Chrome, Edge, Firefox and Safari write it; the error is a sentence. Nothing
/// in it is trusted.
[[nodiscard]] PushRadar::Result<HarRecording, QString> readHar(const QByteArray &content);

/// No larger file is read.
inline constexpr qint64 LargestHar = qint64{128} * 1024 * 1024;

/// The same for the file at \a path, for which it never waits. May be called in any thread.
[[nodiscard]] PushRadar::Result<HarRecording, QString> readHarFile(const QString &path);

/// The value of a recorded Cookie header, also where it is listed as cookies alone; empty without.
[[nodiscard]] QByteArray cookiesOf(const HarEntry &entry);

} // namespace RadarDesk::privatechannels
