// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/transfer/transfersheets.h>

#include <gui/timeline/timelinepanel.h>
#include <gui/transfer/exportdialog.h>
#include <gui/transfer/importdialog.h>
#include <session/retention/historytransfer.h>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;
using namespace session;

TransferSheets::TransferSheets(HistoryTransfer &transfer, ProfilesModel &profiles,
                               TimelinePanel &timeline)
    : QObject(&timeline)
    , m_transfer(transfer)
    , m_profiles(profiles)
    , m_timeline(timeline)
{
}

void TransferSheets::openExport()
{
    if (!m_export)
        m_export = new ExportDialog(
            [this](const ExportRequest &request) {
                return m_transfer.exportJob(request,
                                            {m_timeline.selection(), m_timeline.rowFilter()});
            },
            m_timeline.window());
    const QList<StoredEvent> selection = m_timeline.selection();
    const bool areAll =
        std::none_of(selection.begin(), selection.end(),
                     [](const StoredEvent &each) { return each.conversation.members > 0; });
    m_export->openFor(static_cast<int>(selection.size()), m_timeline.isFiltered(),
                      areAll ? ExportDialog::Rows::Events : ExportDialog::Rows::Conversations);
}

void TransferSheets::openImport(const QString &profileId, const QString &path)
{
    if (!m_import)
        m_import = new ImportDialog(
            [this](const ImportRequest &request) { return m_transfer.importJob(request); },
            m_profiles, m_timeline.window());
    m_import->openFor(profileId, path);
}

} // namespace RadarDesk::gui

#include "moc_transfersheets.cpp"
