// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/platform/qtversions.h>
#include <history/store/eventcoding.h>
#include <history/store/sampleevents.h>
#include <history/transfer/awkwardevents.h>
#include <history/transfer/writtenevents.h>

#include <base/redaction/knownsecrets.h>
#include <history/transfer/eventfilter.h>
#include <history/transfer/transferreader.h>
#include <workbench/core/keepable.h>

#include <QBuffer>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

inline const QByteArray Header = "{\"format\":\"radardesk-history\",\"version\":1}\n";

/// All that a file gives.
struct Read
{
    explicit Read(const QByteArray &file, const EventFilter &filter = {})
    {
        QBuffer buffer;
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        TransferReader reader(buffer, filter);
        while (true) {
            const TransferReader::Item item = reader.next();
            if (const auto *event = std::get_if<Event>(&item))
                events += *event;
            else if (const auto *fault = std::get_if<LineFault>(&item))
                faults += *fault;
            else {
                if (const auto *refused = std::get_if<TransferReader::Refusal>(&item))
                    refusal = refused->reason;
                bytes = reader.bytesRead();
                return;
            }
        }
    }

    QList<Event> events;
    QList<LineFault> faults;
    QString refusal;
    qint64 bytes = 0;
};
