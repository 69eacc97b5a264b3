// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <workbench/templates/messagetemplate.h>

#include <QList>
#include <QString>
#include <QVariant>

namespace RadarDesk::workbench {

/// The data of TemplatesModel for a template in a role of its own or of Qt,
[[nodiscard]] QVariant templateData(const MessageTemplate &one, int role);
/// and of a folder with \a count templates.
[[nodiscard]] QVariant folderData(const QString &name, int count, int role);

/// The order of folders and of templates by name.
[[nodiscard]] bool standsBefore(const QString &a, const QString &b);
[[nodiscard]] bool templateStandsBefore(const MessageTemplate &a, const MessageTemplate &b);
/// The \a templates that equal none of \a there, without duplicates.
[[nodiscard]] QList<MessageTemplate> newAmong(const QList<MessageTemplate> &templates,
                                              const QList<MessageTemplate> &there);
/// The same templates in \a folder, or why one can't be.
[[nodiscard]] PushRadar::Result<QList<MessageTemplate>, QString>
withFolder(const QList<MessageTemplate> &templates, const QString &folder);

} // namespace RadarDesk::workbench
