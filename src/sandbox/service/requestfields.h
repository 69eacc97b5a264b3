// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <sandbox/service/refusal.h>

#include <QHash>

#include <optional>

namespace RadarDesk::sandbox {

/// The named fields of a request, from a form, a query or a JSON object alike.
class RequestFields
{
public:
    /// Reads a body in the encoding that \a contentType names: a form or a JSON object. 415 for
    /// others, 400 for what does not follow its encoding.
    static PushRadar::Result<RequestFields, Refusal> fromBody(const QByteArray &contentType,
                                                              const QByteArray &body);
    /// Reads "a=1&b=2", percent-encoded UTF-8 where a plus is a space. A later field of the same
    /// name replaces an earlier one.
    static PushRadar::Result<RequestFields, Refusal> fromForm(const QByteArray &form);

    /// The text of a field, in UTF-8; 400 without it, or when it is another JSON type.
    [[nodiscard]] PushRadar::Result<QByteArray, Refusal> text(const QString &name) const;
    /// The JSON value of a field: what is in the JSON body, or what the text of a form's
    /// field holds. 400 without it, or when that is not JSON.
    [[nodiscard]] PushRadar::Result<PushRadar::JsonValue, Refusal> json(const QString &name) const;
    /// The JSON value that the text of a field holds, in either encoding.
    [[nodiscard]] PushRadar::Result<PushRadar::JsonValue, Refusal>
    jsonInText(const QString &name) const;

private:
    static PushRadar::Result<RequestFields, Refusal> fromJson(const QByteArray &body);

    QHash<QString, QByteArray> m_texts; ///< From a form.
    QHash<QString, PushRadar::JsonValue> m_values; ///< From a JSON body.
};

} // namespace RadarDesk::sandbox
