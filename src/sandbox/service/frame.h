// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

#include <memory>

namespace RadarDesk::sandbox {

/// Bytes on their way to subscribers: one copy, however many they are.
using Frame = std::shared_ptr<const QByteArray>;

/// Makes frames and knows how many bytes of them are still on their way.
class FrameStore
{
public:
    /// \a text as a WebSocket text frame from a server (RFC 6455, 5.2).
    [[nodiscard]] Frame make(const QByteArray &text)
    {
        auto bytes = std::make_unique<QByteArray>(header(Text, text.size()) + text);
        const qsizetype size = bytes->size();
        *m_bytes += size;
        return {bytes.release(), [total = m_bytes, size](const QByteArray *done) {
                    *total -= size;
                    delete done;
                }};
    }
    [[nodiscard]] qsizetype bytes() const { return *m_bytes; }

    /// \a bytes as a binary frame, for one connection alone and counted nowhere.
    [[nodiscard]] static Frame makeBinary(const QByteArray &bytes)
    {
        return std::make_shared<const QByteArray>(header(Binary, bytes.size()) + bytes);
    }

private:
    // The final and only fragment of a message, not masked.
    static constexpr char Text = '\x81';
    static constexpr char Binary = '\x82';

    static QByteArray header(char kind, qsizetype size)
    {
        QByteArray header(1, kind);
        if (size < 126)
            return header + static_cast<char>(size);
        if (size <= 0xffff) {
            const quint16 length = qToBigEndian(static_cast<quint16>(size));
            return header + char(126)
                + QByteArray(reinterpret_cast<const char *>(&length), sizeof length);
        }
        const quint64 length = qToBigEndian(static_cast<quint64>(size));
        return header + char(127)
            + QByteArray(reinterpret_cast<const char *>(&length), sizeof length);
    }

    /// Shared, since a frame may outlive the store.
    std::shared_ptr<qsizetype> m_bytes = std::make_shared<qsizetype>(0);
};

} // namespace RadarDesk::sandbox
