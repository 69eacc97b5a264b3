// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/terminal.h>

#include <csignal>

#include <unistd.h>

namespace RadarDesk::base {

bool isTerminal(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) == 1;
}

void ignoreClosedPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace RadarDesk::base
