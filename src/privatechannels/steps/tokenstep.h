// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/checkstep.h>

namespace RadarDesk::privatechannels {

/// Takes the endpoint's token apart, and asks for another one to compare.
class TokenStep : public CheckStep
{
    Q_OBJECT

public:
    using CheckStep::CheckStep;

protected:
    void run() override;

private:
    void askAgain(bool isRetry);
    void compare();
};

} // namespace RadarDesk::privatechannels
