// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/messagetemplate.h>

#include <QList>
#include <QStringList>

namespace RadarDesk::workbench {

/// What a file of exported templates holds.
struct ImportedTemplates
{
    QList<MessageTemplate> templates; ///< Each with a new id.
    QStringList leftOut; ///< For each template that is left out, a sentence that says why.
};

/// \a templates as a file to give away. What looks like a secret is replaced. The file is JSON:
///
///     {"radardesk-templates": 1, "templates": [
///       {"name": "Paid", "folder": "Orders", "channel": "orders", "apiVersion": 3,
///        "data": {"order": 16, "paid": true}}]}
///
/// "folder" may be missing; "apiVersion" is 2 or 3, and 3 when it is missing. The data are written
/// as they are: order and numbers stay.
[[nodiscard]] QByteArray exportTemplates(const QList<MessageTemplate> &templates);

/// Reads what exportTemplates() wrote, or what somebody else made of it. Fails with a sentence,
/// with the place of the fault where it has one, when nothing in the file can be used.
[[nodiscard]] PushRadar::Result<ImportedTemplates, QString> importTemplates(const QByteArray &file);

} // namespace RadarDesk::workbench
