// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/pastefault.h>

namespace RadarDesk::workbench {

struct PythonToken
{
    enum class Kind { Name, Number, Text, Operator, LineEnd, End };

    Kind kind = Kind::End;
    QString text; ///< The value of a string; any other token as it was written.
    qsizetype offset = 0;

    [[nodiscard]] bool is(Kind other, QStringView content) const
    {
        return kind == other && text == content;
    }
    [[nodiscard]] bool isOperator(QStringView content) const { return is(Kind::Operator, content); }
};

/// Splits Python code; line ends inside brackets and comments are left out.
[[nodiscard]] PasteResult<QList<PythonToken>> readPythonTokens(const QString &text);

} // namespace RadarDesk::workbench
