// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QStringView>

#include <memory>

namespace PushRadar {

/// A text that is nobody else's to read. Copies share one buffer, which is overwritten when the
/// last of them goes.
class HiddenText
{
public:
    explicit HiddenText(QStringView text);

    /// The text itself in UTF-8, as a copy that the caller answers for.
    [[nodiscard]] QByteArray reveal() const;

    bool operator==(const HiddenText &other) const;

private:
    class Buffer;

    std::shared_ptr<const Buffer> m_buffer;
};

/// It is never printed.
QDebug operator<<(QDebug debug, const HiddenText &text) = delete;

} // namespace PushRadar
