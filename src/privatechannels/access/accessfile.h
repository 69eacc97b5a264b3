// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessmodel.h>

#include <base/storage/listfile.h>

#include <QMap>

namespace RadarDesk::privatechannels {

/// The plan of one profile.
struct ProfilePlan
{
    QString profile; ///< Its id.
    AccessPlan plan;
};

/// Keeps the plan of each profile in a file, with what was found, without a token.
class AccessFile : public base::ListFile<ProfilePlan>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    AccessFile(QString path, AccessModel &model, QObject *parent = nullptr);

    /// The model shows and changes the plan of that profile from now on.
    void showProfile(const QString &id);
    /// The profile is gone for good.
    void forget(const QString &id);

private:
    [[nodiscard]] QList<ProfilePlan> plans() const;
    void setPlans(const QList<ProfilePlan> &plans);
    void onPlanChanged();

    AccessModel &m_model;
    QMap<QString, AccessPlan> m_plans; // by the id of the profile
    QString m_profileId;
};

} // namespace RadarDesk::privatechannels
