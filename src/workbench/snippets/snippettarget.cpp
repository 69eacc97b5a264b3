// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/snippettarget.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

using PushRadar::ApiVersion;

namespace {

struct SnippetTargetText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::SnippetTarget)
};

} // namespace

const QList<SnippetTarget> &snippetTargets()
{
    using enum SnippetTarget;
    static const QList<SnippetTarget> targets{PythonV2, PythonV2Items, CurlV2, PageV2,
                                              PythonV3, NodeV3,        PhpV3,  RubyV3,
                                              CSharpV3, CurlV3,        PageV3, Cpp};
    return targets;
}

QString nameOf(SnippetTarget target)
{
    switch (target) {
    case SnippetTarget::PythonV2:
        return SnippetTargetText::tr("Python (v2)");
    case SnippetTarget::PythonV2Items:
        return SnippetTargetText::tr("Python, item by item (v2)");
    case SnippetTarget::CurlV2:
        return SnippetTargetText::tr("cURL (v2)");
    case SnippetTarget::PageV2:
        return SnippetTargetText::tr("Page that receives (v2)");
    case SnippetTarget::PythonV3:
        return SnippetTargetText::tr("Python (v3)");
    case SnippetTarget::NodeV3:
        return SnippetTargetText::tr("Node.js (v3)");
    case SnippetTarget::PhpV3:
        return SnippetTargetText::tr("PHP (v3)");
    case SnippetTarget::RubyV3:
        return SnippetTargetText::tr("Ruby (v3)");
    case SnippetTarget::CSharpV3:
        return SnippetTargetText::tr("C# (v3)");
    case SnippetTarget::CurlV3:
        return SnippetTargetText::tr("cURL (v3)");
    case SnippetTarget::PageV3:
        return SnippetTargetText::tr("Page that receives (v3)");
    case SnippetTarget::Cpp:
        return SnippetTargetText::tr("C++ with Qt");
    }
    return {};
}

QString fileSuffix(SnippetTarget target)
{
    switch (languageOf(target)) {
    case CodeLanguage::Shell:
        return QStringLiteral("sh");
    case CodeLanguage::Python:
        return QStringLiteral("py");
    case CodeLanguage::JavaScript:
        return QStringLiteral("js");
    case CodeLanguage::Php:
        return QStringLiteral("php");
    case CodeLanguage::Ruby:
        return QStringLiteral("rb");
    case CodeLanguage::CSharp:
        return QStringLiteral("cs");
    case CodeLanguage::Cpp:
        return QStringLiteral("cpp");
    case CodeLanguage::Html:
        return QStringLiteral("html");
    }
    return {};
}

CodeLanguage languageOf(SnippetTarget target)
{
    switch (target) {
    case SnippetTarget::CurlV2:
    case SnippetTarget::CurlV3:
        return CodeLanguage::Shell;
    case SnippetTarget::PythonV2:
    case SnippetTarget::PythonV2Items:
    case SnippetTarget::PythonV3:
        return CodeLanguage::Python;
    case SnippetTarget::NodeV3:
        return CodeLanguage::JavaScript;
    case SnippetTarget::PhpV3:
        return CodeLanguage::Php;
    case SnippetTarget::RubyV3:
        return CodeLanguage::Ruby;
    case SnippetTarget::CSharpV3:
        return CodeLanguage::CSharp;
    case SnippetTarget::Cpp:
        return CodeLanguage::Cpp;
    case SnippetTarget::PageV2:
    case SnippetTarget::PageV3:
        break;
    }
    return CodeLanguage::Html;
}

std::optional<ApiVersion> versionOf(SnippetTarget target)
{
    switch (target) {
    case SnippetTarget::PythonV2:
    case SnippetTarget::PythonV2Items:
    case SnippetTarget::CurlV2:
    case SnippetTarget::PageV2:
        return ApiVersion::V2;
    case SnippetTarget::Cpp:
        return std::nullopt;
    default:
        return ApiVersion::V3;
    }
}

bool isReceiver(SnippetTarget target)
{
    return languageOf(target) == CodeLanguage::Html;
}

} // namespace RadarDesk::workbench
