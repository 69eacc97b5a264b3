// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/coredumps.h>

#include <QByteArray>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace RadarDesk::base {

void preventCoreDumps()
{
#ifdef Q_OS_LINUX
    if (qgetenv("RADARDESK_CORE_DUMPS") == "1")
        return;
    // Where dumps go to a program instead of a file, the limit does not count.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit nothing{0, 0};
    ::setrlimit(RLIMIT_CORE, &nothing);
#endif
}

} // namespace RadarDesk::base
