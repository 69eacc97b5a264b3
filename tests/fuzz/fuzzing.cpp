// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace RadarDesk::Fuzzing {

void mustHold(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", property);
    std::abort();
}

void needApplication()
{
    static int count = 1;
    static std::array<char, 5> name{"fuzz"};
    static std::array<char *, 2> arguments{name.data(), nullptr};
    static const QCoreApplication application(count, arguments.data());
}

} // namespace RadarDesk::Fuzzing
