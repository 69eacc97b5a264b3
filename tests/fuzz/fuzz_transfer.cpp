// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <history/store/eventcoding.h>
#include <history/store/sampleevents.h>
#include <history/transfer/eventsasjson.h>
#include <history/transfer/transferreader.h>
#include <history/transfer/writtenevents.h>
#include <pushradar/jsonvalue.h>

#include <QBuffer>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using Fuzzing::mustHold;

namespace {

QList<Event> eventsIn(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    TransferReader reader(buffer);
    QList<Event> events;
    for (;;) {
        const TransferReader::Item item = reader.next();
        if (const auto *event = std::get_if<Event>(&item))
            events.append(*event);
        else if (!std::holds_alternative<LineFault>(item))
            return events;
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<Event> events = eventsIn(Fuzzing::inputOf(data, size));
    if (events.isEmpty())
        return 0;
    const QList<Event> again = eventsIn(writtenEvents(TransferFormat::JsonLines, events));
    mustHold(again.size() == events.size(), "each event is exported and imported");
    for (qsizetype i = 0; i < events.size(); ++i) {
        mustHold(isSameEvent(again.at(i), events.at(i)), "an event comes back as it was");
        const auto kept = decodeEvent(encodeEvent(events.at(i)));
        mustHold(kept.ok(), "the history can keep it");
        mustHold(isSameEvent(*kept, events.at(i)), "the history keeps it as it is");
    }
    const QByteArray csv = writtenEvents(TransferFormat::Csv, events);
    mustHold(csv.count('"') % 2 == 0, "each cell in quotes ends");
    mustHold(PushRadar::JsonValue::fromJson(writtenEvents(TransferFormat::Har, events)).ok(),
             "HAR is JSON");
    mustHold(PushRadar::JsonValue::fromJson(eventsAsJson(events)).ok() || events.size() == 1,
             "what is copied is JSON");
    return 0;
}
