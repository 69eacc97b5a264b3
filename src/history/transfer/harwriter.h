// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferwriter.h>

namespace RadarDesk::history {

/// Writes the HTTP exchanges of events as HAR 1.2, which browsers' developer tools open. What was
/// not sent is left out.
class HarWriter : public TransferWriter
{
public:
    using TransferWriter::TransferWriter;

protected:
    [[nodiscard]] QByteArray opening() const override;
    [[nodiscard]] QByteArray textOf(const workbench::Event &event) const override;
    [[nodiscard]] QByteArray closing() const override;
};

} // namespace RadarDesk::history
