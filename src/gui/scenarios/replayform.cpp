// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/replayform.h>

#include <gui/kit/layout/onkey.h>

#include <workbench/scenarios/timetext.h>

#include <ui_replayform.h>

#include <QLocale>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr double ReplaySpeeds[] = {0.5, 1, 2, 10};
constexpr double UsualReplaySpeed = 1;

} // namespace

ReplayForm::ReplayForm(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ReplayForm>())
{
    m_ui->setupUi(this);
    m_ui->replayFault->hide();
    m_ui->replayName->setMaxLength(static_cast<int>(Scenario::LongestName));
    for (const double speed : ReplaySpeeds)
        m_ui->replaySpeed->addItem(tr("%1 times", "a speed").arg(QLocale().toString(speed, 'g', 2)),
                                   speed);
    for (QLineEdit *field : {m_ui->replayName, m_ui->replayPause})
        connect(field, &QLineEdit::returnPressed, this, &ReplayForm::take);
    connect(m_ui->replayMake, &QPushButton::clicked, this, &ReplayForm::take);
    connect(m_ui->replayCancel, &QPushButton::clicked, this, &ReplayForm::declined);
    onKey(*this, Qt::Key_Escape, [this] { Q_EMIT declined(); });
}

ReplayForm::~ReplayForm() = default;

void ReplayForm::ask(const QList<PastBroadcast> &events)
{
    m_events = events;
    m_ui->replayFault->hide();
    m_ui->replayTitle->setText(
        tr("Create a scenario from %n broadcast(s)", nullptr, static_cast<int>(events.size())));
    m_ui->replayName->setText(events.isEmpty()
                                  ? QString()
                                  : tr("Replay of %1")
                                        .arg(QLocale().toString(events.first().time.toLocalTime(),
                                                                QLocale::ShortFormat)));
    m_ui->replaySpeed->setCurrentIndex(m_ui->replaySpeed->findData(UsualReplaySpeed));
    m_ui->replayName->setFocus(Qt::OtherFocusReason);
    m_ui->replayName->selectAll();
}

void ReplayForm::take()
{
    ReplayOptions options{.speed = m_ui->replaySpeed->currentData().toDouble()};
    if (const QString pause = m_ui->replayPause->text().trimmed(); !pause.isEmpty()) {
        const auto time = timeFromText(pause);
        if (!time) {
            refuse(time.error());
            m_ui->replayPause->setFocus(Qt::OtherFocusReason);
            return;
        }
        options.longestPause = *time;
    }
    const auto made = scenarioFromEvents(m_ui->replayName->text(), m_events, options);
    if (!made) {
        refuse(made.error());
        return;
    }
    m_events.clear();
    Q_EMIT entered(made->scenario, made->leftOut);
}

void ReplayForm::refuse(const QString &reason)
{
    m_ui->replayFault->setText(reason);
    m_ui->replayFault->show();
}

} // namespace RadarDesk::gui

#include "moc_replayform.cpp"
