// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace RadarDesk::workbench {

/// By what a person tells profiles apart at a glance. Red is not among them: it means production.
enum class ProfileColour { Blue, Teal, Green, Amber, Violet, Pink, Grey };

/// In words, for those who can't see it.
[[nodiscard]] QString nameOf(ProfileColour colour);

/// What a service lets a program do beside broadcasting.
enum class ServiceKind {
    Automatic, ///< Found out by asking it.
    Hosted, ///< How its subscribers talk to it is unpublished: it can't be listened to.
    Compatible, ///< It speaks the sandbox's protocol for subscribers too (ours).
};

/// A header that goes with each call of an authentication endpoint.
struct EndpointHeader
{
    QString name;
    QString value;

    /// Whether a header of that name usually carries what lets its holder in: it is left out of
    /// what is exported.
    [[nodiscard]] bool isSensitive() const;
    bool operator==(const EndpointHeader &) const = default;
};

/// What {{var NAME}} stands for while one works with a profile.
struct ProfileValue
{
    QString name;
    QString value; ///< Empty for a secret one, whose value is in the keychain.
    bool isSecret = false;

    bool operator==(const ProfileValue &) const = default;
};

/// An app of the service that a person works with, as it was entered: what is wrong with an address
/// is said where it is entered and where it is used, and nothing typed is lost. Its secret is not
/// part of it.
struct Profile
{
    QString id; ///< Its own, never shown, never changed; names the keychain's entry.
    QString name;
    ProfileColour colour = ProfileColour::Blue;
    QString serviceAddress; ///< With or without the version: "https://api.pushradar.com".
    ServiceKind serviceKind = ServiceKind::Automatic;
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString publicKey;
    QString authenticationEndpoint;
    QList<EndpointHeader> endpointHeaders;
    QString defaultChannel;
    QList<ProfileValue> values;
    bool production = false; ///< Red throughout, and asked about before the first broadcast.
    bool sendingLocked = false; ///< To look at, not to send with.
    bool insecureHttpAllowed = false; ///< The secret may cross the network unencrypted.
    int keepDays = 0; ///< For how long its events are kept; 0: for ever.
    int keepMegabytes = 0; ///< How many MiB of its events are kept; 0: any size.
    int dailyMessages = 0; ///< How many its plan of the service has; 0: it wasn't entered.

    bool isSandbox = false; ///< Built in: its address and key are the running sandbox's.
    QUrl webSocketUrl; ///< Where its subscribers connect; empty where that is unpublished.

    /// Where that API is; a version that ends the address is replaced.
    [[nodiscard]] QUrl baseUrl(PushRadar::ApiVersion api) const;
    /// Where that path of the service is, beside its APIs.
    [[nodiscard]] QUrl serviceUrl(const QString &path) const;
    /// Where subscribers of a compatible service connect (protocol: ours); empty without a public
    /// key.
    [[nodiscard]] QUrl subscribeUrl() const;
    /// Whether it is the hosted service, by its address alone.
    [[nodiscard]] bool isAtHostedService() const;
    /// The browser library that pages subscribe with (documentation: v3; by analogy: v2). The
    /// hosted service has it with its website, any other service with its API (ours).
    [[nodiscard]] QUrl scriptUrl(PushRadar::ApiVersion api) const;
    /// What a person reads of the address: the host, with the port if it is not the usual one.
    [[nodiscard]] QString shownHost() const;
    bool operator==(const Profile &) const = default;
};

/// The id of the built-in sandbox's profile.
inline constexpr QStringView SandboxId = u"sandbox";

/// The profile of the built-in local sandbox, before it runs and has an address.
[[nodiscard]] Profile sandboxProfile();
/// A new profile for the hosted service, with an id of its own and no name yet.
[[nodiscard]] Profile newProfile();
/// An id that no other profile has, on this machine or another.
[[nodiscard]] QString newProfileId();

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::ProfileColour)
Q_DECLARE_METATYPE(RadarDesk::workbench::ServiceKind)
