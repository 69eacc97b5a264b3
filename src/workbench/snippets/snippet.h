// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippettarget.h>

#include <pushradar/message.h>
#include <workbench/profiles/profile.h>

#include <QStringList>

namespace RadarDesk::workbench {

/// Code that broadcasts, or receives. Where a secret belongs stands "your-secret-key".
struct Snippet
{
    QString code; ///< Ends with a line break.
    CodeLanguage language = CodeLanguage::Shell;
    /// The differences between the code and RadarDesk: whole sentences, translated.
    QStringList notes;
};

/// \a message as code that sends it, or receives what is sent to its channel, with the address,
/// public key and authentication endpoint of \a profile. Any key and value can be written; what
/// a language can't send as it is, the notes say.
[[nodiscard]] Snippet makeSnippet(SnippetTarget target, const PushRadar::Message &message,
                                  const Profile &profile);

} // namespace RadarDesk::workbench
