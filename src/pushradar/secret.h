// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/error.h>
#include <pushradar/hiddentext.h>

#include <QByteArray>
#include <QDebug>

namespace PushRadar {

/// The secret that lets its holder broadcast. Once made, valid. Copies share one buffer, which is
/// overwritten when the last of them goes.
class Secret
{
public:
    /// Checks \a text: it starts with "sk_" (protocol: official libraries), goes on after that,
    /// and holds no white space. Fails with InvalidSecret; the sentence does not quote \a text.
    static Result<Secret> make(QStringView text);

    /// The secret itself in UTF-8, as a copy that the caller answers for.
    [[nodiscard]] QByteArray reveal() const { return m_text.reveal(); }
    [[nodiscard]] const HiddenText &text() const { return m_text; }

    bool operator==(const Secret &other) const = default;

private:
    explicit Secret(QStringView text);

    HiddenText m_text;
};

/// A secret is never printed.
QDebug operator<<(QDebug debug, const Secret &secret) = delete;

} // namespace PushRadar
