// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace RadarDesk::history {

enum class TransferFormat {
    JsonLines, ///< All of each event, to be imported again; docs/history-format.md.
    Csv, ///< A row an event, for spreadsheets.
    Har, ///< The HTTP exchanges, for browsers' developer tools.
};

/// How events are written.
struct WriteOptions
{
    /// What a profile is called; without the function, or for an empty name, it has its id only.
    std::function<QString(const QString &id)> profileName;
    bool withHeadersAndBodies = true; ///< Those of the requests and answers.
};

/// How the names of such files end, without the dot.
[[nodiscard]] QString fileSuffix(TransferFormat format);

} // namespace RadarDesk::history
