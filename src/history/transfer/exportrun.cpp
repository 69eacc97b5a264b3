// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/exportrun.h>

namespace RadarDesk::history {

using namespace workbench;

ExportRun::ExportRun(const QString &fileName, TransferFormat format, WriteOptions options,
                     BatchSource source)
    : m_file(fileName)
    , m_writer(makeTransferWriter(format, m_file, std::move(options)))
    , m_source(std::move(source))
{
}

ExportRun::~ExportRun() = default;

ExportRun::Step ExportRun::step()
{
    if (m_last)
        return *m_last;
    if (!m_begun) {
        m_begun = true;
        if (const auto done = open(); !done)
            return fail(done.error());
    }
    if (const auto done = writeBatch(); !done)
        return fail(done.error());
    if (m_place)
        return Step::More;
    if (const auto done = commit(); !done)
        return fail(done.error());
    m_last = Step::Finished;
    return Step::Finished;
}

qint64 ExportRun::done() const
{
    return m_writer->written() + m_writer->skipped() + m_damaged;
}

TransferResult ExportRun::result() const
{
    TransferResult result;
    result.ending = !m_last       ? TransferResult::Ending::Cancelled
        : *m_last == Step::Failed ? TransferResult::Ending::Failed
                                  : TransferResult::Ending::Done;
    result.reason = m_reason;
    result.events = m_writer->written();
    result.skipped = m_writer->skipped();
    result.damaged = m_damaged;
    return result;
}

PushRadar::Result<void, QString> ExportRun::open()
{
    // What Qt buffers can be lost: a disk that takes a part of it and is full then is no error to
    // QSaveFile, which would put the half of a file in place.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return m_writer->begin();
    return tr("The file can't be written: %1.").arg(m_file.errorString());
}

PushRadar::Result<void, QString> ExportRun::writeBatch()
{
    const auto batch = m_source(m_place);
    if (!batch)
        return batch.error();
    for (const Event &event : batch->events) {
        if (event.isDamaged) {
            ++m_damaged;
            continue;
        }
        if (auto done = m_writer->write(event); !done)
            return done;
    }
    m_place = batch->next;
    return {};
}

PushRadar::Result<void, QString> ExportRun::commit()
{
    if (auto done = m_writer->end(); !done)
        return done;
    if (m_file.commit())
        return {};
    return tr("The file can't be written: %1.").arg(m_file.errorString());
}

ExportRun::Step ExportRun::fail(const QString &reason)
{
    m_file.cancelWriting();
    m_reason = reason;
    m_last = Step::Failed;
    return Step::Failed;
}

} // namespace RadarDesk::history
