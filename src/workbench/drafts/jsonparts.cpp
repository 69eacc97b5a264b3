// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/jsonparts.h>

#include <pushradar/jsonscanner.h>
#include <pushradar/jsonvalue.h>

#include <algorithm>

namespace RadarDesk::workbench {

JsonParts::JsonParts(const QByteArray &json)
{
    PushRadar::JsonScanner scanner(json);
    const auto since = [&json, &scanner](qsizetype from) {
        return json.mid(from, scanner.position() - from);
    };
    const bool hasKeys = scanner.peek() == '{';
    const char closing = hasKeys ? '}' : ']';
    scanner.advance();
    scanner.skipSpace();
    m_open = since(0);
    qsizetype end = scanner.position(); // of the member before
    while (!scanner.atEnd() && scanner.peek() != closing) {
        if (scanner.peek() == ',') {
            scanner.advance();
            scanner.skipSpace();
            m_separators.append(since(end));
        }
        Member member;
        qsizetype at = scanner.position();
        if (hasKeys) {
            if (!scanner.skipString())
                break;
            member.key = since(at);
            at = scanner.position();
            scanner.skipSpace();
            scanner.advance(); // the colon
            scanner.skipSpace();
            member.colon = since(at);
            at = scanner.position();
        }
        if (!scanner.skipValue())
            break;
        member.value = since(at);
        m_members.append(member);
        end = scanner.position();
        scanner.skipSpace();
    }
    m_close = json.mid(end);
}

QByteArray JsonParts::toJson() const
{
    QByteArray json = m_open;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const Member &member = m_members.at(i);
        if (i > 0)
            json += m_separators.at(i - 1);
        json += member.key + member.colon + member.value;
    }
    return json + m_close;
}

void JsonParts::setKey(int at, const QString &key)
{
    m_members[at].key = PushRadar::toJsonString(key);
}

void JsonParts::insert(int before, const QString &key, const QByteArray &json)
{
    Member member{.value = json};
    if (isObject()) {
        member.key = PushRadar::toJsonString(key);
        member.colon = m_members.isEmpty() ? QByteArrayLiteral(": ") : m_members.first().colon;
    }
    if (m_members.isEmpty()) {
        m_open.truncate(1);
        m_close = m_close.right(1);
    } else if (!m_separators.isEmpty()) {
        m_separators.insert(0, m_separators.first());
    } else {
        const QByteArray space = m_open.sliced(1);
        m_separators.append(space.contains('\n') ? ',' + space : QByteArrayLiteral(", "));
    }
    m_members.insert(std::clamp<qsizetype>(before, 0, m_members.size()), member);
}

void JsonParts::remove(const QList<int> &rows)
{
    std::for_each(rows.crbegin(), rows.crend(), [this](int row) {
        m_members.removeAt(row);
        if (!m_separators.isEmpty())
            m_separators.removeAt(std::max(0, row - 1));
    });
    if (m_members.isEmpty()) {
        m_open.truncate(1);
        m_close = m_close.right(1);
    }
}

void JsonParts::move(const QList<int> &rows, int before)
{
    QList<Member> moved;
    const auto order = orderAfterMove(static_cast<int>(m_members.size()), rows, before);
    for (const int row : order)
        moved.append(m_members.at(row));
    m_members = moved;
}

QByteArray jsonAt(const QByteArray &json, const JsonPath &path)
{
    QByteArray value = json;
    for (const int each : path)
        value = JsonParts(value).members().value(each).value;
    return value;
}

QByteArray withEdited(const QByteArray &json, const JsonPath &path,
                      const std::function<void(JsonParts &)> &edit)
{
    JsonParts parts(json);
    if (path.isEmpty())
        edit(parts);
    else
        parts.setValue(path.first(),
                       withEdited(parts.members().at(path.first()).value, path.mid(1), edit));
    return parts.toJson();
}

QList<int> orderAfterMove(int count, const QList<int> &rows, int before)
{
    QList<int> order;
    for (int row = 0; row <= count; ++row) {
        if (row == std::clamp(before, 0, count))
            order += rows;
        if (row < count && !rows.contains(row))
            order.append(row);
    }
    return order;
}

} // namespace RadarDesk::workbench
