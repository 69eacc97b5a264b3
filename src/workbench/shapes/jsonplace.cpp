// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/shapes/jsonplace.h>

#include <workbench/shapes/messageshape.h>

#include <pushradar/jsonvalue.h>

#include <QList>

namespace RadarDesk::workbench {

namespace {

/// An object or array that is open at the cursor.
struct OpenContainer
{
    bool isObject = false;
    bool isAtValue = false; ///< Of an object: the colon was passed.
    QString path;
    QString key; ///< Of the member at the cursor.
};

/// Where the string that starts at \a from ends, behind its quote; -1 when it is open.
qsizetype endOfString(QStringView text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i + 1;
        else if (text.at(i) == u'\n') // JSON has none: somebody forgot the quote
            return i;
    }
    return -1;
}

QString stringAt(QStringView text)
{
    const auto value = PushRadar::JsonValue::fromJson(text.toUtf8());
    return value ? value->toString() : QString();
}

QString pathOfValue(const OpenContainer &container)
{
    return container.isObject ? MessageShape::memberPath(container.path, container.key)
                              : MessageShape::elementPath(container.path);
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

} // namespace

JsonPlace jsonPlaceAt(QStringView before)
{
    QList<OpenContainer> open;
    qsizetype start = before.size(); // of what is typed at the cursor
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QChar c = before.at(i);
        if (c == u'"') {
            const qsizetype end = endOfString(before, i);
            if (end < 0) {
                start = i;
                break;
            }
            if (!open.isEmpty() && open.last().isObject && !open.last().isAtValue)
                open.last().key = stringAt(before.sliced(i, end - i));
            i = end - 1;
        } else if (c == u'{' || c == u'[') {
            open.append({.isObject = c == u'{',
                         .path = open.isEmpty() ? QString() : pathOfValue(open.last())});
        } else if ((c == u'}' || c == u']') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == u':' && !open.isEmpty()) {
            open.last().isAtValue = true;
        } else if (c == u',' && !open.isEmpty()) {
            open.last().isAtValue = false;
            open.last().key.clear();
        }
    }
    if (open.isEmpty())
        return {};
    if (start == before.size()) {
        while (start > 0 && isOfWord(before.at(start - 1)))
            --start;
        qsizetype last = start - 1;
        while (last >= 0 && before.at(last).isSpace())
            --last;
        // Behind a whole value there is nothing to type but a comma.
        if (last < 0 || !QStringView(u"{[,:").contains(before.at(last)))
            return {};
    }
    const OpenContainer &around = open.last();
    if (around.isObject && !around.isAtValue)
        return {JsonPlace::Kind::Key, around.path, start};
    return {JsonPlace::Kind::Value, pathOfValue(around), start};
}

} // namespace RadarDesk::workbench
