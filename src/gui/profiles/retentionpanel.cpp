// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/retentionpanel.h>

#include <ui_retentionpanel.h>

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>
#include <utility>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;
using namespace session;

namespace {

constexpr int MegabytesInAGigabyte = 1024;

QString daysText(int days)
{
    if (days == 0)
        return RetentionPanel::tr("forever");
    if (days == 365)
        return RetentionPanel::tr("1 year");
    return RetentionPanel::tr("%Ln day(s)", nullptr, days);
}

QString megabytesText(int megabytes)
{
    if (megabytes == 0)
        return RetentionPanel::tr("any size");
    return megabytes % MegabytesInAGigabyte == 0
        ? RetentionPanel::tr("%L1 GiB").arg(megabytes / MegabytesInAGigabyte)
        : RetentionPanel::tr("%L1 MiB").arg(megabytes);
}

/// Chooses \a value, which need not be one of those that are offered.
void chooseValue(QComboBox *box, int value, const QString &text)
{
    const QSignalBlocker quiet(box);
    if (box->findData(value) < 0)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(value));
}

int countable(qint64 events)
{
    return static_cast<int>(std::min<qint64>(events, std::numeric_limits<int>::max()));
}

QString usageText(const HistoryUsage &usage)
{
    if (usage.events == 0)
        return RetentionPanel::tr("There are no events.");
    return RetentionPanel::tr("%Ln event(s), %1", nullptr, countable(usage.events))
        .arg(QLocale().formattedDataSize(usage.bytes, 1));
}

/// What goes by the rule, as a sentence; empty when that is nothing.
QString warningText(const HistoryRetention::Survey &survey)
{
    if (survey.tooMuch > 0 && survey.tooOld == 0)
        return RetentionPanel::tr(
                   "The oldest %1 of events will be deleted when you close this dialog.")
            .arg(QLocale().formattedDataSize(survey.tooMuch, 1));
    if (survey.tooMuch > 0 || survey.tooOld < 0)
        return RetentionPanel::tr("Older events will be deleted when you close this dialog.");
    if (survey.tooOld == 0)
        return {};
    return RetentionPanel::tr(
        "%Ln event(s) are older and will be deleted when you close this dialog.", nullptr,
        countable(survey.tooOld));
}

} // namespace

RetentionPanel::RetentionPanel(const HistoryRetention &retention, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RetentionPanel>())
    , m_retention(retention)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->keepDays); // nothing is before it
    for (const int days : {0, 7, 30, 90, 365})
        m_ui->keepDays->addItem(daysText(days), days);
    for (const int megabytes : {0, 50, 250, MegabytesInAGigabyte})
        m_ui->keepMegabytes->addItem(megabytesText(megabytes), megabytes);
    showSurvey(std::nullopt);
    for (QComboBox *box : {m_ui->keepDays, m_ui->keepMegabytes}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            Q_EMIT chosen();
            look();
        });
    }
    connect(&retention, &HistoryRetention::changed, this, &RetentionPanel::look);
}

RetentionPanel::~RetentionPanel() = default;

void RetentionPanel::setProfile(const Profile &profile)
{
    if (std::exchange(m_profileId, profile.id) != profile.id)
        showSurvey(std::nullopt);
    chooseValue(m_ui->keepDays, profile.keepDays, daysText(profile.keepDays));
    chooseValue(m_ui->keepMegabytes, profile.keepMegabytes, megabytesText(profile.keepMegabytes));
    look();
}

void RetentionPanel::applyTo(Profile &profile) const
{
    profile.keepDays = m_ui->keepDays->currentData().toInt();
    profile.keepMegabytes = m_ui->keepMegabytes->currentData().toInt();
}

void RetentionPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void RetentionPanel::look()
{
    if (!isVisible() || m_profileId.isEmpty())
        return;
    m_isToLookAgain = m_isLooking;
    if (std::exchange(m_isLooking, true))
        return;
    m_retention.survey(
        m_profileId, this,
        [this, id = m_profileId](const std::optional<HistoryRetention::Survey> &survey) {
            m_isLooking = false;
            if (id == m_profileId)
                showSurvey(survey);
            if (std::exchange(m_isToLookAgain, false))
                look();
        });
}

void RetentionPanel::showSurvey(const std::optional<HistoryRetention::Survey> &survey)
{
    // The line keeps its place, so that nothing jumps when the figures come.
    m_ui->keepUsage->setText(survey ? usageText(survey->usage) : QString());
    const QString warning = survey ? warningText(*survey) : QString();
    m_ui->keepWarning->setText(warning);
    m_ui->keepWarning->setVisible(!warning.isEmpty());
    m_ui->keepDays->setAccessibleDescription(warning);
}

} // namespace RadarDesk::gui

#include "moc_retentionpanel.cpp"
