// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/utf8text.h>

namespace PushRadar {

QString textOfUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    QString text;
    while (utf8.startsWith(mark)) {
        text += QChar(QChar::ByteOrderMark);
        utf8 = utf8.sliced(mark.size());
    }
    return text + QString::fromUtf8(utf8);
}

} // namespace PushRadar
