// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <transfer/csvwriter.h>

#include <transfer/eventwords.h>
#include <transfer/jsonobjecttext.h>

#include <QByteArrayList>
#include <QList>

namespace RadarDesk {

namespace {

QByteArray csvCell(QString text)
{
    // A spreadsheet would calculate what begins so, and a formula can send data away. The
    // apostrophe makes it a text.
    if (!text.isEmpty()
        && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front()))
        text.prepend(u'\'');
    // Many programs take a NUL for the end of the file.
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    QByteArray cell = text.toUtf8();
    const bool quoted = cell.contains('"') || cell.contains(',') || cell.contains('\n')
        || cell.contains('\r') || cell.startsWith(' ') || cell.endsWith(' ');
    return quoted ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

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
    // Without the mark at the beginning, spreadsheets take UTF-8 for something else.
    return "\xEF\xBB\xBFtime,profile,kind,channel,outcome,status,duration_ms,subscribers,data,"
           "note\r\n";
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

} // namespace RadarDesk
