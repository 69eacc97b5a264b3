// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/descriptors.h>

#include <fcntl.h>
#include <sys/resource.h>

namespace RadarDesk::base {

void keepFromChildren(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

void allowManyDescriptors()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace RadarDesk::base
