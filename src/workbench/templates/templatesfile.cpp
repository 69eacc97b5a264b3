// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatesfile.h>

#include <utility>

using PushRadar::ApiVersion;

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String KeptId("id");
constexpr QLatin1String KeptName("name");
constexpr QLatin1String KeptFolder("folder");
constexpr QLatin1String KeptChannel("channel");
// As text: an object of Qt's would lose the order of its members and the digits of its numbers.
constexpr QLatin1String KeptData("dataText");
constexpr QLatin1String KeptApi("apiVersion");

} // namespace

TemplatesFile::TemplatesFile(QString path, TemplatesModel &model, QObject *parent)
    : KeptListFile(std::move(path), QLatin1String("radardesk-templates"),
                   QLatin1String("templates"), bothByName, parent)
    , m_model(model)
{
}

QString TemplatesFile::sentenceFor(Fault fault, int count) const
{
    switch (fault) {
    case Fault::Newer:
        return tr("A newer version of RadarDesk has written the templates.");
    case Fault::Lost:
        return tr("%n template(s) could not be read.", nullptr, count);
    case Fault::Unreadable:
        break;
    case Fault::CannotCopy:
        return tr(
            "The file %1 can't be copied. It stays as it is, and no change of the templates is "
            "kept.");
    case Fault::SetAside:
        return tr("The templates could not be read. The file has been set aside as %1.");
    }
    return tr("The templates could not be read.");
}

bool TemplatesFile::take(const QJsonObject &entry)
{
    const int api = entry.value(KeptApi).toInt();
    if (api != 2 && api != 3)
        return false;
    const auto made = MessageTemplate::make({.name = entry.value(KeptName).toString(),
                                             .folder = entry.value(KeptFolder).toString(),
                                             .channel = entry.value(KeptChannel).toString(),
                                             .data = entry.value(KeptData).toString().toUtf8(),
                                             .version = api == 2 ? ApiVersion::V2 : ApiVersion::V3},
                                            entry.value(KeptId).toString());
    if (made)
        m_taken.append(*made);
    return made.ok();
}

void TemplatesFile::finish()
{
    m_model.setTemplates(std::exchange(m_taken, {}));
    connect(&m_model, &TemplatesModel::templatesChanged, this, &TemplatesFile::save,
            Qt::UniqueConnection);
}

QJsonArray TemplatesFile::entries() const
{
    QJsonArray entries;
    const QList<MessageTemplate> kept = m_model.templates();
    for (const MessageTemplate &one : kept)
        entries.append(QJsonObject{{KeptId, one.id()},
                                   {KeptName, one.name()},
                                   {KeptFolder, one.folder()},
                                   {KeptChannel, one.channel()},
                                   {KeptData, QString::fromUtf8(one.data())},
                                   {KeptApi, one.version() == ApiVersion::V2 ? 2 : 3}});
    return entries;
}

} // namespace RadarDesk::workbench

#include "moc_templatesfile.cpp"
