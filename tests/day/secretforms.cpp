// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <day/secretforms.h>

namespace {

QByteArray escaped(const QByteArray &text, const QByteArray &backslash)
{
    QByteArray out;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += backslash;
        out += c;
    }
    return out;
}

/// The digits of base64 that the bytes alone decide, when \a before others stand before them.
QByteArray base64Core(const QByteArray &bytes, int before, QByteArray::Base64Options alphabet)
{
    const QByteArray digits = (QByteArray(before, 'x') + bytes).toBase64(alphabet);
    const qsizetype begin = (8 * before + 5) / 6;
    return digits.sliced(begin, 8 * (before + bytes.size()) / 6 - begin);
}

} // namespace

QList<SecretForm> formsOf(const QByteArray &secret)
{
    QByteArray everyPercent;
    QByteArray everyUnicode;
    QByteArray utf16;
    for (const char c : secret) {
        const QByteArray hex = QByteArray(1, c).toHex();
        everyPercent += '%' + hex.toUpper();
        everyUnicode += "\\u00" + hex;
        utf16 += QByteArray(1, c) + '\0';
    }
    QList<SecretForm> forms{
        {"as it is", secret},
        {"percent-encoded", secret.toPercentEncoding()},
        {"percent-encoded twice", secret.toPercentEncoding().toPercentEncoding()},
        {"every byte percent-encoded", everyPercent},
        {"every byte percent-encoded, small", everyPercent.toLower()},
        {"in JSON", escaped(secret, "\\")},
        {"in JSON with slashes escaped", escaped(secret, "\\").replace("/", "\\/")},
        {"in JSON inside JSON", escaped(escaped(secret, "\\"), "\\")},
        {"every character escaped in JSON", everyUnicode},
        {"in hexadecimal", secret.toHex()},
        {"in UTF-16", utf16},
    };
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (int before = 0; before < 3; ++before)
            forms.append(
                {QString("in base64 after %1").arg(before), base64Core(secret, before, alphabet)});
        forms.append({"as HTTP Basic has it", base64Core(secret + ':', 0, alphabet)});
    }
    return forms;
}
