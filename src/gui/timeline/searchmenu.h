// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/savedsearches.h>

#include <QObject>

class QLineEdit;
class QMenu;

namespace RadarDesk::gui {

class SearchLine;

/// The saved searches at the search field: a menu that lists them, saves what is typed, renames and
/// deletes. Names are typed, and a deletion is undone, in the line below the field.
class SearchMenu : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    SearchMenu(QLineEdit &field, SearchLine &line, history::SavedSearches &searches,
               QObject *parent = nullptr);

    /// Opens the menu below the field.
    void open();
    /// Asks for the name of what is typed.
    void save();
    /// Searches again.
    void choose(const QString &text);

private:
    void fill();
    void enter(const QString &name);
    void remove(const QString &id);

    QLineEdit &m_field;
    SearchLine &m_line;
    history::SavedSearches &m_searches;
    QMenu *m_menu;
    QString m_renamed; ///< The id of the search that gets a name; empty for a new one.
};

} // namespace RadarDesk::gui
