// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace RadarDesk::base {

/// Keeps a descriptor from programs that this one starts: else they would keep the port, or the
/// connection, for as long as they run.
void keepFromChildren(int descriptor);
/// Allows as many descriptors as the system does. A subscriber is a descriptor, and the usual limit
/// is a thousand.
void allowManyDescriptors();

} // namespace RadarDesk::base
