// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferformat.h>
#include <workbench/events/event.h>

#include <QCoreApplication>
#include <QIODevice>

#include <memory>
#include <optional>

namespace RadarDesk::history {

/// Writes one event after the other. It holds nothing of what it has written, however many they
/// are.
class TransferWriter
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::TransferWriter)

public:
    /// \a device must be open for writing and outlive the writer.
    TransferWriter(QIODevice &device, WriteOptions options);
    virtual ~TransferWriter();
    Q_DISABLE_COPY_MOVE(TransferWriter)

    /// What comes before all events. To be called once, first.
    [[nodiscard]] PushRadar::Result<void, QString> begin();
    [[nodiscard]] PushRadar::Result<void, QString> write(const workbench::Event &event);
    /// What comes after all events. To be called once, last.
    [[nodiscard]] PushRadar::Result<void, QString> end();

    [[nodiscard]] qint64 written() const { return m_written; } ///< Events that are in the file.
    /// Events that the format has no place for.
    [[nodiscard]] qint64 skipped() const { return m_skipped; }

protected:
    [[nodiscard]] const WriteOptions &options() const { return m_options; }
    [[nodiscard]] QString profileName(const workbench::Event &event) const;
    [[nodiscard]] bool isFirst() const { return m_written == 0; }

    [[nodiscard]] virtual QByteArray opening() const = 0;
    /// Empty when the format has no place for the event.
    [[nodiscard]] virtual QByteArray textOf(const workbench::Event &event) const = 0;
    [[nodiscard]] virtual QByteArray closing() const = 0;

private:
    [[nodiscard]] PushRadar::Result<void, QString> writeText(const QByteArray &text);

    QIODevice &m_device;
    WriteOptions m_options;
    qint64 m_written = 0;
    qint64 m_skipped = 0;
};

/// A writer of that format over \a device, which must be open and outlive it.
[[nodiscard]] std::unique_ptr<TransferWriter>
makeTransferWriter(TransferFormat format, QIODevice &device, WriteOptions options = {});

} // namespace RadarDesk::history
