// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/requestfields.h>

#include <sandbox/service/sandboxtext.h>

namespace RadarDesk::sandbox {

using PushRadar::JsonValue;
using PushRadar::Result;

namespace {

Refusal missing(const QString &name)
{
    return {400, SandboxText::tr("The request has no “%1”.").arg(name)};
}

} // namespace

Result<RequestFields, Refusal> RequestFields::fromBody(const QByteArray &contentType,
                                                       const QByteArray &body)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type == "application/json")
        return fromJson(body);
    if (type == "application/x-www-form-urlencoded")
        return fromForm(body);
    return Refusal{415,
                   SandboxText::tr("The Content-Type must be application/json or "
                                   "application/x-www-form-urlencoded.")};
}

Result<RequestFields, Refusal> RequestFields::fromForm(const QByteArray &form)
{
    const auto decoded = [](QByteArray text) {
        return QByteArray::fromPercentEncoding(text.replace('+', ' '));
    };
    RequestFields fields;
    const QList<QByteArray> pairs = form.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? pair : pair.first(equals));
        const QByteArray value = equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1));
        if (!name.isValidUtf8() || !value.isValidUtf8())
            return Refusal{400, SandboxText::tr("A field of the request isn't valid UTF-8.")};
        fields.m_texts.insert(QString::fromUtf8(name), value);
    }
    return fields;
}

Result<RequestFields, Refusal> RequestFields::fromJson(const QByteArray &body)
{
    const auto json = JsonValue::fromJson(body);
    if (!json) {
        return Refusal{400,
                       SandboxText::tr("The body isn't JSON. Line %1, column %2: %3")
                           .arg(json.error().line)
                           .arg(json.error().column)
                           .arg(json.error().message)};
    }
    if (json->type() != JsonValue::Type::Object)
        return Refusal{400, SandboxText::tr("The body must be a JSON object.")};
    RequestFields fields;
    const auto members = json->members();
    for (const PushRadar::JsonMember &member : members)
        fields.m_values.insert(member.key, member.value);
    return fields;
}

Result<QByteArray, Refusal> RequestFields::text(const QString &name) const
{
    if (const auto text = m_texts.constFind(name); text != m_texts.constEnd())
        return *text;
    const auto value = m_values.constFind(name);
    if (value == m_values.constEnd())
        return missing(name);
    if (value->type() != JsonValue::Type::String)
        return Refusal{400, SandboxText::tr("“%1” must be a string.").arg(name)};
    const QString text = value->toString();
    if (!text.isValidUtf16())
        return Refusal{400, SandboxText::tr("“%1” contains half of a surrogate pair.").arg(name)};
    return text.toUtf8();
}

Result<JsonValue, Refusal> RequestFields::json(const QString &name) const
{
    const auto value = m_values.constFind(name);
    if (value != m_values.constEnd())
        return *value;
    return jsonInText(name);
}

Result<JsonValue, Refusal> RequestFields::jsonInText(const QString &name) const
{
    const auto content = text(name);
    if (!content)
        return content.error();
    auto value = JsonValue::fromJson(*content);
    if (!value) {
        return Refusal{400,
                       SandboxText::tr("“%1” isn't JSON. Line %2, column %3: %4")
                           .arg(name)
                           .arg(value.error().line)
                           .arg(value.error().column)
                           .arg(value.error().message)};
    }
    return *std::move(value);
}

} // namespace RadarDesk::sandbox
