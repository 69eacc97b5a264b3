// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/statefile.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace RadarDesk {

namespace {

constexpr int SoonMs = 250;
constexpr qint64 LargestStateFile = 64 * 1024 * 1024;

/// Returns why it failed; empty when \a content is on disk.
QString writeWhole(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return StateFile::tr("The folder %1 can't be made.").arg(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

StateFile::StateFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_writer.setMaxThreadCount(1); // in order, the newest state last
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &StateFile::writeInBackground);
}

StateFile::~StateFile()
{
    flush();
}

QJsonObject StateFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (file.open(QIODevice::ReadOnly) && file.size() <= LargestStateFile) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.isObject())
            return document.object();
    }
    file.close();
    const QString aside = m_path + QStringLiteral(".damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (QFile::rename(m_path, aside))
        m_setAside = aside;
    return {};
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

void StateFile::writeInBackground()
{
    if (!m_waiting)
        return;
    const QJsonObject state = std::exchange(m_waiting, std::nullopt).value();
    m_writer.start([this, path = m_path, state] {
        const QString reason = writeWhole(path, QJsonDocument(state).toJson());
        QMetaObject::invokeMethod(
            this,
            [this, reason] {
                if (reason.isEmpty())
                    Q_EMIT saved();
                else
                    Q_EMIT failed(reason);
            },
            Qt::QueuedConnection);
    });
}

} // namespace RadarDesk

#include "moc_statefile.cpp"
