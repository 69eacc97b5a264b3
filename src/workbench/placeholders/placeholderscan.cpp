// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/placeholderscan.h>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype Pair = 2;

struct BodyEnd
{
    qsizetype at = 0;
    bool isClosed = false;
};

/// Where the braces close that opened before \a from, or where others open, or the text ends.
BodyEnd endOfBody(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const QStringView here = text.sliced(i);
        if (here.startsWith(u"}}"))
            return {i, true};
        if (here.startsWith(u"{{"))
            return {i, false};
        if (here.front() == u'\\')
            ++i;
    }
    return {text.size(), false};
}

qsizetype endOfName(QStringView body)
{
    qsizetype end = 0;
    while (end < body.size() && !body.at(end).isSpace())
        ++end;
    return end;
}

} // namespace

QList<FoundPlaceholder> placeholdersIn(QStringView text)
{
    QList<FoundPlaceholder> found;
    qsizetype at = text.indexOf(u"{{");
    while (at >= 0) {
        while (text.sliced(at).startsWith(u"{{{"))
            ++at;
        const BodyEnd end = endOfBody(text, at + Pair);
        QStringView body = text.sliced(at + Pair, end.at - at - Pair);
        while (!body.isEmpty() && body.front().isSpace())
            body = body.sliced(1);
        const bool asValue = body.startsWith(u'#');
        if (asValue)
            body = body.sliced(1);
        const qsizetype nameEnd = endOfName(body);
        const qsizetype next = end.isClosed ? end.at + Pair : end.at;
        if (nameEnd > 0) {
            const QStringView rest = body.sliced(nameEnd);
            found.append({at, next - at, body.first(nameEnd).toString(),
                          rest.isEmpty() ? QString() : rest.sliced(1).toString(), asValue,
                          end.isClosed});
        }
        at = text.indexOf(u"{{", next);
    }
    return found;
}

} // namespace RadarDesk::workbench
