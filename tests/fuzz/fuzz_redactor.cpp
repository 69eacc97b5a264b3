// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <base/redaction/knownsecrets.h>
#include <base/redaction/secretlike.h>

using namespace RadarDesk;
using namespace RadarDesk::base;

namespace {

constexpr QByteArrayView PlantedSecret = "sk_Fu+zz/e\"d\\42";

QByteArray percentEncoded(QByteArrayView text)
{
    return text.toByteArray().toPercentEncoding();
}

QByteArray allPercentEncoded(QByteArrayView text)
{
    QByteArray encoded;
    for (const char c : text)
        encoded += '%' + QByteArray(1, c).toHex();
    return encoded;
}

QByteArray jsonEscaped(QByteArrayView text)
{
    return text.toByteArray().replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/");
}

QByteArray unicodeEscaped(QByteArrayView text)
{
    QByteArray escaped;
    for (const char c : text)
        escaped += "\\u00" + QByteArray(1, c).toHex();
    return escaped;
}

/// The digits of base64 that the secret alone decides when \a before bytes precede it.
QByteArray base64Digits(int before)
{
    const QByteArray bytes = QByteArray(before, 'x') + PlantedSecret.toByteArray();
    const qsizetype begin = (before * 8 + 5) / 6;
    return bytes.toBase64(QByteArray::OmitTrailingEquals)
        .sliced(begin, bytes.size() * 8 / 6 - begin);
}

/// The secret in a way of writing that \a choice draws.
QByteArray drawn(unsigned choice)
{
    switch (choice % 11) {
    case 0:
        return PlantedSecret.toByteArray();
    case 1:
        return percentEncoded(PlantedSecret);
    case 2:
        return percentEncoded(percentEncoded(PlantedSecret));
    case 3:
        return allPercentEncoded(PlantedSecret);
    case 4:
        return jsonEscaped(PlantedSecret);
    case 5:
        return jsonEscaped(jsonEscaped(PlantedSecret));
    case 6:
        return unicodeEscaped(PlantedSecret);
    case 7:
        return percentEncoded(jsonEscaped(PlantedSecret));
    default:
        return base64Digits(static_cast<int>(choice % 11) - 8);
    }
}

const KnownSecrets &secrets()
{
    static const KnownSecrets known = [] {
        KnownSecrets made;
        made.add(PushRadar::Secret::make(QString::fromLatin1(PlantedSecret)).value());
        return made;
    }();
    return known;
}

} // namespace

// The first byte draws a way of writing, the next two a place in the text that follows them.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    (void)secrets().redact(input);
    (void)redactSecretLike(QString::fromUtf8(input));
    if (size < 3)
        return 0;
    const QByteArray planted = drawn(data[0]);
    QByteArray text = input.sliced(3);
    text.insert((data[1] << 8 | data[2]) % (text.size() + 1), planted);
    const QByteArray redacted = secrets().redact(text);
    Fuzzing::mustHold(!redacted.contains(planted), "no secret is left, however it is written");
    Fuzzing::mustHold(!secrets().occurIn(redacted), "nothing is left to be replaced");
    const QString looked = redactSecretLike(QString::fromUtf8(text));
    Fuzzing::mustHold(!holdsSecretLike(looked), "nothing that looks like a secret is left");
    return 0;
}
