// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/shellwords.h>

namespace RadarDesk::workbench {

/// The parts of a cURL command that matter for a broadcast.
struct CurlRequest
{
    /// A piece of the body.
    struct Data
    {
        PlacedText text;
        bool encode = false; ///< It is given as it is, and percent-encoded on the way.
    };

    PlacedText url;
    QString method; ///< Empty when it is left to cURL.
    QString contentType; ///< In lower case; empty when it is left to cURL.
    QList<Data> data;
    QStringList secrets; ///< The values in place of the secret.
};

/// Reads the options of a cURL command. \a text is where its words come from.
[[nodiscard]] PasteResult<CurlRequest> readCurlOptions(const QString &text,
                                                       const ShellCommand &command);

} // namespace RadarDesk::workbench
