// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace RadarDesk::gui {

class ElidedLabel;
class FaultLine;

/// One line above the events while they are searched: what was found, how far the search has come,
/// or what is wrong with it. A name is typed in its place, and undo offered, without moving
/// anything.
class SearchLine : public QWidget
{
    Q_OBJECT

public:
    /// What the button does.
    enum class Act { None, Stop, Continue };

    explicit SearchLine(QWidget *parent = nullptr);

    void showText(const QString &text, Act act);
    void showError(const QString &sentence);
    void clearError();
    /// Asks for a name in place of what it says. Enter answers with named(), Esc closes it.
    void askName(const QString &name);
    /// Says \a text with a button for \a undo, in place of all else until it is used or hidden.
    void offerUndo(const QString &text, std::function<void()> undo);
    void closeUndo();

Q_SIGNALS:
    void stopRequested();
    void continueRequested();
    void named(const QString &name);
    /// The name was entered, or isn't asked for any more.
    void nameClosed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeNamePage();
    [[nodiscard]] QWidget *makeUndoPage();
    void closeName();

    QStackedLayout *m_pages;
    QWidget *m_state;
    QLineEdit *m_name = nullptr; // made with its page
    ElidedLabel *m_undoText = nullptr;
    std::function<void()> m_undo;
    ElidedLabel *m_text;
    FaultLine *m_fault;
    QToolButton *m_button;
    Act m_act = Act::None;
};

} // namespace RadarDesk::gui
