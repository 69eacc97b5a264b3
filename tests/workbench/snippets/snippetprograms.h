// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "awkwardmessage.h"
#include "codeprograms.h"
#include <pushradar/scriptedserver.h>

#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <workbench/core/keepable.h>
#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>
#include <workbench/snippets/snippet.h>

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;
using PushRadar::DataItems;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Message;

/// A program that is not installed, if any.
inline QString missingProgram(SnippetTarget target)
{
    return missingProgram(languageOf(target));
}

/// Runs a program to its end; what it says when it fails.
inline QString failureOf(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    if (!process.waitForStarted())
        return program + QStringLiteral(" does not start");
    process.closeWriteChannel();
    const QSignalSpy finished(&process, &QProcess::finished);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return program + QStringLiteral(" does not end");
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return QStringLiteral("fails: ") + QString::fromUtf8(process.readAllStandardError());
}

inline JsonValue withoutHalves(const JsonValue &value)
{
    if (value.type() == JsonValue::Type::String)
        return withoutHalfPairs(value.toString());
    QByteArray json;
    if (value.type() == JsonValue::Type::Array) {
        const auto elements = value.elements();
        for (const JsonValue &element : elements)
            json += (json.isEmpty() ? "" : ",") + withoutHalves(element).toJson();
        return JsonValue::fromJson('[' + json + ']').value();
    }
    if (value.type() == JsonValue::Type::Object) {
        const auto members = value.members();
        for (const JsonMember &member : members) {
            json += (json.isEmpty() ? "" : ",")
                + PushRadar::toJsonString(withoutHalfPairs(member.key)) + ':'
                + withoutHalves(member.value).toJson();
        }
        return JsonValue::fromJson('{' + json + '}').value();
    }
    return value;
}
