// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/decoders/gunzip.h>

#include <QtEndian>

#include <boost/beast/zlib/inflate_stream.hpp>
#include <boost/crc.hpp>

#include <algorithm>
#include <utility>

namespace RadarDesk::workbench {

namespace {

namespace zlib = boost::beast::zlib;

constexpr qsizetype FixedHeader = 10;
constexpr qsizetype Trailer = 8;
constexpr qsizetype PieceBytes = qsizetype{64} * 1024;

enum HeaderFlag : quint8 {
    HasCheck = 2,
    HasExtra = 4,
    HasName = 8,
    HasComment = 16,
    Reserved = 0xe0
};

/// Where the compressed data start; -1 for a header that is damaged.
qsizetype endOfHeader(QByteArrayView bytes)
{
    if (!looksLikeGzip(bytes) || bytes.size() < FixedHeader)
        return -1;
    const auto flags = static_cast<quint8>(bytes[3]);
    if ((flags & Reserved) != 0)
        return -1;
    qsizetype at = FixedHeader;
    if ((flags & HasExtra) != 0) {
        if (bytes.size() < at + 2)
            return -1;
        at += 2 + qFromLittleEndian<quint16>(bytes.data() + at);
    }
    for (const HeaderFlag text : {HasName, HasComment}) {
        if ((flags & text) == 0)
            continue;
        const qsizetype end = at < bytes.size() ? bytes.indexOf('\0', at) : -1;
        if (end < 0)
            return -1;
        at = end + 1;
    }
    if ((flags & HasCheck) != 0)
        at += 2;
    return at < bytes.size() ? at : -1;
}

/// Whether what is behind the compressed data says what was unpacked. With little room for output,
/// the stream reads one byte ahead for its last code and doesn't give it back: then the trailer
/// starts in front of \a left, the bytes that it says it hasn't read.
bool matchesTrailer(QByteArrayView compressed, qsizetype left, const QByteArray &bytes)
{
    boost::crc_32_type check;
    check.process_bytes(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (const qsizetype size : {left, left + 1}) {
        if (size < Trailer || size > compressed.size())
            continue;
        const char *trailer = compressed.last(size).data();
        if (qFromLittleEndian<quint32>(trailer) == check.checksum()
            && qFromLittleEndian<quint32>(trailer + 4) == static_cast<quint32>(bytes.size()))
            return true;
    }
    return false;
}

struct Inflated
{
    QByteArray bytes;
    QByteArrayView rest; ///< Behind the compressed data.
    bool isCut = false;
};

/// Nothing when the data are damaged or incomplete. May go beyond the limit by one byte.
std::optional<Inflated> inflate(QByteArrayView bytes, qsizetype limit)
{
    zlib::inflate_stream stream;
    zlib::z_params step;
    step.next_in = bytes.data();
    step.avail_in = static_cast<std::size_t>(bytes.size());
    Inflated result;
    boost::beast::error_code error;
    while (!error) {
        const qsizetype before = result.bytes.size();
        if (before > limit) {
            result.isCut = true;
            return result;
        }
        // One byte more than the limit tells whether there is more.
        const qsizetype room = std::min(PieceBytes, limit + 1 - before);
        result.bytes.resize(before + room);
        step.next_out = result.bytes.data() + before;
        step.avail_out = static_cast<std::size_t>(room);
        const std::size_t inputBefore = step.avail_in;
        stream.write(step, zlib::Flush::sync, error);
        result.bytes.truncate(before + room - static_cast<qsizetype>(step.avail_out));
        if (!error && result.bytes.size() == before && step.avail_in == inputBefore)
            return std::nullopt;
    }
    if (error != zlib::error::end_of_stream)
        return std::nullopt;
    result.rest = bytes.last(static_cast<qsizetype>(step.avail_in));
    return result;
}

Gunzipped cutAt(Inflated &&whole, qsizetype limit)
{
    const bool isCut = whole.bytes.size() > limit;
    whole.bytes.truncate(std::min(limit, whole.bytes.size()));
    return {std::move(whole.bytes), isCut};
}

} // namespace

bool looksLikeGzip(QByteArrayView bytes)
{
    return bytes.size() > 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

std::optional<Gunzipped> gunzip(QByteArrayView bytes, qsizetype limit)
{
    const qsizetype start = endOfHeader(bytes);
    if (start < 0)
        return std::nullopt;
    auto result = inflate(bytes.sliced(start), limit);
    if (!result
        || (!result->isCut
            && !matchesTrailer(bytes.sliced(start), result->rest.size(), result->bytes)))
        return std::nullopt;
    return cutAt(std::move(*result), limit);
}

std::optional<Gunzipped> unpackDeflate(QByteArrayView bytes, qsizetype limit)
{
    const bool hasHeader = bytes.size() > 2 && (bytes[0] & 0x0f) == 8
        && qFromBigEndian<quint16>(bytes.data()) % 31 == 0;
    auto result = inflate(hasHeader ? bytes.sliced(2) : bytes, limit);
    return result ? std::optional(cutAt(std::move(*result), limit)) : std::nullopt;
}

} // namespace RadarDesk::workbench
