// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace RadarDesk {

/// A program that a test starts, and that dies with the test, however that ends. It needs a file
/// without capabilities: those make the kernel forget that it should.
class DyingProcess : public QProcess
{
public:
    DyingProcess();
    ~DyingProcess() override;

    /// Kills it as a crash would, and waits for the end.
    void killNow();
};

} // namespace RadarDesk
