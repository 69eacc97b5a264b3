// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <span>

namespace RadarDesk::workbench {

/// What programs call something, and what people call it.
struct KnownName
{
    QLatin1StringView sign;
    QLatin1StringView name;
};

/// What people call what has that sign, in upper case or lower; empty for none of \a names.
[[nodiscard]] inline QString nameIn(std::span<const KnownName> names, QStringView sign)
{
    const auto known = std::ranges::find_if(names, [sign](const KnownName &each) {
        return sign.compare(each.sign, Qt::CaseInsensitive) == 0;
    });
    return known == names.end() ? QString() : QString(known->name);
}

} // namespace RadarDesk::workbench
