// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/credentials.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace RadarDesk::sandbox {

QByteArray randomCredential(QByteArrayView prefix)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray text = prefix.toByteArray();
    for (const quint32 word : words)
        text += QByteArray::number(word, 16).rightJustified(8, '0');
    return text;
}

bool isCredential(QByteArrayView text, QByteArrayView prefix)
{
    return text.startsWith(prefix) && text.size() > prefix.size()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

bool sameInConstantTime(QByteArrayView a, QByteArrayView b)
{
    // Hashes have one length, so not even the length shows.
    const QByteArray left = QCryptographicHash::hash(a.toByteArray(), QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b.toByteArray(), QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

} // namespace RadarDesk::sandbox
