// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/foldervalues.h>

#include <base/storage/listfile.h>

namespace RadarDesk::workbench {

/// Saves the values of folders in a file, without the secret ones.
class FolderValuesFile : public base::ListFile<FolderValues>
{
    Q_OBJECT

public:
    /// \a folders outlives it.
    FolderValuesFile(QString path, FolderValuesList &folders, QObject *parent = nullptr);
};

} // namespace RadarDesk::workbench
