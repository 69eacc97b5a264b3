// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/endpoint/endpointruleform.h>

#include <ui_endpointruleform.h>

#include <QLocale>
#include <QScopedValueRollback>

#include <array>
#include <optional>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

using RuleAction = EndpointAction::Kind;

/// The choices for what happens: two of them refuse.
enum RuleChoice { LetIn, Forbid, AskToSignIn, LetInLater, BeWrong };

RuleChoice choiceFor(const EndpointAction &action)
{
    switch (action.kind) {
    case RuleAction::Allow:
        break;
    case RuleAction::Deny:
        return action.status == 401 ? AskToSignIn : Forbid;
    case RuleAction::Delay:
        return LetInLater;
    case RuleAction::Wrong:
        return BeWrong;
    }
    return LetIn;
}

void fillField(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

std::optional<std::chrono::milliseconds> delayFrom(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > EndpointAction::LongestDelay.count())
        return std::nullopt;
    return std::chrono::milliseconds(number);
}

} // namespace

EndpointRuleForm::EndpointRuleForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointRuleForm>())
{
    m_ui->setupUi(this);
    setUpChoices();
    for (QLineEdit *field : {m_ui->ruleChannels, m_ui->ruleProof, m_ui->ruleName, m_ui->ruleDelay})
        connect(field, &QLineEdit::textEdited, this, &EndpointRuleForm::onEdited);
    for (QComboBox *box : {m_ui->ruleBy, m_ui->ruleAction, m_ui->ruleFault})
        connect(box, &QComboBox::activated, this, &EndpointRuleForm::onEdited);
    updateFields();
}

EndpointRuleForm::~EndpointRuleForm() = default;

void EndpointRuleForm::setUpChoices()
{
    const auto add = [](QComboBox *box, const QString &text, int value) {
        box->addItem(text, value);
    };
    QComboBox *by = m_ui->ruleBy;
    add(by, tr("Anyone"), static_cast<int>(EndpointProof::None));
    add(by, tr("Requests with a cookie"), static_cast<int>(EndpointProof::Cookie));
    add(by, tr("Requests with a header"), static_cast<int>(EndpointProof::Header));
    add(by, tr("Requests with a bearer token"), static_cast<int>(EndpointProof::Bearer));
    QComboBox *action = m_ui->ruleAction;
    add(action, tr("Allow"), LetIn);
    add(action, tr("Refuse: 403 Forbidden"), Forbid);
    add(action, tr("Refuse: 401 Unauthorized"), AskToSignIn);
    add(action, tr("Allow after a delay (ms)"), LetInLater);
    add(action, tr("Simulate a fault"), BeWrong);
    QComboBox *fault = m_ui->ruleFault;
    std::optional<EndpointFaultGroup> before;
    for (const EndpointFault each : endpointFaults()) {
        const EndpointFaultGroup group = groupOf(each);
        if (before && *before != group)
            fault->insertSeparator(fault->count());
        before = group;
        fault->addItem(nameOf(each), static_cast<int>(each));
        fault->setItemData(fault->count() - 1,
                           nameOf(group) + QStringLiteral(": ") + sentenceOf(each),
                           Qt::ToolTipRole);
    }
}

void EndpointRuleForm::show(const EndpointRule &rule, bool isOnly)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isOther = rule.id != m_rule.id;
    m_rule = rule;
    fillField(m_ui->ruleChannels, rule.channels);
    fillField(m_ui->ruleProof, rule.user.proof);
    fillField(m_ui->ruleName, rule.user.name);
    m_ui->ruleBy->setCurrentIndex(m_ui->ruleBy->findData(static_cast<int>(rule.user.by)));
    m_ui->ruleAction->setCurrentIndex(m_ui->ruleAction->findData(choiceFor(rule.action)));
    // A delay that can't be used stays as it is typed while it is in hand.
    if (isOther || delayFrom(m_ui->ruleDelay->text()))
        fillField(m_ui->ruleDelay, QString::number(rule.action.delay.count()));
    m_ui->ruleFault->setCurrentIndex(
        m_ui->ruleFault->findData(static_cast<int>(rule.action.fault)));
    m_ui->ruleLast->setText(isOnly ? tr("No rules yet. This action applies to every call.")
                                   : tr("This action applies to calls that match no rule above."));
    updateFields();
}

void EndpointRuleForm::focusFirst()
{
    QWidget *first = m_ui->ruleChannels->isVisibleTo(this)
        ? static_cast<QWidget *>(m_ui->ruleChannels)
        : m_ui->ruleAction;
    first->setFocus(Qt::OtherFocusReason);
}

EndpointAction EndpointRuleForm::typedAction() const
{
    EndpointAction action = m_rule.action;
    switch (m_ui->ruleAction->currentData().toInt()) {
    case LetIn:
        action.kind = RuleAction::Allow;
        break;
    case Forbid:
    case AskToSignIn:
        action.kind = RuleAction::Deny;
        action.status = m_ui->ruleAction->currentData().toInt() == Forbid ? 403 : 401;
        break;
    case LetInLater:
        action.kind = RuleAction::Delay;
        action.delay = delayFrom(m_ui->ruleDelay->text()).value_or(action.delay);
        break;
    default:
        action.kind = RuleAction::Wrong;
        action.fault = static_cast<EndpointFault>(m_ui->ruleFault->currentData().toInt());
        break;
    }
    return action;
}

void EndpointRuleForm::onEdited()
{
    if (m_isFilling)
        return;
    m_rule.channels = m_ui->ruleChannels->text();
    m_rule.user = {static_cast<EndpointProof>(m_ui->ruleBy->currentData().toInt()),
                   m_ui->ruleProof->text(), m_ui->ruleName->text()};
    m_rule.action = typedAction();
    updateFields();
    Q_EMIT edited(m_rule);
}

QString EndpointRuleForm::delayFault() const
{
    if (m_rule.action.kind != RuleAction::Delay || delayFrom(m_ui->ruleDelay->text()))
        return {};
    return tr("Enter a delay from 0 to %1 milliseconds. Until then, the previous delay applies.")
        .arg(QLocale().toString(static_cast<qlonglong>(EndpointAction::LongestDelay.count())));
}

void EndpointRuleForm::updateFields()
{
    const bool isLast = m_rule.id == LastRuleId;
    const EndpointProof by = m_rule.user.by;
    m_ui->ruleLast->setVisible(isLast);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->ruleChannelsLabel),
          static_cast<QWidget *>(m_ui->ruleChannels), static_cast<QWidget *>(m_ui->ruleByLabel),
          static_cast<QWidget *>(m_ui->ruleBy)})
        widget->setVisible(!isLast);
    const bool isKnown = !isLast && by != EndpointProof::None;
    m_ui->ruleProof->setVisible(isKnown);
    m_ui->ruleNameLabel->setVisible(isKnown);
    m_ui->ruleName->setVisible(isKnown);
    const QString example = by == EndpointProof::Cookie ? tr("session=abc123")
        : by == EndpointProof::Header                   ? tr("X-User: alice")
                                                        : tr("Token only");
    m_ui->ruleProof->setPlaceholderText(example);
    m_ui->ruleProof->setAccessibleName(by == EndpointProof::Cookie ? tr("Cookie as name=value")
                                           : by == EndpointProof::Header
                                           ? tr("Header as Name: value")
                                           : tr("Bearer token"));
    m_ui->ruleDelay->setVisible(m_rule.action.kind == RuleAction::Delay);
    const bool isWrong = m_rule.action.isWrong();
    m_ui->ruleFault->setVisible(isWrong);
    m_ui->ruleSentence->setVisible(isWrong);
    if (isWrong) {
        const QString sentence = sentenceOf(m_rule.action.fault);
        m_ui->ruleSentence->setText(sentence);
        m_ui->ruleFault->setAccessibleDescription(sentence);
    }
    const QString rule = isLast ? QString() : m_rule.fault();
    const QString fault = rule.isEmpty() ? delayFault() : rule;
    m_ui->ruleFaultText->setText(fault);
    m_ui->ruleFaultText->setVisible(!fault.isEmpty());
    m_ui->ruleProof->setAccessibleDescription(rule);
}

} // namespace RadarDesk::gui

#include "moc_endpointruleform.cpp"
