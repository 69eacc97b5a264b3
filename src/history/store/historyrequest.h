// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>

namespace RadarDesk::history {

/// Something asked of the history that is still to be answered. Copies stand for the same.
class HistoryRequest
{
public:
    /// Nothing that was asked.
    HistoryRequest() = default;
    [[nodiscard]] static HistoryRequest make();

    /// Whether the answer is still to come.
    [[nodiscard]] bool isOpen() const { return m_isOpen && *m_isOpen; }
    /// Wants no answer any more: none comes from now on.
    void close();

private:
    std::shared_ptr<std::atomic_bool> m_isOpen;
};

} // namespace RadarDesk::history
