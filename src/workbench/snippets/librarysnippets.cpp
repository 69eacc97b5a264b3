// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official libraries' interfaces, from their public sources: pushradar-server-node 3.1.0 (whose
// apiEndpoint is public), -php 3.1.1, -ruby 3.1.1, and -dotnet 3.1.0 with the documentation's
// BroadcastAsync(). Each takes a channel and the data as a value of its language.

#include <workbench/snippets/librarysnippets.h>

#include <workbench/snippets/csharpvalues.h>
#include <workbench/snippets/phpvalues.h>
#include <workbench/snippets/rubyvalues.h>
#include <workbench/snippets/scriptvalues.h>

namespace RadarDesk::workbench {

QString nodeCode(const SnippetInput &input, SnippetNotes &notes)
{
    const ScriptValues values(notes);
    QString code =
        QStringLiteral("const radar = require(\"pushradar\")(\"%1\");\n").arg(SecretPlaceholder);
    if (!input.hosted) {
        code += QStringLiteral("radar.apiEndpoint = ") + values.text(input.baseUrl.toString())
            + QStringLiteral(";\n");
    }
    return code + QStringLiteral("radar.broadcast(") + values.text(input.channel)
        + QStringLiteral(", ") + values.value(input.data, 0) + QStringLiteral(");\n");
}

QString phpCode(const SnippetInput &input, SnippetNotes &notes)
{
    const PhpValues values(notes);
    return QStringLiteral("<?php\n\nrequire 'vendor/autoload.php';\n\n"
                          "$radar = new \\PushRadar\\PushRadar('%1');\n")
               .arg(SecretPlaceholder)
        + QStringLiteral("$radar->broadcast(") + values.text(input.channel) + QStringLiteral(", ")
        + values.value(input.data, 0) + QStringLiteral(");\n");
}

QString rubyCode(const SnippetInput &input, SnippetNotes &notes)
{
    const RubyValues values(notes);
    const QString call = QStringLiteral("radar.broadcast(") + values.text(input.channel)
        + QStringLiteral(", ") + values.value(input.data, 0) + QStringLiteral(")\n");
    return QStringLiteral("require 'pushradar'\n\n")
        + (values.usesRawJson() ? RubyValues::rawJsonDefinition() : QString())
        + QStringLiteral("radar = PushRadar::Client.new('%1')\n").arg(SecretPlaceholder) + call;
}

QString csharpCode(const SnippetInput &input, SnippetNotes &notes)
{
    const CSharpValues values(notes);
    const QString call = QStringLiteral("await radar.BroadcastAsync(") + values.text(input.channel)
        + QStringLiteral(", ") + values.value(input.data, 0) + QStringLiteral(");\n");
    return (values.usesRaw() ? QStringLiteral("using Newtonsoft.Json.Linq;\n") : QString())
        + QStringLiteral("using System.Collections.Generic;\n\n"
                         "var radar = new PushRadar.PushRadar(\"%1\");\n")
              .arg(SecretPlaceholder)
        + call;
}

} // namespace RadarDesk::workbench
