// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <QPlainTextEdit>

#include <optional>

namespace RadarDesk::gui {

class JsonHighlighter;

/// A text field for JSON: coloured, in a fixed font, with the place of a fault marked.
class JsonEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEdit(QWidget *parent = nullptr);

    /// Replaces the text as one step of undo, leaving the view where it is.
    void replaceText(const QString &text);
    void markFault(const std::optional<PushRadar::JsonFault> &fault);
    /// Types \a placeholder at the cursor, in quotes where there are none around it.
    void insertPlaceholder(const QString &placeholder);
    /// Puts the cursor at the fault.
    void goToFault();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QPalette &palette);
    [[nodiscard]] QTextCursor cursorAt(const PushRadar::JsonFault &fault) const;

    JsonHighlighter *m_highlighter;
    std::optional<PushRadar::JsonFault> m_fault;
};

} // namespace RadarDesk::gui
