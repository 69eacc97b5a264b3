// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/wayprobe.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/wayjudge.h>
#include <privatechannels/steps/checkstep.h>

namespace RadarDesk::privatechannels {

using PushRadar::ErrorCode;

namespace {

Finding otherService(const QString &place, const QString &protocol)
{
    return findingOf(Fault::PortIsOther,
                     {place,
                      WayProbe::tr("The first bytes of the answer are those of %1.", "a protocol")
                          .arg(protocol)});
}

// The finding where what speaks at \a url explains why an http or https call failed.
std::optional<Finding> spokenFinding(Spoken spoken, const QUrl &url)
{
    const bool isSecure = url.scheme() == u"https";
    const QString place = hostAndPortOf(url);
    switch (spoken) {
    case Spoken::Nothing:
        return std::nullopt;
    case Spoken::Http:
        return isSecure ? std::optional(findingOf(Fault::PortIsPlain, {place})) : std::nullopt;
    case Spoken::Tls:
        return isSecure ? std::nullopt : std::optional(findingOf(Fault::PortWantsTls, {place}));
    case Spoken::Ssh:
        return findingOf(Fault::PortIsOther, {place, WayProbe::tr("An SSH server answers there.")});
    case Spoken::Mail:
        return findingOf(Fault::PortIsOther,
                         {place, WayProbe::tr("A mail or FTP server answers there.")});
    case Spoken::MySql:
        return otherService(place, QStringLiteral("MySQL"));
    case Spoken::Vnc:
        return otherService(place, QStringLiteral("VNC (RFB)"));
    case Spoken::Amqp:
        return otherService(place, QStringLiteral("AMQP"));
    case Spoken::Http2:
        return otherService(place, QStringLiteral("HTTP/2 (gRPC)"));
    case Spoken::Other:
        return findingOf(
            Fault::PortIsOther,
            {place, WayProbe::tr("The first bytes of the answer are neither HTTP nor TLS.")});
    }
    Q_UNREACHABLE();
}

} // namespace

void WayProbe::explain(const UnansweredCall &call, const Told &told)
{
    const ErrorCode code = call.error.code;
    const auto finding = judgeError(call.error, call.url);
    const bool maySpeakOtherwise = code == ErrorCode::ConnectionLost
        || code == ErrorCode::NetworkFault || code == ErrorCode::TlsFault;
    if (finding && maySpeakOtherwise)
        greet(call.url, [told, finding, url = call.url](Spoken spoken) {
            told(spokenFinding(spoken, url).value_or(*finding));
        });
    else if (finding)
        told(*finding);
    else if (code == ErrorCode::TimedOut)
        explainTimeout(call, told);
    else
        explainRefused(call, told);
}

// By a name of this machine, at the number where the server listens.
void WayProbe::greet(const QUrl &url, const GreetingProbe::Heard &heard)
{
    QList<PortProbe::Place> places;
    for (const QString &address : addressesOf(url.host()))
        places.append({address, portOf(url)});
    if (places.size() == 1) {
        m_greeting.probe(url, heard);
        return;
    }
    m_ports.probe(places, [this, url, heard](const QList<PortProbe::Place> &found) {
        QUrl there = url;
        if (!found.isEmpty())
            there.setHost(found.first().first);
        m_greeting.probe(there, heard);
    });
}

void WayProbe::explainTimeout(const UnansweredCall &call, const Told &told)
{
    // Whether it takes connections tells a slow app from a host that is not there.
    m_ports.probe(
        {{call.url.host(), portOf(call.url)}},
        [this, call, told](const QList<PortProbe::Place> &found) {
            if (found.isEmpty()) {
                told(findingOf(Fault::HostUnreachable,
                               {shownHost(call.url.host()), call.error.message}));
                return;
            }
            // One that waits for TLS or sends a greeting of its own would keep silent, too.
            greet(call.url, [call, told](Spoken spoken) {
                const auto finding = spokenFinding(spoken, call.url);
                told(finding.value_or(findingOf(Fault::NoAnswer, {spanText(call.waited)})));
            });
        });
}

void WayProbe::explainRefused(const UnansweredCall &call, const Told &told)
{
    const PlacesToTry toTry = placesToTry(call.url, call.usualPorts, call.others);
    const QString tried = toTry.ports.isEmpty()
        ? QString()
        : tr("Nothing listens on these ports either: %1.", "numbers")
              .arg(toTry.ports.join(QStringLiteral(", ")));
    m_ports.probe(toTry.places,
                  [url = call.url, tried, told](const QList<PortProbe::Place> &found) {
                      told(portFinding(url, found, tried));
                  });
}

} // namespace RadarDesk::privatechannels

#include "moc_wayprobe.cpp"
