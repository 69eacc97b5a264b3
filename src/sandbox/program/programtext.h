// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace RadarDesk::sandbox {

/// The context of the program's sentences for translators.
struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::SandboxProgram)
};

} // namespace RadarDesk::sandbox
