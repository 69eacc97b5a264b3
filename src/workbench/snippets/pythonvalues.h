// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/valuewriter.h>

namespace RadarDesk::workbench {

/// Writes values as Python literals, for a library that hands them to json.dumps().
class PythonValues : public ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    [[nodiscard]] QString text(const QString &text) const override;
    /// Whether a value was written by json.loads(), which needs an import.
    [[nodiscard]] bool usesJson() const { return m_usesJson; }
    /// Whether f(name=1) is Python: an ASCII name that is no keyword. Other letters are left out
    /// because Python changes some of them (NFKC).
    [[nodiscard]] static bool isKeywordArgument(const QString &name);

protected:
    [[nodiscard]] QString number(const QByteArray &json) const override;
    /// Whole ones as a product with a power of ten.
    [[nodiscard]] QString hugeNumber(const QByteArray &json) const override;
    [[nodiscard]] QString word(const QByteArray &json) const override;
    [[nodiscard]] QString member(const QString &key, const QString &value) const override;
    [[nodiscard]] QString object(const QStringList &keys, const QStringList &members,
                                 int depth) const override;
    [[nodiscard]] std::optional<QString> verbatim(const PushRadar::JsonValue &value,
                                                  int depth) const override;

private:
    mutable bool m_usesJson = false;
};

} // namespace RadarDesk::workbench
