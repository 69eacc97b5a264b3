// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace RadarDesk::workbench {

/// Looks whether the keys of the objects of one message stay apart once values have been put in.
class KeyCheck
{
public:
    /// Takes the next key of an object as it is sent. \a isMade tells whether a placeholder is in
    /// it: among keys that were typed so, all is well. Returns what is wrong, in a sentence.
    std::optional<QString> add(int object, const QString &key, bool isMade);

private:
    QHash<std::pair<int, QString>, bool> m_keys; ///< Whether one of them is made.
};

} // namespace RadarDesk::workbench
