// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace RadarDesk {

/// Text on its way to subscribers: one copy, however many they are.
using Frame = std::shared_ptr<const QByteArray>;

/// Makes frames and knows how many bytes of them are still on their way.
class FrameStore
{
public:
    [[nodiscard]] Frame make(QByteArray text)
    {
        const qsizetype size = text.size();
        *m_bytes += size;
        return {new QByteArray(std::move(text)), [bytes = m_bytes, size](const QByteArray *done) {
                    *bytes -= size;
                    delete done;
                }};
    }
    [[nodiscard]] qsizetype bytes() const { return *m_bytes; }

private:
    /// Shared, since a frame may outlive the store.
    std::shared_ptr<qsizetype> m_bytes = std::make_shared<qsizetype>(0);
};

} // namespace RadarDesk
