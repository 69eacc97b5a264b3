// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/importrun.h>

#include <base/storage/regularfile.h>

namespace RadarDesk::history {

using namespace base;
using namespace workbench;

namespace {

// A group of events with bodies of megabytes would take gigabytes, and a file of a million faults
// could not be cancelled.
constexpr qint64 LargestGroupBytes = qint64{8} * 1024 * 1024;

} // namespace

ImportRun::ImportRun(const QString &fileName, ImportRules rules, EventSink sink)
    : m_file(fileName)
    , m_reader(m_file, rules.filter)
    , m_rules(std::move(rules))
    , m_sink(std::move(sink))
{
    m_result.ending = TransferResult::Ending::Cancelled;
}

ImportRun::Step ImportRun::step()
{
    if (m_last)
        return *m_last;
    if (!m_begun) {
        m_begun = true;
        if (const QString reason = openRegular(m_file); !reason.isEmpty())
            return finish(Step::Failed, tr("The file can't be read: %1.").arg(reason));
        m_total = m_file.size();
    }
    return readGroup();
}

ImportRun::Step ImportRun::readGroup()
{
    QList<Event> group;
    const qint64 begin = m_reader.bytesRead();
    while (group.size() < GroupSize && m_reader.bytesRead() - begin < LargestGroupBytes) {
        TransferReader::Item item = m_reader.next();
        if (auto *event = std::get_if<Event>(&item)) {
            if (!m_rules.isProfileKnown || !m_rules.isProfileKnown(event->profileId))
                event->profileId = m_rules.otherwiseProfile;
            group.append(std::move(*event));
        } else if (const auto *fault = std::get_if<LineFault>(&item)) {
            ++m_result.unreadable;
            if (m_result.faults.size() < TransferResult::KeptFaults)
                m_result.faults.append(*fault);
        } else {
            if (!handOver(group))
                return Step::Failed;
            if (const auto *refused = std::get_if<TransferReader::Refusal>(&item))
                return finish(Step::Failed, refused->reason);
            return finish(Step::Finished);
        }
    }
    return handOver(group) ? Step::More : Step::Failed;
}

bool ImportRun::handOver(const QList<Event> &events)
{
    if (events.isEmpty())
        return true;
    const auto added = m_sink(events);
    if (!added) {
        finish(Step::Failed, added.error());
        return false;
    }
    m_result.events += *added;
    m_result.skipped += events.size() - *added;
    return true;
}

ImportRun::Step ImportRun::finish(Step last, const QString &reason)
{
    m_last = last;
    m_result.ending =
        last == Step::Finished ? TransferResult::Ending::Done : TransferResult::Ending::Failed;
    m_result.reason = reason;
    m_file.close();
    return last;
}

} // namespace RadarDesk::history
