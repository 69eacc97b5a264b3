// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace RadarDesk {

class ExportDialog;
class HistoryTransfer;
class ImportDialog;
class ProfilesModel;
class TimelinePanel;

/// The sheets for exporting and importing, each made when it is first opened.
class TransferSheets : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this. The sheets belong to the window that \a timeline is in.
    TransferSheets(HistoryTransfer &transfer, ProfilesModel &profiles, TimelinePanel &timeline);

    void openExport();
    /// Events of unknown profiles go to that one unless another is chosen.
    void openImport(const QString &profileId);

private:
    HistoryTransfer &m_transfer;
    ProfilesModel &m_profiles;
    TimelinePanel &m_timeline;
    ExportDialog *m_export = nullptr;
    ImportDialog *m_import = nullptr;
};

} // namespace RadarDesk
