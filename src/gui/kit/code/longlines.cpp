// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/longlines.h>

namespace RadarDesk::gui {

namespace {

constexpr qsizetype ShownLetters = 10'000; // for one line
constexpr qsizetype MostShown = 200'000; // for all lines

} // namespace

int lineOver(const QString &text, qsizetype letters)
{
    int number = 1;
    for (qsizetype start = 0; text.size() - start > letters; ++number) {
        const qsizetype end = text.indexOf(u'\n', start);
        if (end < 0 || end - start > letters)
            return number;
        start = end + 1;
    }
    return 0;
}

QString withCutLines(const QString &text)
{
    QString cut;
    qsizetype start = 0;
    while (start <= text.size() && cut.size() < MostShown) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        QStringView line = QStringView(text).sliced(start, end - start);
        const bool isLong = line.size() > ShownLetters;
        if (isLong)
            line.truncate(line.at(ShownLetters - 1).isHighSurrogate() ? ShownLetters - 1
                                                                      : ShownLetters);
        if (start > 0)
            cut += u'\n';
        cut += line;
        if (isLong)
            cut += u'…';
        start = end + 1;
    }
    if (start <= text.size())
        cut += QStringLiteral("\n…");
    return cut;
}

} // namespace RadarDesk::gui
