// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QTextLayout>

namespace RadarDesk::gui {

/// The colours of the parts of JSON text: keys, texts, numbers, words. Each is read on the base
/// colour of the palette they were chosen for, also where a change is marked.
class JsonColours
{
public:
    explicit JsonColours(const QPalette &palette = {});

    [[nodiscard]] QList<QTextLayout::FormatRange> of(QStringView line) const;
    /// Of a header of an exchange: its name.
    [[nodiscard]] QList<QTextLayout::FormatRange> ofHeader(QStringView line) const;
    [[nodiscard]] QList<QColor> all() const;

private:
    QTextCharFormat m_key;
    QTextCharFormat m_text;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
};

} // namespace RadarDesk::gui
