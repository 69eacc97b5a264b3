// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/writelock.h>

#include <base/storage/wholefile.h>

#include <QCoreApplication>
#include <QDir>
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
    : m_lock(behindLinks(path).filePath() + LockEnding)
{
    QDir().mkpath(QFileInfo(m_lock.fileName()).path());
    m_isHeld = m_lock.tryLock(static_cast<int>(LongestWait.count()));
}

QString WriteLock::fault() const
{
    if (m_isHeld || m_lock.error() != QLockFile::LockFailedError)
        return {};
    return WriteLockText::tr("Another program is writing it: %1 is locked.",
                             "the path of a lock file")
        .arg(m_lock.fileName());
}

} // namespace RadarDesk::base
