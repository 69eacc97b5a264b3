// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace RadarDesk::privatechannels {

/// For the names of its values, which are the same in files and exports of every language.
namespace FaultNames {
Q_NAMESPACE

/// Everything that can keep a subscriber out of a private channel, or admit the wrong one. Each
/// value has one meaning and is distinguished from the others by evidence.
enum class Fault {
    // The channel's name.
    ChannelEmpty, ///< There is none.
    NotPrivate, ///< No prefix: anyone may subscribe.
    PrefixMisspelt, ///< "private_", "Private-", "presense-": a public channel by mistake.
    PrefixTwice, ///< "private-private-…".
    SpaceAround, ///< White space before or after the name.
    LookAlike, ///< A letter of another script that looks like a plain one.
    NameMalformed, ///< A character that the API version refuses.

    // The service, asked with the profile's own secret.
    SecretMissing, ///< The profile has none, or it can't be read.
    SecretRefused, ///< The service does not know it.
    ServiceAddress, ///< The profile's address is none.
    ServiceUnreachable, ///< No answer.
    ServiceRefused, ///< Another refusal.

    // On the way to the endpoint.
    CredentialsMissing, ///< What the identity calls with can't be had from the keychain.
    EndpointMissing, ///< None is given.
    EndpointMalformed, ///< It is no http or https address.
    CredentialsInAddress, ///< A user or password in it, which browsers refuse to call.
    PortBlocked, ///< A port that browsers never call.
    PageMissing, ///< A relative address, and no page that it could be relative to.
    MixedContent, ///< An https page may not call an http endpoint.
    HostNotFound, ///< The name leads nowhere.
    HostUnreachable, ///< No way to the host.
    WrongHost, ///< Refused there, yet the same port answers at another name of this machine.
    WrongPort, ///< Refused there, yet the host listens at another port.
    ServerDown, ///< Refused there, and at the other ports that were tried.
    ConnectionLost, ///< It ended before the answer was complete.
    AnswerUnending, ///< A status and no end: neither that nor the rest of the body came.
    AnswerBroken, ///< A status, and then what is no HTTP.
    HeadBroken, ///< No status line, or headers that browsers refuse.
    TlsFault, ///< No encrypted connection that can be trusted.
    ProxyFault, ///< The proxy.
    NetworkFault, ///< Anything else on the way.
    PortWantsTls, ///< http, to a port that speaks TLS.
    PortIsPlain, ///< https, to a port that speaks plain HTTP.
    PortIsOther, ///< It speaks SSH, mail, or something else that is no HTTP.
    NoAnswer, ///< Connected, but no answer while it was waited for.
    RelativeAddress, ///< 404 from the page's own server; the endpoint is on another one.
    RouteMissing, ///< 404 from the server that was meant.

    // Redirects.
    RedirectedToHost, ///< To another host, where a browser may not read the answer.
    RedirectedToHttps, ///< From http to https, likewise.
    RedirectedToLogin, ///< To a page to sign in at.
    RedirectedInCircles, ///< Without end.
    RedirectedNowhere, ///< Without a place to go.
    RedirectBlocked, ///< The redirect itself doesn't let the page's origin in.
    RedirectRefused, ///< To an address that browsers don't follow: a blocked port, another scheme.
    RedirectMixed, ///< To http on the way, from a page on https.
    QueryLost, ///< The channel is gone from the address that the redirect leads to.

    // What a browser would keep from the page, though the endpoint answers.
    PreflightUnanswered, ///< No answer to OPTIONS.
    PreflightRefused, ///< A status other than 200 to 299.
    PreflightRedirected, ///< A redirect, which a browser does not follow there.
    PreflightMalformed, ///< A list in the answer to OPTIONS is none.
    PreflightWithoutOrigin, ///< The answer to OPTIONS does not let the page's origin in.
    OriginMissing, ///< No Access-Control-Allow-Origin at all.
    OriginNotAllowed, ///< It names another origin.
    WildcardWithCredentials, ///< "*", which does not count when cookies are sent.
    CredentialsNotAllowed, ///< No Access-Control-Allow-Credentials: true.
    HeaderNotAllowed, ///< A header that Access-Control-Allow-Headers does not name.
    CookiesOff, ///< The page sends no cookies, and without them it is refused.
    CookieSameSite, ///< The cookie stays at home: SameSite, from another site.
    CookieOtherPlace, ///< The cookie is for another host or path.
    CookieExpired, ///< Its time is over.
    CookieNotKept, ///< Browsers drop it when it is set: SameSite=None without Secure.
    CookieInsecure, ///< The cookie is for https alone.

    // The status.
    BadRequest, ///< 400 or 422
    Unauthorized, ///< 401
    ForbiddenSignedOut, ///< 403, called without credentials
    ForbiddenSignedIn, ///< 403 with credentials, otherwise without
    ForbiddenEitherWay, ///< 403 with and without
    MethodNotAllowed, ///< 405
    CsrfRefused, ///< 419, or 403 that speaks of it
    ChallengePage, ///< A check for robots has answered in place of the app.
    TooManyRequests, ///< 429
    ServerError, ///< 500 and other errors of the app itself
    GatewayError, ///< 502, 503, 504: the app behind the server
    OtherStatus, ///< Any other

    // The answer.
    ChannelNotRead, ///< It answers when the channel is sent in another way.
    TooSlow, ///< It came, but later than a browser library would wait.
    EmptyAnswer, ///< No body, or nothing but white space
    NotCompressed, ///< Text, said to be compressed.
    CompressionDamaged, ///< Compressed in the way that is said, but damaged.
    CompressionUnread, ///< Compressed in a way that browsers may read and RadarDesk doesn't.
    NotUtf8, ///< UTF-16, or the token has bytes that are no UTF-8.
    AnswerTooLarge, ///< More than is read, and no JSON as far as it was.
    HtmlPage,
    Jsonp, ///< JSON in a call of a function.
    HijackPrefix, ///< ")]}'" or the like before the JSON.
    SeveralAnswers, ///< Two JSON texts in one answer.
    TextAfterJson,
    TextBeforeJson, ///< A warning, for example, and then JSON.
    JsonCutShort,
    NotJson,
    ErrorInside, ///< 200, with an error in the JSON.
    OtherDialect, ///< "token" for "authToken", or the reverse.
    TokenNested, ///< The right member, one level down.
    JsonInString, ///< JSON inside a JSON string.
    TokenMissing,
    KeyValuePair, ///< {"Key":"token","Value":"…"}
    TokenEmpty,
    TokenNull,
    TokenNumber,
    TokenUndefined, ///< The text "undefined" or "null".
    TokenObjectText, ///< "[object Object]"
    TokenNoText, ///< true, an array, an object

    // The token.
    TokenDressed, ///< White space, quotes, "Bearer ", percent-encoding or other text around it
    TokenIsSecret, ///< The secret in its place.
    TokenIsPublicKey, ///< The public key in its place.
    TokenCutOff, ///< Shorter than the service's, which refuses it
    TokenMalformed, ///< v2: not of the shape that tokens have
    TokenOfOtherVersion, ///< Made in the other version's way.
    TokenForOtherChannel,
    TokenForOtherSocket, ///< v3: made for a socket that is not this one.
    TokenExpired,
    TokenRepeated, ///< The same one each time, and the service refuses it.
    TokenOfOtherProfile, ///< Another profile's service takes it.
    TokenForeign, ///< v3: the service refuses it, and its own look otherwise.
    TokenUnknown, ///< The service refuses it, and nothing tells why.

    LaterCallFails, ///< Called again, the endpoint gives no token.

    // Subscribing, and after.
    SocketRefused, ///< No connection for subscribers.
    SubscriptionRefused, ///< For another reason than the token.
    NameDiffers, ///< What is broadcast goes to a channel of another name.
    BroadcastRefused,
    NobodyReached, ///< The broadcast was accepted and reached nobody.
    NothingArrived, ///< The broadcast is said to have reached somebody.

    // Who gets in.
    EveryoneGetsIn, ///< A token for a caller without any credentials.
    AnyChannelOpens, ///< A token for a channel that nobody should be let into.
    MalformedNameOpens, ///< A token for what is no channel name.
    OthersAreUnguarded, ///< Other channels open without credentials, though this one doesn't.
    PrefixOpens, ///< A token for a channel whose name only begins like one's own.
    NextNumberOpens, ///< A token for the channel of the user with the next number.
    AlteredCookieOpens, ///< A token with a cookie that has been tampered with.
    CookiePartOpens, ///< A token with a cookie of which only a part is right.
    AlteredHeaderOpens, ///< A token with a header that has been tampered with.
    RefusalHangs, ///< It refuses by not answering.

    // The endpoint for connections, call.on.connection.
    ConnectionMethod, ///< 405 to the POST of the browser library
    ConnectionRedirected, ///< After a redirect browsers call by GET, without the socket's ID.
    ConnectionRefused, ///< A status that no other finding is about.
    ConnectionBodyNotRead, ///< It reads JSON, and the call is a form.
    ClientDataNotShown, ///< It answers, and presence shows no client data.
    SecondConnectionFails, ///< The first connection is registered, a second one isn't.
    UniqueIdChanges, ///< Two connections of one person get two values of ##uniqueID.
};
Q_ENUM_NS(Fault)

} // namespace FaultNames

using FaultNames::Fault;

} // namespace RadarDesk::privatechannels
