// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <templates/templatesfile.h>

#include <QFile>
#include <QJsonArray>
#include <QSet>

using PushRadar::ApiVersion;

namespace RadarDesk {

namespace {

constexpr QLatin1String KeptMember("radardesk-templates");
constexpr int KeptVersion = 1;
constexpr QLatin1String KeptList("templates");
constexpr QLatin1String KeptId("id");
constexpr QLatin1String KeptName("name");
constexpr QLatin1String KeptFolder("folder");
constexpr QLatin1String KeptChannel("channel");
// As text: an object of Qt's would lose the order of its members and the digits of its numbers.
constexpr QLatin1String KeptData("dataText");
constexpr QLatin1String KeptApi("apiVersion");

std::optional<MessageTemplate> keptTemplate(const QJsonObject &json)
{
    const int api = json.value(KeptApi).toInt();
    if ((api != 2 && api != 3) || json.value(KeptId).toString().isEmpty())
        return std::nullopt;
    const auto made = MessageTemplate::make({.name = json.value(KeptName).toString(),
                                             .folder = json.value(KeptFolder).toString(),
                                             .channel = json.value(KeptChannel).toString(),
                                             .data = json.value(KeptData).toString().toUtf8(),
                                             .version = api == 2 ? ApiVersion::V2 : ApiVersion::V3},
                                            json.value(KeptId).toString());
    return made ? std::optional(*made) : std::nullopt;
}

} // namespace

TemplatesFile::TemplatesFile(QString path, TemplatesModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_file(std::move(path))
{
    m_file.setDelay(std::chrono::milliseconds(0)); // changes are rare and matter
    connect(&m_file, &StateFile::saved, this, &TemplatesFile::saved);
    connect(&m_file, &StateFile::failed, this, &TemplatesFile::failed);
}

TemplatesFile::~TemplatesFile() = default;

void TemplatesFile::load()
{
    const QJsonObject json = m_file.load();
    QStringList sentences;
    QList<MessageTemplate> templates;
    QSet<QString> ids;
    const int version = json.value(KeptMember).toInt();
    if (version >= 1 && json.value(KeptList).isArray()) {
        if (version > KeptVersion)
            sentences.append(tr("A newer version of RadarDesk has written the templates."));
        int lost = 0;
        const QJsonArray entries = json.value(KeptList).toArray();
        for (const auto &entry : entries) {
            const auto kept = keptTemplate(entry.toObject());
            if (!kept || ids.contains(kept->id())) {
                ++lost;
                continue;
            }
            ids.insert(kept->id());
            templates.append(*kept);
        }
        if (lost > 0)
            sentences.append(tr("%n template(s) could not be read.", nullptr, lost));
    } else if (!json.isEmpty()) {
        sentences.append(tr("The templates could not be read."));
    }

    const bool copies = !sentences.isEmpty();
    m_copyFirst = copies && m_file.setAsideCopy().isEmpty();
    if (m_copyFirst)
        sentences.append(tr("The file %1 can't be copied. It stays as it is, and no change of the "
                            "templates is kept.")
                             .arg(m_file.path()));
    else if (copies)
        sentences.append(tr("The file as it was is kept as %1.").arg(m_file.setAside()));
    else if (!m_file.setAside().isEmpty())
        sentences.append(tr("The templates could not be read. The file has been set aside as %1.")
                             .arg(m_file.setAside()));
    m_notice = sentences.join(u' ');

    m_model.setTemplates(templates);
    connect(&m_model, &TemplatesModel::templatesChanged, this, &TemplatesFile::save,
            Qt::UniqueConnection);
}

void TemplatesFile::save()
{
    if (m_copyFirst && QFile::exists(m_file.path()) && m_file.setAsideCopy().isEmpty()) {
        Q_EMIT failed(
            tr("The file %1 holds what can't be read, and it can't be copied.").arg(m_file.path()));
        return;
    }
    m_copyFirst = false;
    m_file.save(toJson());
}

QJsonObject TemplatesFile::toJson() const
{
    QJsonArray entries;
    const QList<MessageTemplate> templates = m_model.templates();
    for (const MessageTemplate &one : templates)
        entries.append(QJsonObject{{KeptId, one.id()},
                                   {KeptName, one.name()},
                                   {KeptFolder, one.folder()},
                                   {KeptChannel, one.channel()},
                                   {KeptData, QString::fromUtf8(one.data())},
                                   {KeptApi, one.version() == ApiVersion::V2 ? 2 : 3}});
    return {{KeptMember, KeptVersion}, {KeptList, entries}};
}

} // namespace RadarDesk

#include "moc_templatesfile.cpp"
