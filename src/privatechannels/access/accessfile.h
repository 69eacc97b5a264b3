// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessmodel.h>
#include <privatechannels/profilevaluesfile.h>

namespace RadarDesk::privatechannels {

/// Keeps the plan of each profile in a file, with what was found, without a token.
class AccessFile : public ProfileValuesFile<AccessPlan>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    AccessFile(QString path, AccessModel &model, QObject *parent = nullptr);

    /// The model shows and changes the plan of that profile from now on.
    void showProfile(const QString &id);

private:
    void onRead() override;
    void onPlanChanged();

    AccessModel &m_model;
    QString m_profileId;
};

} // namespace RadarDesk::privatechannels
