// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <history/store/historytypes.h>
#include <history/transfer/transferjob.h>
#include <history/transfer/transferrequest.h>

#include <QObject>

namespace RadarDesk::workbench {
class ProfilesModel;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

/// Creates the jobs that export events to files and import them.
class HistoryTransfer : public QObject
{
    Q_OBJECT

public:
    /// \a history and \a profiles must outlive this and its jobs.
    HistoryTransfer(history::History &history, const workbench::ProfilesModel &profiles,
                    base::KnownSecrets secrets, QObject *parent = nullptr);

    /// The selected and the shown rows, of which \a request chooses one.
    struct Choice
    {
        QList<history::StoredEvent> selected;
        history::HistoryFilter shown;
    };

    [[nodiscard]] std::unique_ptr<history::TransferJob>
    exportJob(const history::ExportRequest &request, const Choice &choice);
    /// Known secrets, and strings that look like one, are removed from imported events.
    [[nodiscard]] std::unique_ptr<history::TransferJob>
    importJob(const history::ImportRequest &request);

Q_SIGNALS:
    /// Events of that channel were imported, the newest of them at \a time.
    void channelImported(const QString &profile, const QString &channel, const QDateTime &time);

private:
    [[nodiscard]] QHash<QString, QString> profileNames() const;

    history::History &m_history;
    const workbench::ProfilesModel &m_profiles;
    base::KnownSecrets m_secrets;
};

} // namespace RadarDesk::session
