// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>
#include <privatechannels/steps/endpointcall.h>

#include <pushradar/apiversion.h>
#include <pushradar/secret.h>

#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace RadarDesk::privatechannels {

/// The settings of a check as typed. Nothing in it is sensitive.
struct CheckSettings
{
    QString id; ///< Of a saved one; else empty.
    QString name; ///< Likewise.
    CheckTarget target = CheckTarget::AuthenticationEndpoint;
    QString channel; ///< Not used for the connection endpoint.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString endpoint; ///< As the page has it: whole, or relative to the page.
    QString otherEndpoint; ///< Typed for the other target, and not called.
    QString page; ///< The address of the page that subscribes; its origin is enough.
    bool sendsCookies = true; ///< The page calls with credentials, also those of another origin.
    QString identity; ///< The id of the identity that calls.
    QString socketId; ///< v3, where none can be had from the service.
    QString otherChannel; ///< That must be refused; empty: one that is made up.
    QString broadcastTo; ///< Where the app broadcasts; empty: to the channel itself.
    bool broadcasts = true; ///< A test message may be sent.
    bool triesOtherProfiles = false; ///< A token that is refused may be shown to other services.

    /// Takes what was typed for \a wanted as the endpoint.
    void setTarget(CheckTarget wanted)
    {
        if (std::exchange(target, wanted) != wanted)
            endpoint.swap(otherEndpoint);
    }

    bool operator==(const CheckSettings &) const = default;
};

/// A profile's service, as a check uses it.
struct CheckedService
{
    QString name; ///< Of the profile.
    QUrl baseUrl; ///< Of the version that is checked.
    QUrl webSocketUrl; ///< Empty where the protocol for subscribers is unpublished.
    QString publicKey;
    std::optional<PushRadar::Secret> secret;
    QString whyNoSecret; ///< A sentence.
    bool insecureHttpAllowed = false;
    bool mayBroadcast = true; ///< Not where sending is locked, or in production.
};

/// All that one check works with.
struct CheckInput
{
    CheckSettings settings;
    CheckedService service;
    QList<CheckedService> others; ///< Those that a refused token may be shown to.
    EndpointCredentials credentials; ///< Of the identity.
    QString identityName; ///< Its name.
    QString whyNoCredentials; ///< A sentence, where what they call with can't be had.
    QList<PushRadar::HttpHeader> usualHeaders; ///< Sent with each call of any identity.
    QString profileEndpoint; ///< The endpoint that the profile names.
    QStringList knownChannels;
    std::chrono::milliseconds patience{10'000}; ///< How long a page would wait for the endpoint.
    /// Where apps under development usually listen; tried when nothing does at the port given.
    QList<quint16> usualPorts{80, 443, 3000, 4200, 5000, 5173, 8000, 8080, 8888, 9000};
    std::optional<QSslConfiguration>
        sslConfiguration; ///< Certificates to trust, instead of the system's.
};

} // namespace RadarDesk::privatechannels
