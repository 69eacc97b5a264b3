// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/endpointcaller.h>

#include <QStringList>

namespace RadarDesk::privatechannels {

/// What is worth knowing about an answer with a token, and no fault.
[[nodiscard]] QStringList notesOn(const EndpointAnswer &answer, const EndpointQuestion &question);

/// What a call is for that sends the channel in \a form.
[[nodiscard]] QString purposeOf(CallForm form);

/// A sentence: that the endpoint issues a token where the channel is sent in \a form.
[[nodiscard]] QString successOf(CallForm form);

} // namespace RadarDesk::privatechannels
