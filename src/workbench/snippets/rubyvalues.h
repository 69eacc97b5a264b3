// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/valuewriter.h>

namespace RadarDesk::workbench {

/// Writes values as Ruby literals, for a library that calls to_json on them. What Ruby would
/// write otherwise goes through an object whose to_json returns the JSON text.
class RubyValues : public ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    [[nodiscard]] QString text(const QString &text) const override;
    /// Whether RawJson was used, which has to be defined before.
    [[nodiscard]] bool usesRawJson() const { return m_usesRawJson; }

protected:
    [[nodiscard]] QString number(const QByteArray &json) const override;
    [[nodiscard]] QString word(const QByteArray &json) const override;
    [[nodiscard]] QString member(const QString &key, const QString &value) const override;
    [[nodiscard]] QString object(const QStringList &keys, const QStringList &members,
                                 int depth) const override;
    [[nodiscard]] std::optional<QString> verbatim(const PushRadar::JsonValue &value,
                                                  int depth) const override;

private:
    [[nodiscard]] QString rawJson(const QByteArray &json) const;

    mutable bool m_usesRawJson = false;
};

} // namespace RadarDesk::workbench
