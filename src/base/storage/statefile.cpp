// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/statefile.h>

#include <base/storage/regularfile.h>
#include <base/storage/wholefile.h>
#include <base/storage/writelock.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QSignalBlocker>

namespace RadarDesk::base {

namespace {

constexpr std::chrono::milliseconds Soon{250};
constexpr QLatin1String AsideMark(".damaged-");
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString freeAsideName(const QString &path)
{
    const QString stem = path + AsideMark
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString name = stem;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

/// Keeps the content of the file at \a path under another name, which it returns; empty when it
/// can't. A copy that is already there does.
QString copyAside(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    const QFileInfoList asides =
        info.dir().entryInfoList({info.fileName() + AsideMark + u'*'}, QDir::Files);
    for (const QFileInfo &aside : asides) {
        if (aside.size() == content.size() && readRegular(aside.filePath()).bytes == content)
            return aside.filePath();
    }
    const QString aside = freeAsideName(path);
    return writeWhole(aside, content).isEmpty() ? aside : QString();
}

} // namespace

struct StateFile::Writing
{
    QString path;
    QJsonObject state;
    QByteArray base;
    Filter filter;
    Merge merge;
};

struct StateFile::Written
{
    QJsonObject ours;
    QJsonObject oursAsWritten; ///< After the filter, where there was something to merge.
    std::optional<QJsonObject> merged; ///< Of ours and theirs, where that was necessary.
    QByteArray content;
    QByteArray ourContent; ///< Before it was merged.
    QString aside; ///< Where theirs is, when not all of it was understood.
    QString fault;
    /// The file holds it; with a fault as well, when a power cut may still undo that.
    bool isInPlace = false;

    void put(const QString &path)
    {
        fault = writeWhole(path, content);
        isInPlace = fault.isEmpty() || readRegular(path).bytes == content;
    }
};

StateFile::StateFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_writer.setMaxThreadCount(1); // in order, the newest state last
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &StateFile::writeUnlessWriting);
}

StateFile::~StateFile()
{
    const QSignalBlocker silently(this); // nobody is left to be told
    flush();
}

QJsonObject StateFile::load()
{
    m_writer.waitForDone();
    m_base.clear();
    m_fault.clear();
    m_loaded = {};
    if (!m_isReadOnly)
        removeLeftovers(m_path);
    if (!m_isReadOnly && QFileInfo(m_path).isFile())
        QFile::setPermissions(m_path, OwnerOnly); // an older version may have let others read it
    const RegularContent content = readRegular(m_path);
    if (!content.exists)
        return {};
    if (content.fault.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(content.bytes);
        if (document.isObject()) {
            m_base = content.bytes;
            m_loaded = document.object();
            m_copyFirst = !m_isReadOnly && !hasForm(m_loaded) && setAsideCopy().isEmpty();
            return m_loaded;
        }
    }
    //: %1 is the path of a file
    m_fault = content.fault.isEmpty() ? tr("The file %1 isn't a JSON object.").arg(m_path)
                                      : content.fault;
    if (m_isReadOnly)
        return {};
    const QString aside = freeAsideName(m_path);
    if (QFile::rename(m_path, aside))
        m_setAside = aside;
    return {};
}

QString StateFile::setAsideCopy()
{
    if (m_isReadOnly)
        return {};
    const RegularContent content = readRegular(m_path);
    QString copy =
        content.exists && content.fault.isEmpty() ? copyAside(m_path, content.bytes) : QString();
    if (!copy.isEmpty())
        m_setAside = copy;
    return copy;
}

bool StateFile::hasForm(const QJsonObject &state) const
{
    if (!m_form || state.isEmpty())
        return true;
    const QJsonValue version = state.value(m_form->format);
    if (version.toInt(1) < 1 || version.toInt(1) > m_form->version)
        return false;
    bool hasMember = !version.isUndefined();
    for (const QString &member : m_form->members) {
        if (state.contains(member) && !state.value(member).isObject())
            return false;
        hasMember = hasMember || state.contains(member);
    }
    return hasMember;
}

bool StateFile::mayReplace()
{
    if (m_copyFirst && QFileInfo::exists(m_path) && setAsideCopy().isEmpty()) {
        Q_EMIT failed(tr("The file %1 contains data that can't be read, and the file can't be "
                         "copied. Check the permissions and free space of its folder.")
                          .arg(m_path));
        return false;
    }
    m_copyFirst = false;
    return true;
}

void StateFile::save(const QJsonObject &state)
{
    if (m_isReadOnly)
        return;
    if (!mayReplace()) {
        m_unwritten = state;
        return;
    }
    m_unwritten.reset();
    m_waiting = state;
    if (m_form)
        m_waiting->insert(m_form->format, m_form->version);
    if (!m_soon.isActive())
        m_soon.start();
}

void StateFile::noteChange()
{
    if (m_parts.empty() || m_isReadOnly)
        return;
    m_haveChanged = true; // also for what can't be replaced yet: it is tried once more at the end
    if (!mayReplace())
        return;
    if (!m_soon.isActive())
        m_soon.start();
}

void StateFile::askParts()
{
    if (!std::exchange(m_haveChanged, false))
        return;
    QJsonObject state;
    for (const Part &part : m_parts)
        state.insert(part.name, part.toState());
    save(state);
}

void StateFile::close()
{
    noteChange();
    flush();
    m_parts.clear();
}

void StateFile::flush()
{
    m_writer.waitForDone();
    takeWritten();
    if (m_unwritten)
        save(*std::exchange(m_unwritten, std::nullopt));
    // What another program wrote may make one more writing necessary.
    for (int round = 0; (m_waiting || m_haveChanged) && round < 2; ++round) {
        writeInBackground();
        m_writer.waitForDone();
        takeWritten();
    }
}

void StateFile::writeUnlessWriting()
{
    // A slow disk gets the newest state next, not each one in between.
    if (m_writings == 0)
        writeInBackground();
}

void StateFile::writeInBackground()
{
    askParts();
    m_soon.stop();
    if (!m_waiting)
        return;
    const Writing writing{m_path, std::exchange(m_waiting, std::nullopt).value(), m_base, m_filter,
                          m_merge};
    ++m_writings;
    m_writer.start([this, writing] {
        const Written written = write(writing);
        {
            const QMutexLocker locker(&m_mutex);
            m_written.push_back(written);
        }
        QMetaObject::invokeMethod(this, &StateFile::takeWritten, Qt::QueuedConnection);
    });
}

StateFile::Written StateFile::write(const Writing &writing)
{
    Written written{.ours = writing.state};
    const QByteArray content = QJsonDocument(writing.state).toJson();
    written.content = writing.filter ? writing.filter(content) : content;
    written.ourContent = written.content;
    if (!writing.merge) {
        written.put(writing.path);
        return written;
    }
    const WriteLock lock(writing.path);
    written.fault = lock.fault();
    if (written.fault.isEmpty())
        written.fault = mergeTheirs(writing, written);
    if (written.fault.isEmpty())
        written.put(writing.path);
    return written;
}

QString StateFile::mergeTheirs(const Writing &writing, Written &written)
{
    const RegularContent there = readRegular(writing.path);
    if (!there.fault.isEmpty())
        return there.fault;
    if (!there.exists || there.bytes == writing.base || there.bytes == written.content)
        return {};
    const QJsonDocument theirs = QJsonDocument::fromJson(there.bytes);
    bool isUnderstood = theirs.isObject();
    if (isUnderstood) {
        written.oursAsWritten = QJsonDocument::fromJson(written.content).object();
        const Merged merged = writing.merge(QJsonDocument::fromJson(writing.base).object(),
                                            written.oursAsWritten, theirs.object(), Both::Settle);
        isUnderstood = merged.hasAllOfTheirs;
        written.merged = merged.state;
        written.content = QJsonDocument(merged.state).toJson();
    }
    if (!isUnderstood) {
        written.aside = copyAside(writing.path, there.bytes);
        if (written.aside.isEmpty())
            return tr("The file %1 contains data that can't be read, and the file can't be copied. "
                      "Check the permissions and free space of its folder.")
                .arg(writing.path);
    }
    return {};
}

void StateFile::takeWritten()
{
    std::vector<Written> all;
    {
        const QMutexLocker locker(&m_mutex);
        all = std::exchange(m_written, {});
    }
    for (const Written &written : std::as_const(all))
        finishWriting(written);
}

void StateFile::finishWriting(const Written &written)
{
    --m_writings;
    if (!written.fault.isEmpty() && !m_waiting)
        m_unwritten = written.ours;
    if (written.isInPlace) {
        // What is in memory is built on it, or else it would be merged as another program's.
        const bool takesTheirs = m_memory == Memory::TakesTheirs;
        m_base = takesTheirs ? written.content : written.ourContent;
        if (!written.aside.isEmpty())
            Q_EMIT warning(tr("Another program changed %1 in a way that can't be read. A copy "
                              "of its file was saved as %2.",
                              "both are paths of files")
                               .arg(m_path, written.aside));
        if (written.merged && takesTheirs)
            takeMerged(written);
    }
    if (written.fault.isEmpty())
        Q_EMIT saved();
    else
        Q_EMIT failed(written.fault);
    if (!m_soon.isActive())
        writeUnlessWriting();
}

void StateFile::takeMerged(const Written &written)
{
    // In memory stays what the filter keeps out of the file, and what was changed since.
    const QJsonObject inMemory =
        m_merge(written.oursAsWritten, written.ours, *written.merged, Both::TakeTheirs).state;
    const QJsonObject now = m_waiting.value_or(written.ours);
    const QJsonObject next = m_merge(written.ours, now, inMemory, Both::Settle).state;
    if (m_waiting)
        m_waiting = next;
    if (next == now)
        return;
    Q_EMIT merged(next);
    Q_EMIT warning(tr("Another window changed %1. Its changes were merged into this one.",
                      "the path of a file")
                       .arg(m_path));
}

} // namespace RadarDesk::base

#include "moc_statefile.cpp"
