// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace RadarDesk::sandbox {

/// A text as a QR code: a square of dark and light modules, without the light margin of four
/// modules that has to be around it.
class QrCode
{
public:
    static constexpr int Margin = 4;

    /// Nothing when \a text is empty, or longer than a code holds.
    [[nodiscard]] static std::optional<QrCode> of(const QByteArray &text);

    /// How many modules a side has.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.at(y * m_size + x) != 0; }

private:
    QrCode(int size, QByteArray modules)
        : m_size(size)
        , m_modules(std::move(modules))
    {
    }

    int m_size;
    QByteArray m_modules; // row by row, 1 where dark
};

} // namespace RadarDesk::sandbox
