// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/csvcell.h>

namespace RadarDesk::history {

QByteArray csvCell(QString text)
{
    // A spreadsheet would calculate what begins so, and a formula can send data away. The
    // apostrophe makes it a text.
    if (!text.isEmpty()
        && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front()))
        text.prepend(u'\'');
    // Many programs take a NUL for the end of the file.
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    QByteArray cell = text.toUtf8();
    const bool quoted = cell.contains('"') || cell.contains(',') || cell.contains('\n')
        || cell.contains('\r') || cell.startsWith(' ') || cell.endsWith(' ');
    return quoted ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

} // namespace RadarDesk::history
