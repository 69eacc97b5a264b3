// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/suitefile.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

constexpr QLatin1String SuiteProfile("id");

std::optional<ProfileSuite> suiteIn(const QJsonObject &entry)
{
    const auto record = suiteRecordFromJson(entry);
    return record ? std::optional(ProfileSuite{entry.value(SuiteProfile).toString(), *record})
                  : std::nullopt;
}

QJsonObject entryOf(const ProfileSuite &suite)
{
    QJsonObject entry = toJson(suite.green);
    entry.insert(SuiteProfile, suite.profile);
    return entry;
}

/// The later of two green runs is the last one.
QJsonArray settleSuites(const QJsonObject &ours, const QJsonObject &theirs)
{
    const auto one = suiteIn(ours);
    const auto other = suiteIn(theirs);
    const bool isTheirsLater = one && other && other->green.started > one->green.started;
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
    : ListFile(std::move(path), suitesForm(),
               {.read = suiteIn,
                .write = entryOf,
                .values = [this] { return suites(); },
                .set =
                    [this](const auto &taken) {
                        m_green.clear();
                        for (const ProfileSuite &each : taken)
                            m_green.insert(each.profile, each.green);
                    }},
               parent)
{
}

std::optional<SuiteRecord> SuiteFile::green(const QString &profile) const
{
    const auto found = m_green.find(profile);
    return found == m_green.end() ? std::nullopt : std::optional(*found);
}

void SuiteFile::setGreen(const QString &profile, const SuiteRecord &record)
{
    m_green.insert(profile, record);
    save();
}

void SuiteFile::forget(const QString &profile)
{
    if (m_green.remove(profile) > 0)
        save();
}

QList<ProfileSuite> SuiteFile::suites() const
{
    QList<ProfileSuite> suites;
    for (auto each = m_green.begin(); each != m_green.end(); ++each)
        suites.append({each.key(), each.value()});
    return suites;
}

} // namespace RadarDesk::privatechannels

#include "moc_suitefile.cpp"
