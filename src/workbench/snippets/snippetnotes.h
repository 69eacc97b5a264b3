// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace RadarDesk::workbench {

/// Collects what code does otherwise than the editor would.
class SnippetNotes
{
public:
    /// \a language as in "%1 writes …".
    explicit SnippetNotes(const QString &language)
        : m_language(language)
    {
    }

    /// The number arrives with other digits and the same value.
    void numberRewritten(const QByteArray &json) { m_rewritten.append(asText(json)); }
    /// The number arrives with another value.
    void numberRounded(const QByteArray &json) { m_rounded.append(asText(json)); }
    /// The number is in the code as a text.
    void numberAsText(const QByteArray &json) { m_asText.append(asText(json)); }
    /// Half of a surrogate pair became U+FFFD.
    void halfReplaced() { m_halfReplaced = true; }
    /// An object has a key more than once, and only the last is sent.
    void keyRepeated(const QString &key) { m_repeatedKeys.append(key); }
    void add(const QString &sentence) { m_others.append(sentence); }
    /// A value has so many levels of brackets that the code reads it from JSON text.
    void deepValue();
    /// An object's whole numbers as keys come before its other keys.
    void keysReordered();

    [[nodiscard]] QStringList sentences() const;

private:
    [[nodiscard]] static QString asText(const QByteArray &json);

    QString m_language;
    QStringList m_rewritten;
    QStringList m_rounded;
    QStringList m_asText;
    QStringList m_repeatedKeys;
    QStringList m_others;
    bool m_halfReplaced = false;
};

} // namespace RadarDesk::workbench
