// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/annotator.h>

#include <gui/kit/notices/noticebar.h>
#include <history/store/history.h>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

Annotator::Annotator(History &history, NoticeBar &undo, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_undo(undo)
{
    m_undo.setClosable(true);
    m_undo.say({});
    connect(&m_undo, &NoticeBar::closed, this, [this] { m_undo.say({}); });
}

void Annotator::mark(const QList<StoredEvent> &events, Mark mark)
{
    QList<KeyedAnnotation> changes;
    for (const StoredEvent &stored : events) {
        Annotation annotation = stored.event.annotation;
        annotation.mark = mark;
        changes.append({stored.key, annotation});
    }
    apply(events, changes);
}

void Annotator::markNext(const QList<StoredEvent> &events)
{
    if (events.isEmpty())
        return;
    const Mark current = events.constFirst().event.annotation.mark;
    mark(events, current == AllMarks.back() ? Mark::None : Mark(static_cast<int>(current) + 1));
}

void Annotator::annotate(const StoredEvent &event, const Annotation &annotation)
{
    apply({event}, {{event.key, annotation}});
}

void Annotator::apply(const QList<StoredEvent> &events, const QList<KeyedAnnotation> &changes)
{
    QList<KeyedAnnotation> before;
    bool removesMark = false;
    bool removesNote = false;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Annotation &was = events.at(i).event.annotation;
        const Annotation &is = changes.at(i).second;
        before.append({events.at(i).key, was});
        removesMark = removesMark || (was.mark != Mark::None && is.mark == Mark::None);
        removesNote = removesNote || (!was.note.isEmpty() && is.note.isEmpty());
    }
    m_history.annotate(changes);
    if (!removesMark && !removesNote) {
        m_undo.say({});
        return;
    }
    m_undo.offerUndo(removesNote
                         ? tr("Removed the note.")
                         : tr("Removed %n mark(s).", nullptr, static_cast<int>(events.size())),
                     [this, before] {
                         m_history.annotate(before);
                         m_undo.say({});
                     });
}

} // namespace RadarDesk::gui

#include "moc_annotator.cpp"
