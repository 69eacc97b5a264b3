// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace RadarDesk::sandbox {

/// A page that subscribes to one channel and shows what comes.
struct SubscriberPage
{
    QString profileId; ///< Of whose service the channel is.
    QString service; ///< What a person calls it; is at the foot of the page.
    QString channel;
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString publicKey;
    /// The browser library of a service that is not the sandbox. The page then reports what it
    /// receives, since nothing else can know. Empty for the sandbox.
    QUrl script;

    [[nodiscard]] bool isOfSandbox() const { return script.isEmpty(); }
    bool operator==(const SubscriberPage &) const = default;
};

/// What \a page is to know, as a script that its HTML loads: nothing secret. Its texts are in the
/// language of the program. It is told to report only where \a mayReport.
[[nodiscard]] QByteArray settingsScript(const SubscriberPage &page, bool mayReport);

} // namespace RadarDesk::sandbox
