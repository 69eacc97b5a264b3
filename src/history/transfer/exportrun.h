// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferresult.h>
#include <history/transfer/transferwriter.h>

#include <pushradar/result.h>

#include <QSaveFile>

#include <functional>

namespace RadarDesk::history {

/// Some events, and where the next ones are.
struct EventBatch
{
    QList<workbench::Event> events;
    std::optional<qint64> next; ///< Nothing when these are the last ones.
};

/// Gives the events at a place that the batch before named; without one, the first. Fails with a
/// sentence.
using BatchSource =
    std::function<PushRadar::Result<EventBatch, QString>(std::optional<qint64> place)>;

/// Writes events to a file, a batch at a step. The file appears, or changes, only once all of it is
/// written: whatever happens before, an older file of that name stays as it is.
class ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::ExportRun)

public:
    enum class Step { More, Finished, Failed };

    ExportRun(const QString &fileName, TransferFormat format, WriteOptions options,
              BatchSource source);
    /// Takes back what was not finished.
    ~ExportRun();
    Q_DISABLE_COPY_MOVE(ExportRun)

    /// Reads and writes one batch. After Finished or Failed, it does nothing more.
    Step step();
    /// How many events were dealt with so far, written or not.
    [[nodiscard]] qint64 done() const;
    /// How it went up to now; Cancelled as long as it has neither finished nor failed.
    [[nodiscard]] TransferResult result() const;

private:
    [[nodiscard]] PushRadar::Result<void, QString> open();
    [[nodiscard]] PushRadar::Result<void, QString> writeBatch();
    [[nodiscard]] PushRadar::Result<void, QString> commit();
    Step fail(const QString &reason);

    QSaveFile m_file;
    std::unique_ptr<TransferWriter> m_writer;
    BatchSource m_source;
    std::optional<qint64> m_place;
    bool m_begun = false;
    std::optional<Step> m_last;
    QString m_reason;
    qint64 m_damaged = 0; ///< How many events were left out, being damaged.
};

} // namespace RadarDesk::history
