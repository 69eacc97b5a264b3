// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/transferreader.h>

#include <history/transfer/eventline.h>
#include <history/transfer/historyfile.h>

#include <QCoreApplication>

#include <array>

namespace RadarDesk::history {

namespace {

struct EventReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::TransferReader)
};

constexpr qint64 PieceSize = qint64{16} * 1024;
constexpr QByteArrayView ByteOrderMarkOfFile = "\xEF\xBB\xBF";

} // namespace

TransferReader::TransferReader(QIODevice &device, EventFilter filter)
    : m_device(device)
    , m_filter(std::move(filter))
{
}

TransferReader::Item TransferReader::next()
{
    if (m_last)
        return *m_last;
    while (true) {
        const Got got = readLine();
        if (got == Got::Nothing) {
            // Not every end is the end of the file: a disk can fail, a share can go away.
            if (!m_device.atEnd())
                return stop(Refusal{EventReaderText::tr("The file can't be read: %1.")
                                        .arg(m_device.errorString())});
            if (!m_begun)
                return stop(Refusal{EventReaderText::tr("The file is empty.")});
            return stop(End{});
        }
        if (!m_begun) {
            if (m_line.trimmed().isEmpty() && got == Got::Line)
                continue;
            m_begun = true;
            if (const auto refusal = readFirst())
                return stop(*refusal);
            continue;
        }
        if (got == Got::TooLong)
            return LineFault{m_number,
                             EventReaderText::tr("The line is longer than %1 MiB.")
                                 .arg(LongestLine / 1024 / 1024)};
        if (m_line.trimmed().isEmpty())
            continue;
        auto event = eventOfLine(m_line);
        if (!event)
            return LineFault{m_number, event.error()};
        return filteredEvent(std::move(event).value(), m_filter);
    }
}

TransferReader::Got TransferReader::readLine()
{
    // The room of a long line is given back.
    m_line = QByteArray();
    std::array<char, PieceSize> piece{};
    bool tooLong = false;
    bool ended = false;
    qint64 size = 0;
    while (!ended) {
        const qint64 count = m_device.readLine(piece.data(), PieceSize);
        if (count <= 0)
            break;
        size += count;
        ended = piece.at(static_cast<std::size_t>(count - 1)) == '\n';
        tooLong = tooLong || m_line.size() + count > LongestLine + 2; // a line may end with CR LF
        if (tooLong)
            m_line = QByteArray();
        else
            m_line.append(piece.data(), count);
    }
    if (size == 0)
        return Got::Nothing;
    m_bytesRead += size;
    if (++m_number == 1 && m_line.startsWith(ByteOrderMarkOfFile))
        m_line.remove(0, ByteOrderMarkOfFile.size());
    return tooLong ? Got::TooLong : Got::Line;
}

TransferReader::Item TransferReader::stop(Item last)
{
    m_last = std::move(last);
    return *m_last;
}

std::optional<TransferReader::Item> TransferReader::readFirst()
{
    const auto version = historyVersionOf(m_line);
    if (!version)
        return Refusal{EventReaderText::tr(
            "The file isn't a history of RadarDesk: its first line is missing or different.")};
    if (*version > HistoryFile::Version)
        return Refusal{EventReaderText::tr(
            "The file was written by a newer version of RadarDesk and can't be read.")};
    return std::nullopt;
}

} // namespace RadarDesk::history
