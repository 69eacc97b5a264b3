// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferwriter.h>

#include <QList>

namespace RadarDesk {

/// A file with these events; empty when something went wrong.
[[nodiscard]] QByteArray writtenEvents(history::TransferFormat format,
                                       const QList<workbench::Event> &events,
                                       const history::WriteOptions &options = {});

} // namespace RadarDesk
