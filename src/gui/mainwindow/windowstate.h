// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/windowpanels.h>

#include <QJsonObject>
#include <QObject>

class QWidget;

namespace RadarDesk::workbench {
class TemplatesModel;
}

namespace RadarDesk::gui {

class CodeClipboard;
class CommandRegistry;
class WindowLayout;

/// The state of the window that is saved for a restart.
class WindowState : public QObject
{
    Q_OBJECT

public:
    /// The widgets whose state it is; all must outlive it.
    struct Parts
    {
        QWidget &window;
        WindowPanels &panels;
        WindowLayout &layout;
        CommandRegistry &commands;
        CodeClipboard &code;
        Theme &theme;
        Zoom &zoom;
        const workbench::TemplatesModel &templates;
    };

    explicit WindowState(const Parts &parts);

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toJson() has changed.
    void changed();

private:
    Parts m_parts;
};

} // namespace RadarDesk::gui
