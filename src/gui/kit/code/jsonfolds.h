// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBlock>

namespace RadarDesk::gui {

/// The folded lines of a JSON text in an editor: those between the brackets of an object or array.
/// They stay part of the text. They unfold when they are edited or lose a bracket.
class JsonFolds
{
public:
    /// \a document outlives it.
    explicit JsonFolds(QTextDocument &document)
        : m_document(document)
    {
    }

    /// Whether \a line opens an object or array and doesn't close it.
    [[nodiscard]] static bool isFoldable(const QTextBlock &line);
    [[nodiscard]] static bool isFolded(const QTextBlock &line);
    void setFolded(const QTextBlock &line, bool folded);
    /// Folds the object or array around \a line; returns the line that opens it, or \a line.
    QTextBlock foldAround(const QTextBlock &line);
    /// Folds all that is in the outermost object or array.
    void foldAll();
    void unfoldAll();
    /// Shows \a line with those that are folded with it.
    void reveal(const QTextBlock &line);
    /// So many characters at \a position are new.
    void updateAfterEdit(int position, int added);

private:
    [[nodiscard]] QTextBlock closingLineOf(const QTextBlock &line) const;
    void showFrom(QTextBlock line);

    QTextDocument &m_document;
    bool m_hasFolds = false; ///< There may be some; without any, an edit costs nothing.
};

} // namespace RadarDesk::gui
