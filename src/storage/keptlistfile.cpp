// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/keptlistfile.h>

#include <QFile>
#include <QSet>

namespace RadarDesk {

namespace {

constexpr int KeptListVersion = 1;

} // namespace

KeptListFile::KeptListFile(QString path, QLatin1String format, QLatin1String list, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
    , m_format(format)
    , m_list(list)
{
    m_file.setDelay(std::chrono::milliseconds(0)); // changes are rare and matter
    connect(&m_file, &StateFile::saved, this, &KeptListFile::saved);
    connect(&m_file, &StateFile::failed, this, &KeptListFile::failed);
}

KeptListFile::~KeptListFile() = default;

void KeptListFile::load()
{
    QStringList sentences = read(m_file.load());
    const bool copies = !sentences.isEmpty();
    m_copyFirst = copies && m_file.setAsideCopy().isEmpty();
    if (m_copyFirst)
        sentences.append(sentenceFor(Fault::CannotCopy, 0).arg(m_file.path()));
    else if (copies)
        sentences.append(tr("The file as it was is kept as %1.").arg(m_file.setAside()));
    else if (!m_file.setAside().isEmpty())
        sentences.append(sentenceFor(Fault::SetAside, 0).arg(m_file.setAside()));
    m_notice = sentences.join(u' ');
    finish();
}

QStringList KeptListFile::read(const QJsonObject &json)
{
    const int version = json.value(m_format).toInt();
    if (version < 1 || !json.value(m_list).isArray())
        return json.isEmpty() ? QStringList() : QStringList(sentenceFor(Fault::Unreadable, 0));

    QStringList sentences;
    if (version > KeptListVersion)
        sentences.append(sentenceFor(Fault::Newer, 0));
    int lost = 0;
    QSet<QString> ids;
    const QJsonArray list = json.value(m_list).toArray();
    for (const auto &each : list) {
        const QJsonObject entry = each.toObject();
        const QString id = entry.value(u"id").toString();
        if (id.isEmpty() || ids.contains(id) || !take(entry))
            ++lost;
        else
            ids.insert(id);
    }
    if (lost > 0)
        sentences.append(sentenceFor(Fault::Lost, lost));
    return sentences;
}

void KeptListFile::save()
{
    if (m_copyFirst && QFile::exists(m_file.path()) && m_file.setAsideCopy().isEmpty()) {
        Q_EMIT failed(
            tr("The file %1 holds what can't be read, and it can't be copied.").arg(m_file.path()));
        return;
    }
    m_copyFirst = false;
    m_file.save({{m_format, KeptListVersion}, {m_list, entries()}});
}

} // namespace RadarDesk

#include "moc_keptlistfile.cpp"
