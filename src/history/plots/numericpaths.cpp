// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/numericpaths.h>

#include <pushradar/jsonscanner.h>

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace RadarDesk::history {

namespace {

constexpr int MaxDepth = 512; // as deep as JSON values may be elsewhere

bool isNumber(QByteArrayView text)
{
    PushRadar::JsonScanner scanner(text);
    return scanner.skipValue() == PushRadar::JsonValue::Type::Number && scanner.atEnd();
}

std::optional<double> toNumber(QByteArrayView text)
{
    double value = 0;
    const auto [end, fault] = std::from_chars(text.begin(), text.end(), value);
    const bool isRead = fault == std::errc() && end == text.end() && std::isfinite(value);
    return isRead ? std::optional(value) : std::nullopt;
}

/// Walks through JSON once, and makes a path only where there is a number.
class NumberScan
{
public:
    NumberScan(QByteArrayView json, qsizetype limit)
        : m_json(json)
        , m_scanner(json)
        , m_limit(limit)
    {
    }

    QList<NumberAt> take()
    {
        value(0);
        return std::move(m_found);
    }

private:
    // Each of these returns whether to go on.
    bool value(int depth)
    {
        m_scanner.skipSpace();
        if (depth > MaxDepth || m_found.size() >= m_limit)
            return false;
        switch (m_scanner.peek()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        default:
            return scalar();
        }
    }

    bool object(int depth)
    {
        m_scanner.advance();
        if (passes('}'))
            return true;
        const qsizetype outer = m_path.size();
        do {
            m_scanner.skipSpace();
            const qsizetype start = m_scanner.position();
            if (m_scanner.peek() != '"' || !m_scanner.skipString())
                return false;
            appendKey(since(start));
            if (!passes(':') || !value(depth + 1))
                return false;
            m_path.truncate(outer);
        } while (passes(','));
        return passes('}');
    }

    bool array(int depth)
    {
        m_scanner.advance();
        if (passes(']'))
            return true;
        const qsizetype outer = m_path.size();
        qsizetype index = 0;
        do {
            m_path += '[';
            m_path += QByteArray::number(index++);
            m_path += ']';
            if (!value(depth + 1))
                return false;
            m_path.truncate(outer);
        } while (passes(','));
        return passes(']');
    }

    bool scalar()
    {
        const qsizetype start = m_scanner.position();
        const auto type = m_scanner.skipValue();
        if (!type)
            return false;
        const QByteArrayView text = since(start);
        if (*type == PushRadar::JsonValue::Type::Number)
            found(text);
        else if (*type == PushRadar::JsonValue::Type::String && isNumber(inQuotes(text)))
            found(inQuotes(text));
        return true;
    }

    /// \a key with its quotes. Two ways to write the same key are one path.
    void appendKey(QByteArrayView key)
    {
        const QByteArray plain = key.contains('\\') ? PushRadar::decodeJsonString(key).toUtf8()
                                                    : inQuotes(key).toByteArray();
        const bool isPlain =
            !plain.isEmpty() && std::none_of(plain.cbegin(), plain.cend(), [](char c) {
                return c == '.' || c == '[' || c == ']' || c == '"'
                    || static_cast<unsigned char>(c) < ' ';
            });
        if (!isPlain) {
            m_path += '[' + PushRadar::toJsonString(QString::fromUtf8(plain)) + ']';
            return;
        }
        if (!m_path.isEmpty())
            m_path += '.';
        m_path += plain;
    }

    void found(QByteArrayView text)
    {
        if (const auto value = toNumber(text))
            m_found.append({QString::fromUtf8(m_path), *value});
    }

    [[nodiscard]] QByteArrayView since(qsizetype start) const
    {
        return m_json.sliced(start, m_scanner.position() - start);
    }

    [[nodiscard]] static QByteArrayView inQuotes(QByteArrayView string)
    {
        return string.sliced(1, string.size() - 2);
    }

    bool passes(char c)
    {
        m_scanner.skipSpace();
        if (m_scanner.peek() != c)
            return false;
        m_scanner.advance();
        return true;
    }

    QByteArrayView m_json;
    PushRadar::JsonScanner m_scanner;
    qsizetype m_limit;
    QByteArray m_path; // UTF-8
    QList<NumberAt> m_found;
};

} // namespace

QList<NumberAt> numbersIn(QByteArrayView json, qsizetype limit)
{
    return NumberScan(json, limit).take();
}

bool NumericPaths::note(const QString &path, qint64 time)
{
    const auto known = m_seen.find(path);
    if (known != m_seen.end()) {
        ++known->count;
        known->last = std::max(known->last, time);
        return true;
    }
    if (m_seen.size() >= Capacity)
        return false;
    m_seen.insert(path, {path, 1, time});
    return true;
}

QList<NumericPaths::Seen> NumericPaths::seen(Order order) const
{
    QList<Seen> seen = m_seen.values();
    // The plain locale does not know numbers within names.
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    std::sort(seen.begin(), seen.end(), [&](const Seen &a, const Seen &b) {
        if (order == Order::NewestFirst && a.last != b.last)
            return a.last > b.last;
        const int compared = collator.compare(a.path, b.path);
        return compared != 0 ? compared < 0 : a.path < b.path;
    });
    return seen;
}

} // namespace RadarDesk::history
