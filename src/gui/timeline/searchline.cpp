// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/searchline.h>

#include <gui/kit/elidedlabel.h>
#include <gui/kit/faultline.h>

#include <QHBoxLayout>
#include <QToolButton>

namespace RadarDesk::gui {

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_fault(new FaultLine(this))
    , m_button(new QToolButton(this))
{
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_fault, 1);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_act == Act::Stop)
            Q_EMIT stopRequested();
        else
            Q_EMIT continueRequested();
    });
    hide();
}

void SearchLine::showText(const QString &text, Act act)
{
    m_act = act;
    m_fault->say({});
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
    m_fault->say(sentence);
}

void SearchLine::clearError()
{
    m_fault->say({});
    m_text->show();
}

} // namespace RadarDesk::gui

#include "moc_searchline.cpp"
