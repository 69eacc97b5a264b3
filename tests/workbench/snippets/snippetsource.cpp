// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the C++ snippet of an awkward broadcast to the file on its command line, with the address
// and the secret from the environment.

#include "awkwardmessage.h"

#include <workbench/snippets/snippet.h>

#include <QFile>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

int main(int argc, char *argv[])
{
    using PushRadar::ApiVersion;
    using PushRadar::JsonValue;

    const PushRadar::Message awkward = awkwardMessage(ApiVersion::V2);
    const PushRadar::Message message = messageOf(awkward.channel().toString(), awkward.data(),
                                                 ApiVersion::V2, targetedMessage().targeting());
    Profile profile;
    profile.serviceAddress = QStringLiteral("http://127.0.0.1:1");
    QString code = makeSnippet(SnippetTarget::Cpp, message, profile).code;
    code.replace(QStringLiteral("QUrl(\"http://127.0.0.1:1/v2\")"),
                 QStringLiteral("QUrl(qEnvironmentVariable(\"PUSHRADAR_BASE_URL\") + \"/v2\")"));
    code.replace(QStringLiteral("\"your-secret-key\""),
                 QStringLiteral("qEnvironmentVariable(\"PUSHRADAR_SECRET\")"));
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    return file.open(QIODevice::WriteOnly) && file.write(code.toUtf8()) > 0 ? 0 : 1;
}
