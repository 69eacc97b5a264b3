// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/searchline.h>

#include <gui/kit/layout/elidedlabel.h>
#include <gui/kit/layout/onkey.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/notices/faultline.h>

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QToolButton>

namespace RadarDesk::gui {

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_state(new QWidget(this))
    , m_text(new ElidedLabel(m_state))
    , m_fault(new FaultLine(m_state))
    , m_button(new QToolButton(m_state))
{
    // One line, however much room there is.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setObjectName(QStringLiteral("searchText"));
    m_text->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(QStringLiteral("searchError"));
    QSizePolicy yielding = m_fault->sizePolicy();
    yielding.setRetainSizeWhenHidden(false);
    m_fault->setSizePolicy(yielding);
    m_fault->hide();
    m_button->setObjectName(QStringLiteral("searchButton"));
    m_button->setText(tr("Stop search"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy steady = m_button->sizePolicy();
    steady.setRetainSizeWhenHidden(true);
    m_button->setSizePolicy(steady);
    auto *layout = new QHBoxLayout(m_state);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_fault, 1);
    layout->addWidget(m_button);
    m_pages->addWidget(m_state);
    m_pages->addWidget(makeNamePage());
    m_pages->addWidget(makeUndoPage());
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_act == Act::Stop)
            Q_EMIT stopRequested();
        else
            Q_EMIT continueRequested();
    });
    hide();
}

QWidget *SearchLine::makeNamePage()
{
    auto *page = new QWidget(this);
    auto *label = new QLabel(tr("Name"), page);
    m_name = new QLineEdit(page);
    auto *save = new QToolButton(page);
    m_name->setObjectName(QStringLiteral("searchName"));
    m_name->setAccessibleName(tr("Name of the search"));
    label->setBuddy(m_name);
    save->setObjectName(QStringLiteral("searchNameSave"));
    save->setText(tr("Save"));
    save->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    layout->addWidget(save);
    const auto enter = [this] {
        if (m_name->text().trimmed().isEmpty())
            return;
        Q_EMIT named(m_name->text());
        closeName();
    };
    connect(m_name, &QLineEdit::returnPressed, this, enter);
    connect(save, &QToolButton::clicked, this, enter);
    onOwnKey(*m_name, Qt::Key_Escape, [this] { closeName(); });
    return page;
}

QWidget *SearchLine::makeUndoPage()
{
    auto *page = new QWidget(this);
    m_undoText = new ElidedLabel(page);
    m_undoText->setObjectName(QStringLiteral("searchUndoText"));
    m_undoText->setTextFormat(Qt::PlainText);
    auto *undo = new QToolButton(page);
    undo->setObjectName(QStringLiteral("searchUndo"));
    undo->setText(tr("Undo"));
    undo->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_undoText, 1);
    layout->addWidget(undo);
    connect(undo, &QToolButton::clicked, this, [this] {
        if (m_undo)
            m_undo();
        closeUndo();
    });
    return page;
}

void SearchLine::askName(const QString &name)
{
    show();
    m_pages->setCurrentIndex(1);
    m_name->setText(name);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SearchLine::closeName()
{
    m_pages->setCurrentWidget(m_state);
    Q_EMIT nameClosed();
}

void SearchLine::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoText->setText(text);
    m_pages->setCurrentIndex(2);
    announce(*this, text);
}

void SearchLine::closeUndo()
{
    m_undo = {};
    m_pages->setCurrentWidget(m_state);
}

void SearchLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        closeUndo();
}

void SearchLine::showText(const QString &text, Act act)
{
    m_act = act;
    m_fault->showMessage({});
    m_text->setText(text);
    m_text->show();
    m_button->setText(act == Act::Continue ? tr("Continue search") : tr("Stop search"));
    m_button->setVisible(act != Act::None);
}

void SearchLine::showError(const QString &sentence)
{
    m_act = Act::None;
    m_text->hide();
    m_text->clear(); // it was about something else
    m_button->hide();
    m_fault->showMessage(sentence);
}

void SearchLine::clearError()
{
    m_fault->showMessage({});
    m_text->show();
}

} // namespace RadarDesk::gui

#include "moc_searchline.cpp"
