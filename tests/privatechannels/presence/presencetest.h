// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presencescene.h"

#include <QSignalSpy>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

inline const QString &room()
{
    static const QString name = QStringLiteral("presence-room");
    return name;
}

/// A channel that is looked at, with test users.
class PresenceTest : public QObject
{
protected:
    void prepare();
    void tidy();
    [[nodiscard]] QStringList changes(PresenceChange::Kind kind) const;

    std::unique_ptr<PresenceScene> m_scene;
    std::unique_ptr<QSignalSpy> m_happened;
};

inline void PresenceTest::prepare()
{
    m_scene = std::make_unique<PresenceScene>();
    QVERIFY(m_scene->serve());
    m_happened = std::make_unique<QSignalSpy>(&m_scene->presence.watcher().people(),
                                              &PresenceModel::eventRecorded);
}

inline void PresenceTest::tidy()
{
    m_happened.reset();
    m_scene.reset();
}

/// The names of those to whom that happened, as it was told.
inline QStringList PresenceTest::changes(PresenceChange::Kind kind) const
{
    QStringList names;
    for (const QList<QVariant> &signal : *m_happened) {
        const auto all = signal.at(0).value<QList<PresenceChange>>();
        for (const PresenceChange &change : all) {
            if (change.kind == kind)
                names.append(change.user.name());
        }
    }
    names.sort();
    return names;
}
