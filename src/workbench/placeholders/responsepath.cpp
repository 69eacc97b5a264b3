// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/responsepath.h>

#include <QCoreApplication>

#include <algorithm>

using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct ResponsePathText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

QString notAPath(QStringView path)
{
    return ResponsePathText::tr("“%1” isn't a path like orders[0].id.").arg(path);
}

QString leadsNowhere(QStringView path)
{
    return ResponsePathText::tr("There is no “%1” in the last response.").arg(path);
}

} // namespace

Result<JsonValue, QString> valueAtPath(const JsonValue &json, QStringView path)
{
    JsonValue value = json;
    qsizetype at = 0;
    while (at < path.size()) {
        if (path.at(at) == u'[') {
            const qsizetype close = path.indexOf(u']', at);
            bool isNumber = false;
            const int number = close < 0 ? 0 : path.sliced(at + 1, close - at - 1).toInt(&isNumber);
            if (!isNumber || number < 0)
                return notAPath(path);
            const QList<JsonValue> elements = value.elements();
            at = close + 1;
            if (number >= elements.size())
                return leadsNowhere(path.first(at));
            value = elements.at(number);
            continue;
        }
        // A dot is between a name and what is before it.
        if (at > 0 && path.at(at++) != u'.')
            return notAPath(path);
        const auto isEnd = [](QChar c) { return c == u'.' || c == u'['; };
        const auto end = std::find_if(path.begin() + at, path.end(), isEnd) - path.begin();
        const QStringView name = path.sliced(at, end - at);
        if (name.isEmpty())
            return notAPath(path);
        const QList<JsonMember> members = value.members();
        // The last one counts, as in JsonValue::member().
        const auto found = std::find_if(members.rbegin(), members.rend(),
                                        [name](const JsonMember &m) { return m.key == name; });
        at = end;
        if (found == members.rend())
            return leadsNowhere(path.first(at));
        value = found->value;
    }
    return value;
}

} // namespace RadarDesk::workbench
