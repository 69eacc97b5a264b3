// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace RadarDesk::gui {

/// A page of the user guide.
struct GuidePage
{
    QString file; ///< Its name in the guide's folder.
    QString title; ///< Its first heading.
    QString text; ///< The whole page as Markdown.

    /// The targets of its links to pages and sites, in order.
    [[nodiscard]] QStringList links() const;
    /// The files of its pictures, in order.
    [[nodiscard]] QStringList pictures() const;
    /// The names of commands, buttons and fields that it quotes; they are set in bold.
    [[nodiscard]] QStringList names() const;
};

/// Reads the guide in \a folder: its README.md, and the pages that it links to in that order. Files
/// that can't be read are left out.
[[nodiscard]] QList<GuidePage> readGuide(const QString &folder);

} // namespace RadarDesk::gui
