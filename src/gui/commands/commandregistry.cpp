// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/commandregistry.h>

#include <gui/kit/look/mnemonics.h>

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

/// The tooltip of a button with this action: its text and its key.
QString toolTipOf(const QAction &action)
{
    const QString text = CommandRegistry::plainText(action);
    const QKeySequence keys = action.shortcut();
    //: %1: what a button does; %2: its key, such as Ctrl+K
    return keys.isEmpty()
        ? text
        : CommandRegistry::tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

CommandRegistry::CommandRegistry(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

QAction *CommandRegistry::add(const QString &id, Section section, const QString &text,
                              const QList<QKeySequence> &keys, std::function<void()> act)
{
    Q_ASSERT(!find(id));
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    connect(action, &QAction::triggered, this, std::move(act));
    m_window.addAction(action);
    m_commands.push_back({id, section, action, keys});
    apply(m_commands.back(), keys);
    return action;
}

const CommandRegistry::Command *CommandRegistry::find(const QString &id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QAction *CommandRegistry::action(const QString &id) const
{
    const Command *const command = find(id);
    Q_ASSERT(command);
    return command->action;
}

QString CommandRegistry::nameOf(Section section)
{
    switch (section) {
    case Section::View:
        return tr("View");
    case Section::Message:
        return tr("Message");
    case Section::Json:
        return QStringLiteral("JSON");
    case Section::Events:
        return tr("Events");
    case Section::Access:
        return tr("Access");
    case Section::Demo:
        return tr("Demo");
    case Section::Profile:
        return tr("Profile");
    case Section::Data:
        return tr("History");
    case Section::Help:
        break;
    }
    return tr("Help");
}

QString CommandRegistry::plainText(const QAction &action)
{
    QString text = withoutMnemonic(action.text());
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

const CommandRegistry::Command *CommandRegistry::holderOf(const QKeySequence &keys,
                                                          const QString &id) const
{
    const auto found = std::ranges::find_if(m_commands, [&](const Command &command) {
        return command.id != id && command.action->shortcuts().contains(keys);
    });
    return found == m_commands.end() ? nullptr : &*found;
}

void CommandRegistry::apply(const Command &command, const QList<QKeySequence> &keys)
{
    command.action->setShortcuts(keys);
    command.action->setToolTip(toolTipOf(*command.action));
}

void CommandRegistry::take(const QList<QKeySequence> &keys, const Command &except)
{
    for (const Command &command : m_commands) {
        if (&command == &except)
            continue;
        QList<QKeySequence> own = command.action->shortcuts();
        if (own.removeIf([&keys](const QKeySequence &each) { return keys.contains(each); }) > 0)
            apply(command, own);
    }
}

void CommandRegistry::setKeys(const QString &id, const QKeySequence &keys)
{
    const Command *const command = find(id);
    if (!command)
        return;
    const QList<QKeySequence> wanted =
        keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    take(wanted, *command);
    apply(*command, wanted);
    Q_EMIT keysChanged();
}

void CommandRegistry::resetKeys(const QString &id)
{
    const Command *const command = find(id);
    if (!command)
        return;
    take(command->usualKeys, *command);
    apply(*command, command->usualKeys);
    Q_EMIT keysChanged();
}

void CommandRegistry::resetAllKeys()
{
    for (const Command &command : m_commands)
        apply(command, command.usualKeys);
    Q_EMIT keysChanged();
}

bool CommandRegistry::hasUsualKeys(const QString &id) const
{
    const Command *const command = find(id);
    return !command || command->action->shortcuts() == command->usualKeys;
}

QJsonObject CommandRegistry::toState() const
{
    QJsonObject state;
    for (const Command &command : m_commands) {
        if (!hasUsualKeys(command.id))
            state.insert(command.id,
                         QKeySequence::listToString(command.action->shortcuts(),
                                                    QKeySequence::PortableText));
    }
    return state;
}

void CommandRegistry::restore(const QJsonObject &state)
{
    for (const Command &command : m_commands) {
        const QJsonValue kept = state.value(command.id);
        apply(command,
              kept.isString()
                  ? QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText)
                  : command.usualKeys);
    }
    Q_EMIT keysChanged();
}

} // namespace RadarDesk::gui

#include "moc_commandregistry.cpp"
