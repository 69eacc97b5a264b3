// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace RadarDesk::workbench {
class MessageDraft;
}

namespace RadarDesk::gui {

class JsonEdit;
class JsonView;

/// Replaces the editor while a line of the draft's JSON is too long to edit, and shows its start.
/// The draft has the whole text; the editor keeps the previous one.
class LongJson : public QWidget
{
    Q_OBJECT

public:
    /// Takes the place of \a editor. Both must outlive it.
    LongJson(workbench::MessageDraft &draft, JsonEdit &editor, QWidget *parent);

    /// Shows \a json if it is for this and not for the editor, and says so.
    bool take(const QString &json);
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    /// Puts the JSON on lines of its own, for the editor.
    void format();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The text has changed.
    void taken();
    /// The user wants to search, which only the editor can do.
    void findRequested();

private:
    bool takePasted(const QString &json);
    /// Undoes the paste.
    void undoPaste();
    void setTaken(bool isTaken);

    workbench::MessageDraft &m_draft;
    JsonEdit &m_editor;
    JsonView *m_view;
    bool m_isTaken = false;
    bool m_isPasted = false; ///< The text was pasted, so the editor has the previous one.
};

} // namespace RadarDesk::gui
