// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace RadarDesk::workbench {

struct PastedBroadcast;

/// The secrets that stood in what was pasted, for as long as it is read.
class PasteSecrets
{
public:
    /// Takes what stood where a secret belongs; a placeholder or a variable is none.
    void add(const QString &text);
    /// Looks whether anything in \a text looks like a secret.
    void lookAt(const QString &text);
    /// Takes whatever is left of them, or looks like one, out of \a broadcast, and has it say so.
    void removeFrom(PastedBroadcast &broadcast) const;

private:
    [[nodiscard]] QString without(const QString &text) const;
    [[nodiscard]] QByteArray withoutInJson(const QByteArray &json) const;

    QStringList m_secrets;
    bool m_seen = false;
};

/// What is in a text for a variable of a shell, whose value nobody knows here.
inline constexpr QChar VariableMark(u'\uFDD0');

} // namespace RadarDesk::workbench
