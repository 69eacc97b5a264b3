// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/qrcode.h>

#include <qrencode.h>

#include <memory>

namespace RadarDesk::sandbox {

std::optional<QrCode> QrCode::of(const QByteArray &text)
{
    if (text.isEmpty())
        return std::nullopt;
    // A code on a screen gets no dirt or creases, but glare: the second level, which bears 15 %.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return std::nullopt;
    QByteArray modules(qsizetype{code->width} * code->width, 0);
    for (qsizetype i = 0; i < modules.size(); ++i)
        modules[i] = static_cast<char>(code->data[i] & 1U); // the lowest bit is the colour
    return QrCode(code->width, modules);
}

} // namespace RadarDesk::sandbox
