// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferformat.h>

#include <QString>

namespace RadarDesk::history {

/// Which events are exported.
enum class ExportScope {
    Selected,
    Shown, ///< All that the filter lets through.
    All,
};

/// What a person wants to be exported.
struct ExportRequest
{
    ExportScope scope = ExportScope::All;
    TransferFormat format = TransferFormat::JsonLines;
    QString fileName; ///< With its path.
    bool withHeadersAndBodies = true;
};

/// What a person wants to be imported.
struct ImportRequest
{
    QString fileName; ///< With its path.
    QString otherwiseProfile; ///< The id of the one that events of unknown profiles go to.
};

} // namespace RadarDesk::history
