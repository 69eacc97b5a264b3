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

/// Stands in for the editor while a line of the draft's JSON is too long to be edited: shows the
/// start of it. The draft has all of it, and the editor what was there before.
class LongJson : public QWidget
{
    Q_OBJECT

public:
    /// In the place of \a editor, which outlives it, as does \a draft.
    LongJson(workbench::MessageDraft &draft, JsonEdit &editor, QWidget *parent);

    /// Shows \a json if it is for this and not for the editor, and says so.
    bool take(const QString &json);
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    /// Puts the JSON on lines of its own, for the editor.
    void format();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What is shown is another text.
    void taken();
    /// A person wants to search in it, which only the editor can.
    void findRequested();

private:
    bool takePasted(const QString &json);
    /// Goes back to what was there before something was pasted.
    void undoPaste();
    void setTaken(bool isTaken);

    workbench::MessageDraft &m_draft;
    JsonEdit &m_editor;
    JsonView *m_view;
    bool m_isTaken = false;
    bool m_isPasted = false; ///< So the editor has what was there before.
};

} // namespace RadarDesk::gui
