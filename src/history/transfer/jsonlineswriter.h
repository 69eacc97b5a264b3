// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferwriter.h>

namespace RadarDesk::history {

/// Writes events as JSON Lines, with all that they hold. docs/history-format.md describes each
/// member.
class JsonLinesWriter : public TransferWriter
{
public:
    using TransferWriter::TransferWriter;

protected:
    [[nodiscard]] QByteArray opening() const override;
    [[nodiscard]] QByteArray textOf(const workbench::Event &event) const override;
    [[nodiscard]] QByteArray closing() const override;
};

} // namespace RadarDesk::history
