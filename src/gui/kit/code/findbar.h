// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace RadarDesk::gui {

class JsonEdit;

/// Finds and replaces in the text of an editor, in place. It is hidden until the editor asks for
/// it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Searches \a edit, which outlives this.
    explicit FindBar(JsonEdit &edit, QWidget *parent = nullptr);

    /// Shows itself, with what is selected as the words.
    void open(bool replace);
    void close();
    /// Selects the next match, or the one before; at an end it goes on at the other one.
    void step(bool forward);
    void replace();
    /// Replaces every match, as one step of undo.
    void replaceAll();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &symbol, const QString &text, void (FindBar::*act)());
    void stepForward() { step(true); }
    void stepBack() { step(false); }
    void search();
    void showCount();

    JsonEdit &m_edit;
    QLineEdit *m_words;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QLineEdit *m_with;
    QList<QTextCursor> m_matches;
    bool m_isMore = false; ///< There are more than are marked.
};

} // namespace RadarDesk::gui
