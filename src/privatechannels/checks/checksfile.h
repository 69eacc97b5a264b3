// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/checksmodel.h>

#include <base/storage/listfile.h>

namespace RadarDesk::privatechannels {

/// Saves the checks of a model in a file.
class ChecksFile : public base::ListFile<SavedCheck>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ChecksFile(QString path, ChecksModel &model, QObject *parent = nullptr);
};

} // namespace RadarDesk::privatechannels
