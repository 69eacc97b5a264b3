// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace RadarDesk::gui {

/// The single list of the window's commands, from which the menu, the palette, the sheet of keys
/// and the tooltips are created. The user can change keys; changes are saved.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    enum class Section { View, Message, Json, Events, Access, Demo, Profile, Data, Help };

    struct Command
    {
        QString id; ///< Never changes between versions, because changed keys are saved with it.
        Section section = Section::View;
        QAction *action = nullptr; ///< With its text and key.
        QList<QKeySequence> usualKeys;
    };

    /// The commands act in \a window, and are there for all of its keys.
    explicit CommandRegistry(QWidget &window);

    /// Adds a command that calls \a act. An ampersand in \a text is its letter in a menu. The ids
    /// are unique.
    QAction *add(const QString &id, Section section, const QString &text,
                 const QList<QKeySequence> &keys, std::function<void()> act);

    [[nodiscard]] const std::vector<Command> &commands() const { return m_commands; }
    /// The action of a command; there must be one of that id.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] static QString nameOf(Section section);
    /// The text of a command without its letter and dots.
    [[nodiscard]] static QString plainText(const QAction &action);

    /// The command that has \a keys now, but for \a id; null if they are free.
    [[nodiscard]] const Command *holderOf(const QKeySequence &keys, const QString &id) const;
    /// Sets the \a keys of a command; empty for none. Another command with these keys loses them.
    void setKeys(const QString &id, const QKeySequence &keys);
    void resetKeys(const QString &id);
    void resetAllKeys();
    [[nodiscard]] bool hasUsualKeys(const QString &id) const;

    /// The keys that were changed, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    /// Commands that \a state doesn't name get their usual keys; unknown names do no harm.
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void keysChanged();

private:
    [[nodiscard]] const Command *find(const QString &id) const;
    void take(const QList<QKeySequence> &keys, const Command &except);
    static void apply(const Command &command, const QList<QKeySequence> &keys);

    QWidget &m_window;
    std::vector<Command> m_commands;
};

} // namespace RadarDesk::gui
