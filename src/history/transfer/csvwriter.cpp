// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/csvwriter.h>

#include <history/transfer/csvcell.h>
#include <history/transfer/eventwords.h>
#include <history/transfer/jsonobjecttext.h>

#include <QByteArrayList>
#include <QList>

namespace RadarDesk::history {

using namespace workbench;

namespace {

QString millisecondsText(const Event &event)
{
    return event.duration
        ? QString::number(static_cast<double>(event.duration->count()) / 1000.0, 'f', 3)
        : QString();
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

QByteArray CsvWriter::opening() const
{
    return CsvMark.toByteArray()
        + "time,profile,kind,channel,outcome,status,duration_ms,subscribers,data,note,"
          "source,socket_id,library,client,mark,comment\r\n";
}

QByteArray CsvWriter::textOf(const Event &event) const
{
    const QString name = profileName(event);
    const QList<QString> cells = {
        QString::fromLatin1(isoText(event.time)),
        name.isEmpty() ? event.profileId : name,
        QString::fromLatin1(wordOf(event.kind)),
        event.channel,
        QString::fromLatin1(wordOf(event.outcome)),
        event.exchange ? numberText(event.exchange->status) : QString(),
        millisecondsText(event),
        numberText(event.subscribers),
        QString::fromUtf8(event.data),
        event.note,
        QString::fromLatin1(wordOf(event.source)),
        event.socketId,
        event.library,
        event.client,
        markWord(event.annotation.mark),
        event.annotation.note,
    };
    QByteArrayList row;
    for (const QString &cell : cells)
        row += csvCell(cell);
    return row.join(',') + "\r\n";
}

QByteArray CsvWriter::closing() const
{
    return {};
}

} // namespace RadarDesk::history
