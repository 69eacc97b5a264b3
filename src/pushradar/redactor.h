// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/secret.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace PushRadar {

/// Replaces one secret, or another text that is to stay hidden, by "sk_***" wherever it is in a
/// text: as it is, percent-encoded (once or more), escaped as in JSON (also JSON inside a JSON
/// string), and in base64 or base64url, alone, as HTTP Basic writes it, or inside a longer text.
/// This is the only mechanism that does so; all that is kept of an exchange goes through it.
/// Time grows with the text's length alone whatever is in it, and the stack not at all.
class Redactor
{
public:
    /// What stands for the secret.
    static constexpr QByteArrayView Replacement = "sk_***";

    explicit Redactor(const Secret &secret);
    /// Of at least two characters.
    explicit Redactor(const HiddenText &text);

    [[nodiscard]] QByteArray redact(const QByteArray &text) const;
    [[nodiscard]] QString redact(const QString &text) const;
    /// The same for a text whose end is missing: the beginning of the secret right at the end is
    /// replaced too.
    [[nodiscard]] QByteArray redactIncomplete(const QByteArray &text) const;

private:
    class Patterns;

    std::shared_ptr<const Patterns> m_patterns;
};

} // namespace PushRadar
