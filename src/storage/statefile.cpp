// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/statefile.h>

#include <storage/wholefile.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace RadarDesk {

namespace {

constexpr std::chrono::milliseconds Soon{250};
constexpr qint64 LargestStateFile = qint64(64) * 1024 * 1024;
constexpr QLatin1String AsideMark(".damaged-");
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

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
    flush();
}

QJsonObject StateFile::load()
{
    removeLeftovers(m_path);
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (QFileInfo(m_path).isFile())
        file.setPermissions(OwnerOnly); // an older version may have let others read it
    if (file.open(QIODevice::ReadOnly) && file.size() <= LargestStateFile) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.isObject())
            return document.object();
    }
    file.close();
    const QString aside = freeAsideName();
    if (QFile::rename(m_path, aside))
        m_setAside = aside;
    return {};
}

QString StateFile::setAsideCopy()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return {};
    const QFileInfo info(m_path);
    const QFileInfoList asides =
        info.dir().entryInfoList({info.fileName() + AsideMark + u'*'}, QDir::Files);
    for (const QFileInfo &aside : asides) {
        QFile copy(aside.filePath());
        if (aside.size() == content.size() && copy.open(QIODevice::ReadOnly)
            && copy.readAll() == content) {
            m_setAside = aside.filePath();
            return m_setAside;
        }
    }
    const QString aside = freeAsideName();
    if (!writeWhole(aside, content).isEmpty())
        return {};
    m_setAside = aside;
    return m_setAside;
}

void StateFile::save(const QJsonObject &state)
{
    m_waiting = state;
    if (!m_soon.isActive())
        m_soon.start();
}

void StateFile::flush()
{
    m_soon.stop();
    writeInBackground();
    m_writer.waitForDone();
}

void StateFile::writeUnlessWriting()
{
    // A slow disk gets the newest state next, not each one in between.
    if (m_writings == 0)
        writeInBackground();
}

void StateFile::writeInBackground()
{
    if (!m_waiting)
        return;
    const QJsonObject state = std::exchange(m_waiting, std::nullopt).value();
    ++m_writings;
    m_writer.start([this, path = m_path, state, filter = m_filter] {
        const QByteArray content = QJsonDocument(state).toJson();
        const QString reason = writeWhole(path, filter ? filter(content) : content);
        QMetaObject::invokeMethod(
            this, [this, reason] { finishWriting(reason); }, Qt::QueuedConnection);
    });
}

void StateFile::finishWriting(const QString &reason)
{
    --m_writings;
    if (reason.isEmpty())
        Q_EMIT saved();
    else
        Q_EMIT failed(reason);
    if (!m_soon.isActive())
        writeUnlessWriting();
}

QString StateFile::freeAsideName() const
{
    const QString stem = m_path + AsideMark
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString name = stem;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

} // namespace RadarDesk

#include "moc_statefile.cpp"
