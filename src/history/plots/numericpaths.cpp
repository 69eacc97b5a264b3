// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/numericpaths.h>

#include <pushradar/jsonvalue.h>

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace RadarDesk::history {

namespace {

constexpr int MaxDepth = 512; // as deep as JSON values may be elsewhere

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many characters at the beginning of \a text are a JSON number.
qsizetype numberLength(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        return at > from;
    };
    if (at < text.size() && text.at(at) == '-')
        ++at;
    if (at < text.size() && text.at(at) == '0')
        ++at;
    else if (!digits())
        return 0;
    qsizetype whole = at;
    if (at < text.size() && text.at(at) == '.') {
        ++at;
        if (!digits())
            return whole;
        whole = at;
    }
    if (at < text.size() && (text.at(at) == 'e' || text.at(at) == 'E')) {
        ++at;
        if (at < text.size() && (text.at(at) == '+' || text.at(at) == '-'))
            ++at;
        if (!digits())
            return whole;
        whole = at;
    }
    return whole;
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
        skipSpace();
        if (m_at >= m_json.size() || depth > MaxDepth || m_found.size() >= m_limit)
            return false;
        switch (m_json.at(m_at)) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"': {
            const auto text = string();
            if (text && !text->isEmpty() && numberLength(*text) == text->size())
                found(*text);
            return text.has_value();
        }
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        ++m_at;
        if (passes('}'))
            return true;
        const qsizetype outer = m_path.size();
        do {
            skipSpace();
            const auto key = string();
            if (!key || !passes(':'))
                return false;
            appendKey(*key);
            if (!value(depth + 1))
                return false;
            m_path.truncate(outer);
        } while (passes(','));
        return passes('}');
    }

    bool array(int depth)
    {
        ++m_at;
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

    bool number()
    {
        const qsizetype length = numberLength(m_json.sliced(m_at));
        if (length == 0)
            return false;
        found(m_json.sliced(m_at, length));
        m_at += length;
        return true;
    }

    /// What is between the quotes, with its escapes.
    std::optional<QByteArrayView> string()
    {
        if (m_at >= m_json.size() || m_json.at(m_at) != '"')
            return std::nullopt;
        const qsizetype from = ++m_at;
        for (; m_at < m_json.size(); ++m_at) {
            if (m_json.at(m_at) == '\\')
                ++m_at;
            else if (m_json.at(m_at) == '"')
                return m_json.sliced(from, m_at++ - from);
        }
        return std::nullopt;
    }

    bool word(QByteArrayView expected)
    {
        if (!m_json.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    void appendKey(QByteArrayView key)
    {
        QByteArray plain = key.toByteArray();
        if (plain.contains('\\')) {
            // Two ways to write the same key are one path.
            const auto read = PushRadar::JsonValue::fromJson('"' + plain + '"');
            plain = read ? read->toString().toUtf8() : plain;
        }
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

    void skipSpace()
    {
        while (m_at < m_json.size()
               && (m_json.at(m_at) == ' ' || m_json.at(m_at) == '\n' || m_json.at(m_at) == '\r'
                   || m_json.at(m_at) == '\t'))
            ++m_at;
    }

    bool passes(char c)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    QByteArrayView m_json;
    qsizetype m_limit;
    qsizetype m_at = 0;
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
