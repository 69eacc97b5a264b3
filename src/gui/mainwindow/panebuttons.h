// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QToolButton;

namespace RadarDesk::gui {

class CommandRegistry;
class WindowLayout;

/// The buttons that show and hide panes, and the one of the palette: each runs a command, and its
/// tooltip has the command's keys.
class PaneButtons : public QObject
{
    Q_OBJECT

public:
    struct Buttons
    {
        QToolButton &inspector;
        QToolButton &events;
        QToolButton &palette;
    };

    /// The commands must be there already; all of it must outlive the buttons.
    PaneButtons(const Buttons &buttons, const CommandRegistry &commands, const WindowLayout &layout,
                QObject *parent = nullptr);

private:
    void bind(QToolButton &button, const QString &id);
    void showState();

    Buttons m_buttons;
    const CommandRegistry &m_commands;
    const WindowLayout &m_layout;
};

} // namespace RadarDesk::gui
