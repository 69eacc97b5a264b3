// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <pushradar/message.h>

#include <QUrl>

namespace RadarDesk::workbench {

/// The placeholder of the secret in code, as in the documentation.
inline constexpr QLatin1StringView SecretPlaceholder("your-secret-key");
/// The placeholder of the public key in code, as in the documentation.
inline constexpr QLatin1StringView PublicKeyPlaceholder("your-public-key");

/// The input for code.
struct SnippetInput
{
    QString channel;
    PushRadar::JsonValue data; ///< An object.
    PushRadar::TargetingLists targeting; ///< Empty for v3.
    PushRadar::ApiVersion version;
    QUrl baseUrl; ///< Of that version.
    bool hosted = true; ///< Whether that is the hosted service.
};

} // namespace RadarDesk::workbench
