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
    m_undo.showMessage({});
    connect(&m_undo, &NoticeBar::closed, this, [this] { m_undo.showMessage({}); });
}

void Annotator::mark(const QList<StoredEvent> &events, Mark mark)
{
    QList<KeyedAnnotation> before;
    QList<KeyedAnnotation> changes;
    for (const StoredEvent &stored : events) {
        Annotation annotation = latestOf(stored);
        before.append({stored.key, annotation});
        annotation.mark = mark;
        changes.append({stored.key, annotation});
    }
    apply(before, changes);
}

void Annotator::markNext(const QList<StoredEvent> &events)
{
    if (events.isEmpty())
        return;
    const Mark current = latestOf(events.constFirst()).mark;
    mark(events, current == AllMarks.back() ? Mark::None : Mark(static_cast<int>(current) + 1));
}

void Annotator::annotate(qint64 key, const Annotation &before, const Annotation &annotation)
{
    apply({{key, before}}, {{key, annotation}});
}

Annotation Annotator::latestOf(const StoredEvent &event) const
{
    const auto found = m_unanswered.constFind(event.key);
    return found == m_unanswered.cend() ? event.event.annotation : found->annotation;
}

void Annotator::apply(const QList<KeyedAnnotation> &before, const QList<KeyedAnnotation> &changes)
{
    bool removesMark = false;
    bool removesNote = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Annotation &was = before.at(i).second;
        const Annotation &is = changes.at(i).second;
        removesMark = removesMark || (was.mark != Mark::None && is.mark == Mark::None);
        removesNote = removesNote || (!was.note.isEmpty() && is.note.isEmpty());
    }
    write(changes);
    if (!removesMark && !removesNote) {
        m_undo.showMessage({});
        return;
    }
    m_undo.offerUndo(removesNote
                         ? tr("Removed the note.")
                         : tr("Removed %n mark(s).", nullptr, static_cast<int>(before.size())),
                     [this, before] {
                         write(before);
                         m_undo.showMessage({});
                     });
}

void Annotator::write(const QList<KeyedAnnotation> &changes)
{
    for (const auto &[key, annotation] : changes) {
        Unanswered &event = m_unanswered[key];
        event.annotation = annotation;
        ++event.answers;
    }
    m_history.annotate(changes, this, [this, changes] { onWritten(changes); });
    Q_EMIT changed();
}

void Annotator::onWritten(const QList<KeyedAnnotation> &changes)
{
    for (const auto &[key, annotation] : changes) {
        const auto event = m_unanswered.find(key);
        if (event != m_unanswered.end() && --event->answers == 0)
            m_unanswered.erase(event);
    }
    Q_EMIT changed();
}

} // namespace RadarDesk::gui

#include "moc_annotator.cpp"
