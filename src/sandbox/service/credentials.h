// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace RadarDesk::sandbox {

/// What a server (secret) and a page (public key) prove themselves with.
struct Credentials
{
    QByteArray secret;
    QByteArray publicKey;
};

/// \a prefix and 32 hexadecimal digits from the operating system's secure generator.
[[nodiscard]] QByteArray randomCredential(QByteArrayView prefix);
/// Whether \a text starts with \a prefix, goes on, and is all visible ASCII.
[[nodiscard]] bool isCredential(QByteArrayView text, QByteArrayView prefix);
/// Whether both are the same, in a time that tells nothing about where they differ.
[[nodiscard]] bool sameInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace RadarDesk::sandbox
