// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faulteffect.h>
#include <sandbox/service/observation.h>
#include <workbench/events/event.h>

#include <optional>

/// What events tell, as values: Event::cause, and back. An older version has recorded the sentence
/// alone, which is known again in the language that it was written in.
namespace RadarDesk::session {

[[nodiscard]] QString causeOf(const sandbox::ObservedClosing &closing);
[[nodiscard]] QString causeOf(const sandbox::ObservedSubscription &subscription);
[[nodiscard]] QString causeOf(const sandbox::ObservedFault &fault);

/// How the connection ended that \a closing tells of; nothing when it doesn't say.
[[nodiscard]] std::optional<sandbox::ObservedClosing::Cause>
endingIn(const workbench::Event &closing);
/// What became of a subscription; nothing when the event doesn't say whether it began or ended.
[[nodiscard]] std::optional<sandbox::ObservedSubscription::Change>
changeIn(const workbench::Event &subscription);
/// The code of a refused subscription: 400, 403 or 413; 0 when the event doesn't say.
[[nodiscard]] int refusalCodeIn(const workbench::Event &subscription);
/// What the simulated fault did of which an event tells; nothing for what a person did with a
/// message that was held.
[[nodiscard]] std::optional<sandbox::FaultEffect> faultEffectIn(const workbench::Event &fault);

} // namespace RadarDesk::session
