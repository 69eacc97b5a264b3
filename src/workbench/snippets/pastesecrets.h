// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace RadarDesk::workbench {

struct PastedBroadcast;

/// The secrets in the pasted text, while it is being read.
class PasteSecrets
{
public:
    /// Adds the value in place of the secret, unless it is a placeholder or a variable.
    void add(const QString &text);
    /// Looks whether anything in \a text looks like a secret.
    void lookAt(const QString &text);
    /// Removes these secrets, and strings that look like one, from \a broadcast, and adds a note.
    void removeFrom(PastedBroadcast &broadcast) const;

private:
    [[nodiscard]] QString without(const QString &text) const;
    [[nodiscard]] QByteArray withoutInJson(const QByteArray &json) const;

    QStringList m_secrets;
    bool m_seen = false;
};

/// Stands for a shell variable, whose value is unknown.
inline constexpr QChar VariableMark(u'\uFDD0');

} // namespace RadarDesk::workbench
