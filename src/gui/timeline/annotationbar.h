// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/annotation.h>

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace RadarDesk::gui {

/// The mark and the note of an event, to be changed in place.
class AnnotationBar : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationBar(QWidget *parent = nullptr);
    ~AnnotationBar() override;

    /// Shows that of the event with \a key, or what has become of it. What is being typed stays,
    /// and belongs to the event it was typed for.
    void showAnnotation(qint64 key, const workbench::Annotation &annotation);
    /// Tab goes from \a before through it to \a after.
    void setTabPlace(QWidget &before, QWidget &after);
    void editNote();

Q_SIGNALS:
    /// The event with \a key is to have \a annotation instead of \a before.
    void changed(qint64 key, const RadarDesk::workbench::Annotation &before,
                 const RadarDesk::workbench::Annotation &annotation);
    /// The note was entered, or is not to be changed.
    void noteDone();

protected:
    /// Escape is the note's own while it is typed.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enterNote();
    void change(const workbench::Annotation &annotation);
    void showMark();

    qint64 m_key = 0; ///< Of the event that is shown; 0 for none.
    workbench::Annotation m_annotation;
    QToolButton *m_mark;
    QLineEdit *m_note;
};

/// Adds the colors to \a menu, the current one checked, and "None"; \a choose gets the one chosen.
void addMarks(QMenu &menu, workbench::Mark current,
              const std::function<void(workbench::Mark)> &choose);

} // namespace RadarDesk::gui
