// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/fields/fieldpath.h>

#include <QStringView>

#include <optional>

namespace RadarDesk::workbench {

/// Whether a key after a dot may hold it; others stand in brackets and quotes.
[[nodiscard]] bool isFieldKeyCharacter(QChar c);
/// \a text in quotes, with a backslash before quotes and backslashes.
[[nodiscard]] QString quotedFieldText(const QString &text);

/// Walks over the text of conditions.
class FieldScanner
{
public:
    explicit FieldScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Nothing at all, or white space.
    [[nodiscard]] bool atGap() const { return atEnd() || m_text.at(m_at).isSpace(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    void skipSpace();
    /// Skips \a text if it is next, ignoring case.
    [[nodiscard]] bool take(QStringView text);
    /// Reads up to white space.
    [[nodiscard]] QString takeBare();
    /// Reads the rest.
    [[nodiscard]] QString takeRest();
    /// Reads a quoted string that starts here. Without a closing quote, it extends to the end: it
    /// is still being typed.
    [[nodiscard]] QString takeQuoted();
    /// Reads the path of a field after "data"; returns nothing and doesn't move if there is none.
    [[nodiscard]] std::optional<FieldPath> takePath();

private:
    [[nodiscard]] bool takeKey(FieldPath &path);
    [[nodiscard]] bool takeBrackets(FieldPath &path);

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace RadarDesk::workbench
