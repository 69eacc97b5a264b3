// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>

#include <QHash>
#include <QObject>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::gui {

class NoticeBar;

/// Changes the marks and notes of events. What is removed can be brought back from a strip. Until
/// the history has answered, what was written last counts.
class Annotator : public QObject
{
    Q_OBJECT

public:
    Annotator(history::History &history, NoticeBar &undo, QObject *parent = nullptr);

    /// All of \a events get that mark.
    void mark(const QList<history::StoredEvent> &events, workbench::Mark mark);
    /// The color after that of the first of \a events, and none after the last.
    void markNext(const QList<history::StoredEvent> &events);
    void annotate(qint64 key, const workbench::Annotation &before,
                  const workbench::Annotation &annotation);
    /// What was written to \a event last, which the event itself may not have yet.
    [[nodiscard]] workbench::Annotation latestOf(const history::StoredEvent &event) const;

Q_SIGNALS:
    /// What latestOf() says of some events may be other than before.
    void changed();

private:
    /// What the history has not answered yet.
    struct Unanswered
    {
        workbench::Annotation annotation;
        int answers = 0; ///< That are still to come.
    };

    void apply(const QList<history::KeyedAnnotation> &before,
               const QList<history::KeyedAnnotation> &changes);
    void write(const QList<history::KeyedAnnotation> &changes);
    void onWritten(const QList<history::KeyedAnnotation> &changes);

    history::History &m_history;
    NoticeBar &m_undo;
    QHash<qint64, Unanswered> m_unanswered; ///< By the events' keys.
};

} // namespace RadarDesk::gui
