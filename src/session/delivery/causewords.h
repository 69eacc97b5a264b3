// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/deliverycause.h>

#include <span>

namespace RadarDesk::session {

/// The untranslated words of one cause. %1 and so on are the details of deliveryFinding().
struct CauseWords
{
    DeliveryCause cause;
    const char *headline;
    const char *sentence;
    const char *advice;
};

// The causes of each step.
[[nodiscard]] std::span<const CauseWords> sentWords();
[[nodiscard]] std::span<const CauseWords> acceptedWords();
[[nodiscard]] std::span<const CauseWords> channelWords();
[[nodiscard]] std::span<const CauseWords> subscribedWords();
[[nodiscard]] std::span<const CauseWords> deliveredWords();
[[nodiscard]] std::span<const CauseWords> handledWords();
[[nodiscard]] std::span<const CauseWords> seenWords();

} // namespace RadarDesk::session
