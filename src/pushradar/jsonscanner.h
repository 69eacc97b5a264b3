// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/jsonvalue.h>

#include <optional>

namespace PushRadar {

/// Walks over JSON text without building anything from it.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView utf8)
        : m_text(utf8)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void advance() { ++m_at; }

    void skipSpace();
    /// Passes one value of any type and tells its type; std::nullopt after a fault.
    [[nodiscard]] std::optional<JsonValue::Type> skipValue();
    /// Passes one string with its quotes; false after a fault.
    [[nodiscard]] bool skipString();
    /// Passes white space and then one string with its quotes, or one character outside of strings,
    /// and returns what it was: nothing at the end of the text, and after a fault.
    [[nodiscard]] QByteArrayView takeToken();
    /// Passes an array that begins here, and calls \a take(type, json) for each of its elements
    /// until that returns false. The array must be valid.
    template <typename Take> void eachElement(const Take &take)
    {
        advance();
        for (skipSpace(); !atEnd() && peek() != ']'; skipSpace()) {
            const qsizetype start = m_at;
            const auto type = skipValue();
            if (!type || !take(*type, m_text.sliced(start, m_at - start)))
                return;
            skipSpace();
            if (peek() == ',')
                advance();
        }
    }
    /// Stops here with \a message, at the cursor. Returns false, to be returned.
    bool fail(const QString &message);

    [[nodiscard]] const JsonFault &fault() const { return m_fault; }

private:
    [[nodiscard]] bool skipWord(QByteArrayView word);
    [[nodiscard]] bool skipNumber();
    [[nodiscard]] bool skipEscape();
    [[nodiscard]] bool skipDigits();
    [[nodiscard]] bool skipScalar(JsonValue::Type &type);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    JsonFault m_fault;
};

/// The text that a JSON string with its quotes stands for. \a json must be valid.
[[nodiscard]] QString decodeJsonString(QByteArrayView json);

} // namespace PushRadar
