// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/stepform.h>

#include <gui/kit/look/symbolicon.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/scenarios/timetext.h>

#include <ui_stepform.h>

#include <QComboBox>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using PushRadar::Result;

namespace RadarDesk::gui {

using namespace workbench;

namespace {

enum RepeatSpan { ForTimes, ForTime };

} // namespace

StepForm::StepForm(QAbstractItemModel &channels, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StepForm>())
{
    m_ui->setupUi(this);
    m_ui->stepFault->hide();
    for (QScrollArea *area :
         {m_ui->scenarioScroll, m_ui->waitScroll, m_ui->repeatScroll, m_ui->expectScroll}) {
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
    }
    m_ui->scenarioName->setMaxLength(static_cast<int>(Scenario::LongestName));
    m_ui->onFailure->addItem(tr("Stop"), static_cast<int>(Scenario::OnFailure::Stop));
    m_ui->onFailure->addItem(tr("Go on"), static_cast<int>(Scenario::OnFailure::GoOn));
    m_ui->repeatSpan->addItem(tr("A number of times"), ForTimes);
    m_ui->repeatSpan->addItem(tr("For a time"), ForTime);
    m_ui->waitTime->setUse(TimeRangeField::Use::Wait, tr("Time to wait"));
    m_ui->repeatPace->setUse(TimeRangeField::Use::Pace, tr("Pace of the rounds"));
    m_ui->takeFromEditor->setIcon(symbolIcon(QStringLiteral("down")));
    m_ui->stepChannel->setChannels(&channels);
    m_ui->expectForm->setChannels(channels);
    m_ui->stepChannel->lineEdit()->setPlaceholderText(tr("Channel name"));

    setUpFaults();

    connect(m_ui->scenarioName, &QLineEdit::textEdited, this, &StepForm::nameEdited);
    connect(m_ui->onFailure, &QComboBox::activated, this, [this] {
        Q_EMIT onFailureEdited(
            static_cast<Scenario::OnFailure>(m_ui->onFailure->currentData().toInt()));
    });
    connect(m_ui->restartCounters, &QCheckBox::clicked, this, &StepForm::restartCountersEdited);
    connect(m_ui->stepChannel, &QComboBox::editTextChanged, this, &StepForm::onBroadcastEdited);
    connect(m_ui->stepJson, &QPlainTextEdit::textChanged, this, &StepForm::onBroadcastEdited);
    connect(m_ui->takeFromEditor, &QPushButton::clicked, this, &StepForm::takeRequested);
    connect(m_ui->waitTime, &TimeRangeField::edited, this, [this] {
        const auto time = m_ui->waitTime->range();
        showMessage(time ? QString() : time.error());
        if (time)
            Q_EMIT stepEdited(ScenarioStep::wait(*time));
    });
    connect(m_ui->expectForm, &ExpectForm::edited, this, [this] {
        const auto made = m_ui->expectForm->step();
        showMessage(made ? QString() : made.error());
        if (made)
            Q_EMIT stepEdited(*made);
    });
    connect(m_ui->repeatSpan, &QComboBox::activated, this, [this] {
        showRepeatField();
        onRepeatEdited();
    });
    connect(m_ui->repeatTimes, &QLineEdit::textEdited, this, &StepForm::onRepeatEdited);
    connect(m_ui->repeatFor, &QLineEdit::textEdited, this, [this](const QString &text) {
        // A number that is typed over "500 ms" is one of milliseconds.
        if (const QString unit = unitOfTime(text); !unit.isEmpty())
            m_unit = unit;
        onRepeatEdited();
    });
    connect(m_ui->repeatPace, &TimeRangeField::edited, this, &StepForm::onRepeatEdited);
}

StepForm::~StepForm() = default;

void StepForm::setUpFaults()
{
    auto *const page = new QWidget(m_ui->stepPages);
    m_faults = new QComboBox(page);
    m_faults->setObjectName(QStringLiteral("stepFaults"));
    m_faults->setAccessibleName(tr("Simulated faults"));
    m_faults->addItem(tr("Start those that are enabled"), true);
    m_faults->addItem(tr("Stop all"), false);
    auto *const layout = new QVBoxLayout(page);
    layout->addWidget(m_faults);
    layout->addStretch(1);
    m_ui->stepPages->addWidget(page);
    connect(m_faults, &QComboBox::activated, this,
            [this] { Q_EMIT stepEdited(ScenarioStep::faults(m_faults->currentData().toBool())); });
}

void StepForm::showScenario(const Scenario &scenario)
{
    const QScopedValueRollback filling(m_isFilling, true);
    showMessage({});
    if (m_ui->scenarioName->text().trimmed() != scenario.name())
        m_ui->scenarioName->setText(scenario.name());
    m_ui->onFailure->setCurrentIndex(
        m_ui->onFailure->findData(static_cast<int>(scenario.onFailure())));
    m_ui->restartCounters->setChecked(scenario.restartsCounters());
    m_ui->scenarioExtent->setText(extentText(scenario));
    m_ui->stepPages->setCurrentWidget(m_ui->scenarioScroll);
}

void StepForm::showStep(const ScenarioStep &step, const std::optional<Typed> &typed)
{
    const QScopedValueRollback filling(m_isFilling, true);
    showMessage({});
    switch (step.kind()) {
    case ScenarioStep::Kind::Broadcast:
        m_ui->stepPages->setCurrentWidget(m_ui->broadcastPage);
        showBroadcast(typed.value_or(Typed{step.channel(), QString::fromUtf8(step.data())}));
        break;
    case ScenarioStep::Kind::Wait:
        m_ui->stepPages->setCurrentWidget(m_ui->waitScroll);
        m_ui->waitTime->setRange(step.time());
        break;
    case ScenarioStep::Kind::Faults:
        m_ui->stepPages->setCurrentWidget(m_faults->parentWidget());
        m_faults->setCurrentIndex(m_faults->findData(step.startsFaults()));
        break;
    case ScenarioStep::Kind::Expect:
    case ScenarioStep::Kind::ExpectNone:
    case ScenarioStep::Kind::Capture:
        m_ui->stepPages->setCurrentWidget(m_ui->expectScroll);
        m_ui->expectForm->showStep(step);
        break;
    case ScenarioStep::Kind::Repeat: {
        const RepeatRule &rule = step.rule();
        m_ui->stepPages->setCurrentWidget(m_ui->repeatScroll);
        m_ui->repeatSpan->setCurrentIndex(rule.times > 0 ? ForTimes : ForTime);
        m_ui->repeatTimes->setText(QString::number(qMax<qint64>(rule.times, 1)));
        m_ui->repeatFor->setText(
            timeText(rule.times > 0 ? std::chrono::seconds(10) : rule.duration));
        m_unit = unitOfTime(m_ui->repeatFor->text());
        m_ui->repeatPace->setRange(rule.every);
        showRepeatField();
        break;
    }
    }
}

void StepForm::showBroadcast(const Typed &typed)
{
    m_ui->stepChannel->setEditText(typed.channel);
    if (m_ui->stepJson->toPlainText() != typed.json)
        m_ui->stepJson->setPlainText(typed.json);
    m_ui->stepJson->markFault(faultInDataText(typed.json.toUtf8()));
    showMessage(fault());
}

std::optional<StepForm::Typed> StepForm::unfinished() const
{
    if (fault().isEmpty())
        return std::nullopt;
    return Typed{m_ui->stepChannel->currentText(), m_ui->stepJson->toPlainText()};
}

QString StepForm::fault() const
{
    if (m_ui->stepPages->currentWidget() != m_ui->broadcastPage)
        return {};
    const QByteArray json = m_ui->stepJson->toPlainText().toUtf8();
    if (const auto fault = faultInDataText(json))
        return tr("The JSON is invalid. Line %1, column %2: %3")
            .arg(QString::number(fault->line), QString::number(fault->column), fault->message);
    const auto made = ScenarioStep::broadcast(m_ui->stepChannel->currentText(), json);
    return made ? QString() : made.error();
}

void StepForm::typeBroadcast(const QString &channel, const QString &json)
{
    m_ui->stepChannel->setEditText(channel);
    m_ui->stepJson->replaceText(json);
}

void StepForm::showMessage(const QString &fault)
{
    m_ui->stepFault->setText(fault);
    m_ui->stepFault->setVisible(!fault.isEmpty());
}

void StepForm::focusFirst()
{
    if (m_ui->stepPages->currentWidget() == m_ui->expectScroll) {
        m_ui->expectForm->focusFirst();
        return;
    }
    QWidget *page = m_ui->stepPages->currentWidget();
    QWidget *first = m_ui->scenarioName;
    if (page == m_ui->broadcastPage)
        first = m_ui->stepJson;
    else if (page == m_ui->waitScroll)
        first = m_ui->waitTime;
    else if (page == m_ui->repeatScroll)
        first = m_ui->repeatSpan;
    else if (page == m_faults->parentWidget())
        first = m_faults;
    first->setFocus(Qt::OtherFocusReason);
}

void StepForm::onBroadcastEdited()
{
    if (m_isFilling)
        return;
    const QByteArray json = m_ui->stepJson->toPlainText().toUtf8();
    m_ui->stepJson->markFault(faultInDataText(json));
    showMessage(fault());
    const auto made = ScenarioStep::broadcast(m_ui->stepChannel->currentText(), json);
    if (made)
        Q_EMIT stepEdited(*made);
}

void StepForm::onRepeatEdited()
{
    const auto made = typedRepeat();
    showMessage(made ? QString() : made.error());
    if (made)
        Q_EMIT stepEdited(*made);
}

Result<ScenarioStep, QString> StepForm::typedRepeat() const
{
    const auto every = m_ui->repeatPace->range();
    if (!every)
        return every.error();
    RepeatRule rule{.times = 0, .every = *every};
    if (m_ui->repeatSpan->currentData().toInt() == ForTimes) {
        bool isNumber = false;
        rule.times = m_ui->repeatTimes->text().trimmed().toLongLong(&isNumber);
        if (!isNumber || rule.times < 1 || rule.times > ScenarioStep::MostTimes)
            return tr("Enter the number of rounds, from 1 to %1.")
                .arg(QLocale().toString(static_cast<qlonglong>(ScenarioStep::MostTimes)));
    } else {
        const auto time = timeFromText(m_ui->repeatFor->text(), m_unit);
        if (!time)
            return time.error();
        if (time->count() == 0)
            return tr("Enter a duration such as “10 s”.");
        rule.duration = *time;
    }
    return ScenarioStep::repeat(rule);
}

void StepForm::showRepeatField()
{
    const bool byTimes = m_ui->repeatSpan->currentData().toInt() == ForTimes;
    m_ui->repeatTimes->setVisible(byTimes);
    m_ui->repeatFor->setVisible(!byTimes);
}

QString StepForm::extentText(const Scenario &scenario)
{
    const ScenarioExtent extent = extentOf(scenario.steps());
    const QString many = extent.broadcasts
        ? tr("%n broadcast(s)", nullptr, static_cast<int>(*extent.broadcasts))
        : tr("A random number of broadcasts");
    if (!extent.time)
        return tr("%1, for a random time.").arg(many);
    const double seconds = static_cast<double>(extent.time->count()) / 1000;
    return tr("%1, %2 s.", "“12 broadcasts, 1.5 s.”")
        .arg(many, QLocale().toString(seconds, 'g', QLocale::FloatingPointShortest));
}

} // namespace RadarDesk::gui

#include "moc_stepform.cpp"
