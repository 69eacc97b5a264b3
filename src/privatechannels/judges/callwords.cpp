// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllCallWords[] = {
    {Fault::ChannelEmpty, QT_TRANSLATE_NOOP("Finding", "There is no channel name."),
     QT_TRANSLATE_NOOP("Finding", "Enter the name that the page subscribes to.")},
    // The name
    {Fault::NotPrivate,
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” is a public channel: it has neither the prefix “private-” "
                       "nor “presence-”, so no token is asked for. Anyone with the public "
                       "key may subscribe."),
     QT_TRANSLATE_NOOP("Finding",
                       "If only some people are to get in, name it “private-%1”, in the "
                       "page and where it is broadcast to.")},
    // The name, the prefix that was meant, the name as it should be
    {Fault::PrefixMisspelt,
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” looks like a channel with the prefix “%2”, but is a public one: the "
                       "prefix has to be written exactly so."),
     QT_TRANSLATE_NOOP("Finding",
                       "Name it “%3”, in the page, in the endpoint and where it is broadcast to.")},
    // The name, the name with the prefix once
    {Fault::PrefixTwice,
     QT_TRANSLATE_NOOP("Finding", "“%1” has the prefix twice. It is another channel than “%2”."),
     QT_TRANSLATE_NOOP("Finding",
                       "Name it “%2”, and look for where the prefix is added to a name that "
                       "has it already.")},
    // The name with its space made visible, where it is
    {Fault::SpaceAround,
     QT_TRANSLATE_NOOP("Finding",
                       "There is white space %2 the name: “%1”. v3 takes it for a part of the "
                       "name, v2 removes it at some places and not at others."),
     QT_TRANSLATE_NOOP("Finding",
                       "Remove it where the name comes from: a form, a template, a database.")},
    // The name, the letter with its place, the plain letter, the name as it should be
    {Fault::LookAlike,
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” has %2, which only looks like “%3”. It is another channel than “%4”."),
     QT_TRANSLATE_NOOP("Finding", "Type the name anew instead of pasting it: “%4”.")},
    // What is wrong with it, as the client library says it
    {Fault::NameMalformed, QT_TRANSLATE_NOOP("Finding", "%1"),
     QT_TRANSLATE_NOOP("Finding",
                       "v3 allows A-Z a-z 0-9 - _ = @ , . ; and v2 all but white space. "
                       "Choose another name, everywhere that it is used.")},

    {Fault::SecretMissing, QT_TRANSLATE_NOOP("Finding", "The profile “%1” has no secret. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Enter the secret from the API page of the dashboard in the profile.")},
    // The profile, the service's answer
    {Fault::SecretRefused,
     QT_TRANSLATE_NOOP("Finding", "The service does not accept the secret of the profile “%1”. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Copy the secret anew from the API page of the dashboard, and see that "
                       "the app's endpoint uses the same one.")},
    {Fault::ServiceAddress,
     QT_TRANSLATE_NOOP("Finding", "The profile's service address can't be used. %1"),
     QT_TRANSLATE_NOOP("Finding", "Correct the address in the profile.")},
    {Fault::ServiceUnreachable, QT_TRANSLATE_NOOP("Finding", "The service can't be reached. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the network and the profile's service address.")},
    {Fault::ServiceRefused, QT_TRANSLATE_NOOP("Finding", "The service gives no token. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "See its answer below. The app's endpoint would get the same one.")},

    // The identity, why
    {Fault::CredentialsMissing,
     QT_TRANSLATE_NOOP("Finding",
                       "The cookies of “%1” aren't available, so the endpoint wasn't called. %2"),
     QT_TRANSLATE_NOOP("Finding", "Enter the cookies again, or choose another identity.")},
    {Fault::EndpointMissing, QT_TRANSLATE_NOOP("Finding", "No authentication endpoint is given."),
     QT_TRANSLATE_NOOP("Finding",
                       "Enter the address that the page hands to radar.auth() (v3) or "
                       "radar.setAuthenticationEndpoint() (v2).")},
    {Fault::EndpointMalformed, QT_TRANSLATE_NOOP("Finding", "“%1” is no http or https address."),
     QT_TRANSLATE_NOOP("Finding",
                       "It looks like “https://app.example/auth”, or like “/auth” for one on "
                       "the page's own host.")},
    {Fault::PageMissing,
     QT_TRANSLATE_NOOP("Finding", "“%1” is relative to the page's address, and that is not given."),
     QT_TRANSLATE_NOOP("Finding", "Enter the address of the page that subscribes.")},
    // The page's origin, the endpoint, what a direct call got
    {Fault::MixedContent,
     QT_TRANSLATE_NOOP("Finding",
                       "The page is on https and the endpoint on http: a browser blocks the call "
                       "as mixed content before it is made (%1 to %2). Called directly, %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Serve the endpoint by https, or give it as a relative address behind the "
                       "page's own host.")},
    {Fault::HostNotFound, QT_TRANSLATE_NOOP("Finding", "There is no host named “%1”."),
     QT_TRANSLATE_NOOP("Finding",
                       "Look for a typing error in the endpoint's address, or for a name that only "
                       "another machine or a container knows.")},
    {Fault::HostUnreachable,
     QT_TRANSLATE_NOOP("Finding", "“%1” can't be reached from this machine. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the address, the network, a VPN and firewalls in between.")},
    // The host that was meant, the port, the host where it answers
    {Fault::WrongHost,
     QT_TRANSLATE_NOOP(
         "Finding", "Nothing listens at %1, port %2, but something does at %3 with the same port."),
     QT_TRANSLATE_NOOP("Finding",
                       "Use “%3” in the endpoint's address, or have the server listen at all "
                       "addresses of this machine.")},
    // The host, the port, the ports where something listens
    {Fault::WrongPort,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Nothing listens at %1, port %2. The host is there, though: it listens at port %3."),
     QT_TRANSLATE_NOOP(
         "Finding", "See at which port the app is started, and correct the endpoint's address.")},
    // The host, the port, a sentence on the ports that were tried as well
    {Fault::ServerDown,
     QT_TRANSLATE_NOOP(
         "Finding",
         "Nothing listens at %1, port %2. %3 Either the server isn't running, or it listens at "
         "a port that wasn't tried."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Start the app. If it is running, compare the port that it says at its start.")},
    {Fault::ConnectionLost,
     QT_TRANSLATE_NOOP("Finding", "The connection ended before the answer was complete. %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "The app crashed while it answered, something between cut the connection, or "
         "Content-Length is larger than the body: see the app's log.")},
    {Fault::TlsFault, QT_TRANSLATE_NOOP("Finding", "The encrypted connection can't be trusted. %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "A browser would refuse it too, unless a person has made an exception there. "
         "Give the endpoint a certificate for its name, signed by an authority that "
         "browsers trust.")},
    {Fault::ProxyFault, QT_TRANSLATE_NOOP("Finding", "The proxy does not let the call through. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the system's proxy settings.")},
    {Fault::NetworkFault, QT_TRANSLATE_NOOP("Finding", "The endpoint can't be called. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the address and the network.")},
    // The seconds
    {Fault::NoAnswer,
     QT_TRANSLATE_NOOP("Finding", "The endpoint took the call and has not answered within %1."),
     QT_TRANSLATE_NOOP("Finding",
                       "It waits for something: a database, a lock, another service, or for itself "
                       "where it can handle one request at a time. In Express, "
                       "“response.status(403)” alone sends nothing: add “.end()”.")},
    // The endpoint as written, the page's host, the endpoint that answers
    {Fault::RelativeAddress,
     QT_TRANSLATE_NOOP(
         "Finding",
         "“%1” is relative, so the browser asks the page's own host, %2, which has no such "
         "page (404). The endpoint answers at %3."),
     QT_TRANSLATE_NOOP("Finding", "Give the whole address in the page: %3")},
    // The path, the host, a remark for relative addresses
    {Fault::RouteMissing, QT_TRANSLATE_NOOP("Finding", "%2 has nothing at “%1” (404). %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Compare the path with the app's routes: a prefix, a slash at the end, upper and "
         "lower case.")},

    // From, to, what a browser would miss there
    {Fault::RedirectedToHost,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint redirects from %1 to %2. For a browser that is a call of another "
         "origin: %3"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Give the page the address that the call ends at, so that nothing is redirected.")},
    {Fault::RedirectedToHttps,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint redirects from http to https (%1 to %2). For a browser that is a "
         "call of another origin: %3"),
     QT_TRANSLATE_NOOP("Finding", "Give the page the https address at once.")},
    // From, to
    {Fault::RedirectedToLogin,
     QT_TRANSLATE_NOOP(
         "Finding",
         "The endpoint redirects from %1 to %2, a page to sign in at: the call has no "
         "session that the app knows."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Send the session's cookie with the call, and have the endpoint answer 401 or "
         "403 instead of a redirect.")},
    // How many, where it was last
    {Fault::RedirectedInCircles,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects without end: %1 times, the last time to %2."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Two rules contradict each other: often one that adds a slash or https, and one "
         "that removes it, at the app and at a proxy before it.")},
    {Fault::RedirectedNowhere,
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers with the redirect %1 and names no address."),
     QT_TRANSLATE_NOOP("Finding", "Have the endpoint answer with the token itself.")},
};

} // namespace

std::span<const FindingWords> callWords()
{
    return AllCallWords;
}

} // namespace RadarDesk::privatechannels
