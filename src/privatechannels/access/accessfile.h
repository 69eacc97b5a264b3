// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessmodel.h>

#include <base/storage/keptlistfile.h>

namespace RadarDesk::privatechannels {

/// Keeps the plan of each profile in a file, with what was found, without a token.
class AccessFile : public base::KeptListFile
{
    Q_OBJECT

public:
    /// \a model outlives it.
    AccessFile(QString path, AccessModel &model, QObject *parent = nullptr);

    /// The model shows and changes the plan of that profile from now on.
    void showProfile(const QString &id);
    /// The profile is gone for good.
    void forget(const QString &id);

protected:
    [[nodiscard]] QString sentenceFor(Fault fault, int count) const override;
    [[nodiscard]] bool take(const QJsonObject &entry) override;
    void finish() override;
    [[nodiscard]] QJsonArray entries() const override;

private:
    void onPlanChanged();

    AccessModel &m_model;
    QHash<QString, AccessPlan> m_plans; // by the id of the profile
    QHash<QString, AccessPlan> m_taken; // while the file is read
    QString m_profileId;
};

} // namespace RadarDesk::privatechannels
