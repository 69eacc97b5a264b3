// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/targetingcheck.h>

#include <pushradar/targetingmembers.h>
#include <sandbox/service/sandboxtext.h>

namespace RadarDesk::sandbox {

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
            return Refusal{400, SandboxText::tr("“%1” must contain only strings.").arg(key)};
        texts.append(element.toString());
    }
    return texts;
}

} // namespace

std::optional<Refusal> refuseTargeting(const JsonValue &notification)
{
    PushRadar::TargetingLists lists;
    for (const auto &[key, list] : PushRadar::TargetingMembers) {
        const auto texts = textsOf(notification, QString::fromUtf16(key));
        if (!texts)
            return texts.error();
        lists.*list = *texts;
    }
    const auto targeting = PushRadar::Targeting::make(lists);
    if (!targeting)
        return Refusal{400, targeting.error().message};
    return std::nullopt;
}

} // namespace RadarDesk::sandbox
