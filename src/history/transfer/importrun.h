// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferreader.h>
#include <history/transfer/transferresult.h>

#include <pushradar/result.h>

#include <QCoreApplication>
#include <QFile>

#include <functional>

namespace RadarDesk::history {

/// Takes events into the history, and tells how many of them were not there yet. Fails with a
/// sentence.
using EventSink = std::function<PushRadar::Result<int, QString>(const QList<workbench::Event> &)>;

/// What becomes of the events on their way.
struct ImportRules
{
    EventFilter filter; ///< For each of their texts.
    std::function<bool(const QString &id)> isProfileKnown; ///< Without it, none is.
    QString otherwiseProfile; ///< Gets the events whose profile is not known.
};

/// Reads events from a file, a group at a step.
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::ImportRun)

public:
    enum class Step { More, Finished, Failed };

    /// How many events the sink gets at a time; fewer when they are large.
    static constexpr qsizetype GroupSize = 500;

    ImportRun(const QString &fileName, ImportRules rules, EventSink sink);
    Q_DISABLE_COPY_MOVE(ImportRun)

    /// Reads one group and hands it over. After Finished or Failed, it does nothing more.
    Step step();
    /// How many bytes of the file were read so far, of how many.
    [[nodiscard]] qint64 done() const { return m_reader.bytesRead(); }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// How it went up to now; Cancelled as long as it has neither finished nor failed.
    [[nodiscard]] TransferResult result() const { return m_result; }

private:
    Step readGroup();
    [[nodiscard]] bool handOver(const QList<workbench::Event> &events);
    Step finish(Step last, const QString &reason = {});

    QFile m_file;
    TransferReader m_reader;
    ImportRules m_rules;
    EventSink m_sink;
    qint64 m_total = 0;
    bool m_begun = false;
    std::optional<Step> m_last;
    TransferResult m_result;
};

} // namespace RadarDesk::history
