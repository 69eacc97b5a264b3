// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

#include <boost/crc.hpp>

namespace RadarDesk {

/// Compressed as HTTP's "deflate" should be, with the header of zlib.
inline QByteArray zlibPacked(const QByteArray &text)
{
    // Of nothing Qt makes nothing; otherwise without the length that it writes before it.
    return text.isEmpty() ? QByteArray("\x78\x9c\x03\0\0\0\0\x01", 8) : qCompress(text).sliced(4);
}

/// The same without header and checksum, as some servers send it.
inline QByteArray deflatePacked(const QByteArray &text)
{
    return zlibPacked(text).sliced(2).chopped(4);
}

inline QByteArray gzipPacked(const QByteArray &text)
{
    boost::crc_32_type check;
    check.process_bytes(text.constData(), static_cast<std::size_t>(text.size()));
    QByteArray trailer(8, '\0');
    qToLittleEndian<quint32>(check.checksum(), trailer.data());
    qToLittleEndian<quint32>(static_cast<quint32>(text.size()), trailer.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflatePacked(text) + trailer;
}

} // namespace RadarDesk
