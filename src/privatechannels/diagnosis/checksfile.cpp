// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/checksfile.h>

#include <privatechannels/diagnosis/checksettingsjson.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

constexpr QLatin1String KeptProfile("profile");
constexpr QLatin1String KeptLast("last");
constexpr QLatin1String KeptLastGood("lastGood");

/// What a check came to in another window is no other check.
QJsonArray settleChecks(const QJsonObject &ours, const QJsonObject &theirs)
{
    if (checkSettingsFromJson(ours) == checkSettingsFromJson(theirs))
        return {ours};
    return bothByName(ours, theirs);
}

} // namespace

ChecksFile::ChecksFile(QString path, ChecksModel &model, QObject *parent)
    : KeptListFile(std::move(path), QLatin1String("radardesk-checks"), QLatin1String("checks"),
                   settleChecks, parent)
    , m_model(model)
{
}

QString ChecksFile::sentenceFor(Fault fault, int count) const
{
    switch (fault) {
    case Fault::Newer:
        return tr("A newer version of RadarDesk has written the checks.");
    case Fault::Lost:
        return tr("%n check(s) could not be read.", nullptr, count);
    case Fault::Unreadable:
        break;
    case Fault::CannotCopy:
        return tr("The file %1 can't be copied. It stays as it is, and no change of the checks is "
                  "kept.");
    case Fault::SetAside:
        return tr("The checks could not be read. The file has been set aside as %1.");
    }
    return tr("The checks could not be read.");
}

bool ChecksFile::take(const QJsonObject &entry)
{
    KeptCheck check{checkSettingsFromJson(entry), entry.value(KeptProfile).toString(), {}, {}};
    if (check.settings.name.trimmed().isEmpty())
        return false;
    check.last = checkRecordFromJson(entry.value(KeptLast).toObject());
    check.lastGood = checkRecordFromJson(entry.value(KeptLastGood).toObject());
    m_taken.append(check);
    return true;
}

void ChecksFile::finish()
{
    m_model.setChecks(std::exchange(m_taken, {}));
    connect(&m_model, &ChecksModel::checksChanged, this, &ChecksFile::save, Qt::UniqueConnection);
}

QJsonArray ChecksFile::entries() const
{
    QJsonArray entries;
    for (const KeptCheck &check : m_model.checks()) {
        QJsonObject entry = toJson(check.settings);
        entry.insert(KeptProfile, check.profile);
        if (check.last)
            entry.insert(KeptLast, toJson(*check.last));
        if (check.lastGood)
            entry.insert(KeptLastGood, toJson(*check.lastGood));
        entries.append(entry);
    }
    return entries;
}

} // namespace RadarDesk::privatechannels

#include "moc_checksfile.cpp"
