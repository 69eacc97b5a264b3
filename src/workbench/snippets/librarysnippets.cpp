// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official libraries' interfaces, from their public sources: pushradar-server-node 3.1.0 (whose
// apiEndpoint is public), -php 3.1.1, -ruby 3.1.1, and -dotnet 3.1.0 with the documentation's
// BroadcastAsync(). Each takes a channel and the data as a value of its language.

#include <workbench/snippets/librarysnippets.h>

#include <workbench/snippets/codetemplate.h>
#include <workbench/snippets/csharpvalues.h>
#include <workbench/snippets/phpvalues.h>
#include <workbench/snippets/rubyvalues.h>
#include <workbench/snippets/scriptvalues.h>

namespace RadarDesk::workbench {

QString nodeCode(const SnippetInput &input, SnippetNotes &notes)
{
    const ScriptValues values(notes);
    return codeFrom(QStringLiteral("node.js"),
                    {{QStringLiteral("BASE_URL"),
                      input.hosted ? QString() : values.text(input.baseUrl.toString())},
                     {QStringLiteral("CHANNEL"), values.text(input.channel)},
                     {QStringLiteral("DATA"), values.value(input.data, 0)}});
}

QString phpCode(const SnippetInput &input, SnippetNotes &notes)
{
    const PhpValues values(notes);
    return codeFrom(QStringLiteral("library.php"),
                    {{QStringLiteral("CHANNEL"), values.text(input.channel)},
                     {QStringLiteral("DATA"), values.value(input.data, 0)}});
}

QString rubyCode(const SnippetInput &input, SnippetNotes &notes)
{
    const RubyValues values(notes);
    CodeMarks marks{{QStringLiteral("CHANNEL"), values.text(input.channel)},
                    {QStringLiteral("DATA"), values.value(input.data, 0)}};
    marks.insert(QStringLiteral("RAW_JSON"),
                 values.usesRawJson() ? codeFrom(QStringLiteral("rawjson.rb")).chopped(1)
                                      : QString());
    return codeFrom(QStringLiteral("library.rb"), marks);
}

QString csharpCode(const SnippetInput &input, SnippetNotes &notes)
{
    const CSharpValues values(notes);
    CodeMarks marks{{QStringLiteral("CHANNEL"), values.text(input.channel)},
                    {QStringLiteral("DATA"), values.value(input.data, 0)}};
    marks.insert(QStringLiteral("USING_JSON"),
                 values.usesRaw() ? QStringLiteral("using Newtonsoft.Json.Linq;") : QString());
    return codeFrom(QStringLiteral("library.cs"), marks);
}

} // namespace RadarDesk::workbench
