// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/planpanel.h>

#include <gui/kit/notices/faultline.h>
#include <session/usage/messagemeter.h>
#include <workbench/profiles/plan.h>
#include <workbench/profiles/profile.h>

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr int PlanTickMs = 1'000;
constexpr int PlanFieldWidth = 160;

QLabel *labelIn(QWidget *parent, const char *name, const char *look)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty(look, true);
    return label;
}

QString countText(const MessageCount &count)
{
    const QString number = QLocale().toString(static_cast<qlonglong>(count.messages));
    //: %1 is a number of messages
    return count.isAtLeast ? PlanPanel::tr("at least %1").arg(number) : number;
}

QString rateText(const Plan &plan)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 0); };
    //: two numbers of messages
    return PlanPanel::tr("The plan allows %1 a second, with bursts of %2.")
        .arg(number(plan.messagesASecond()), number(plan.burst()));
}

QString useText(const MessageCount &today, const MessageCount &minute, int daily)
{
    if (daily == 0)
        //: two numbers of messages
        return PlanPanel::tr("Today: %1 · last minute: %2")
            .arg(countText(today), countText(minute));
    const double share = 100.0 * static_cast<double>(today.messages) / daily;
    //: numbers of messages; %3 is a number of percent
    return PlanPanel::tr("Today: %1 of %2 (%3 %) · last minute: %4")
        .arg(countText(today), QLocale().toString(daily), QLocale().toString(share, 'f', 1),
             countText(minute));
}

} // namespace

PlanPanel::PlanPanel(MessageMeter &meter, QWidget *parent)
    : QWidget(parent)
    , m_meter(meter)
    , m_field(new QLineEdit(this))
    , m_fault(new FaultLine(this))
    , m_use(labelIn(this, "planUse", "plain"))
    , m_rate(labelIn(this, "planRate", "muted"))
{
    m_fault->setObjectName(QStringLiteral("planFault"));
    m_fault->showMessage({});
    m_field->setObjectName(QStringLiteral("planMessages"));
    m_field->setAccessibleName(tr("Messages a day"));
    m_field->setFixedWidth(PlanFieldWidth);
    m_field->setMaxLength(20);
    m_field->setPlaceholderText(tr("Not entered"));
    setFocusProxy(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(new QLabel(tr("messages a day"), this));
    row->addWidget(m_fault, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_use);
    column->addWidget(m_rate);
    m_use->setToolTip(tr("A broadcast counts as one message, and each subscriber as one more"));
    m_tick.setInterval(PlanTickMs);
    connect(&m_tick, &QTimer::timeout, this, &PlanPanel::showUse);
    connect(&meter, &MessageMeter::changed, this, &PlanPanel::showUse);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        showFault();
        showUse();
        if (!m_isShowing)
            Q_EMIT entered();
    });
}

void PlanPanel::setProfile(const Profile &profile)
{
    const QScopedValueRollback quiet(m_isShowing, true);
    const bool isOther = std::exchange(m_profileId, profile.id) != profile.id;
    // What is typed stays as it is typed, as long as it says the same.
    const auto typed = Plan::dailyMessagesIn(m_field->text());
    if (isOther || (typed && *typed != profile.dailyMessages))
        m_field->setText(profile.dailyMessages > 0 ? QLocale().toString(profile.dailyMessages)
                                                   : QString());
    showUse();
}

void PlanPanel::applyTo(Profile &profile) const
{
    if (const auto daily = Plan::dailyMessagesIn(m_field->text()))
        profile.dailyMessages = *daily;
}

void PlanPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    showUse();
}

void PlanPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void PlanPanel::showFault()
{
    const QString fault = Plan::dailyMessagesIn(m_field->text())
        ? QString()
        : tr("Enter a whole number of messages, %1 at most.")
              .arg(QLocale().toString(MostDailyMessages));
    m_fault->showMessage(fault);
    m_field->setAccessibleDescription(fault);
}

void PlanPanel::showUse()
{
    if (!isVisible() || m_profileId.isEmpty())
        return;
    Profile profile;
    applyTo(profile);
    const auto plan = Plan::of(profile);
    m_use->setText(useText(m_meter.today(m_profileId), m_meter.lastMinute(m_profileId),
                           profile.dailyMessages));
    m_rate->setVisible(plan.has_value());
    if (plan)
        m_rate->setText(rateText(*plan));
}

} // namespace RadarDesk::gui

#include "moc_planpanel.cpp"
