// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

namespace RadarDesk {

/// Colours the parts of JSON text: keys, texts, numbers, words.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// The colours are chosen for this palette.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_key;
    QTextCharFormat m_text;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
};

} // namespace RadarDesk
