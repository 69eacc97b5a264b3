// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>
#include <privatechannels/steps/endpointcaller.h>

#include <QStringList>

#include <optional>

namespace RadarDesk::privatechannels {

/// What is worth knowing about an answer with a token, and no fault.
[[nodiscard]] QStringList notesOn(const EndpointAnswer &answer, const EndpointQuestion &question);

/// What a call is for that sends the channel in \a form.
[[nodiscard]] QString purposeOf(CallForm form);

/// A sentence: that the endpoint issues a token where the channel is sent in \a form.
[[nodiscard]] QString successOf(CallForm form);

/// A sentence: what the endpoint answers with.
[[nodiscard]] QString answeredText(const PushRadar::Exchange &answer);

/// Whether \a answer is a token of the other version, for a \a question in its manner.
[[nodiscard]] bool isOfOtherVersion(const EndpointAnswer &answer, const EndpointQuestion &question);
/// A sentence on an endpoint that answers so.
[[nodiscard]] QString otherVersionText(const EndpointQuestion &question);

/// What the redirects to \a answer change in the query of the call.
[[nodiscard]] std::optional<Finding> queryFinding(const EndpointAnswer &answer,
                                                  PushRadar::ApiVersion version);

} // namespace RadarDesk::privatechannels
