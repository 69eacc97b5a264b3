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

std::optional<MessageTemplate> templateIn(const QJsonObject &entry)
{
    const int api = entry.value(KeptApi).toInt();
    if (api != 2 && api != 3)
        return std::nullopt;
    const auto made = MessageTemplate::make({.name = entry.value(KeptName).toString(),
                                             .folder = entry.value(KeptFolder).toString(),
                                             .channel = entry.value(KeptChannel).toString(),
                                             .data = entry.value(KeptData).toString().toUtf8(),
                                             .version = api == 2 ? ApiVersion::V2 : ApiVersion::V3},
                                            entry.value(KeptId).toString());
    return made ? std::optional(*made) : std::nullopt;
}

QJsonObject entryOf(const MessageTemplate &one)
{
    return {{KeptId, one.id()},
            {KeptName, one.name()},
            {KeptFolder, one.folder()},
            {KeptChannel, one.channel()},
            {KeptData, QString::fromUtf8(one.data())},
            {KeptApi, one.version() == ApiVersion::V2 ? 2 : 3}};
}

ListForm templatesForm()
{
    return {.version = QLatin1String("radardesk-templates"),
            .list = QLatin1String("templates"),
            .sentences = {
                "RadarDesk::workbench::TemplatesFile",
                QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesFile",
                                  "A newer version of RadarDesk saved the messages."),
                QT_TRANSLATE_N_NOOP("RadarDesk::workbench::TemplatesFile",
                                    "%n saved message(s) couldn't be read."),
                QT_TRANSLATE_NOOP("RadarDesk::workbench::TemplatesFile",
                                  "The saved messages couldn't be read."),
                QT_TRANSLATE_NOOP(
                    "RadarDesk::workbench::TemplatesFile",
                    "The file %1 can't be copied, so it stays unchanged, and changes to the saved "
                    "messages aren't saved. Check the permissions and free space of its folder.")}};
}

} // namespace

TemplatesFile::TemplatesFile(QString path, TemplatesModel &model, QObject *parent)
    : ListFile(std::move(path), templatesForm(),
               {.read = templateIn,
                .write = entryOf,
                .values = [&model] { return model.templates(); },
                .set = [&model](const auto &taken) { model.setTemplates(taken); }},
               parent)
{
    connect(&model, &TemplatesModel::templatesChanged, this, &TemplatesFile::save);
}

} // namespace RadarDesk::workbench

#include "moc_templatesfile.cpp"
