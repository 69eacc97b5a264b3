// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace RadarDesk::workbench {

/// The languages and tools that a broadcast can be copied for.
enum class SnippetTarget {
    PythonV2, ///< broadcast() with keyword arguments.
    PythonV2Items, ///< add_data_items() and then broadcast().
    CurlV2,
    PageV2, ///< The receiving side: a whole page.
    PythonV3,
    NodeV3,
    PhpV3,
    RubyV3,
    CSharpV3,
    CurlV3,
    PageV3,
    Cpp, ///< With this project's library, in the version of the broadcast.
};

/// The language for syntax highlighting.
enum class CodeLanguage { Shell, Python, JavaScript, Php, Ruby, CSharp, Cpp, Html };

/// All of them, in the order of a menu.
[[nodiscard]] const QList<SnippetTarget> &snippetTargets();
/// The name in menus.
[[nodiscard]] QString nameOf(SnippetTarget target);
/// The suffix of such files, without the dot.
[[nodiscard]] QString fileSuffix(SnippetTarget target);
[[nodiscard]] CodeLanguage languageOf(SnippetTarget target);
/// The version of the API that it speaks; none when it is that of the broadcast.
[[nodiscard]] std::optional<PushRadar::ApiVersion> versionOf(SnippetTarget target);
/// Whether it is the side that receives.
[[nodiscard]] bool isReceiver(SnippetTarget target);

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::SnippetTarget)
