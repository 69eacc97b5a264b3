// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/dyingprocess.h>

#include <csignal>

#include <sys/prctl.h>

namespace RadarDesk {

DyingProcess::DyingProcess()
{
    // Such programs complain about what a test does on purpose.
    setStandardErrorFile(QProcess::nullDevice());
    setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

DyingProcess::~DyingProcess()
{
    killNow();
}

void DyingProcess::killNow()
{
    kill();
    waitForFinished();
}

} // namespace RadarDesk
