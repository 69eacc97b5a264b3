// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/foldervalues.h>

#include <QDialog>

class QLabel;

namespace RadarDesk::session {
class ProfileValues;
}

namespace RadarDesk::gui {

class ValuesPanel;

/// The values of a folder of saved messages. What is changed is taken over at once.
class FolderValuesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    FolderValuesDialog(workbench::FolderValuesList &folders, session::ProfileValues &secrets,
                       QWidget *parent);
    ~FolderValuesDialog() override;

    void openFor(const QString &folder);

private:
    void showValues(const workbench::FolderValues &values);
    void apply();
    /// Another window has changed them, or the folder has another name.
    void follow();

    workbench::FolderValuesList &m_folders;
    workbench::FolderValues m_shown;
    ValuesPanel *m_panel;
    QLabel *m_use;
};

} // namespace RadarDesk::gui
