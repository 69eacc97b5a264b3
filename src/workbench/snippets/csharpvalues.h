// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/valuewriter.h>

namespace RadarDesk::workbench {

/// Writes values as C# literals, for a library that hands them to Newtonsoft's
/// JsonConvert.SerializeObject(). What that would write otherwise goes through its JRaw.
class CSharpValues : public ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    [[nodiscard]] QString text(const QString &text) const override;
    /// Whether JRaw was used, which needs a namespace.
    [[nodiscard]] bool usesRaw() const { return m_usesRaw; }

protected:
    [[nodiscard]] QString number(const QByteArray &json) const override;
    [[nodiscard]] QString array(const QStringList &elements, int depth) const override;
    [[nodiscard]] QString member(const QString &key, const QString &value) const override;
    [[nodiscard]] QString object(const QStringList &keys, const QStringList &members,
                                 int depth) const override;
    [[nodiscard]] std::optional<QString> verbatim(const PushRadar::JsonValue &value,
                                                  int depth) const override;

private:
    [[nodiscard]] QString raw(const QByteArray &json) const;

    mutable bool m_usesRaw = false;
};

} // namespace RadarDesk::workbench
