// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/listfile.h>
#include <history/query/savedsearches.h>

namespace RadarDesk::history {

/// Keeps the saved searches in a file.
class SavedSearchesFile : public base::ListFile<SavedSearch>
{
    Q_OBJECT

public:
    /// \a searches outlives it.
    SavedSearchesFile(QString path, SavedSearches &searches, QObject *parent = nullptr);
};

} // namespace RadarDesk::history
