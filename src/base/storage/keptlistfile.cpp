// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/keptlistfile.h>

#include <QFile>
#include <QSet>

namespace RadarDesk::base {

namespace {

constexpr int KeptListVersion = 1;

StateFile::Merge mergeOf(QLatin1String format, QLatin1String list, const SettleEntries &settle)
{
    return [format, list, settle](const QJsonObject &base, const QJsonObject &ours,
                                  const QJsonObject &theirs, StateFile::Both both) {
        const QJsonArray entries = theirs.value(list).toArray();
        const auto takeTheirs = [](const QJsonObject &, const QJsonObject &other) {
            return QJsonArray{other};
        };
        StateFile::Merged merged{ours};
        const int version = theirs.value(format).toInt();
        merged.hasAllOfTheirs =
            version == KeptListVersion && theirs.value(list).isArray() && haveOwnIds(entries);
        if (version < 1 || !theirs.value(list).isArray())
            return merged; // something else: nothing in it was removed by anyone
        merged.state.insert(
            list,
            mergedById(base.value(list).toArray(), ours.value(list).toArray(), entries,
                       both == StateFile::Both::Settle ? settle : SettleEntries(takeTheirs)));
        return merged;
    };
}

} // namespace

KeptListFile::KeptListFile(QString path, QLatin1String format, QLatin1String list,
                           SettleEntries settle, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
    , m_format(format)
    , m_list(list)
{
    m_file.setDelay(std::chrono::milliseconds(0)); // changes are rare and matter
    m_file.setMerge(mergeOf(format, list, std::move(settle)));
    connect(&m_file, &StateFile::merged, this, &KeptListFile::takeMerged);
    connect(&m_file, &StateFile::noticed, this, &KeptListFile::noticed);
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
    if (const int lost = takeAll(json.value(m_list).toArray()); lost > 0)
        sentences.append(sentenceFor(Fault::Lost, lost));
    return sentences;
}

int KeptListFile::takeAll(const QJsonArray &list)
{
    int lost = 0;
    QSet<QString> ids;
    for (const auto &each : list) {
        const QJsonObject entry = each.toObject();
        const QString id = entry.value(u"id").toString();
        if (id.isEmpty() || ids.contains(id) || !take(entry))
            ++lost;
        else
            ids.insert(id);
    }
    return lost;
}

void KeptListFile::takeMerged(const QJsonObject &state)
{
    m_isTaking = true;
    const int lost = takeAll(state.value(m_list).toArray());
    finishMerging();
    m_isTaking = false;
    if (lost > 0) {
        m_copyFirst = m_file.setAsideCopy().isEmpty();
        Q_EMIT noticed(sentenceFor(Fault::Lost, lost) + u' '
                       + (m_copyFirst
                              ? sentenceFor(Fault::CannotCopy, 0).arg(m_file.path())
                              : tr("The file as it was is kept as %1.").arg(m_file.setAside())));
    }
    if (entries() != state.value(m_list).toArray())
        save();
}

void KeptListFile::save()
{
    if (m_isTaking)
        return;
    if (m_copyFirst && QFile::exists(m_file.path()) && m_file.setAsideCopy().isEmpty()) {
        Q_EMIT failed(
            tr("The file %1 holds what can't be read, and it can't be copied.").arg(m_file.path()));
        return;
    }
    m_copyFirst = false;
    m_file.save({{m_format, KeptListVersion}, {m_list, entries()}});
}

} // namespace RadarDesk::base

#include "moc_keptlistfile.cpp"
