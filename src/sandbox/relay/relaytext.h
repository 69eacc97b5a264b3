// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace RadarDesk::sandbox {

/// What a relay says to people and apps, in one place for the translators.
struct RelayText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::Relay)
};

} // namespace RadarDesk::sandbox
