// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observation.h>

#include <QCryptographicHash>

namespace RadarDesk::sandbox {

QByteArray digestOf(QByteArrayView token)
{
    constexpr qsizetype Digits = 16;
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256)
        .toHex()
        .first(Digits);
}

} // namespace RadarDesk::sandbox
