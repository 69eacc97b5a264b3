// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointrule.h>

#include <workbench/snippets/snippet.h>

namespace RadarDesk::privatechannels {

/// What a real endpoint can be written in: with the official library, in the versions that the
/// documentation or that library has.
enum class EndpointReplacement {
    PythonV2, ///< As the documentation has it, in Flask.
    PythonV3, ///< Flask
    NodeV3, ///< Express
    PhpV3, ///< By itself
    RubyV3, ///< Sinatra
    CSharpV3, ///< ASP.NET Core
};

/// All of them, in the order of a menu.
[[nodiscard]] const QList<EndpointReplacement> &endpointReplacements();
[[nodiscard]] QString nameOf(EndpointReplacement replacement);
[[nodiscard]] workbench::CodeLanguage languageOf(EndpointReplacement replacement);
[[nodiscard]] PushRadar::ApiVersion versionOf(EndpointReplacement replacement);

/// An endpoint at \a path as code to begin with. Who may join is left to be filled in: the code
/// refuses everybody until then, and what \a rules say is there as comments, without any of
/// the test values that users are known by. The secret comes from the environment.
[[nodiscard]] workbench::Snippet makeReplacement(EndpointReplacement replacement,
                                                 const QList<EndpointRule> &rules,
                                                 const QString &path,
                                                 const workbench::Profile &profile);

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::EndpointReplacement)
