// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/eventfilter.h>
#include <workbench/events/event.h>

#include <QIODevice>

#include <variant>

namespace RadarDesk::history {

/// A line that holds no event.
struct LineFault
{
    qint64 line = 0; ///< Counted from 1.
    QString reason; ///< A sentence or two, translated.
};

/// Reads the events of a file of JSON Lines, one after the other. Nothing in it is trusted.
class TransferReader
{
public:
    /// In bytes; a longer line is no event, and is never held as a whole.
    static constexpr qsizetype LongestLine = qsizetype{64} * 1024 * 1024;

    /// Why nothing more is read: a sentence or two.
    struct Refusal
    {
        QString reason;
    };
    /// All lines were read.
    struct End
    {
    };
    using Item = std::variant<workbench::Event, LineFault, Refusal, End>;

    /// \a device must be open for reading, be read by nobody else, and outlive the reader. Each
    /// text of each event goes through \a filter.
    explicit TransferReader(QIODevice &device, EventFilter filter = {});

    /// What comes next. After a Refusal or the End, the same again.
    [[nodiscard]] Item next();
    /// How many bytes were read so far.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class Got { Line, TooLong, Nothing };

    [[nodiscard]] Got readLine();
    [[nodiscard]] Item stop(Item last);
    [[nodiscard]] std::optional<Item> readFirst();

    QIODevice &m_device;
    EventFilter m_filter;
    QByteArray m_line;
    qint64 m_number = 0;
    qint64 m_bytesRead = 0;
    bool m_begun = false;
    std::optional<Item> m_last;
};

} // namespace RadarDesk::history
