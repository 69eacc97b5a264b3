// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/annotationbar.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/timeline/markshape.h>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace RadarDesk::gui {

using namespace workbench;

AnnotationBar::AnnotationBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QToolButton(this))
    , m_note(new QLineEdit(this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 2, 10, 2);
    layout->addWidget(m_mark);
    layout->addWidget(m_note, 1);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setProperty("framed", true);
    m_mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mark->setPopupMode(QToolButton::InstantPopup);
    m_mark->setFocusPolicy(Qt::StrongFocus);
    m_mark->setToolTip(tr("Mark this event with a color (M in the list of events)"));
    auto *const menu = new QMenu(m_mark);
    m_mark->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addMarks(*menu, m_annotation.mark, [this](Mark mark) {
            Annotation annotation = m_annotation;
            annotation.mark = mark;
            change(annotation);
        });
    });
    m_note->setObjectName(QStringLiteral("eventNote"));
    m_note->setAccessibleName(tr("Note on this event"));
    m_note->setPlaceholderText(tr("Add a note"));
    m_note->setMaxLength(static_cast<int>(Annotation::MostLetters));
    connect(m_note, &QLineEdit::editingFinished, this, &AnnotationBar::enterNote);
    connect(m_note, &QLineEdit::returnPressed, this, &AnnotationBar::noteDone);
    showMark();
}

AnnotationBar::~AnnotationBar()
{
    m_note->disconnect(this); // it loses the keyboard as it goes
}

void AnnotationBar::showAnnotation(qint64 key, const Annotation &annotation)
{
    if (key != m_key)
        enterNote();
    const bool isTyped = key == m_key && m_note->hasFocus() && m_note->isModified();
    m_key = key;
    m_annotation = annotation;
    if (!isTyped && m_note->text() != annotation.note)
        m_note->setText(annotation.note);
    showMark();
}

void AnnotationBar::showMark()
{
    const Mark mark = m_annotation.mark;
    m_mark->setIcon(mark == Mark::None ? symbolIcon(QStringLiteral("mark"))
                                       : markIcon(mark, palette()));
    m_mark->setText(mark == Mark::None ? tr("Mark") : markText(mark));
}

void AnnotationBar::setTabPlace(QWidget &before, QWidget &after)
{
    setTabOrder(&before, m_mark);
    setTabOrder(m_mark, m_note);
    setTabOrder(m_note, &after);
}

void AnnotationBar::editNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->selectAll();
}

void AnnotationBar::enterNote()
{
    Annotation annotation = m_annotation;
    annotation.note = noteOf(m_note->text());
    m_note->setModified(false);
    if (annotation != m_annotation)
        change(annotation);
}

void AnnotationBar::change(const Annotation &annotation)
{
    // At once: the next change may come before the history has this one.
    const Annotation before = std::exchange(m_annotation, annotation);
    showMark();
    if (m_key != 0)
        Q_EMIT changed(m_key, before, annotation);
}

bool AnnotationBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_note->hasFocus()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void AnnotationBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_note->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_note->setText(m_annotation.note);
    Q_EMIT noteDone();
}

void addMarks(QMenu &menu, Mark current, const std::function<void(Mark)> &choose)
{
    auto *const group = new QActionGroup(&menu);
    const auto add = [&](Mark mark, const QString &text) {
        QAction *const action =
            menu.addAction(markIcon(mark, menu.palette()), text, [choose, mark] { choose(mark); });
        action->setCheckable(true);
        action->setChecked(mark == current);
        group->addAction(action);
    };
    for (const Mark mark : AllMarks)
        add(mark, markText(mark));
    add(Mark::None, AnnotationBar::tr("None", "no mark"));
}

} // namespace RadarDesk::gui

#include "moc_annotationbar.cpp"
