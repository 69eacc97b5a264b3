// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippettarget.h>

#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace RadarDesk::workbench {

/// Where what stands in for the official library of a language is.
inline QString standIns(const char *folder)
{
    return QStringLiteral(RADARDESK_STANDINS "/") + QString::fromLatin1(folder);
}

/// The programs that a language needs.
inline QStringList programsFor(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Shell:
        return {QStringLiteral("sh"), QStringLiteral("curl")};
    case CodeLanguage::Python:
        return {QStringLiteral("python3")};
    case CodeLanguage::JavaScript:
    case CodeLanguage::Html:
        return {QStringLiteral("node")};
    case CodeLanguage::Php:
        return {QStringLiteral("php")};
    case CodeLanguage::Ruby:
        return {QStringLiteral("ruby")};
    case CodeLanguage::CSharp:
        return {QStringLiteral("mcs"), QStringLiteral("mono")};
    case CodeLanguage::Cpp:
        break;
    }
    return {};
}

/// A program that is not installed, if any.
inline QString missingProgram(CodeLanguage language)
{
    const QStringList programs = programsFor(language);
    for (const QString &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

/// C# before top-level statements: what mcs compiles.
inline QString wrappedCSharp(const QString &code)
{
    QString head = QStringLiteral("using System.Threading.Tasks;\n");
    QString body;
    const QStringList lines = code.split(u'\n');
    for (const QString &line : lines)
        (line.startsWith(u"using ") ? head : body) += line + u'\n';
    return head + QStringLiteral("static class Program {\nstatic async Task Run() {\n") + body
        + QStringLiteral("}\nstatic void Main() { Run().GetAwaiter().GetResult(); }\n}\n");
}

} // namespace RadarDesk::workbench
