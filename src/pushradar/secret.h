// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/error.h>

#include <QByteArray>
#include <QDebug>

#include <memory>

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
    [[nodiscard]] QByteArray reveal() const;

    bool operator==(const Secret &other) const;

private:
    class Buffer;
    explicit Secret(QStringView text);

    std::shared_ptr<const Buffer> m_buffer;
};

/// A secret is never printed.
QDebug operator<<(QDebug debug, const Secret &secret) = delete;

} // namespace PushRadar
