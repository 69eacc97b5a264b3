// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/listimportexport.h>
#include <workbench/templates/messagetemplate.h>

namespace RadarDesk::workbench {

/// Templates as a file to give away, and back. The file is JSON:
///
///     {"radardesk-templates": 1, "templates": [
///       {"name": "Paid", "folder": "Orders", "channel": "orders", "apiVersion": 3,
///        "data": {"order": 16, "paid": true}}]}
///
/// "folder" may be missing; "apiVersion" is 2 or 3, and 3 when it is missing. The data are written
/// as they are: order and numbers stay.
[[nodiscard]] ListImportExport<MessageTemplate> templatesImportExport();

} // namespace RadarDesk::workbench
