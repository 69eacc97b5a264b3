// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/findingwords.h>

#include <QtGlobal>

namespace RadarDesk::privatechannels {

namespace {

constexpr FindingWords AllCallWords[] = {
    {Fault::ChannelEmpty, QT_TRANSLATE_NOOP("Finding", "The channel name is empty."),
     QT_TRANSLATE_NOOP("Finding", "Enter the name that the page subscribes to.")},
    {Fault::NotPrivate,
     //: %1: a channel
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” is a public channel because its name doesn't start with “private-” or "
                       "“presence-”. Anyone with the public key can subscribe, without a token."),
     //: %1: a channel
     QT_TRANSLATE_NOOP("Finding",
                       "To restrict access, rename the channel to “private-%1”, in the page and in "
                       "the code that broadcasts to it.")},
    {Fault::PrefixMisspelt,
     //: %1: the channel, %2: the intended prefix
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” looks like a channel with the prefix “%2”, but it is public because "
                       "the prefix is misspelled."),
     //: %3: the corrected name
     QT_TRANSLATE_NOOP("Finding",
                       "Rename the channel to “%3”, in the page, in the endpoint and in the code "
                       "that broadcasts to it.")},
    {Fault::PrefixTwice,
     //: %1: the channel, %2: the same name with one prefix
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” has the prefix twice, so it is a different channel from “%2”."),
     //: %2: the same name with one prefix
     QT_TRANSLATE_NOOP(
         "Finding",
         "Use “%2”, and find the code that adds the prefix to a name that already has it.")},
    {Fault::SpaceAround,
     //: %1: a sentence on where the white space is
     QT_TRANSLATE_NOOP(
         "Finding",
         "%1 v3 treats white space as part of the name; v2 removes it in some places only."),
     QT_TRANSLATE_NOOP("Finding",
                       "Remove the white space where the name comes from, such as a form, a "
                       "template or a database.")},
    {Fault::LookAlike,
     //: %1: the channel, %2: a sentence on the character that differs, %3: the corrected name
     QT_TRANSLATE_NOOP("Finding", "“%1” is a different channel from “%3”. %2"),
     //: %3: the corrected name
     QT_TRANSLATE_NOOP("Finding", "Type the name again instead of pasting it: “%3”.")},
    {Fault::NameMalformed,
     //: %1: a sentence on what is invalid in the name
     QT_TRANSLATE_NOOP("Finding", "%1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Choose another name and use it everywhere. v3 allows A-Z a-z 0-9 - _ = @ , "
                       ". ; and v2 allows everything except white space.")},

    {Fault::SecretMissing,
     //: %1: a profile, %2: a sentence on why, or nothing
     QT_TRANSLATE_NOOP("Finding", "The profile “%1” has no secret. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Copy the secret from the dashboard's API page into the profile.")},
    {Fault::SecretRefused,
     //: %1: a profile, %2: the answer of the service
     QT_TRANSLATE_NOOP("Finding", "The service rejects the secret of the profile “%1”. %2"),
     QT_TRANSLATE_NOOP("Finding",
                       "Copy the secret from the dashboard's API page again, and make sure your "
                       "app's endpoint uses the same one.")},
    {Fault::ServiceAddress,
     //: %1: a sentence on what is wrong
     QT_TRANSLATE_NOOP("Finding", "The profile's service address can't be used. %1"),
     QT_TRANSLATE_NOOP("Finding", "Correct the address in the profile.")},
    {Fault::ServiceUnreachable,
     //: %1: a sentence on what is wrong
     QT_TRANSLATE_NOOP("Finding", "The service can't be reached. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the network and the profile's service address.")},
    {Fault::ServiceRefused,
     //: %1: the answer of the service
     QT_TRANSLATE_NOOP("Finding", "The service issues no token. %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "See the service's answer below. Your app's endpoint would get the same answer.")},

    {Fault::CredentialsMissing,
     //: %1: an identity, %2: a sentence on why
     QT_TRANSLATE_NOOP("Finding",
                       "The cookies of “%1” aren't available, so the endpoint wasn't called. %2"),
     QT_TRANSLATE_NOOP("Finding", "Enter the cookies again, or choose another identity.")},
    {Fault::EndpointMissing, QT_TRANSLATE_NOOP("Finding", "No authentication endpoint is set."),
     QT_TRANSLATE_NOOP("Finding",
                       "Enter the URL that the page passes to radar.auth() (v3) or "
                       "radar.setAuthenticationEndpoint() (v2).")},
    {Fault::EndpointMalformed,
     //: %1: what was entered as the endpoint
     QT_TRANSLATE_NOOP("Finding", "“%1” isn't an http or https URL."),
     QT_TRANSLATE_NOOP("Finding",
                       "Enter a URL such as “https://app.example/auth”, or a path such as “/auth” "
                       "for an endpoint on the page's own host.")},
    {Fault::PageMissing,
     //: %1: the endpoint
     QT_TRANSLATE_NOOP("Finding", "“%1” is relative to the page's URL, which isn't set."),
     QT_TRANSLATE_NOOP("Finding", "Enter the URL of the page that subscribes.")},
    {Fault::MixedContent,
     //: %1: the page's origin, %2: the endpoint's origin, %3: sentences on what a direct call gets
     QT_TRANSLATE_NOOP("Finding",
                       "Browsers block the call as mixed content because the page is on https (%1) "
                       "and the endpoint on http (%2). %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Serve the endpoint over https, or use a relative URL if the page's own "
                       "host can serve it.")},
    {Fault::HostNotFound,
     //: %1: a host
     QT_TRANSLATE_NOOP("Finding", "The host “%1” doesn't exist."),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the endpoint's URL for a typo, or for a name that only another "
                       "machine or a container can resolve.")},
    {Fault::HostUnreachable,
     //: %1: a host, %2: the system's error message
     QT_TRANSLATE_NOOP("Finding", "“%1” can't be reached from this machine. %2"),
     QT_TRANSLATE_NOOP("Finding", "Check the URL, the network, your VPN and firewalls.")},
    {Fault::WrongHost,
     //: %1: the host in the URL, %2: a port, %3: the host where a server listens
     QT_TRANSLATE_NOOP(
         "Finding", "Nothing listens on %1, port %2, but a server listens on the same port of %3."),
     //: %3: the host where a server listens
     QT_TRANSLATE_NOOP("Finding",
                       "Use “%3” in the endpoint's URL, or let the server listen on all addresses "
                       "of this machine.")},
    {Fault::WrongPort,
     //: %1: a host, %2: the port in the URL, %3: one port or several
     QT_TRANSLATE_NOOP(
         "Finding",
         "Nothing listens on %1, port %2, but a server on that host listens on port %3."),
     QT_TRANSLATE_NOOP("Finding",
                       "Check which port the app starts on, and correct the endpoint's URL.")},
    {Fault::ServerDown,
     //: %1: a host, %2: the port in the URL, %3: a sentence on other ports that were tried, or
     //: nothing
     QT_TRANSLATE_NOOP("Finding",
                       "Nothing listens on %1, port %2. %3 Either the server isn't running, or it "
                       "listens on a port that wasn't tried."),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Start the app. If it is running, compare the port that it reports at startup.")},
    {Fault::ConnectionLost,
     //: %1: the system's error message
     QT_TRANSLATE_NOOP("Finding", "The connection ended before the answer was complete. %1"),
     QT_TRANSLATE_NOOP("Finding",
                       "Check the app's log. The app crashed while it answered, a server in "
                       "between cut the connection, or Content-Length is larger than the body.")},
    {Fault::TlsFault,
     //: %1: the system's error message
     QT_TRANSLATE_NOOP("Finding", "The encrypted connection can't be trusted. %1"),
     QT_TRANSLATE_NOOP(
         "Finding",
         "Use a certificate for the endpoint's host name, signed by an authority that browsers "
         "trust. Browsers refuse this one too, unless a user has added an exception.")},
    {Fault::ProxyFault,
     //: %1: the system's error message
     QT_TRANSLATE_NOOP("Finding", "The proxy blocks the call. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the system's proxy settings.")},
    {Fault::NetworkFault,
     //: %1: the system's error message
     QT_TRANSLATE_NOOP("Finding", "The endpoint can't be called. %1"),
     QT_TRANSLATE_NOOP("Finding", "Check the URL and the network.")},
    {Fault::NoAnswer,
     //: %1: a time span
     QT_TRANSLATE_NOOP("Finding", "The endpoint accepted the call, but didn't answer within %1."),
     QT_TRANSLATE_NOOP("Finding",
                       "Find out what the endpoint waits for: a database, a lock, another service, "
                       "or itself if it handles one request at a time. In Express, "
                       "“response.status(403)” alone sends nothing: add “.end()”.")},
    {Fault::RelativeAddress,
     //: %1: the endpoint as it was entered, %2: the page's host, %3: the endpoint that answers
     QT_TRANSLATE_NOOP("Finding",
                       "“%1” is relative, so browsers look for it on the page's own host, %2, "
                       "where it doesn't exist (404). The endpoint answers at %3."),
     //: %3: the endpoint that answers
     QT_TRANSLATE_NOOP("Finding", "Use the full URL in the page: %3")},
    {Fault::RouteMissing,
     //: %1: a path, %2: a host, %3: further sentences, or nothing
     QT_TRANSLATE_NOOP("Finding", "%2 has no route for “%1”. %3"),
     QT_TRANSLATE_NOOP("Finding",
                       "Compare the path with your app's routes: check prefixes, a slash at the "
                       "end, and upper and lower case.")},

    {Fault::RedirectedToHost,
     //: %1: an origin, %2: another origin, %3: a sentence on what fails there
     QT_TRANSLATE_NOOP(
         "Finding", "The endpoint redirects from %1 to %2, which makes the call cross-origin. %3"),
     QT_TRANSLATE_NOOP(
         "Finding", "Give the page the URL that the call ends at, so that no redirect is needed.")},
    {Fault::RedirectedToHttps,
     //: %1: an origin, %2: another origin, %3: a sentence on what fails there
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects from http to https (%1 to %2), which makes the call "
                       "cross-origin. %3"),
     QT_TRANSLATE_NOOP("Finding", "Use the https URL in the page.")},
    {Fault::RedirectedToLogin,
     //: %1: a URL, %2: a URL
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects from %1 to the sign-in page %2 because the call has "
                       "no session that the app knows."),
     QT_TRANSLATE_NOOP("Finding",
                       "Send the session cookie with the call, and have the endpoint answer 401 or "
                       "403 instead of redirecting.")},
    {Fault::RedirectedInCircles,
     //: %1: a number, %2: a URL
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint redirects without end: %1 times, most recently to %2."),
     QT_TRANSLATE_NOOP("Finding",
                       "Look for two rules that contradict each other: often one adds a slash or "
                       "https, and another removes it, in the app and in a proxy in front of it.")},
    {Fault::RedirectedNowhere,
     //: %1: a status
     QT_TRANSLATE_NOOP("Finding",
                       "The endpoint answers with the redirect status %1, but names no target."),
     QT_TRANSLATE_NOOP("Finding", "Answer with the token directly.")},
};

} // namespace

std::span<const FindingWords> callWords()
{
    return AllCallWords;
}

} // namespace RadarDesk::privatechannels
