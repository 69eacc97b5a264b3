// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>

#include <optional>
#include <vector>

class QKeyEvent;

namespace RadarDesk::gui {

/// A longer line has neither colors nor brackets that are matched or folded, so that a key needs no
/// look at all of it.
constexpr int LongestLine = 20'000;

/// Where the bracket is that belongs to the one at \a position. Nothing when there is none there or
/// within reach, or when the one at \a position stands in a string.
[[nodiscard]] std::optional<int> matchingBracket(const QTextDocument &document, int position,
                                                 int reach = 200'000);
/// Where the outermost bracket is that \a line opens and doesn't close.
[[nodiscard]] std::optional<int> openBracket(const QTextBlock &line);

/// What keys do beside typing their letter: an opening bracket or a quote gets its other half,
/// which is typed over, and a new line is indented. Each is one step of undo with its letter.
class JsonTyping
{
public:
    /// Handles \a event at \a cursor; returns false for ordinary typing.
    bool take(const QKeyEvent &event, QTextCursor &cursor);
    /// Nothing that was added is typed over any more.
    void forget() { m_added.clear(); }

private:
    bool open(QChar opening, QTextCursor &cursor);
    bool typeOver(QChar closing, QTextCursor &cursor);
    bool erasePair(QTextCursor &cursor);
    static void breakLine(QTextCursor &cursor);
    static bool outdent(QChar closing, QTextCursor &cursor);

    std::vector<QTextCursor> m_added; ///< In front of what was added.
};

} // namespace RadarDesk::gui
