// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>
#include <workbench/profiles/profile.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/templates/messagetemplate.h>

#include <QStringList>

#include <optional>

namespace RadarDesk::gui {

/// The contents of a file that was dropped on the window, and how they would be used.
struct DroppedFile
{
    enum class Kind {
        Refused, ///< \a sentence says why.
        Message, ///< A broadcast in any form that can be pasted: into the editor.
        Templates,
        Scenarios,
        Profiles,
        Events, ///< A history of RadarDesk.
        Recording, ///< A HAR file with broadcasts: they become templates.
        Calls, ///< A HAR file with authentication calls: they are judged.
        Environment, ///< Variables of an app: they become a profile.
    };

    /// So large a file is read, but for one with events.
    static constexpr qint64 Largest = qint64{16} * 1024 * 1024;

    QString path;
    Kind kind = Kind::Refused;
    bool isLink = false; ///< It is a link and has no path.
    QString sentence{}; ///< Describes the import, or says why it is impossible.
    QString content{}; ///< The beginning of it, without any secret.
    workbench::PastedBroadcast message{}; ///< Of a Message.
    QList<workbench::MessageTemplate>
        templates{}; ///< Of a Recording, and of Calls that has some too.
    workbench::Profile profile{}; ///< Of an Environment.
    std::optional<PushRadar::Secret> secret{}; ///< Of an Environment.
};

/// Reads the file at \a path, for which it never waits: a pipe, a device, or a folder is refused.
/// Nothing in it is trusted. May be called in any thread.
[[nodiscard]] DroppedFile readDropped(const QString &path);

} // namespace RadarDesk::gui
