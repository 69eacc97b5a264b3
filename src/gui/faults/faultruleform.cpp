// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/faults/faultruleform.h>

#include <gui/kit/notices/faultline.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <optional>

namespace RadarDesk::gui {

using namespace sandbox;

namespace {

void fillLine(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

void fillNumber(QLineEdit *field, qint64 number)
{
    bool isNumber = false;
    if (field->text().trimmed().toLongLong(&isNumber) != number || !isNumber)
        field->setText(QString::number(number));
}

/// The number in \a field; an invalid one if it isn't a number.
qint64 numberIn(const QLineEdit *field)
{
    bool isNumber = false;
    const qlonglong number = field->text().trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= FaultFrequency::MostTimes ? number : -1;
}

template <typename Value> void select(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

FaultRuleForm::FaultRuleForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_sentence(new QLabel(this))
    , m_fault(new FaultLine(this))
{
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(QStringLiteral("faultRuleFault"));
    setUpFields();
    setUpChoices();
    for (QLineEdit *field :
         {m_channels, m_connection, m_page, m_times, m_percent, m_delay, m_jitter})
        connect(field, &QLineEdit::textEdited, this, &FaultRuleForm::onEdited);
    for (QComboBox *box : {m_effect, m_calls, m_frequency})
        connect(box, &QComboBox::activated, this, &FaultRuleForm::onEdited);
    show({});
}

void FaultRuleForm::setUpFields()
{
    m_effect = addBox("faultEffect", tr("&Fault"));
    m_layout->addRow(m_sentence);
    m_calls = addBox("faultCalls", tr("Calls"));
    m_channels = addLine("faultChannels", tr("C&hannels"), tr("* for any"));
    m_connection = addLine("faultConnection", tr("Socket &ID"), tr("Any"));
    m_page = addLine("faultPage", tr("&Page or program"), tr("Any"));
    m_frequency = addBox("faultFrequency", tr("How &often"));
    m_times = addLine("faultTimes", tr("Number n"));
    m_percent = addLine("faultPercent", tr("Percent"));
    m_delay = addLine("faultDelay", tr("&Delay (ms)"));
    m_jitter = addLine("faultJitter", tr("&Jitter (ms)"));
    m_page->setToolTip(tr("URL of the page, or User-Agent of the program; * stands for any text"));
    m_channels->setToolTip(tr("Channel name; * stands for any text"));
    m_layout->addRow(m_fault);
}

QLineEdit *FaultRuleForm::addLine(const char *name, const QString &label,
                                  const QString &placeholder)
{
    auto *const field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setPlaceholderText(placeholder);
    m_layout->addRow(label, field);
    return field;
}

QComboBox *FaultRuleForm::addBox(const char *name, const QString &label)
{
    auto *const box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    m_layout->addRow(label, box);
    return box;
}

void FaultRuleForm::setUpChoices()
{
    std::optional<FaultGroup> before;
    for (const FaultEffect effect : faultEffects()) {
        if (before && *before != groupOf(effect))
            m_effect->insertSeparator(m_effect->count());
        before = groupOf(effect);
        m_effect->addItem(nameOf(effect), static_cast<int>(effect));
        m_effect->setItemData(m_effect->count() - 1, sentenceOf(effect), Qt::ToolTipRole);
    }
    const auto add = [](QComboBox *box, const QString &text, auto value) {
        box->addItem(text, static_cast<int>(value));
    };
    add(m_calls, tr("All"), FaultedCalls::All);
    add(m_calls, tr("Broadcasts"), FaultedCalls::Broadcasts);
    add(m_calls, tr("Requests for tokens"), FaultedCalls::Tokens);
    add(m_calls, tr("Client data"), FaultedCalls::ClientData);
    using Frequency = FaultFrequency::Kind;
    add(m_frequency, tr("Always"), Frequency::Always);
    add(m_frequency, tr("Every n-th time"), Frequency::EveryNth);
    add(m_frequency, tr("With a probability"), Frequency::ByChance);
}

void FaultRuleForm::show(const FaultRule &rule)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isOther = rule.id != m_rule.id;
    m_rule = rule;
    select(m_effect, rule.effect);
    select(m_calls, rule.calls);
    fillLine(m_channels, rule.channels);
    fillLine(m_connection, rule.connection);
    fillLine(m_page, rule.page);
    select(m_frequency, rule.frequency.kind);
    // An invalid number isn't overwritten while it is being edited.
    for (const auto &[field, number] :
         {std::pair{m_times, qint64{rule.frequency.times}},
          std::pair{m_percent, qint64{rule.frequency.percent}},
          std::pair{m_delay, static_cast<qint64>(rule.delay.count())},
          std::pair{m_jitter, static_cast<qint64>(rule.jitter.count())}}) {
        if (isOther || number >= 0)
            fillNumber(field, number);
    }
    follow();
}

void FaultRuleForm::focusFirst()
{
    m_effect->setFocus(Qt::OtherFocusReason);
}

void FaultRuleForm::onEdited()
{
    if (m_isFilling)
        return;
    m_rule.effect = static_cast<FaultEffect>(m_effect->currentData().toInt());
    m_rule.calls = static_cast<FaultedCalls>(m_calls->currentData().toInt());
    m_rule.channels = m_channels->text();
    // Fields that are hidden for this effect don't restrict it.
    const bool isPresence = groupOf(m_rule.effect) == FaultGroup::Presence;
    m_rule.connection = isPresence ? QString() : m_connection->text();
    m_rule.page = isPresence ? QString() : m_page->text();
    m_rule.frequency = {static_cast<FaultFrequency::Kind>(m_frequency->currentData().toInt()),
                        static_cast<int>(numberIn(m_times)), static_cast<int>(numberIn(m_percent))};
    m_rule.delay = std::chrono::milliseconds(numberIn(m_delay));
    m_rule.jitter = std::chrono::milliseconds(numberIn(m_jitter));
    follow();
    Q_EMIT edited(m_rule);
}

void FaultRuleForm::setShown(QWidget *field, bool shown)
{
    m_layout->setRowVisible(field, shown);
}

void FaultRuleForm::follow()
{
    const FaultGroup group = groupOf(m_rule.effect);
    const auto frequency = m_rule.frequency.kind;
    setShown(m_calls, group == FaultGroup::Call);
    setShown(m_channels, hasChannel(m_rule.effect));
    setShown(m_connection, group != FaultGroup::Presence);
    setShown(m_page, group != FaultGroup::Presence);
    setShown(m_times, frequency == FaultFrequency::Kind::EveryNth);
    setShown(m_percent, frequency == FaultFrequency::Kind::ByChance);
    setShown(m_delay, hasTime(m_rule.effect));
    setShown(m_jitter, hasTime(m_rule.effect));
    m_sentence->setText(sentenceOf(m_rule.effect));
    m_effect->setAccessibleDescription(m_sentence->text());
    m_fault->showMessage(m_rule.fault());
}

} // namespace RadarDesk::gui

#include "moc_faultruleform.cpp"
