// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/suitefile.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

/// The later of two green runs is the last one.
QJsonArray settleSuites(const QJsonObject &ours, const QJsonObject &theirs)
{
    const auto one = suiteRecordFromJson(ours);
    const auto other = suiteRecordFromJson(theirs);
    const bool isTheirsLater = one && other && other->started > one->started;
    return {isTheirsLater ? theirs : ours};
}

ListForm suitesForm()
{
    return {.version = QLatin1String("radardesk-suites"),
            .list = QLatin1String("profiles"),
            .sentences =
                {"RadarDesk::privatechannels::SuiteFile",
                 QT_TRANSLATE_NOOP("RadarDesk::privatechannels::SuiteFile",
                                   "A newer version of RadarDesk saved the results of all checks."),
                 QT_TRANSLATE_N_NOOP("RadarDesk::privatechannels::SuiteFile",
                                     "%n result(s) of all checks couldn't be read."),
                 QT_TRANSLATE_NOOP("RadarDesk::privatechannels::SuiteFile",
                                   "The results of all checks couldn't be read."),
                 QT_TRANSLATE_NOOP(
                     "RadarDesk::privatechannels::SuiteFile",
                     "The file %1 can't be copied, so it stays unchanged, and new results of all "
                     "checks aren't saved. Check the permissions and free space of its folder.")},
            .settle = settleSuites};
}

} // namespace

SuiteFile::SuiteFile(QString path, QObject *parent)
    : ProfileValuesFile(std::move(path), suitesForm(), suiteRecordFromJson, parent)
{
}

std::optional<SuiteRecord> SuiteFile::green(const QString &profile) const
{
    const auto found = values().find(profile);
    return found == values().end() ? std::nullopt : std::optional(*found);
}

void SuiteFile::setGreen(const QString &profile, const SuiteRecord &record)
{
    setValue(profile, record);
}

} // namespace RadarDesk::privatechannels

#include "moc_suitefile.cpp"
