// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/listimportexport.h>
#include <workbench/profiles/profile.h>

namespace RadarDesk::workbench {

/// Profiles as a file to give away: without secrets, ids, the values of sensitive headers and the
/// user names and passwords of addresses; the sandbox is left out. And back: each gets a new id, so
/// that none gets the secret of another, and unencrypted connections have to be allowed again.
[[nodiscard]] ListImportExport<Profile> profilesExchange();

} // namespace RadarDesk::workbench
