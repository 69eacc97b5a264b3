// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/eventquery.h>

#include <QObject>

class QMenu;
class QToolButton;

namespace RadarDesk::gui {

/// The menu of a button that narrows the events to those with marks or notes. It shows and changes
/// the conditions of the search for that, `mark:` and `note:*`.
class MarkFilter : public QObject
{
    Q_OBJECT

public:
    explicit MarkFilter(QToolButton &button, QObject *parent = nullptr);

    /// Shows what \a query, which is searched for, says of marks and notes.
    void show(const history::EventQuery &query);
    /// Whether what is searched for can be changed: not while it can't be read.
    void setEnabled(bool enabled);

Q_SIGNALS:
    /// \a query is to be searched for instead.
    void chosen(const RadarDesk::history::EventQuery &query);

private:
    void fill();
    void add(const QIcon &icon, const QString &text, const history::QueryTerm &term);
    [[nodiscard]] bool has(const history::QueryTerm &term) const;
    void toggle(const history::QueryTerm &term);

    QToolButton &m_button;
    QMenu *m_menu;
    history::EventQuery m_query;
};

} // namespace RadarDesk::gui
