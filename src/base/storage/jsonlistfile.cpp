// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/jsonlistfile.h>

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace RadarDesk::base {

namespace {

constexpr int KeptListVersion = 1;
constexpr QLatin1String ListFormat("format");

/// Whether it is a list of that form, of this version of the program or of a newer one.
bool isOfForm(const QJsonObject &json, const ListForm &form)
{
    return json.value(form.list).isArray()
        && (form.format.isEmpty() ? json.value(form.version).toInt() >= 1
                                  : json.value(ListFormat) == QJsonValue(form.format));
}

/// \a json, with the members of \a more in place of its own.
QJsonObject withMembers(QJsonObject json, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

/// The members of \a json that \a known does not have. Removing the others would keep their bytes.
QJsonObject membersBeside(const QJsonObject &known, const QJsonObject &json)
{
    QJsonObject unknown;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!known.contains(member.key()))
            unknown.insert(member.key(), member.value());
    }
    return unknown;
}

StateFile::Merge mergeOf(const ListForm &form)
{
    return [form](const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                  StateFile::Both both) {
        if (!isOfForm(theirs, form)) // something else: nothing in it was removed by anyone
            return StateFile::Merged{ours, false};
        const auto takeTheirs = [](const QJsonObject &, const QJsonObject &other) {
            return QJsonArray{other};
        };
        const auto listOf = [](const QJsonObject &json, QLatin1String member) {
            return json.value(member).toArray();
        };
        StateFile::Merged merged{mergedMembers(base, ours, theirs)};
        merged.hasAllOfTheirs = theirs.value(form.version) == QJsonValue(KeptListVersion)
            && haveOwnIds(listOf(theirs, form.list));
        merged.state.insert(form.version, ours.value(form.version));
        merged.state.insert(
            form.list,
            mergedById(listOf(base, form.list), listOf(ours, form.list), listOf(theirs, form.list),
                       both == StateFile::Both::Settle ? form.settle : SettleEntries(takeTheirs),
                       form.join));
        if (!form.texts.isEmpty())
            merged.state.insert(form.texts,
                                mergedTexts(listOf(base, form.texts), listOf(ours, form.texts),
                                            listOf(theirs, form.texts)));
        return merged;
    };
}

} // namespace

JsonListFile::JsonListFile(QString path, ListForm form, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
    , m_form(std::move(form))
{
    m_file.setDelay(std::chrono::milliseconds(0)); // changes are rare and matter
    m_file.setMerge(mergeOf(m_form));
    connect(&m_file, &StateFile::merged, this, &JsonListFile::takeMerged);
    connect(&m_file, &StateFile::warning, this, &JsonListFile::warning);
    connect(&m_file, &StateFile::saved, this, &JsonListFile::saved);
    connect(&m_file, &StateFile::failed, this, &JsonListFile::failed);
}

JsonListFile::~JsonListFile() = default;

void JsonListFile::setReadOnly()
{
    m_isReadOnly = true;
    m_file.setReadOnly();
}

void JsonListFile::load()
{
    m_isTaking = true;
    m_copyFirst = false;
    m_unknown = {};
    m_unknownById.clear();
    bool isNewer = false;
    const QJsonObject json = m_file.load();
    m_fault = m_file.fault();
    if (!json.isEmpty() && !isOfForm(json, m_form))
        m_fault = tr("The file %1 has another format.", "%1 is a path").arg(m_file.path());
    QStringList sentences = read(json, isNewer);
    const bool isCopied = !sentences.isEmpty() && !m_isReadOnly;
    if (isCopied)
        sentences.append(copyAside());
    else if (!m_file.setAside().isEmpty())
        sentences = {sentence(m_form.sentences.unreadable),
                     tr("The file was moved to %1.").arg(m_file.setAside())};
    else if (!m_fault.isEmpty())
        sentences = {sentence(m_form.sentences.unreadable), m_fault};
    m_notice = sentences.join(u' ');
    finish(false);
    m_isTaking = m_isReadOnly; // then nothing is saved
    // A newer version's file stays as it is until something changes.
    if (m_form.isRepairedAtOnce && isCopied && !isNewer && !m_copyFirst)
        save();
}

QStringList JsonListFile::read(const QJsonObject &json, bool &isNewer)
{
    if (!isOfForm(json, m_form))
        return json.isEmpty() ? QStringList() : QStringList(sentence(m_form.sentences.unreadable));
    isNewer = json.value(m_form.version).toInt() > KeptListVersion;
    QStringList sentences = takeAll(json);
    if (isNewer)
        sentences.prepend(sentence(m_form.sentences.newer));
    return sentences;
}

QStringList JsonListFile::takeAll(const QJsonObject &json)
{
    int lost = 0;
    QSet<QString> ids;
    const QJsonArray list = json.value(m_form.list).toArray();
    for (const auto &each : list) {
        const QJsonObject entry = each.toObject();
        const QString id = entry.value(u"id").toString();
        const auto known = id.isEmpty() || ids.contains(id) ? std::nullopt : take(entry);
        if (!known) {
            ++lost;
            continue;
        }
        ids.insert(id);
        m_unknownById.insert(id, membersBeside(*known, entry));
    }
    m_unknown = membersBeside({{m_form.list, {}}}, json);
    QStringList sentences = takeMore(json);
    if (lost > 0)
        sentences.prepend(sentence(m_form.sentences.lost, lost));
    return sentences;
}

void JsonListFile::takeMerged(const QJsonObject &state)
{
    m_isTaking = true;
    const QStringList sentences = takeAll(state);
    finish(true);
    m_isTaking = false;
    if (!sentences.isEmpty())
        Q_EMIT warning((sentences + QStringList(copyAside())).join(u' '));
    if (toJson() != state)
        save();
}

QString JsonListFile::copyAside()
{
    m_copyFirst = m_file.setAsideCopy().isEmpty();
    return m_copyFirst ? sentence(m_form.sentences.cannotCopy).arg(m_file.path())
                       : tr("A copy of the original file is at %1.").arg(m_file.setAside());
}

QString JsonListFile::sentence(const char *text, int count) const
{
    return QCoreApplication::translate(m_form.sentences.context, text, nullptr, count);
}

QJsonObject JsonListFile::toJson() const
{
    QJsonArray list;
    const QJsonArray known = entries();
    for (const auto &entry : known)
        list.append(withMembers(m_unknownById.value(entry[QLatin1String("id")].toString()),
                                entry.toObject()));
    QJsonObject json = m_unknown;
    if (!m_form.format.isEmpty())
        json.insert(ListFormat, m_form.format);
    json.insert(m_form.version, KeptListVersion);
    json.insert(m_form.list, list);
    writeMore(json);
    return json;
}

void JsonListFile::save()
{
    if (m_isTaking)
        return;
    if (m_copyFirst && QFile::exists(m_file.path()) && m_file.setAsideCopy().isEmpty()) {
        Q_EMIT failed(tr("The file %1 contains data that can't be read, and the file can't be "
                         "copied. Check the permissions and free space of its folder.")
                          .arg(m_file.path()));
        return;
    }
    m_copyFirst = false;
    m_file.save(toJson());
}

} // namespace RadarDesk::base

#include "moc_jsonlistfile.cpp"
