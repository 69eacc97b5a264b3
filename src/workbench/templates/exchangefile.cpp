// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/exchangefile.h>

#include <QCoreApplication>

using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct ExchangeFileText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::TemplatesExchange)
};

constexpr qsizetype LargestFileMiB = 16;

} // namespace

Result<JsonValue, QString> jsonOfExchangeFile(const QByteArray &given)
{
    if (given.size() > LargestFileMiB * 1024 * 1024)
        return ExchangeFileText::tr("The file is larger than %1 MiB.").arg(LargestFileMiB);
    QByteArray file = given;
    if (file.startsWith("\xEF\xBB\xBF")) // some editors mark UTF-8 so
        file.remove(0, 3);
    const auto json = JsonValue::fromJson(file);
    if (!json)
        return ExchangeFileText::tr("The file is not JSON. Line %1, column %2: %3")
            .arg(QString::number(json.error().line), QString::number(json.error().column),
                 json.error().message);
    return *json;
}

} // namespace RadarDesk::workbench
