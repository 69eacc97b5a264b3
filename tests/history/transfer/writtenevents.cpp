// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/writtenevents.h>

#include <QBuffer>

namespace RadarDesk {

using namespace workbench;
using namespace history;

QByteArray writtenEvents(TransferFormat format, const QList<Event> &events,
                         const WriteOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = makeTransferWriter(format, buffer, options);
    bool well = writer->begin().ok();
    for (const Event &event : events)
        well = well && writer->write(event);
    well = well && writer->end();
    return well ? buffer.data() : QByteArray();
}

} // namespace RadarDesk
