// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/exportrun.h>
#include <history/transfer/importrun.h>
#include <history/transfer/transferjob.h>

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace RadarDesk::history {
class History;
class HistoryStore;
} // namespace RadarDesk::history

namespace RadarDesk::session {

/// Exporting or importing as work in the history's thread, a little at a time.
class HistoryJob : public history::TransferJob
{
    Q_OBJECT

public:
    /// The progress of the work. The result is valid once the work is finished.
    struct Report
    {
        bool isMore = true;
        qint64 done = 0;
        qint64 total = 0; ///< 0: not known.
        history::TransferResult result;
    };
    /// Does one step. The function is created, called and destroyed in the history's thread.
    using Work = std::function<Report(history::HistoryStore &)>;

    /// \a history, and what \a makeWork refers to, must outlive the job.
    HistoryJob(history::History &history, std::function<Work()> makeWork,
               QObject *parent = nullptr);
    ~HistoryJob() override;

    void start() override;
    void cancel() override;

private:
    history::History &m_history;
    std::function<Work()> m_makeWork;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace RadarDesk::session
