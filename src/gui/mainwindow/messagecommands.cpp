// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/messagecommands.h>

#include <gui/commands/commandregistry.h>
#include <gui/kit/layout/pageswitch.h>

#include <QAction>
#include <QCoreApplication>

namespace RadarDesk::gui {

namespace {

struct MessageCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

} // namespace

void addMessageCommands(CommandRegistry &commands, PageSwitch &places,
                        const MessageActions &actions)
{
    const auto add = [&commands](const char *id, const QString &text,
                                 const QList<QKeySequence> &keys, std::function<void()> act) {
        return commands.add(QString::fromLatin1(id), CommandRegistry::Section::Message, text, keys,
                            std::move(act));
    };
    add("newMessage", MessageCommandText::tr("&New message"), {QKeySequence::New}, actions.openNew);
    const QList<QAction *> ofMessages{
        add("saveMessage", MessageCommandText::tr("&Save message"), {QKeySequence::Save},
            actions.save),
        add("messageChanges", MessageCommandText::tr("S&how changes of the message"), {},
            actions.showChanges),
        add("revertMessage", MessageCommandText::tr("&Revert message"), {}, actions.revert),
        add("closeMessage", MessageCommandText::tr("Cl&ose message"),
            {QKeySequence(Qt::CTRL | Qt::Key_W)}, actions.close),
        add("nextMessage", MessageCommandText::tr("Next &message"),
            {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)},
            actions.next),
        add("previousMessage", MessageCommandText::tr("Pre&vious message"),
            {QKeySequence(Qt::CTRL | Qt::Key_PageUp),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
            actions.previous)};
    const auto enable = [&places, ofMessages] {
        for (QAction *action : ofMessages)
            action->setEnabled(places.current() == 0);
    };
    QObject::connect(&places, &PageSwitch::changed, &commands, enable);
    enable();
}

} // namespace RadarDesk::gui
