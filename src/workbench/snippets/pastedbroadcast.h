// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/pastefault.h>

#include <pushradar/apiversion.h>
#include <pushradar/targeting.h>
#include <workbench/drafts/targetingdraft.h>

#include <QStringList>

#include <optional>

namespace RadarDesk::workbench {

/// What pasted text was found to be.
enum class PasteKind {
    Curl, ///< A cURL command.
    Data, ///< A JSON object, the data itself.
    Notification, ///< JSON as v2 takes it: channel, data and targeting.
    Body, ///< JSON as v3 takes it: channel, and data inside a text.
    Python, ///< Calls of a Python library.
    Rows, ///< Rows of a spreadsheet.
};

/// The broadcast that pasted text stands for. There is no secret in it.
struct PastedBroadcast
{
    PasteKind kind = PasteKind::Data;
    QString channel; ///< As it stood there; empty when none did.
    QByteArray data; ///< A JSON object, as it stood there where it was JSON.
    std::optional<PushRadar::ApiVersion> version; ///< None when the text does not tell.
    PushRadar::TargetingLists targeting; ///< As it stood there, valid or not.
    bool secretDropped = false; ///< Whether a secret stood there.
    QStringList notes; ///< What was left out: whole sentences, translated.
};

/// Reads what is on the clipboard, whatever it is; a secret in it is never kept.
[[nodiscard]] PasteResult<PastedBroadcast> readPastedBroadcast(const QString &text);

/// What a person reads for a kind.
[[nodiscard]] QString nameOf(PasteKind kind);
/// The lists as one types them.
[[nodiscard]] TargetingDraft draftFrom(const PushRadar::TargetingLists &lists);

} // namespace RadarDesk::workbench
