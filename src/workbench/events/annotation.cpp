// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/annotation.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Event)
};

} // namespace

QString noteOf(const QString &text)
{
    return visibleText(text.simplified(), Annotation::MostLetters);
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Red:
        return MarkText::tr("Red", "a mark");
    case Mark::Yellow:
        return MarkText::tr("Yellow", "a mark");
    case Mark::Green:
        return MarkText::tr("Green", "a mark");
    case Mark::Blue:
        return MarkText::tr("Blue", "a mark");
    }
    return {};
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Red:
        return QStringLiteral("red");
    case Mark::Yellow:
        return QStringLiteral("yellow");
    case Mark::Green:
        return QStringLiteral("green");
    case Mark::Blue:
        return QStringLiteral("blue");
    }
    return {};
}

Mark markOf(const QString &word)
{
    const auto found = std::find_if(AllMarks.begin(), AllMarks.end(), [&word](Mark mark) {
        return markWord(mark).compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == AllMarks.end() ? Mark::None : *found;
}

} // namespace RadarDesk::workbench
