// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/querycompletion.h>
#include <history/query/savedsearches.h>
#include <history/timeline/matchcount.h>

#include <QObject>

class QLineEdit;

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::gui {

class MarkFilter;
class SearchCompleter;
class SearchMenu;
class TimelinePanel;

/// The search field: reads what is typed, has the timeline search for it, and says what comes of
/// it. While it can't be read, what was searched for last stays.
class EventSearch : public QObject
{
    Q_OBJECT

public:
    /// What it searches in, and where names come from.
    struct Services
    {
        history::History &history;
        history::TimelineModel &timeline;
        workbench::Workspace &workspace;
        history::SavedSearches &searches;
    };

    EventSearch(QLineEdit &field, TimelinePanel &panel, const Services &services,
                QObject *parent = nullptr);

    [[nodiscard]] SearchMenu &menu() { return *m_menu; }

private:
    void read();
    void showState();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] history::QueryNames names() const;
    [[nodiscard]] QStringList profilesNamed(const QString &name) const;

    QLineEdit &m_field;
    TimelinePanel &m_panel;
    Services m_services;
    MarkFilter *m_marks;
    SearchMenu *m_menu;
    SearchCompleter *m_completer;
    history::MatchCount m_count;
    QString m_error;
};

} // namespace RadarDesk::gui
