// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/code/jsoncolours.h>

#include <QSyntaxHighlighter>

namespace RadarDesk::gui {

/// Colours the parts of JSON text while it is typed, and marks the placeholders in it.
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
    JsonColours m_colours;
    QPalette m_palette;
    bool m_isSet = false;
};

} // namespace RadarDesk::gui
