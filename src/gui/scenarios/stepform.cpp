// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/stepform.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/scenarios/typedfields.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/scenarios/timetext.h>
#include <workbench/templates/templatesmodel.h>

#include <ui_stepform.h>

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using PushRadar::Result;

namespace RadarDesk::gui {

using namespace workbench;

namespace {

enum RepeatSpan { ForTimes, ForTime };

constexpr int ScrollBarGap = 8; // between the fields and the scroll bar

} // namespace

StepForm::StepForm(QAbstractItemModel &channels, const QAbstractItemModel &identities,
                   const TemplatesModel &templates, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StepForm>())
    , m_templates(templates)
{
    m_ui->setupUi(this);
    m_ui->stepFault->hide();
    for (QScrollArea *area :
         {m_ui->scenarioScroll, m_ui->waitScroll, m_ui->repeatScroll, m_ui->expectScroll}) {
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
        const bool isMirrored = isRightToLeft();
        area->widget()->layout()->setContentsMargins(isMirrored ? ScrollBarGap : 0, 0,
                                                     isMirrored ? 0 : ScrollBarGap, 0);
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

    m_ui->expectForm->setIdentities(identities);
    setUpFaults();
    connectFields();
}

StepForm::~StepForm() = default;

void StepForm::connectFields()
{
    connect(m_ui->scenarioName, &QLineEdit::textEdited, this, &StepForm::nameEdited);
    connect(m_ui->onFailure, &QComboBox::activated, this, [this] {
        Q_EMIT onFailureEdited(
            static_cast<Scenario::OnFailure>(m_ui->onFailure->currentData().toInt()));
    });
    connect(m_ui->scenarioFolder, &QComboBox::activated, this,
            [this] { Q_EMIT folderEdited(m_ui->scenarioFolder->currentData().toString()); });
    connect(m_ui->restartCounters, &QCheckBox::clicked, this, &StepForm::restartCountersEdited);
    connect(m_ui->stepChannel, &QComboBox::editTextChanged, this, &StepForm::onBroadcastEdited);
    connect(m_ui->stepJson, &QPlainTextEdit::textChanged, this, &StepForm::onBroadcastEdited);
    connect(m_ui->takeFromEditor, &QPushButton::clicked, this, &StepForm::takeRequested);
    connect(m_ui->waitTime, &TimeRangeField::edited, this, [this] { onEdited(typedWait()); });
    connect(m_ui->expectForm, &ExpectForm::edited, this,
            [this] { onEdited(m_ui->expectForm->step()); });
    const auto onRepeatEdited = [this] { onEdited(typedRepeat()); };
    connect(m_ui->repeatSpan, &QComboBox::activated, this, [this, onRepeatEdited] {
        showRepeatField();
        onRepeatEdited();
    });
    connect(m_ui->repeatTimes, &QLineEdit::textEdited, this, onRepeatEdited);
    connect(m_ui->repeatFor, &QLineEdit::textEdited, this,
            [this, onRepeatEdited](const QString &text) {
                // A number that is typed over "500 ms" is one of milliseconds.
                if (const QString unit = unitOfTime(text); !unit.isEmpty())
                    m_unit = unit;
                onRepeatEdited();
            });
    connect(m_ui->repeatPace, &TimeRangeField::edited, this, onRepeatEdited);
}

void StepForm::setUpFaults()
{
    auto *const page = new QWidget(m_ui->stepPages);
    m_faults = new QComboBox(page);
    m_faults->setObjectName(QStringLiteral("stepFaults"));
    m_faults->setAccessibleName(tr("Simulated faults"));
    m_faults->addItem(tr("Start those that are enabled"), true);
    m_faults->addItem(tr("Stop all"), false);
    auto *const label = new QLabel(tr("Simulated faults"), page);
    label->setBuddy(m_faults);
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
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
    showFolder(scenario.folder());
    m_ui->scenarioExtent->setText(extentText(scenario));
    m_ui->stepPages->setCurrentWidget(m_ui->scenarioScroll);
}

void StepForm::showFolder(const QString &folder)
{
    QStringList folders = m_templates.folders();
    if (!folder.isEmpty() && !folders.contains(folder))
        folders.append(folder); // nothing is in it any more
    m_ui->scenarioFolder->clear();
    m_ui->scenarioFolder->addItem(tr("No folder"), QString());
    for (const QString &each : std::as_const(folders))
        m_ui->scenarioFolder->addItem(each, each);
    m_ui->scenarioFolder->setCurrentIndex(m_ui->scenarioFolder->findData(folder));
}

void StepForm::showStep(const ScenarioStep &step, const std::optional<Typed> &typed)
{
    const QScopedValueRollback filling(m_isFilling, true);
    if (typed && step.kind() == ScenarioStep::Kind::Broadcast)
        m_ui->stepPages->setCurrentWidget(m_ui->broadcastPage); // the cursor stays in its place
    else
        showKind(step);
    if (typed)
        typeInto(*m_ui->stepPages->currentWidget(), *typed);
    if (step.kind() == ScenarioStep::Kind::Repeat)
        showRepeatField();
    if (step.kind() == ScenarioStep::Kind::Broadcast)
        m_ui->stepJson->markFault(faultInDataText(m_ui->stepJson->toPlainText().toUtf8()));
    showMessage(fault());
}

void StepForm::showKind(const ScenarioStep &step)
{
    switch (step.kind()) {
    case ScenarioStep::Kind::Broadcast:
        m_ui->stepPages->setCurrentWidget(m_ui->broadcastPage);
        m_ui->stepChannel->setEditText(step.channel());
        if (const QString json = QString::fromUtf8(step.data());
            m_ui->stepJson->toPlainText() != json)
            m_ui->stepJson->setPlainText(json);
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
    case ScenarioStep::Kind::ExpectRefused:
    case ScenarioStep::Kind::Capture:
        m_ui->stepPages->setCurrentWidget(m_ui->expectScroll);
        m_ui->expectForm->showStep(step);
        break;
    case ScenarioStep::Kind::Repeat:
        m_ui->stepPages->setCurrentWidget(m_ui->repeatScroll);
        showRepeat(step.rule());
        break;
    }
}

void StepForm::showRepeat(const RepeatRule &rule)
{
    m_ui->repeatSpan->setCurrentIndex(rule.times > 0 ? ForTimes : ForTime);
    m_ui->repeatTimes->setText(QString::number(qMax<qint64>(rule.times, 1)));
    m_ui->repeatFor->setText(timeText(rule.times > 0 ? std::chrono::seconds(10) : rule.duration));
    m_unit = unitOfTime(m_ui->repeatFor->text());
    m_ui->repeatPace->setRange(rule.every);
}

std::optional<StepForm::Typed> StepForm::unfinished() const
{
    if (fault().isEmpty())
        return std::nullopt;
    return typedIn(*m_ui->stepPages->currentWidget());
}

QString StepForm::fault() const
{
    const QWidget *const page = m_ui->stepPages->currentWidget();
    if (page == m_ui->broadcastPage)
        return broadcastFault();
    const auto faultOf = [](const Result<ScenarioStep, QString> &made) {
        return made ? QString() : made.error();
    };
    if (page == m_ui->expectScroll)
        return faultOf(m_ui->expectForm->step());
    if (page == m_ui->waitScroll)
        return faultOf(typedWait());
    return page == m_ui->repeatScroll ? faultOf(typedRepeat()) : QString();
}

QString StepForm::broadcastFault() const
{
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

void StepForm::onEdited(const Result<ScenarioStep, QString> &made)
{
    if (m_isFilling)
        return;
    showMessage(made ? QString() : made.error());
    if (made)
        Q_EMIT stepEdited(*made);
}

Result<ScenarioStep, QString> StepForm::typedWait() const
{
    const auto time = m_ui->waitTime->range();
    return time ? Result<ScenarioStep, QString>(ScenarioStep::wait(*time)) : time.error();
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
