// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace RadarDesk::workbench {
class ProfilesModel;
}

namespace RadarDesk::session {
class HistoryTransfer;
}

namespace RadarDesk::gui {

class ExportDialog;
class ImportDialog;
class TimelinePanel;

/// The sheets for exporting and importing, each made when it is first opened.
class TransferSheets : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this. The sheets belong to the window that \a timeline is in.
    TransferSheets(session::HistoryTransfer &transfer, workbench::ProfilesModel &profiles,
                   TimelinePanel &timeline);

    void openExport();
    /// Events of unknown profiles go to that one unless another is chosen.
    void openImport(const QString &profileId, const QString &path = {});

private:
    session::HistoryTransfer &m_transfer;
    workbench::ProfilesModel &m_profiles;
    TimelinePanel &m_timeline;
    ExportDialog *m_export = nullptr;
    ImportDialog *m_import = nullptr;
};

} // namespace RadarDesk::gui
