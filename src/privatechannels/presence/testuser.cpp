// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/testuser.h>

#include <privatechannels/presence/clientdatacheck.h>
#include <workbench/placeholders/samplewords.h>

#include <QSet>

namespace RadarDesk::privatechannels {

using namespace workbench;

QList<TestUser> madeUpUsers(int count, const QList<TestUser> &others)
{
    QSet<QByteArray> taken;
    QSet<QString> names;
    for (const TestUser &other : others) {
        names.insert(other.name);
        if (const auto check = checkClientData(other.data); check.value)
            taken.insert(uniqueIdOf(*check.value));
    }
    PlaceholderRandom random = PlaceholderValues().random();
    QList<TestUser> users;
    for (int id = 1; users.size() < count; ++id) {
        if (taken.contains(QByteArray::number(id)))
            continue;
        QString name = samplePerson(random);
        // There may be more users than names.
        if (names.contains(name))
            name += QStringLiteral(" %1").arg(id);
        names.insert(name);
        users.append({name,
                      QStringLiteral("{\"##uniqueID\": %1, \"name\": %2}")
                          .arg(id)
                          .arg(QString::fromUtf8(PushRadar::toJsonString(name)))});
    }
    return users;
}

} // namespace RadarDesk::privatechannels
