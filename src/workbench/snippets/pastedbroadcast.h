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

/// The kind of pasted text.
enum class PasteKind {
    Curl, ///< A cURL command.
    Data, ///< A JSON object, the data itself.
    Notification, ///< JSON as v2 takes it: channel, data and targeting.
    Body, ///< JSON as v3 takes it: channel, and data inside a text.
    Python, ///< Calls of a Python library.
    Rows, ///< Rows of a spreadsheet.
};

/// A broadcast that was read from pasted text, without any secret.
struct PastedBroadcast
{
    PasteKind kind = PasteKind::Data;
    QString channel; ///< As it was in the text; empty if there was none.
    QByteArray data; ///< A JSON object, as it stood there where it was JSON.
    std::optional<PushRadar::ApiVersion> version; ///< None when the text does not tell.
    PushRadar::TargetingLists targeting; ///< As it was in the text, valid or not.
    bool secretDropped = false; ///< Whether a secret stood there.
    QStringList notes; ///< What was left out: whole sentences, translated.
};

/// Reads any text from the clipboard; secrets in it are dropped.
[[nodiscard]] PasteResult<PastedBroadcast> readPastedBroadcast(const QString &text);

/// The name of a kind, for display.
[[nodiscard]] QString nameOf(PasteKind kind);
/// The lists as one types them.
[[nodiscard]] TargetingDraft draftFrom(const PushRadar::TargetingLists &lists);

} // namespace RadarDesk::workbench
