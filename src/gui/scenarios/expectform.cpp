// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/expectform.h>

#include <workbench/scenarios/timetext.h>

#include <ui_expectform.h>

#include <QAbstractItemModel>
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
    m_ui->refusalWhat->addItem(tr("A token"), static_cast<int>(RefusalExpectation::What::Token));
    m_ui->refusalWhat->addItem(tr("The subscription"),
                               static_cast<int>(RefusalExpectation::What::Subscription));
    for (const QComboBox *box : {m_ui->refusalWhat, m_ui->refusalIdentity})
        connect(box, &QComboBox::activated, this, &ExpectForm::onEdited);
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

void ExpectForm::setIdentities(const QAbstractItemModel &identities)
{
    m_identities = &identities;
    const auto refill = [this] { fillIdentities(m_ui->refusalIdentity->currentData().toString()); };
    connect(&identities, &QAbstractItemModel::dataChanged, this, refill);
    connect(&identities, &QAbstractItemModel::rowsInserted, this, refill);
    connect(&identities, &QAbstractItemModel::rowsRemoved, this, refill);
    connect(&identities, &QAbstractItemModel::modelReset, this, refill);
    refill();
}

void ExpectForm::fillIdentities(const QString &name)
{
    m_ui->refusalIdentity->clear();
    m_ui->refusalIdentity->addItem(tr("Nobody (not signed in)"), QString());
    for (int row = 1; row < m_identities->rowCount(); ++row) {
        const QString each = m_identities->index(row, 0).data().toString();
        m_ui->refusalIdentity->addItem(each, each);
    }
    int chosen = m_ui->refusalIdentity->findData(name);
    if (chosen < 0) {
        chosen = m_ui->refusalIdentity->count();
        //: %1 is an identity
        m_ui->refusalIdentity->addItem(tr("%1 (doesn't exist)").arg(name), name);
    }
    m_ui->refusalIdentity->setCurrentIndex(chosen);
}

void ExpectForm::showRows()
{
    const bool isMessage =
        m_kind == ScenarioStep::Kind::Expect || m_kind == ScenarioStep::Kind::ExpectNone;
    m_ui->expectCountRow->setVisible(m_kind == ScenarioStep::Kind::Expect);
    m_ui->expectTimeRow->setVisible(m_kind != ScenarioStep::Kind::Capture);
    m_ui->conditionsRow->setVisible(isMessage);
    m_ui->refusalRow->setVisible(m_kind == ScenarioStep::Kind::ExpectRefused);
    m_ui->captureRow->setVisible(m_kind == ScenarioStep::Kind::Capture);
    m_ui->expectTimeLabel->setText(m_kind == ScenarioStep::Kind::ExpectNone ? tr("For")
                                                                            : tr("Within"));
}

void ExpectForm::showRefusal(const RefusalExpectation &refusal)
{
    m_ui->refusalWhat->setCurrentIndex(m_ui->refusalWhat->findData(static_cast<int>(refusal.what)));
    fillIdentities(refusal.identity);
    m_ui->expectTime->setText(timeText(refusal.time));
}

void ExpectForm::showStep(const ScenarioStep &step)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_kind = step.kind();
    showRows();
    m_ui->expectChannel->setEditText(step.channel());
    if (m_kind == ScenarioStep::Kind::ExpectRefused) {
        showRefusal(step.refusal());
        return;
    }
    if (m_kind == ScenarioStep::Kind::Capture) {
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
    switch (m_kind) {
    case ScenarioStep::Kind::Capture:
        return typedCapture();
    case ScenarioStep::Kind::ExpectRefused:
        return typedRefusal();
    default:
        return typedExpectation();
    }
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

Result<ScenarioStep, QString> ExpectForm::typedRefusal() const
{
    const auto time = timeFromText(m_ui->expectTime->text());
    if (!time)
        return time.error();
    return ScenarioStep::expectRefused(
        {.channel = m_ui->expectChannel->currentText(),
         .identity = m_ui->refusalIdentity->currentData().toString(),
         .what = static_cast<RefusalExpectation::What>(m_ui->refusalWhat->currentData().toInt()),
         .time = *time});
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
