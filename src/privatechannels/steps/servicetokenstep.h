// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/checkstep.h>

namespace RadarDesk::privatechannels {

/// Gets a token from the service as the app's endpoint would, with the profile's secret: proves
/// that secret, address and channel are good by themselves.
class ServiceTokenStep : public CheckStep
{
    Q_OBJECT

public:
    using CheckStep::CheckStep;

protected:
    void run() override;

private:
    void onFinished(const PushRadar::Call &call);
};

} // namespace RadarDesk::privatechannels
