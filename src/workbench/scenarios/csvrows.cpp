// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/csvrows.h>

#include <base/storage/regularfile.h>

#include <QCoreApplication>
#include <QSet>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::CsvRows)
};

constexpr qint64 LargestRows = qint64{16} * 1024 * 1024;
constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

/// Reads one line after the other; a line in quotes may go on over several.
class CsvReader
{
public:
    explicit CsvReader(QByteArrayView content)
        : m_content(content.startsWith(ByteOrderMark) ? content.sliced(ByteOrderMark.size())
                                                      : content)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_content.size(); }
    /// Where the last row began, counted from 1.
    [[nodiscard]] int line() const { return m_rowLine; }
    /// The cells of the next line; nothing where a quote isn't closed.
    std::optional<QStringList> next()
    {
        m_rowLine = m_line;
        QStringList cells;
        QByteArray cell;
        while (!atEnd()) {
            const char c = m_content.at(m_at++);
            if (c == '"' && cell.isEmpty()) {
                if (!readQuoted(cell))
                    return std::nullopt;
            } else if (c == ',') {
                cells.append(QString::fromUtf8(std::exchange(cell, {})));
            } else if (c == '\n') {
                ++m_line;
                break;
            } else if (c != '\r') {
                cell += c;
            }
        }
        cells.append(QString::fromUtf8(cell));
        return cells;
    }

private:
    bool readQuoted(QByteArray &cell)
    {
        while (!atEnd()) {
            const char c = m_content.at(m_at++);
            if (c == '\n')
                ++m_line;
            if (c != '"') {
                cell += c;
                continue;
            }
            if (atEnd() || m_content.at(m_at) != '"')
                return true;
            cell += c;
            ++m_at;
        }
        return false;
    }

    QByteArrayView m_content;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
};

} // namespace

Result<QList<CsvRow>, QString> csvRows(const QByteArray &content)
{
    CsvReader reader(content);
    QStringList columns;
    QList<CsvRow> rows;
    while (!reader.atEnd()) {
        const auto cells = reader.next();
        if (!cells)
            return CsvText::tr("The quote that begins in line %1 isn't closed.").arg(reader.line());
        if (cells->size() == 1 && cells->first().trimmed().isEmpty())
            continue;
        if (columns.isEmpty()) {
            for (const QString &name : *cells)
                columns.append(name.trimmed());
            if (columns.contains(QString()))
                return CsvText::tr("The first line must name every column.");
            if (QSet<QString>(columns.begin(), columns.end()).size() != columns.size())
                return CsvText::tr("The first line names a column twice.");
            continue;
        }
        if (cells->size() != columns.size()) {
            //: %1 is a line, %2 how many columns the file has
            return CsvText::tr("Line %1 doesn't have %2 values.")
                .arg(reader.line())
                .arg(columns.size());
        }
        CsvRow row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells->at(i));
        rows.append(row);
    }
    if (rows.isEmpty())
        return CsvText::tr("The file has no rows below its first line.");
    return rows;
}

Result<QList<CsvRow>, QString> csvRowsFrom(const QString &path)
{
    const base::RegularContent file = base::readRegular(path, LargestRows);
    if (!file.fault.isEmpty())
        return file.fault;
    return file.exists ? csvRows(file.bytes) : CsvText::tr("The file doesn't exist.");
}

} // namespace RadarDesk::workbench
