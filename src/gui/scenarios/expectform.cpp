// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/expectform.h>

#include <workbench/scenarios/timetext.h>

#include <ui_expectform.h>

#include <QLocale>
#include <QScopedValueRollback>

using PushRadar::Result;

namespace RadarDesk::gui {

using namespace workbench;

ExpectForm::ExpectForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExpectForm>())
{
    m_ui->setupUi(this);
    m_ui->expectCount->addItem(tr("At least"), false);
    m_ui->expectCount->addItem(tr("Exactly"), true);
    m_ui->expectChannel->lineEdit()->setPlaceholderText(tr("Channel name"));
    m_ui->capturePath->setPlaceholderText(QStringLiteral("data.order.id"));
    connect(m_ui->expectChannel, &QComboBox::editTextChanged, this, &ExpectForm::onEdited);
    connect(m_ui->expectCount, &QComboBox::activated, this, &ExpectForm::onEdited);
    connect(m_ui->expectConditions, &QPlainTextEdit::textChanged, this, &ExpectForm::onEdited);
    for (const QLineEdit *field :
         {m_ui->expectTimes, m_ui->expectTime, m_ui->capturePath, m_ui->captureName})
        connect(field, &QLineEdit::textEdited, this, &ExpectForm::onEdited);
}

ExpectForm::~ExpectForm() = default;

void ExpectForm::setChannels(QAbstractItemModel &channels)
{
    m_ui->expectChannel->setChannels(&channels);
}

void ExpectForm::showStep(const ScenarioStep &step)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_kind = step.kind();
    const bool isCapture = m_kind == ScenarioStep::Kind::Capture;
    m_ui->expectCountRow->setVisible(m_kind == ScenarioStep::Kind::Expect);
    m_ui->expectTimeRow->setVisible(!isCapture);
    m_ui->captureRow->setVisible(isCapture);
    m_ui->expectTimeLabel->setText(m_kind == ScenarioStep::Kind::Expect ? tr("Within") : tr("For"));
    m_ui->expectChannel->setEditText(step.channel());
    if (isCapture) {
        m_ui->capturePath->setText(step.capture().path.text());
        m_ui->captureName->setText(step.capture().name);
        return;
    }
    const Expectation &expectation = step.expectation();
    m_ui->expectCount->setCurrentIndex(m_ui->expectCount->findData(expectation.isExact));
    m_ui->expectTimes->setText(QString::number(expectation.times));
    m_ui->expectTime->setText(timeText(expectation.time));
    m_ui->expectConditions->setPlainText(conditionLines(expectation.conditions));
}

Result<ScenarioStep, QString> ExpectForm::step() const
{
    return m_kind == ScenarioStep::Kind::Capture ? typedCapture() : typedExpectation();
}

Result<ScenarioStep, QString> ExpectForm::typedExpectation() const
{
    const auto time = timeFromText(m_ui->expectTime->text());
    if (!time)
        return time.error();
    const auto conditions = conditionsFromLines(m_ui->expectConditions->toPlainText());
    if (!conditions)
        return conditions.error();
    Expectation expectation{
        .channel = m_ui->expectChannel->currentText(), .time = *time, .conditions = *conditions};
    if (m_kind == ScenarioStep::Kind::ExpectNone)
        return ScenarioStep::expectNone(expectation);
    bool isNumber = false;
    expectation.times = m_ui->expectTimes->text().trimmed().toInt(&isNumber);
    if (!isNumber)
        return tr("Enter the number of messages, from 1 to %1.")
            .arg(QLocale().toString(Expectation::MostMessages));
    expectation.isExact = m_ui->expectCount->currentData().toBool();
    return ScenarioStep::expect(expectation);
}

Result<ScenarioStep, QString> ExpectForm::typedCapture() const
{
    const auto path = parseFieldPath(m_ui->capturePath->text());
    if (!path)
        return path.error();
    return ScenarioStep::capture({.channel = m_ui->expectChannel->currentText(),
                                  .path = *path,
                                  .name = m_ui->captureName->text().trimmed()});
}

void ExpectForm::focusFirst()
{
    m_ui->expectChannel->setFocus(Qt::OtherFocusReason);
}

void ExpectForm::onEdited()
{
    if (!m_isFilling)
        Q_EMIT edited();
}

} // namespace RadarDesk::gui

#include "moc_expectform.cpp"
