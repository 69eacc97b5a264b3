// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/profilevaluesfile.h>
#include <privatechannels/suite/suiterecord.h>

namespace RadarDesk::privatechannels {

/// Keeps the last green run of each profile in a file.
class SuiteFile : public ProfileValuesFile<SuiteRecord>
{
    Q_OBJECT

public:
    explicit SuiteFile(QString path, QObject *parent = nullptr);

    /// The last green run of that profile; nothing before the first.
    [[nodiscard]] std::optional<SuiteRecord> green(const QString &profile) const;
    void setGreen(const QString &profile, const SuiteRecord &record);
};

} // namespace RadarDesk::privatechannels
