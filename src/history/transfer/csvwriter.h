// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferwriter.h>

namespace RadarDesk::history {

/// Writes events as CSV (RFC 4180) for spreadsheets. docs/history-format.md describes the columns.
class CsvWriter : public TransferWriter
{
public:
    using TransferWriter::TransferWriter;

protected:
    [[nodiscard]] QByteArray opening() const override;
    [[nodiscard]] QByteArray textOf(const workbench::Event &event) const override;
    [[nodiscard]] QByteArray closing() const override;
};

} // namespace RadarDesk::history
