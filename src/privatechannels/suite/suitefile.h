// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/suite/suiterecord.h>

#include <base/storage/listfile.h>

#include <QMap>

namespace RadarDesk::privatechannels {

/// The last green run of one profile.
struct ProfileSuite
{
    QString profile; ///< Its id.
    SuiteRecord green;
};

/// Keeps the last green run of each profile in a file.
class SuiteFile : public base::ListFile<ProfileSuite>
{
    Q_OBJECT

public:
    explicit SuiteFile(QString path, QObject *parent = nullptr);

    /// The last green run of that profile; nothing before the first.
    [[nodiscard]] std::optional<SuiteRecord> green(const QString &profile) const;
    void setGreen(const QString &profile, const SuiteRecord &record);
    /// The profile is gone for good.
    void forget(const QString &profile);

private:
    [[nodiscard]] QList<ProfileSuite> suites() const;

    QMap<QString, SuiteRecord> m_green; // by the id of the profile
};

} // namespace RadarDesk::privatechannels
