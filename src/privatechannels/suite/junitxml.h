// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/suite/suiteresult.h>

#include <QByteArray>

namespace RadarDesk::privatechannels {

/// A run of all as JUnit XML, which build servers read: one test suite for the saved checks, one
/// for the access matrix and one for the steps of a scenario, where there are such.
[[nodiscard]] QByteArray toJUnitXml(const SuiteResult &result);

} // namespace RadarDesk::privatechannels
