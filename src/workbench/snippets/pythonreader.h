// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/pythontokens.h>

#include <pushradar/jsonvalue.h>

#include <optional>

namespace RadarDesk::workbench {

/// The arguments of a call.
struct PythonArguments
{
    struct Argument
    {
        QString name; ///< Empty for one that is found by its position.
        PushRadar::JsonValue value;
        qsizetype offset = 0;
    };

    QList<Argument> positional;
    QList<Argument> named;
};

/// Reads the literals of Python as the JSON that json.dumps() makes of them, numbers with their
/// digits. After a fault, each function returns nothing.
class PythonReader
{
public:
    PythonReader(const QString &text, const QList<PythonToken> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }
    [[nodiscard]] const PythonToken &peek(qsizetype ahead = 0) const
    {
        return m_tokens.at(qMin(m_at + ahead, m_tokens.size() - 1));
    }
    /// Passes an operator if it is here.
    bool take(QStringView operatorText);

    [[nodiscard]] std::optional<PushRadar::JsonValue> value();
    /// From the bracket that opens to the one that closes.
    [[nodiscard]] std::optional<PythonArguments> arguments();

    std::nullopt_t fail(const PythonToken &token, const QString &message);
    [[nodiscard]] const PasteFault &fault() const { return m_fault; }

private:
    [[nodiscard]] std::optional<PushRadar::JsonValue> texts();
    [[nodiscard]] std::optional<PushRadar::JsonValue> number(bool negative);
    [[nodiscard]] std::optional<PushRadar::JsonValue> word();
    [[nodiscard]] std::optional<PushRadar::JsonValue> list(QStringView close);
    [[nodiscard]] std::optional<PushRadar::JsonValue> dict();
    [[nodiscard]] std::optional<PushRadar::JsonValue> fromJsonText();
    [[nodiscard]] std::nullopt_t failUnfinished(QStringView close);

    const QString &m_text;
    const QList<PythonToken> &m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    PasteFault m_fault;
};

} // namespace RadarDesk::workbench
