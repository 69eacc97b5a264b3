// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connect/recordbar.h>

#include <session/profiles/activeprofile.h>
#include <session/relay/recordingrelay.h>
#include <workbench/profiles/profilesmodel.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

QLabel *wordsIn(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecordBar::RecordBar(RecordingRelay &relay, const ActiveProfile &active, QWidget *parent)
    : QFrame(parent)
    , m_relay(relay)
    , m_active(active)
    , m_switch(new QCheckBox(tr("&Record what my app sends"), this))
    , m_hint(wordsIn(this, "recordHint"))
    , m_fault(wordsIn(this, "recordFault"))
    , m_question(new QWidget(this))
    , m_questionText(wordsIn(m_question, "recordQuestion"))
{
    m_switch->setObjectName(QStringLiteral("recordSwitch"));
    m_hint->setProperty("muted", true);
    m_fault->setProperty("fault", true);
    auto *confirm = new QPushButton(tr("Record &anyway"), m_question);
    confirm->setObjectName(QStringLiteral("recordConfirm"));
    auto *decline = new QPushButton(tr("&Don't record"), m_question);
    decline->setObjectName(QStringLiteral("recordDecline"));
    m_decline = decline;
    for (QPushButton *button : {confirm, decline})
        button->setAutoDefault(false);
    auto *answers = new QHBoxLayout;
    answers->addWidget(confirm);
    answers->addWidget(decline);
    answers->addStretch();
    auto *asking = new QVBoxLayout(m_question);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(m_questionText);
    asking->addLayout(answers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_switch);
    column->addWidget(m_hint);
    column->addWidget(m_question);
    column->addWidget(m_fault);
    m_question->hide();
    m_fault->hide();
    connect(m_switch, &QCheckBox::clicked, this, &RecordBar::toggle);
    connect(confirm, &QPushButton::clicked, &relay, &RecordingRelay::confirm);
    connect(decline, &QPushButton::clicked, &relay, &RecordingRelay::decline);
    connect(&relay, &RecordingRelay::asked, this, &RecordBar::ask);
    connect(&relay, &RecordingRelay::answered, this, [this] {
        m_question->hide();
        follow();
        m_switch->setFocus(Qt::OtherFocusReason);
    });
    connect(&relay, &RecordingRelay::refused, this, [this](const QString &reason) {
        m_fault->setText(reason);
        m_fault->show();
        follow();
    });
    connect(&relay, &RecordingRelay::changed, this, [this] {
        m_fault->hide();
        follow();
    });
    connect(&active, &ActiveProfile::changed, this, &RecordBar::follow);
    follow();
}

void RecordBar::toggle()
{
    m_fault->hide();
    if (m_relay.isRunning())
        m_relay.stop();
    else
        m_relay.start();
    follow();
}

void RecordBar::ask(const QString &question)
{
    m_questionText->setText(question);
    m_question->show();
    // Not on the button that records: the key that asked must not be the one that answers.
    m_decline->setFocus(Qt::OtherFocusReason);
}

void RecordBar::follow()
{
    const bool isRunning = m_relay.isRunning();
    const Profile &profile = m_active.profile();
    m_switch->setChecked(isRunning);
    m_switch->setEnabled(!m_relay.isAsking());
    m_hint->setText(
        isRunning
            //: %1 and %2 are host and port
            ? tr("Calls to %1 are handed on unchanged to %2 and recorded.")
                  .arg(m_relay.url().authority(), m_relay.serviceText())
            //: %1 is a profile
            : tr("For %1: the code below then points your app at RadarDesk, which hands "
                 "each call on to the service unchanged.")
                  .arg(ProfilesModel::shownName(profile)));
    setVisible(isRunning || !profile.isSandbox);
}

} // namespace RadarDesk::gui

#include "moc_recordbar.cpp"
