// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/tiptext.h>

namespace RadarDesk::workbench {

QString tipText(const QString &text)
{
    // Qt takes a text for markup by its tags. Any other is shown as it is.
    if (!text.contains(u'<'))
        return text;
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
        + QStringLiteral("</qt>");
}

} // namespace RadarDesk::workbench
