// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/mnemonics.h>

namespace RadarDesk::gui {

QString withLiteralAmpersands(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isAdded = text.at(i) == u'(' && i + 3 < text.size() && text.at(i + 1) == u'&'
            && text.at(i + 2) != u'&' && text.at(i + 3) == u')';
        if (isAdded) {
            i += 3;
            continue;
        }
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain.append(text.at(i));
    }
    return plain;
}

} // namespace RadarDesk::gui
