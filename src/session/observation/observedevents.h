// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <sandbox/service/observation.h>
#include <session/relay/secretowners.h>
#include <workbench/events/event.h>

#include <optional>

namespace RadarDesk::session {

/// What a service observed, and what is known besides.
struct Sighting
{
    sandbox::Observation observation;
    QString client; ///< Of a connection: origin and browser in words.
    QString profileId; ///< Of the service.
    SecretOwners owners = {}; ///< Of a call that a relay saw.
};

/// The event that is made of a sighting, as it may be recorded: without secrets, whoever's they
/// are, and without tokens; nothing for deliveries and callbacks, which belong to another one. It
/// may be called in any thread.
[[nodiscard]] std::optional<workbench::Event> eventOf(const Sighting &sighting,
                                                      const base::KnownSecrets &secrets);

// The sentences by which events of older versions are known again; see eventcauses.h.
[[nodiscard]] QString closingSentence(const sandbox::ObservedClosing &closing);
[[nodiscard]] QString subscribedSentence();
[[nodiscard]] QString unsubscribedSentence();
[[nodiscard]] QString faultSentence(const sandbox::ObservedFault &fault);

/// How many bytes a sighting takes, about.
[[nodiscard]] qint64 sizeOf(const sandbox::Observation &observation);

[[nodiscard]] QDateTime timeOf(sandbox::ObservedTime time); ///< UTC

} // namespace RadarDesk::session
