// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippetnotes.h>

#include <pushradar/jsonvalue.h>

#include <optional>

namespace RadarDesk::workbench {

/// Writes JSON values in the literals of a language.
class ValueWriter
{
public:
    explicit ValueWriter(SnippetNotes &notes)
        : m_notes(notes)
    {
    }
    virtual ~ValueWriter() = default;
    Q_DISABLE_COPY_MOVE(ValueWriter)

    /// \a depth: by how many steps the line that it begins on is indented.
    [[nodiscard]] QString value(const PushRadar::JsonValue &value, int depth) const;
    [[nodiscard]] virtual QString text(const QString &text) const = 0;

    /// \a entries with commas between them: on one line, or each on its own where that is too long.
    /// \a taken: how much else is on that line.
    [[nodiscard]] static QString inBrackets(const QString &open, const QStringList &entries,
                                            const QString &close, int depth, qsizetype taken = 0);

protected:
    /// Whether that many levels of brackets are around a value that has brackets itself. From there
    /// on it goes through verbatim() where there is such a way: compilers have limits of their own.
    [[nodiscard]] static bool isDeep(const PushRadar::JsonValue &value, int depth);
    /// Whether it is deep, has half of a surrogate pair in its text or a key, or has a key twice.
    [[nodiscard]] static bool breaksAsLiteral(const PushRadar::JsonValue &value, int depth);

    [[nodiscard]] virtual QString number(const QByteArray &json) const = 0;
    [[nodiscard]] virtual QString word(const QByteArray &json) const;
    [[nodiscard]] virtual QString array(const QStringList &elements, int depth) const;
    [[nodiscard]] virtual QString member(const QString &key, const QString &value) const = 0;
    [[nodiscard]] virtual QString object(const QStringList &keys, const QStringList &members,
                                         int depth) const = 0;
    /// The value by another way than literals, where these would not do; by default there is none.
    [[nodiscard]] virtual std::optional<QString> verbatim(const PushRadar::JsonValue &value,
                                                          int depth) const;

    /// How a language writes 1.0.
    enum class PointZero { Dropped, Kept };
    /// The number as it is, or as hugeNumber() has it, in a language whose numbers are doubles; a
    /// note says what becomes of it.
    [[nodiscard]] QString numberAsDouble(const QByteArray &json,
                                         PointZero pointZero = PointZero::Dropped) const;
    /// A number that no double holds, with a note; by default as text.
    [[nodiscard]] virtual QString hugeNumber(const QByteArray &json) const;
    [[nodiscard]] SnippetNotes &notes() const { return m_notes; }

private:
    [[nodiscard]] QString objectOf(const PushRadar::JsonValue &value, int depth) const;

    SnippetNotes &m_notes;
};

/// Whether an object has a key more than once; nested ones are not looked at.
[[nodiscard]] bool repeatsAKey(const PushRadar::JsonValue &value);

} // namespace RadarDesk::workbench
