// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/writelock.h>

#include <base/storage/ownersfolder.h>
#include <base/storage/wholefile.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

namespace RadarDesk::base {

namespace {

struct WriteLockText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::base::StateFile)
};

constexpr std::chrono::milliseconds LongestWait{3'000};

} // namespace

WriteLock::WriteLock(const QString &path)
    : m_path(behindLinks(path).filePath() + LockEnding)
{
    static_cast<void>(makeOwnersFolder(QFileInfo(m_path).path())); // or no lock can be made either
    m_outcome = m_lock.lock(m_path, FileLock::Mode::Exclusive, LongestWait);
}

QString WriteLock::fault() const
{
    if (m_outcome != FileLock::Outcome::Busy)
        return {};
    return WriteLockText::tr(
               "%1 is locked because another program is writing it. Try again in a moment.",
               "the path of a lock file")
        .arg(m_path);
}

} // namespace RadarDesk::base
