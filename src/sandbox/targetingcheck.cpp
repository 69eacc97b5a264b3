// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/targetingcheck.h>

#include <sandbox/sandboxtext.h>

#include <QStringList>

#include <array>

namespace RadarDesk {

using PushRadar::JsonValue;
using PushRadar::Result;

namespace {

/// A list of texts, or of numbers as their digits; a member that is missing is an empty list.
Result<QStringList, Refusal> textsOf(const JsonValue &notification, const QString &key)
{
    const JsonValue list = notification.member(key);
    if (list.type() == JsonValue::Type::Null)
        return QStringList();
    if (list.type() != JsonValue::Type::Array)
        return Refusal{400, SandboxText::tr("“%1” must be a list.").arg(key)};
    QStringList texts;
    const auto elements = list.elements();
    for (const JsonValue &element : elements) {
        if (element.type() != JsonValue::Type::String && element.type() != JsonValue::Type::Number)
            return Refusal{400, SandboxText::tr("“%1” must hold texts only.").arg(key)};
        texts.append(element.toString());
    }
    return texts;
}

} // namespace

std::optional<Refusal> refuseTargeting(const JsonValue &notification)
{
    static constexpr std::array keys{u"userIDs",   u"actions",     u"notActions", u"continents",
                                     u"countries", u"ipAddresses", u"browsers"};
    for (const char16_t *key : keys) {
        if (const auto texts = textsOf(notification, QString::fromUtf16(key)); !texts)
            return texts.error();
    }
    return std::nullopt;
}

} // namespace RadarDesk
