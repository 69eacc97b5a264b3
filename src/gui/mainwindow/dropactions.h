// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/drop/droppedfile.h>
#include <gui/mainwindow/services.h>
#include <gui/mainwindow/windowpanels.h>

#include <QObject>

namespace RadarDesk::gui {

class CodeClipboard;
class FileDrops;
class TransferSheets;
class WindowSheets;

/// Imports dropped files after the user has confirmed: shows the panel for them, and calls its
/// importer.
class DropActions : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the actions.
    struct Parts
    {
        QWidget &window;
        WindowPanels &panels;
        CodeClipboard &code;
        TransferSheets &transfer;
        WindowSheets &sheets;
    };

    DropActions(const Services &services, const Parts &parts);

    /// Shows files and links as if they were dropped.
    void open(const QStringList &places);

private:
    void take(const DroppedFile &file);
    void addTemplates(const QList<workbench::MessageTemplate> &templates);
    void addProfile(const DroppedFile &file);

    Services m_services;
    Parts m_parts;
    FileDrops *m_drops;
};

} // namespace RadarDesk::gui
