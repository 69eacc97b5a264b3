// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/fault.h>

#include <span>

namespace RadarDesk::privatechannels {

/// The untranslated words of one fault. %1 and so on are the details of findingOf().
struct FindingWords
{
    Fault fault;
    const char *sentence;
    const char *advice;
};

/// The untranslated headline of one fault.
struct FaultHeadline
{
    Fault fault;
    const char *text;
};

/// One for each fault.
[[nodiscard]] std::span<const FaultHeadline> faultHeadlines();

/// The faults of the name, of the service, and on the way to the endpoint, with its redirects.
[[nodiscard]] std::span<const FindingWords> callWords();
/// What a browser keeps from the page, and what the endpoint's status says.
[[nodiscard]] std::span<const FindingWords> browserWords();
/// The faults of an answer's body and of its end, and of what else speaks at the port.
[[nodiscard]] std::span<const FindingWords> bodyWords();
/// The faults of the answer, of the token, of the subscription, and of who gets in.
[[nodiscard]] std::span<const FindingWords> answerWords();

/// The faults of the endpoint for connections.
[[nodiscard]] std::span<const FindingWords> connectionWords();

} // namespace RadarDesk::privatechannels
