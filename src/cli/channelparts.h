// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace RadarDesk::privatechannels {
class PrivateChannels;
}

namespace RadarDesk::session {
class Workplace;
}

namespace RadarDesk::cli {

class Console;

/// What the window works with for private channels, as it was saved; what is wrong with the files
/// is said. \a workplace must outlive it.
[[nodiscard]] std::unique_ptr<privatechannels::PrivateChannels>
makeChannelParts(session::Workplace &workplace, Console &console);

} // namespace RadarDesk::cli
