// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QPushButton;

namespace RadarDesk::gui {

/// What an empty list says instead of nothing: over the view for as long as it has no row.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Child of \a view's viewport. \a view must have its model already.
    explicit EmptyState(QAbstractItemView *view);

    void setText(const QString &title, const QString &hint);
    [[nodiscard]] const QString &title() const { return m_title; }
    /// Offers a button below the text; none for an empty \a text. It is named after the state,
    /// with "Act" after that.
    void setAct(const QString &text);
    /// Where the text begins in the view's viewport.
    [[nodiscard]] int textTop() const;

Q_SIGNALS:
    /// The text may begin elsewhere now.
    void placed();
    /// The button was pressed.
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateVisibility();
    void placeAct();
    [[nodiscard]] bool hasAct() const;
    [[nodiscard]] QRect area() const;
    /// The size of \a text in the area.
    [[nodiscard]] QRect boundsOf(const QString &text, QFont::Weight weight) const;
    /// The height of title and hint.
    [[nodiscard]] int textHeight() const;

    QAbstractItemView *m_view;
    QPushButton *m_act = nullptr; // made when it is first needed
    QString m_title;
    QString m_hint;
};

} // namespace RadarDesk::gui
