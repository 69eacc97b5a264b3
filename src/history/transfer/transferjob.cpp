// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/transferjob.h>

namespace RadarDesk::history {

TransferJob::TransferJob(QObject *parent)
    : QObject(parent)
{
}

TransferJob::~TransferJob() = default;

} // namespace RadarDesk::history

#include "moc_transferjob.cpp"
