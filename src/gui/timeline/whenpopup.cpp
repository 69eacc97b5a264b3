// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/whenpopup.h>

#include <ui_whenpopup.h>

#include <QLocale>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr qint64 HourSeconds = 3600;
constexpr int WeekDays = 7;
constexpr int EditMargins = 48; // with the arrow, which the style does not count

} // namespace

WhenPopup::WhenPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::WhenPopup>())
{
    m_ui->setupUi(this);
    const QDateTime now = QDateTime::currentDateTime();
    const QString format = QLocale().dateTimeFormat(QLocale::ShortFormat);
    for (QDateTimeEdit *edit : {m_ui->from, m_ui->to, m_ui->moment}) {
        edit->setDisplayFormat(format);
        edit->setDateTime(QDateTime(now.date(), QTime(0, 0)));
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->text()) + EditMargins);
    }
    m_ui->to->setDateTime(QDateTime(now.date().addDays(1), QTime(0, 0)));
    for (QRadioButton *choice :
         {m_ui->anyTime, m_ui->lastHour, m_ui->today, m_ui->week, m_ui->span}) {
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            m_ui->from->setEnabled(m_ui->span->isChecked());
            m_ui->to->setEnabled(m_ui->span->isChecked());
            if (on)
                Q_EMIT changed();
        });
    }
    connect(m_ui->from, &QDateTimeEdit::dateTimeChanged, this, &WhenPopup::changed);
    connect(m_ui->to, &QDateTimeEdit::dateTimeChanged, this, &WhenPopup::changed);
    connect(m_ui->allProfiles, &QCheckBox::toggled, this, &WhenPopup::changed);
    connect(m_ui->go, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT goRequested(m_ui->moment->dateTime());
    });
}

WhenPopup::~WhenPopup() = default;

QDateTime WhenPopup::from() const
{
    const QDateTime now = QDateTime::currentDateTime();
    if (m_ui->lastHour->isChecked())
        return now.addSecs(-HourSeconds);
    if (m_ui->today->isChecked())
        return QDateTime(now.date(), QTime(0, 0));
    if (m_ui->week->isChecked())
        return QDateTime(now.date().addDays(1 - WeekDays), QTime(0, 0));
    return m_ui->span->isChecked() ? m_ui->from->dateTime() : QDateTime();
}

QDateTime WhenPopup::to() const
{
    return m_ui->span->isChecked() ? m_ui->to->dateTime() : QDateTime();
}

void WhenPopup::setSpan(const QDateTime &from, const QDateTime &to)
{
    {
        const QSignalBlocker blocker(this); // all of it is one change
        if (from.isValid() && to.isValid()) {
            m_ui->from->setDateTime(from);
            m_ui->to->setDateTime(to);
            m_ui->span->setChecked(true);
        } else {
            m_ui->anyTime->setChecked(true);
        }
    }
    Q_EMIT changed();
}

bool WhenPopup::isOfAllProfiles() const
{
    return m_ui->allProfiles->isChecked();
}

QString WhenPopup::text() const
{
    QString text = tr("Any time");
    if (m_ui->lastHour->isChecked())
        text = tr("Last hour");
    else if (m_ui->today->isChecked())
        text = tr("Today");
    else if (m_ui->week->isChecked())
        text = tr("Last 7 days");
    else if (m_ui->span->isChecked())
        text = tr("Time range");
    //: %1 is a time range
    return isOfAllProfiles() ? tr("%1, all profiles").arg(text) : text;
}

void WhenPopup::openBelow(const QWidget &button)
{
    adjustSize();
    const QRect room = button.screen()->availableGeometry();
    QPoint place = button.mapToGlobal(QPoint(0, button.height() + 2));
    if (layoutDirection() == Qt::LeftToRight)
        place.rx() += button.width() - width();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (place.y() + height() > room.bottom())
        place.setY(button.mapToGlobal(QPoint()).y() - height() - 2);
    move(place);
    show();
    for (QRadioButton *choice :
         {m_ui->anyTime, m_ui->lastHour, m_ui->today, m_ui->week, m_ui->span}) {
        if (choice->isChecked())
            choice->setFocus(Qt::PopupFocusReason);
    }
}

} // namespace RadarDesk::gui

#include "moc_whenpopup.cpp"
