// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identitiesmodel.h>

#include <base/storage/listfile.h>

namespace RadarDesk::privatechannels {

/// Saves the identities of a model in a file: their names, those of cookies and headers, and the
/// values of headers that are no credentials. Other values are never in it (see IdentityValues).
class IdentitiesFile : public base::ListFile<IdentityEntry>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    IdentitiesFile(QString path, IdentitiesModel &model, QObject *parent = nullptr);
};

} // namespace RadarDesk::privatechannels
