// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/fields/fieldscanner.h>

namespace RadarDesk::workbench {

bool isFieldKeyCharacter(QChar c)
{
    return !c.isSpace() && !QStringView(u".[]=<>~!\"").contains(c);
}

QString quotedFieldText(const QString &text)
{
    QString quoted = text;
    quoted.replace(QStringLiteral("\\"), QStringLiteral("\\\\"));
    quoted.replace(QStringLiteral("\""), QStringLiteral("\\\""));
    return u'"' + quoted + u'"';
}

void FieldScanner::skipSpace()
{
    while (!atEnd() && m_text.at(m_at).isSpace())
        ++m_at;
}

bool FieldScanner::take(QStringView text)
{
    if (!m_text.sliced(m_at).startsWith(text, Qt::CaseInsensitive))
        return false;
    m_at += text.size();
    return true;
}

QString FieldScanner::takeBare()
{
    const qsizetype from = m_at;
    while (!atGap())
        ++m_at;
    return m_text.sliced(from, m_at - from).toString();
}

QString FieldScanner::takeRest()
{
    const qsizetype from = m_at;
    m_at = m_text.size();
    return m_text.sliced(from).toString();
}

QString FieldScanner::takeQuoted()
{
    QString text;
    for (++m_at; !atEnd(); ++m_at) {
        const QChar c = peek();
        const bool isEscape = c == u'\\' && (peek(1) == u'"' || peek(1) == u'\\');
        if (c == u'"') {
            ++m_at;
            return text;
        }
        if (isEscape)
            ++m_at;
        text += peek();
    }
    return text;
}

std::optional<FieldPath> FieldScanner::takePath()
{
    const qsizetype from = m_at;
    FieldPath path;
    while (peek() == u'.' || peek() == u'[') {
        if (!(peek() == u'.' ? takeKey(path) : takeBrackets(path))) {
            m_at = from;
            return std::nullopt;
        }
    }
    return path;
}

bool FieldScanner::takeKey(FieldPath &path)
{
    const qsizetype from = ++m_at;
    while (!atEnd() && isFieldKeyCharacter(peek()))
        ++m_at;
    path.steps.append({m_text.sliced(from, m_at - from).toString()});
    return m_at > from;
}

bool FieldScanner::takeBrackets(FieldPath &path)
{
    ++m_at;
    if (peek() == u'"') {
        path.steps.append({takeQuoted()});
    } else {
        const qsizetype from = m_at;
        while (peek() >= u'0' && peek() <= u'9')
            ++m_at;
        bool isIndex = false;
        const int index = m_text.sliced(from, m_at - from).toInt(&isIndex);
        if (!isIndex)
            return false;
        path.steps.append({{}, index});
    }
    if (peek() != u']')
        return false;
    ++m_at;
    return true;
}

} // namespace RadarDesk::workbench
