// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/keepable.h>

namespace RadarDesk::workbench {

QString withoutHalfPairs(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (!whole.at(i).isSurrogate())
            continue;
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size()
            && whole.at(i + 1).isLowSurrogate())
            ++i;
        else
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

QString keepableText(const QString &text)
{
    QStringView rest = text;
    while (rest.startsWith(QChar::ByteOrderMark))
        rest = rest.sliced(1);
    return withoutHalfPairs(rest.size() == text.size() ? text : rest.toString());
}

QUrl keepableUrl(const QByteArray &encoded)
{
    QUrl url = QUrl::fromEncoded(encoded);
    return url.isValid() ? url : QUrl();
}

} // namespace RadarDesk::workbench
