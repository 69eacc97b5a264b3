// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/retention/historyjob.h>

#include <history/store/history.h>

#include <QElapsedTimer>

namespace RadarDesk::session {

using namespace history;

namespace {

constexpr qint64 ReportMs = 50;

/// The work while it is running.
struct RunningWork
{
    HistoryJob::Work work;
    HistoryJob::Report last;
    QElapsedTimer sinceReport;
};

} // namespace

HistoryJob::HistoryJob(History &history, std::function<Work()> makeWork, QObject *parent)
    : TransferJob(parent)
    , m_history(history)
    , m_makeWork(std::move(makeWork))
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
}

HistoryJob::~HistoryJob()
{
    *m_isCancelled = true;
}

void HistoryJob::start()
{
    const auto running = std::make_shared<RunningWork>();
    // The work may outlive the job, but not the history.
    const auto sendReport = [history = &m_history,
                             job = QPointer<HistoryJob>(this)](const Report &report) {
        QMetaObject::invokeMethod(
            history,
            [history, job, report] {
                if (!report.isMore)
                    Q_EMIT history->reset(); // an import adds a lot
                if (!job)
                    return;
                Q_EMIT job->progressed(report.done, report.total);
                if (!report.isMore)
                    Q_EMIT job->finished(report.result);
            },
            Qt::QueuedConnection);
    };
    m_history.run([running, sendReport, makeWork = m_makeWork,
                   isCancelled = m_isCancelled](HistoryStore &store) {
        if (!running->work) {
            running->work = makeWork();
            running->sinceReport.start();
        }
        if (*isCancelled) {
            running->last.isMore = false;
            running->last.result.ending = TransferResult::Ending::Cancelled;
        } else {
            running->last = running->work(store);
        }
        if (!running->last.isMore)
            running->work = {}; // in the thread that created it
        if (!running->last.isMore || running->sinceReport.hasExpired(ReportMs)) {
            sendReport(running->last);
            running->sinceReport.restart();
        }
        return running->last.isMore;
    });
}

void HistoryJob::cancel()
{
    *m_isCancelled = true;
}

} // namespace RadarDesk::session

#include "moc_historyjob.cpp"
