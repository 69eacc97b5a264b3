// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/checksfile.h>

#include <privatechannels/checks/checksettingsjson.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

constexpr QLatin1String KeptProfile("profile");
constexpr QLatin1String KeptLast("last");
constexpr QLatin1String KeptLastGood("lastGood");

/// The result of a check in another window doesn't make it another check.
QJsonArray settleChecks(const QJsonObject &ours, const QJsonObject &theirs)
{
    if (checkSettingsFromJson(ours) == checkSettingsFromJson(theirs))
        return {ours};
    return bothByName(ours, theirs);
}

std::optional<SavedCheck> checkIn(const QJsonObject &entry)
{
    SavedCheck check{checkSettingsFromJson(entry), entry.value(KeptProfile).toString(), {}, {}};
    if (check.settings.name.trimmed().isEmpty())
        return std::nullopt;
    check.last = checkRecordFromJson(entry.value(KeptLast).toObject());
    check.lastGood = checkRecordFromJson(entry.value(KeptLastGood).toObject());
    return check;
}

QJsonObject entryOf(const SavedCheck &check)
{
    QJsonObject entry = toJson(check.settings);
    entry.insert(KeptProfile, check.profile);
    if (check.last)
        entry.insert(KeptLast, toJson(*check.last));
    if (check.lastGood)
        entry.insert(KeptLastGood, toJson(*check.lastGood));
    return entry;
}

ListForm checksForm()
{
    return {.version = QLatin1String("radardesk-checks"),
            .list = QLatin1String("checks"),
            .sentences = {"RadarDesk::privatechannels::ChecksFile",
                          QT_TRANSLATE_NOOP("RadarDesk::privatechannels::ChecksFile",
                                            "A newer version of RadarDesk saved the checks."),
                          QT_TRANSLATE_N_NOOP("RadarDesk::privatechannels::ChecksFile",
                                              "%n check(s) couldn't be read."),
                          QT_TRANSLATE_NOOP("RadarDesk::privatechannels::ChecksFile",
                                            "The checks couldn't be read."),
                          QT_TRANSLATE_NOOP("RadarDesk::privatechannels::ChecksFile",
                                            "The file %1 can't be copied. It isn't changed, and "
                                            "changes to the checks aren't saved.")},
            .settle = settleChecks};
}

} // namespace

ChecksFile::ChecksFile(QString path, ChecksModel &model, QObject *parent)
    : ListFile(std::move(path), checksForm(),
               {.read = checkIn,
                .write = entryOf,
                .values = [&model] { return model.checks(); },
                .set = [&model](const auto &taken) { model.setChecks(taken); }},
               parent)
{
    connect(&model, &ChecksModel::checksChanged, this, &ChecksFile::save);
}

} // namespace RadarDesk::privatechannels

#include "moc_checksfile.cpp"
