// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/timerangefield.h>

#include <gui/kit/layout/steadybox.h>
#include <workbench/scenarios/timetext.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using PushRadar::Result;

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr TimeRange::Time UsualTime{1000};
constexpr int TimeFieldWidth = 84;
constexpr char UnitProperty[] = "timeUnit"; ///< Of what a field held last.

} // namespace

TimeRangeField::TimeRangeField(QWidget *parent)
    : QWidget(parent)
    , m_mode(new SteadyBox(this))
    , m_least(new QLineEdit(this))
    , m_to(new QLabel(tr("to", "between two times"), this))
    , m_most(new QLineEdit(this))
{
    m_mode->setObjectName(QStringLiteral("rangeMode"));
    m_least->setObjectName(QStringLiteral("rangeLeast"));
    m_most->setObjectName(QStringLiteral("rangeMost"));
    for (QLineEdit *field : {m_least, m_most}) {
        field->setMinimumWidth(TimeFieldWidth);
        field->setMaximumWidth(2 * TimeFieldWidth);
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            keepUnit(*field);
            Q_EMIT edited();
        });
        connect(field, &QLineEdit::editingFinished, this, [this, field] { addUnit(*field); });
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_mode);
    row->addWidget(m_least);
    row->addWidget(m_to);
    row->addWidget(m_most);
    row->addStretch(1);
    setFocusProxy(m_mode); // nothing is before it
    connect(m_mode, &QComboBox::activated, this, &TimeRangeField::onModeChosen);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &TimeRangeField::showFields);
    setUse(Use::Wait, tr("Time"));
}

void TimeRangeField::setUse(Use use, const QString &name)
{
    const auto add = [this](const QString &text, Mode mode) {
        m_mode->addItem(text, static_cast<int>(mode));
    };
    m_use = use;
    m_mode->clear();
    if (use == Use::Pace) {
        add(tr("Without a pause"), Mode::None);
        add(tr("Every", "such a time"), Mode::Fixed);
        add(tr("At random, every", "such a time"), Mode::Random);
        add(tr("Times a second"), Mode::PerSecond);
    } else {
        add(tr("Always"), Mode::Fixed);
        add(tr("At random"), Mode::Random);
    }
    m_mode->setAccessibleName(name);
    m_least->setAccessibleName(name);
    m_most->setAccessibleName(tr("%1, at most").arg(name));
    showFields();
}

void TimeRangeField::setRange(const TimeRange &range)
{
    Mode mode = range.isFixed() ? Mode::Fixed : Mode::Random;
    if (range.isNone() && m_use == Use::Pace)
        mode = Mode::None;
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(mode)));
    m_least->setText(timeText(range.least()));
    m_most->setText(timeText(range.most()));
    keepUnit(*m_least);
    keepUnit(*m_most);
    showFields();
}

void TimeRangeField::keepUnit(QLineEdit &field)
{
    // A number that is typed over "500 ms" is one of milliseconds.
    if (const QString unit = unitOfTime(field.text()); !unit.isEmpty())
        field.setProperty(UnitProperty, unit);
}

void TimeRangeField::addUnit(QLineEdit &field) const
{
    const QString unit = field.property(UnitProperty).toString();
    if (mode() != Mode::PerSecond && !unit.isEmpty() && timeFromText(field.text())
        && unitOfTime(field.text()).isEmpty())
        field.setText(field.text().trimmed() + u' ' + unit);
}

Result<std::chrono::milliseconds, QString> TimeRangeField::timeIn(const QLineEdit &field) const
{
    return timeFromText(field.text(), field.property(UnitProperty).toString());
}

Result<TimeRange, QString> TimeRangeField::range() const
{
    switch (mode()) {
    case Mode::None:
        return TimeRange();
    case Mode::PerSecond: {
        const auto pace = paceFromText(m_least->text());
        return pace ? TimeRange::make(*pace) : pace.error();
    }
    case Mode::Fixed:
    case Mode::Random:
        break;
    }
    const auto least = timeIn(*m_least);
    if (!least)
        return least.error();
    if (mode() == Mode::Fixed)
        return TimeRange::make(*least);
    const auto most = timeIn(*m_most);
    return most ? TimeRange::make(*least, *most) : most.error();
}

TimeRangeField::Mode TimeRangeField::mode() const
{
    return static_cast<Mode>(m_mode->currentData().toInt());
}

void TimeRangeField::showFields()
{
    m_least->setVisible(mode() != Mode::None);
    m_to->setVisible(mode() == Mode::Random);
    m_most->setVisible(mode() == Mode::Random);
}

void TimeRangeField::onModeChosen()
{
    // What is there is said in the new way, as far as it can be.
    const auto least = timeIn(*m_least);
    if (mode() == Mode::PerSecond) {
        if (least && least->count() > 0)
            m_least->setText(QString::number(1000.0 / static_cast<double>(least->count())));
        if (!paceFromText(m_least->text()))
            m_least->setText(QStringLiteral("1"));
    } else if (!least || least->count() == 0) {
        m_least->setText(timeText(UsualTime));
    }
    if (mode() == Mode::Random) {
        const auto from = timeIn(*m_least);
        const auto to = timeIn(*m_most);
        if (from && (!to || *to <= *from))
            m_most->setText(timeText(std::min(2 * *from, TimeRange::Longest)));
    }
    for (QLineEdit *field : {m_least, m_most}) {
        keepUnit(*field);
        addUnit(*field);
    }
    showFields();
    Q_EMIT edited();
}

} // namespace RadarDesk::gui

#include "moc_timerangefield.cpp"
