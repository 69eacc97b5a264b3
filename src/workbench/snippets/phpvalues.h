// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/valuewriter.h>

namespace RadarDesk::workbench {

/// Writes values as PHP literals, for a library that hands them to json_encode().
class PhpValues : public ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    [[nodiscard]] QString text(const QString &text) const override;

protected:
    [[nodiscard]] QString number(const QByteArray &json) const override;
    [[nodiscard]] QString member(const QString &key, const QString &value) const override;
    [[nodiscard]] QString object(const QStringList &keys, const QStringList &members,
                                 int depth) const override;
};

} // namespace RadarDesk::workbench
