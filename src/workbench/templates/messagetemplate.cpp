// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/messagetemplate.h>

#include <workbench/drafts/messagedraft.h>

#include <pushradar/channelname.h>
#include <pushradar/error.h>
#include <pushradar/jsonvalue.h>

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct MessageTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::MessageTemplate)
};

constexpr qsizetype LongestSuggestedValue = 32;

/// Why a name or folder is invalid; empty if it is valid.
QString nameFault(const QString &name)
{
    if (name.size() > MessageTemplate::LongestName)
        return MessageTemplateText::tr("A name can have at most %1 characters.")
            .arg(MessageTemplate::LongestName);
    if (std::any_of(name.begin(), name.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return MessageTemplateText::tr("A name is a single line without control characters.");
    return {};
}

QString dataFault(const QByteArray &data)
{
    const auto fault = faultInDataText(data);
    if (!fault)
        return {};
    return MessageTemplateText::tr("The data can't be saved. Line %1, column %2: %3")
        .arg(QString::number(fault->line), QString::number(fault->column), fault->message);
}

} // namespace

Result<MessageTemplate, QString> MessageTemplate::make(const TemplateFields &given,
                                                       const QString &id)
{
    TemplateFields fields = given;
    fields.name = given.name.trimmed();
    fields.folder = given.folder.trimmed();
    fields.data = given.data.trimmed();
    if (fields.name.isEmpty())
        return MessageTemplateText::tr("A saved message needs a name.");
    for (const QString &name : {fields.name, fields.folder}) {
        if (QString fault = nameFault(name); !fault.isEmpty())
            return fault;
    }
    const auto channel = PushRadar::ChannelName::make(fields.channel, fields.version);
    if (!channel)
        return channel.error().message;
    fields.channel = channel->toString();
    if (QString fault = dataFault(fields.data); !fault.isEmpty())
        return fault;
    return MessageTemplate(id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id,
                           fields);
}

bool MessageTemplate::isLike(const MessageTemplate &other) const
{
    return folder() == other.folder() && name() == other.name() && channel() == other.channel()
        && data() == other.data();
}

QString suggestedTemplateName(const QString &channel, const QByteArray &data)
{
    const auto json = JsonValue::fromJson(data);
    const QList<JsonMember> members = json ? json->members() : QList<JsonMember>();
    QString value = members.isEmpty() ? QString() : members.first().value.toString().simplified();
    if (value.size() > LongestSuggestedValue)
        value = value.left(LongestSuggestedValue - 1).trimmed() + u'…';
    if (value.isEmpty())
        return channel;
    return channel.isEmpty() ? value : MessageTemplateText::tr("%1: %2").arg(channel, value);
}

} // namespace RadarDesk::workbench
