// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointquery.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>
#include <sandbox/web/httpmessage.h>

#include <QCoreApplication>

using PushRadar::ApiVersion;
using PushRadar::ChannelName;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::privatechannels {

using namespace sandbox;

namespace {

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::EndpointQuery)
};

using Fields = QHash<QString, QString>;
using Read = Result<EndpointQuery, EndpointRefusal>;

const QString &channelField(ApiVersion version)
{
    static const QString v2 = QStringLiteral("channel");
    static const QString v3 = QStringLiteral("channelName");
    return version == ApiVersion::V2 ? v2 : v3;
}

const QString &socketField()
{
    static const QString name = QStringLiteral("socketID");
    return name;
}

ApiVersion otherOf(ApiVersion version)
{
    return version == ApiVersion::V2 ? ApiVersion::V3 : ApiVersion::V2;
}

/// Which version a caller speaks, going by the socket that only v3 has.
ApiVersion versionIn(const Fields &fields)
{
    return fields.contains(socketField()) || fields.contains(channelField(ApiVersion::V3))
        ? ApiVersion::V3
        : ApiVersion::V2;
}

Fields bodyFieldsOf(const HttpRequest &request)
{
    return request.contentType.toLower().startsWith("application/json")
        ? fieldsOfJson(request.body)
        : fieldsOfForm(request.body);
}

/// The query, once its channel is one that tokens are given for.
Read checked(const EndpointQuery &query)
{
    const auto name = ChannelName::make(query.channel, query.version);
    if (!name)
        return EndpointRefusal{400, name.error().message};
    if (!name->needsToken()) {
        return EndpointRefusal{400,
                               QueryText::tr("“%1” is a public channel. Only channels that start "
                                             "with “private-” or “presence-” need a token.")
                                   .arg(query.channel)};
    }
    return query;
}

Read readDocumented(const Fields &fields)
{
    const bool v2 = fields.contains(channelField(ApiVersion::V2));
    const bool v3 = fields.contains(channelField(ApiVersion::V3));
    const QString socket = fields.value(socketField());
    if (v2 && v3)
        return EndpointRefusal{
            400,
            QueryText::tr(
                "The call has both “channel” (v2) and “channelName” (v3). Send only one of them.")};
    if (!v2 && !v3)
        return EndpointRefusal{400,
                               QueryText::tr("The call names no channel. Send “channel” for v2, or "
                                             "“channelName” and “socketID” for v3.")};
    if (v2 && fields.contains(socketField()))
        return EndpointRefusal{400,
                               QueryText::tr("The call has “socketID” (v3) but names its channel "
                                             "as “channel” (v2). Send “channelName” instead.")};
    if (v2)
        return checked({ApiVersion::V2, fields.value(channelField(ApiVersion::V2)), {}});
    if (socket.trimmed().isEmpty())
        return EndpointRefusal{
            400, QueryText::tr("The call has “channelName” (v3) but no “socketID”. Send both.")};
    return checked({ApiVersion::V3, fields.value(channelField(ApiVersion::V3)), socket});
}

/// Of an endpoint that goes by the name which the other version has for the channel.
Read readOtherName(const Fields &fields)
{
    const ApiVersion version = fields.contains(socketField()) ? ApiVersion::V3 : ApiVersion::V2;
    const QString &name = channelField(otherOf(version));
    if (!fields.contains(name))
        return EndpointRefusal{400, QueryText::tr("The parameter “%1” is missing.").arg(name)};
    return checked({version, fields.value(name), fields.value(socketField())});
}

/// Of an endpoint that looks into the body alone, for either name.
Read readBody(const Fields &fields)
{
    EndpointQuery query;
    query.version = versionIn(fields);
    query.channel = fields.value(channelField(query.version),
                                 fields.value(channelField(otherOf(query.version))));
    query.socketId = fields.value(socketField());
    if (query.channel.isEmpty())
        return EndpointRefusal{400, QueryText::tr("The channel is missing in the body.")};
    return checked(query);
}

} // namespace

QHash<QString, QString> fieldsOfForm(const QByteArray &form)
{
    QHash<QString, QString> fields;
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    const QList<QByteArray> parts = form.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        fields.insert(decoded(equals < 0 ? part : part.first(equals)),
                      equals < 0 ? QString() : decoded(part.sliced(equals + 1)));
    }
    return fields;
}

QHash<QString, QString> fieldsOfJson(const QByteArray &json)
{
    QHash<QString, QString> fields;
    const auto value = JsonValue::fromJson(json);
    if (!value)
        return fields;
    const auto members = value->members();
    for (const PushRadar::JsonMember &member : members) {
        if (member.value.type() == JsonValue::Type::String)
            fields.insert(member.key, member.value.toString());
    }
    return fields;
}

Read EndpointQuery::read(const HttpRequest &request, std::optional<EndpointFault> fault)
{
    const Fields fields = fieldsOfForm(request.query);
    if (fault == EndpointFault::EveryoneIn)
        return guess(request);
    if (fault == EndpointFault::OnlyForm || fault == EndpointFault::OnlyJson) {
        const bool json = request.contentType.toLower().startsWith("application/json");
        return readBody(request.method == "POST" && json == (fault == EndpointFault::OnlyJson)
                            ? bodyFieldsOf(request)
                            : Fields());
    }
    if (request.method != "GET") {
        return EndpointRefusal{
            405,
            QueryText::tr(
                "The call uses %1. The browser library calls an authentication endpoint with GET.")
                .arg(QString::fromLatin1(request.method))};
    }
    return fault == EndpointFault::OtherParameter ? readOtherName(fields) : readDocumented(fields);
}

EndpointQuery EndpointQuery::guess(const HttpRequest &request)
{
    Fields fields = bodyFieldsOf(request);
    fields.insert(fieldsOfForm(request.query));
    EndpointQuery query;
    query.version = versionIn(fields);
    query.channel = fields.value(channelField(query.version),
                                 fields.value(channelField(otherOf(query.version))));
    query.socketId = fields.value(socketField());
    return query;
}

} // namespace RadarDesk::privatechannels
