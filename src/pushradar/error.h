// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/result.h>

#include <QMetaType>
#include <QString>

namespace PushRadar {

/// Everything that can go wrong with a call. Each value has one meaning.
enum class ErrorCode {
    // Found before anything is sent.
    InvalidSecret, ///< The secret does not start with "sk_" or holds white space.
    EmptyChannel, ///< The channel name is empty (v2: also after trimming).
    MalformedChannel, ///< The name holds a character that the API version refuses.
    PublicChannel, ///< Authentication of a channel that needs none.
    NoData, ///< A broadcast without a data item.
    EmptyKey, ///< A data item whose key is empty after trimming.
    MessageTooLarge, ///< v3: channel and data together exceed 10 KiB.
    InvalidSocketId, ///< v3: the socket ID is empty or holds white space.
    InvalidClientData, ///< Client data that is not a JSON object.
    ClientDataTooLarge, ///< Client data over 1 KiB.
    InvalidUserId, ///< Targeting: an empty user ID.
    InvalidAction, ///< Targeting: an empty action.
    ConflictingActions, ///< Targeting: one action both taken and not taken.
    InvalidContinent, ///< Targeting: not one of the seven continent codes.
    InvalidCountry, ///< Targeting: not an ISO 3166-1 alpha-2 code.
    InvalidIpAddress, ///< Targeting: neither an IPv4 nor an IPv6 address.
    InvalidBrowser, ///< Targeting: not a browser that the service knows.
    NotInThisVersion, ///< The call or its targeting does not exist in this API version.
    InvalidAddress, ///< The service address is not an http or https URL.
    InsecureAddress, ///< Plain http to a host that is not this machine.

    // Met on the way.
    HostNotFound, ///< The host name could not be looked up.
    ConnectionRefused, ///< Nothing listens at that address and port.
    ConnectionLost, ///< The connection ended before the answer was complete.
    NetworkUnreachable, ///< No route to the host, or no network at all.
    TlsFault, ///< The encrypted connection could not be trusted or made.
    ProxyFault, ///< The proxy refused or could not be reached.
    TimedOut, ///< The time limit passed before the answer was complete.
    Cancelled, ///< The caller cancelled the call.
    NetworkFault, ///< Any other failure of the network; the sentence names it.

    // Found in the answer.
    Redirected, ///< The service answered with a redirect, which is never followed.
    HttpStatus, ///< A status other than 200.
    NotJson, ///< An answer that should be JSON and is not.
    TokenMissing, ///< JSON without a "token" member that is a non-empty text.
    ResponseTooLarge, ///< The answer was cut at the limit and its content was needed.
};

/// What went wrong: a code for programs, a sentence for people.
struct Error
{
    ErrorCode code = ErrorCode::NetworkFault;
    QString message; ///< One or two whole sentences, translated, without the secret.
};

} // namespace PushRadar

Q_DECLARE_METATYPE(PushRadar::Error)
