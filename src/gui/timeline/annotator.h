// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>

#include <QObject>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::gui {

class NoticeBar;

/// Changes the marks and notes of events. What is removed can be brought back from a strip.
class Annotator : public QObject
{
    Q_OBJECT

public:
    Annotator(history::History &history, NoticeBar &undo, QObject *parent = nullptr);

    /// All of \a events get that mark.
    void mark(const QList<history::StoredEvent> &events, workbench::Mark mark);
    /// The color after that of the first of \a events, and none after the last.
    void markNext(const QList<history::StoredEvent> &events);
    void annotate(const history::StoredEvent &event, const workbench::Annotation &annotation);

private:
    void apply(const QList<history::StoredEvent> &events,
               const QList<history::KeyedAnnotation> &changes);

    history::History &m_history;
    NoticeBar &m_undo;
};

} // namespace RadarDesk::gui
