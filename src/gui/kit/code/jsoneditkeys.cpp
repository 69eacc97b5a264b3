// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/folding.h>
#include <gui/kit/code/jsonedit.h>
#include <gui/kit/layout/commandkeys.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace RadarDesk::gui {

namespace {

/// A command of the window that the editor does by itself while it has the focus.
struct EditorCommand
{
    const char *id;
    QKeyCombination usualKeys;
    void (*act)(JsonEdit &edit);
};

// In the order of JsonEdit::Command.
constexpr EditorCommand EditorCommands[] = {
    {"formatJson", Qt::CTRL | Qt::SHIFT | Qt::Key_F, [](JsonEdit &edit) { edit.format(); }},
    {"minifyJson", Qt::CTRL | Qt::SHIFT | Qt::Key_M, [](JsonEdit &edit) { edit.minify(); }},
    {"replaceInJson", Qt::CTRL | Qt::Key_H,
     [](JsonEdit &edit) { Q_EMIT edit.findRequested(true); }},
    {"jsonError", QKeyCombination(Qt::Key_F8), [](JsonEdit &edit) { edit.goToFault(); }},
    {"foldJson", Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft, [](JsonEdit &edit) { edit.foldAll(); }},
    {"unfoldJson", Qt::CTRL | Qt::ALT | Qt::Key_BracketRight,
     [](JsonEdit &edit) { edit.unfoldAll(); }},
};

QList<QKeySequence> keysOfEditor(const JsonEdit &edit, const EditorCommand &command)
{
    return commandKeys(edit, QString::fromLatin1(command.id), QKeySequence(command.usualKeys));
}

} // namespace

QKeySequence JsonEdit::keysOf(Command command) const
{
    return keysOfEditor(*this, EditorCommands[static_cast<int>(command)]).value(0);
}

std::function<void()> JsonEdit::actOfCommand(const QKeyEvent &event)
{
    const QKeySequence pressed(event.keyCombination());
    if (pressed.isEmpty()
        || (event.text().size() == 1 && event.text().at(0).isPrint()
            && !event.modifiers().testFlag(Qt::ControlModifier)))
        return {};
    for (const EditorCommand &command : EditorCommands) {
        if (keysOfEditor(*this, command).contains(pressed))
            return [this, act = command.act] { act(*this); };
    }
    return {};
}

void JsonEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    menu->addSeparator();
    const auto add = [this, &menu](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        return action;
    };
    add(tr("Fi&nd…"), QKeySequence::Find, [this] { Q_EMIT findRequested(false); });
    add(tr("R&eplace…"), keysOf(Command::Replace), [this] { Q_EMIT findRequested(true); });
    add(tr("Go to err&or"), keysOf(Command::GoToFault), [this] {
        goToFault();
    })->setEnabled(m_fault.has_value());
    menu->addSeparator();
    add(tr("Fo&ld"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, [this] { foldHere(); });
    add(tr("Unfol&d"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, [this] { unfoldHere(); });
    menu->addSeparator();
    add(tr("&Format"), keysOf(Command::Format), [this] { format(); })->setEnabled(!m_fault);
    add(tr("&Minify"), keysOf(Command::Minify), [this] { minify(); })->setEnabled(!m_fault);
    menu->exec(event->globalPos());
}

} // namespace RadarDesk::gui
