// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/messagetemplate.h>

#include <QList>
#include <QStringList>

namespace RadarDesk::gui {

/// The broadcasts among the calls of a HAR file, each as a template of its own; nothing where it is
/// none. No secret is taken from it.
[[nodiscard]] QList<workbench::MessageTemplate> templatesInRecording(const QByteArray &content);

/// The authentication calls of a HAR file as a person reads them: the channel and the endpoint.
[[nodiscard]] QStringList callsInRecording(const QByteArray &content);

/// The rows of a CSV file between tabs, as a spreadsheet copies them.
[[nodiscard]] QByteArray rowsOfCsv(const QByteArray &content);

} // namespace RadarDesk::gui
