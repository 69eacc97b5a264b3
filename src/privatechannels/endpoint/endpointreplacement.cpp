// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official libraries' interfaces, from their public sources and the documentation: PushRadar
// 1.8.1 has channel_auth(channel), which returns the token; pushradar 3.1.0 has auth(channel_name,
// socket_id), and so have -node (with a callback that gets an object with it), -php, -ruby and
// -dotnet.

#include <privatechannels/endpoint/endpointreplacement.h>

#include <workbench/snippets/codetext.h>
#include <workbench/snippets/csharpvalues.h>
#include <workbench/snippets/phpvalues.h>
#include <workbench/snippets/pythonvalues.h>
#include <workbench/snippets/rubyvalues.h>
#include <workbench/snippets/scriptvalues.h>

#include <pushradar/client.h>

#include <QCoreApplication>

using PushRadar::ApiVersion;

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

struct ReplacementText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::EndpointReplacement)
};

/// A text that stays in the comment it is written to: one line, and nothing that ends a comment.
QString commentText(QString text)
{
    for (QChar &c : text) {
        if (!standsPlainly(QStringView(&c, 1)))
            c = u'?';
    }
    return text.replace(QStringLiteral("?>"), QStringLiteral("? >"));
}

/// What a rule says, in words for a comment.
QString ruleInWords(const EndpointRule &rule)
{
    const bool refuses = rule.action.kind == EndpointAction::Kind::Deny;
    const QString what = rule.action.isWrong()
        ? ReplacementText::tr("simulated fault (%1)").arg(nameOf(rule.action.fault))
        : refuses ? ReplacementText::tr("refuse")
                  : ReplacementText::tr("allow");
    if (rule.id == LastRuleId)
        return commentText(ReplacementText::tr("any other call: %1", "an action").arg(what));
    return commentText(ReplacementText::tr("%1, %2: %3", "channels, a caller, an action")
                           .arg(rule.channels.trimmed(), rule.userText(), what));
}

/// The rules as lines of a comment.
QString rulesAsComment(const QList<EndpointRule> &rules, const QString &indent, const QString &mark)
{
    QStringList lines{
        ReplacementText::tr("Rules of the mock endpoint in RadarDesk; the first match applies:")};
    for (const EndpointRule &rule : rules) {
        if (rule.isEnabled && rule.fault().isEmpty())
            lines.append(QStringLiteral("  ") + ruleInWords(rule));
    }
    QString comment;
    for (const QString &line : lines)
        comment += indent + mark + u' ' + line + u'\n';
    return comment;
}

/// Puts in what the code of every language has in it.
QString filled(QString code, const QString &path, const QString &comment)
{
    return code.replace(QStringLiteral("@path"), path).replace(QStringLiteral("@rules\n"), comment);
}

QString pythonCode(const QList<EndpointRule> &rules, const QString &path, bool v2,
                   SnippetNotes &notes)
{
    const QString head = v2
        ? QStringLiteral("import json\nimport os\n\n"
                         "from PushRadar import PushRadar\n"
                         "from flask import Flask, Response, request\n\n"
                         "app = Flask(__name__)\n"
                         "radar = PushRadar(os.environ[\"PUSHRADAR_SECRET\"])\n")
        : QStringLiteral("import json\nimport os\n\n"
                         "import pushradar\n"
                         "from flask import Flask, Response, request\n\n"
                         "app = Flask(__name__)\n"
                         "radar = pushradar.PushRadar("
                         "os.environ[\"PUSHRADAR_SECRET\"])\n");
    const QString asks = v2
        ? QStringLiteral("    channel = request.args.get(\"channel\", \"\")\n")
        : QStringLiteral("    channel = request.args.get(\"channelName\", \"\")\n"
                         "    socket_id = request.args.get(\"socketID\", \"\")\n");
    const QString gives = v2
        ? QStringLiteral("    return answer(200, {\"authToken\": radar.channel_auth(channel)})\n")
        : QStringLiteral("    return answer(200, {\"token\": radar.auth(channel, socket_id)})\n");
    const QString code = head
        + QStringLiteral("\n\n"
                         "def may_join(user, channel):\n"
                         "@rules\n"
                         "    return False\n"
                         "\n\n"
                         "def signed_in_user():\n"
                         "    # The user of your session, or None if no user is signed in.\n"
                         "    return None\n"
                         "\n\n"
                         "def answer(status, body):\n"
                         "    return Response(json.dumps(body), status, "
                         "mimetype=\"application/json\")\n"
                         "\n\n"
                         "@app.route(@path, methods=[\"GET\"])\n"
                         "def channel_auth():\n")
        + asks
        + QStringLiteral("    if not channel.startswith((\"private-\", \"presence-\")):\n"
                         "        return answer(400, {\"error\": \"No such channel.\"})\n"
                         "    user = signed_in_user()\n"
                         "    if not may_join(user, channel):\n"
                         "        return answer(401 if user is None else 403, "
                         "{\"error\": \"You may not join this channel.\"})\n")
        + gives
        + QStringLiteral("\n\nif __name__ == \"__main__\":\n"
                         "    app.run(port=int(os.environ.get(\"PORT\", \"8000\")))\n");
    return filled(code, PythonValues(notes).text(path),
                  rulesAsComment(rules, QStringLiteral("    "), QStringLiteral("#")));
}

QString nodeEndpoint(const QList<EndpointRule> &rules, const QString &path, SnippetNotes &notes)
{
    const QString code = QStringLiteral(
        "const express = require(\"express\");\n"
        "const radar = require(\"pushradar\")(process.env.PUSHRADAR_SECRET);\n"
        "\n"
        "const app = express();\n"
        "\n"
        "function mayJoin(user, channel) {\n"
        "@rules\n"
        "    return false;\n"
        "}\n"
        "\n"
        "function signedInUser(request) {\n"
        "    // The user of your session, or null if no user is signed in.\n"
        "    return null;\n"
        "}\n"
        "\n"
        "app.get(@path, (request, response) => {\n"
        "    const channel = String(request.query.channelName || \"\");\n"
        "    const socketID = String(request.query.socketID || \"\");\n"
        "    if (!channel.startsWith(\"private-\") && !channel.startsWith(\"presence-\")) {\n"
        "        response.status(400).json({error: \"No such channel.\"});\n"
        "        return;\n"
        "    }\n"
        "    const user = signedInUser(request);\n"
        "    if (!mayJoin(user, channel)) {\n"
        "        response.status(user === null ? 401 : 403)\n"
        "            .json({error: \"You may not join this channel.\"});\n"
        "        return;\n"
        "    }\n"
        "    radar.auth(channel, socketID, (error, answer) => {\n"
        "        if (error) {\n"
        "            response.status(502).json({error: \"PushRadar issued no token.\"});\n"
        "            return;\n"
        "        }\n"
        "        response.json({token: answer.token});\n"
        "    });\n"
        "});\n"
        "\n"
        "app.listen(Number(process.env.PORT || 8000), \"127.0.0.1\");\n");
    return filled(code, ScriptValues(notes).text(path),
                  rulesAsComment(rules, QStringLiteral("    "), QStringLiteral("//")));
}

QString phpEndpoint(const QList<EndpointRule> &rules)
{
    const QString code = QStringLiteral(
        "<?php\n"
        "\n"
        "require 'vendor/autoload.php';\n"
        "\n"
        "$radar = new \\PushRadar\\PushRadar(getenv('PUSHRADAR_SECRET'));\n"
        "\n"
        "function may_join($user, $channel)\n"
        "{\n"
        "@rules\n"
        "    return false;\n"
        "}\n"
        "\n"
        "function signed_in_user()\n"
        "{\n"
        "    // The user of your session, or null if no user is signed in.\n"
        "    return null;\n"
        "}\n"
        "\n"
        "function answer($status, $body)\n"
        "{\n"
        "    http_response_code($status);\n"
        "    header('Content-Type: application/json');\n"
        "    echo json_encode($body);\n"
        "    exit;\n"
        "}\n"
        "\n"
        "$channel = (string) ($_GET['channelName'] ?? '');\n"
        "$socketID = (string) ($_GET['socketID'] ?? '');\n"
        "if (strpos($channel, 'private-') !== 0 && strpos($channel, 'presence-') !== 0) {\n"
        "    answer(400, ['error' => 'No such channel.']);\n"
        "}\n"
        "$user = signed_in_user();\n"
        "if (!may_join($user, $channel)) {\n"
        "    answer($user === null ? 401 : 403, ['error' => 'You may not join this channel.']);\n"
        "}\n"
        "answer(200, ['token' => $radar->auth($channel, $socketID)]);\n");
    return filled(code, {}, rulesAsComment(rules, QStringLiteral("    "), QStringLiteral("//")));
}

QString rubyEndpoint(const QList<EndpointRule> &rules, const QString &path, SnippetNotes &notes)
{
    const QString code = QStringLiteral(
        "require 'json'\n"
        "require 'pushradar'\n"
        "require 'sinatra'\n"
        "\n"
        "radar = PushRadar::Client.new(ENV.fetch('PUSHRADAR_SECRET'))\n"
        "\n"
        "def may_join(user, channel)\n"
        "@rules\n"
        "  false\n"
        "end\n"
        "\n"
        "def signed_in_user\n"
        "  # The user of your session, or nil if no user is signed in.\n"
        "  nil\n"
        "end\n"
        "\n"
        "get @path do\n"
        "  content_type :json\n"
        "  channel = params['channelName'].to_s\n"
        "  socket_id = params['socketID'].to_s\n"
        "  unless channel.start_with?('private-', 'presence-')\n"
        "    halt 400, { error: 'No such channel.' }.to_json\n"
        "  end\n"
        "  user = signed_in_user\n"
        "  unless may_join(user, channel)\n"
        "    halt user.nil? ? 401 : 403, { error: 'You may not join this channel.' }.to_json\n"
        "  end\n"
        "  { token: radar.auth(channel, socket_id) }.to_json\n"
        "end\n");
    return filled(code, RubyValues(notes).text(path),
                  rulesAsComment(rules, QStringLiteral("  "), QStringLiteral("#")));
}

QString csharpEndpoint(const QList<EndpointRule> &rules, const QString &path, SnippetNotes &notes)
{
    const QString code = QStringLiteral(
        "using System;\n"
        "using Microsoft.AspNetCore.Mvc;\n"
        "\n"
        "public class ChannelAuthController : Controller\n"
        "{\n"
        "    private static readonly PushRadar.PushRadar Radar =\n"
        "        new "
        "PushRadar.PushRadar(Environment.GetEnvironmentVariable(\"PUSHRADAR_SECRET\"));\n"
        "\n"
        "    private static bool MayJoin(string user, string channel)\n"
        "    {\n"
        "@rules\n"
        "        return false;\n"
        "    }\n"
        "\n"
        "    private string SignedInUser()\n"
        "    {\n"
        "        // The user of your session, or null if no user is signed in.\n"
        "        return User.Identity.Name;\n"
        "    }\n"
        "\n"
        "    [HttpGet(@path)]\n"
        "    public IActionResult ChannelAuth(string channelName, string socketID)\n"
        "    {\n"
        "        var channel = channelName ?? \"\";\n"
        "        if (!channel.StartsWith(\"private-\", StringComparison.Ordinal)\n"
        "            && !channel.StartsWith(\"presence-\", StringComparison.Ordinal))\n"
        "            return BadRequest(new { error = \"No such channel.\" });\n"
        "        var user = SignedInUser();\n"
        "        if (!MayJoin(user, channel))\n"
        "            return StatusCode(user == null ? 401 : 403,\n"
        "                new { error = \"You may not join this channel.\" });\n"
        "        return Ok(new { token = Radar.Auth(channel, socketID) });\n"
        "    }\n"
        "}\n");
    return filled(code, CSharpValues(notes).text(path),
                  rulesAsComment(rules, QStringLiteral("        "), QStringLiteral("//")));
}

QString replacementCode(EndpointReplacement replacement, const QList<EndpointRule> &rules,
                        const QString &path, SnippetNotes &notes)
{
    switch (replacement) {
    case EndpointReplacement::PythonV2:
        return pythonCode(rules, path, true, notes);
    case EndpointReplacement::PythonV3:
        return pythonCode(rules, path, false, notes);
    case EndpointReplacement::NodeV3:
        return nodeEndpoint(rules, path, notes);
    case EndpointReplacement::PhpV3:
        return phpEndpoint(rules);
    case EndpointReplacement::RubyV3:
        return rubyEndpoint(rules, path, notes);
    case EndpointReplacement::CSharpV3:
        break;
    }
    return csharpEndpoint(rules, path, notes);
}

} // namespace

const QList<EndpointReplacement> &endpointReplacements()
{
    using enum EndpointReplacement;
    static const QList<EndpointReplacement> all{PythonV2, PythonV3, NodeV3,
                                                PhpV3,    RubyV3,   CSharpV3};
    return all;
}

QString nameOf(EndpointReplacement replacement)
{
    switch (replacement) {
    case EndpointReplacement::PythonV2:
        return ReplacementText::tr("Python with Flask (v2)");
    case EndpointReplacement::PythonV3:
        return ReplacementText::tr("Python with Flask (v3)");
    case EndpointReplacement::NodeV3:
        return ReplacementText::tr("Node.js with Express (v3)");
    case EndpointReplacement::PhpV3:
        return ReplacementText::tr("PHP (v3)");
    case EndpointReplacement::RubyV3:
        return ReplacementText::tr("Ruby with Sinatra (v3)");
    case EndpointReplacement::CSharpV3:
        break;
    }
    return ReplacementText::tr("C# with ASP.NET Core (v3)");
}

CodeLanguage languageOf(EndpointReplacement replacement)
{
    switch (replacement) {
    case EndpointReplacement::PythonV2:
    case EndpointReplacement::PythonV3:
        return CodeLanguage::Python;
    case EndpointReplacement::NodeV3:
        return CodeLanguage::JavaScript;
    case EndpointReplacement::PhpV3:
        return CodeLanguage::Php;
    case EndpointReplacement::RubyV3:
        return CodeLanguage::Ruby;
    case EndpointReplacement::CSharpV3:
        break;
    }
    return CodeLanguage::CSharp;
}

ApiVersion versionOf(EndpointReplacement replacement)
{
    return replacement == EndpointReplacement::PythonV2 ? ApiVersion::V2 : ApiVersion::V3;
}

Snippet makeReplacement(EndpointReplacement replacement, const QList<EndpointRule> &rules,
                        const QString &path, const Profile &profile)
{
    SnippetNotes notes(nameOf(replacement));
    notes.add(
        ReplacementText::tr("This code refuses every call until you implement your access rules."));
    if (replacement == EndpointReplacement::PhpV3)
        notes.add(
            ReplacementText::tr("Save the file where your server serves it as %1.").arg(path));
    const ApiVersion version = versionOf(replacement);
    const QUrl url = profile.baseUrl(version);
    if (!profile.serviceAddress.trimmed().isEmpty()
        && url != PushRadar::Client::defaultBaseUrl(version))
        notes.add(ReplacementText::tr("The official library requests tokens from the hosted "
                                      "service. To use %1 instead, change the URL in the library.")
                      .arg(url.toString()));
    return {replacementCode(replacement, rules, path, notes), languageOf(replacement),
            notes.sentences()};
}

} // namespace RadarDesk::privatechannels
