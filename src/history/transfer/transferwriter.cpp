// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/transferwriter.h>

#include <history/transfer/csvwriter.h>
#include <history/transfer/harwriter.h>
#include <history/transfer/jsonlineswriter.h>
#include <history/transfer/shareableevent.h>

namespace RadarDesk::history {

using namespace workbench;

TransferWriter::TransferWriter(QIODevice &device, WriteOptions options)
    : m_device(device)
    , m_options(std::move(options))
{
}

TransferWriter::~TransferWriter() = default;

PushRadar::Result<void, QString> TransferWriter::begin()
{
    return writeText(opening());
}

PushRadar::Result<void, QString> TransferWriter::write(const Event &event)
{
    const QByteArray text = textOf(shareable(event));
    if (text.isEmpty()) {
        ++m_skipped;
        return {};
    }
    auto done = writeText(text);
    if (done)
        ++m_written;
    return done;
}

PushRadar::Result<void, QString> TransferWriter::end()
{
    return writeText(closing());
}

QString TransferWriter::profileName(const Event &event) const
{
    return m_options.profileName ? m_options.profileName(event.profileId) : QString();
}

PushRadar::Result<void, QString> TransferWriter::writeText(const QByteArray &text)
{
    // A full disk takes a part first, and only at the next writing says what is wrong.
    for (qsizetype at = 0; at < text.size();) {
        const qint64 count = m_device.write(text.constData() + at, text.size() - at);
        if (count <= 0)
            return tr("The file can't be written: %1.").arg(m_device.errorString());
        at += count;
    }
    return {};
}

QString fileSuffix(TransferFormat format)
{
    switch (format) {
    case TransferFormat::JsonLines:
        return QStringLiteral("jsonl");
    case TransferFormat::Csv:
        return QStringLiteral("csv");
    case TransferFormat::Har:
        return QStringLiteral("har");
    }
    return {};
}

std::unique_ptr<TransferWriter> makeTransferWriter(TransferFormat format, QIODevice &device,
                                                   WriteOptions options)
{
    switch (format) {
    case TransferFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>(device, std::move(options));
    case TransferFormat::Csv:
        return std::make_unique<CsvWriter>(device, std::move(options));
    case TransferFormat::Har:
        return std::make_unique<HarWriter>(device, std::move(options));
    }
    return nullptr;
}

} // namespace RadarDesk::history
