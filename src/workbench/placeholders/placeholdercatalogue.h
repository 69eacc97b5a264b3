// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace RadarDesk::workbench {

/// One form that a placeholder has, for a menu or a completion.
struct PlaceholderForm
{
    QString name; ///< "counter"
    QString typed; ///< The text to type: "{{counter orders}}".
    QString description; ///< One line, translated.
    QString example; ///< An example of its value: "7".
};

/// All forms, the simple one of a name first.
[[nodiscard]] QList<PlaceholderForm> placeholderCatalogue();

} // namespace RadarDesk::workbench
