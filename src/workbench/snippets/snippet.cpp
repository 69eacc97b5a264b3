// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/snippet.h>

#include <workbench/snippets/cppsnippet.h>
#include <workbench/snippets/curlsnippets.h>
#include <workbench/snippets/librarysnippets.h>
#include <workbench/snippets/pagesnippet.h>
#include <workbench/snippets/pythonsnippets.h>

#include <pushradar/client.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

using PushRadar::ApiVersion;
using PushRadar::DataItems;
using PushRadar::JsonValue;
using PushRadar::Message;

namespace {

struct SnippetText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Snippet)
};

SnippetInput inputFrom(SnippetTarget target, const Message &message, const Profile &profile)
{
    const ApiVersion version = versionOf(target).value_or(message.version());
    SnippetInput input{.channel = message.channel().toString(),
                       .data = JsonValue::fromJson(message.data()).value(),
                       .targeting = message.targeting().lists(),
                       .version = version,
                       .baseUrl = PushRadar::Client::defaultBaseUrl(version)};
    if (!profile.serviceAddress.trimmed().isEmpty()) {
        const QUrl url = profile.baseUrl(version);
        input.hosted = url == input.baseUrl;
        input.baseUrl = url;
    }
    if (version == ApiVersion::V3)
        input.targeting = {};
    return input;
}

/// Notes the differences between a broadcast in one version and in the other.
void noteOtherVersion(const SnippetInput &input, const Message &message, SnippetNotes &notes)
{
    if (input.version == message.version())
        return;
    if (!message.targeting().isEmpty())
        notes.add(SnippetText::tr("v3 has no targeting, so this reaches everyone on the channel."));
    const auto same =
        Message::make(input.channel, DataItems::fromObject(input.data), input.version);
    if (!same)
        notes.add(same.error().message);
}

void noteAddress(SnippetTarget target, const SnippetInput &input, SnippetNotes &notes)
{
    switch (target) {
    case SnippetTarget::PythonV2:
    case SnippetTarget::PythonV2Items:
    case SnippetTarget::PythonV3:
    case SnippetTarget::PhpV3:
    case SnippetTarget::RubyV3:
    case SnippetTarget::CSharpV3:
        if (!input.hosted) {
            notes.add(SnippetText::tr("The official library sends to the hosted service; to send "
                                      "to %1, change the address in the library.")
                          .arg(input.baseUrl.toString()));
        }
        break;
    default:
        break;
    }
}

QString codeFor(SnippetTarget target, const SnippetInput &input, const Profile &profile,
                SnippetNotes &notes)
{
    switch (target) {
    case SnippetTarget::PythonV2:
        return pythonV2Code(input, false, notes);
    case SnippetTarget::PythonV2Items:
        return pythonV2Code(input, true, notes);
    case SnippetTarget::CurlV2:
        return curlV2Code(input);
    case SnippetTarget::PythonV3:
        return pythonV3Code(input, notes);
    case SnippetTarget::NodeV3:
        return nodeCode(input, notes);
    case SnippetTarget::PhpV3:
        return phpCode(input, notes);
    case SnippetTarget::RubyV3:
        return rubyCode(input, notes);
    case SnippetTarget::CSharpV3:
        return csharpCode(input, notes);
    case SnippetTarget::CurlV3:
        return curlV3Code(input);
    case SnippetTarget::PageV2:
    case SnippetTarget::PageV3:
        return pageCode(input, profile, notes);
    case SnippetTarget::Cpp:
        return cppCode(input);
    }
    return {};
}

/// What the notes call the language.
QString shortNameOf(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Python:
        return QStringLiteral("Python");
    case CodeLanguage::JavaScript:
    case CodeLanguage::Html:
        return QStringLiteral("JavaScript");
    case CodeLanguage::Php:
        return QStringLiteral("PHP");
    case CodeLanguage::Ruby:
        return QStringLiteral("Ruby");
    case CodeLanguage::CSharp:
        return QStringLiteral("C#");
    case CodeLanguage::Cpp:
        return QStringLiteral("C++");
    case CodeLanguage::Shell:
        break;
    }
    return QStringLiteral("cURL");
}

} // namespace

Snippet makeSnippet(SnippetTarget target, const Message &message, const Profile &profile)
{
    const SnippetInput input = inputFrom(target, message, profile);
    const CodeLanguage language = languageOf(target);
    SnippetNotes notes(shortNameOf(language));
    noteAddress(target, input, notes);
    if (!isReceiver(target))
        noteOtherVersion(input, message, notes);
    const QString code = codeFor(target, input, profile, notes);
    return {code, language, notes.sentences()};
}

} // namespace RadarDesk::workbench
