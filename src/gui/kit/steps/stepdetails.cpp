// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/steps/stepdetails.h>

#include <gui/kit/look/theme.h>
#include <workbench/events/excerpt.h>
#include <workbench/events/exchangetext.h>
#include <workbench/events/phases.h>

#include <ui_stepdetails.h>

#include <QEvent>
#include <QLocale>
#include <QTabBar>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString paragraph(const QString &text, const QString &style = {})
{
    return QStringLiteral("<p style=\"margin:0 0 8px 0;%1\">%2</p>").arg(style, text);
}

} // namespace

StepDetails::StepDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StepDetails>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->stepTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->stepTitle->setFont(bold);
    m_ui->stepTabs->tabBar()->setDrawBase(false);
    m_ui->stepVerdict->viewport()->setAutoFillBackground(false);
    m_ui->stepVerdict->document()->setDocumentMargin(4);
    connect(m_ui->stepCall, &QComboBox::currentIndexChanged, this, &StepDetails::showCall);
}

StepDetails::~StepDetails() = default;

void StepDetails::showStep(const ReportedStep &step, bool isAdvised)
{
    m_step = step;
    m_isAdvised = isAdvised;
    m_lines.clear();
    m_ui->stepTitle->setText(step.title);
    {
        const QSignalBlocker quiet(m_ui->stepCall);
        m_ui->stepCall->clear();
        for (const StepCall &call : step.calls) {
            const auto status = call.exchange.status;
            m_ui->stepCall->addItem(tr("%1 (%2)").arg(
                call.purpose, status ? QString::number(*status) : tr("no answer")));
        }
    }
    showVerdict();
    showCall();
}

void StepDetails::showChanges(const QStringList &changes, const QDateTime &since)
{
    m_step = {};
    m_lines = {tr("Compared with the last successful run (%1).")
                   .arg(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat))};
    m_lines += changes.isEmpty() ? QStringList{tr("No relevant changes.")} : changes;
    m_ui->stepTitle->setText(tr("Changes since last success"));
    m_ui->stepCall->clear();
    showVerdict();
    showCall();
}

void StepDetails::showHint(const QString &title, const QString &hint)
{
    m_step = {};
    m_lines = {hint};
    m_ui->stepTitle->setText(title);
    m_ui->stepCall->clear();
    showVerdict();
    showCall();
}

QString StepDetails::verdictText() const
{
    return m_ui->stepVerdict->toPlainText();
}

void StepDetails::showVerdict()
{
    const ThemeColors tones = ThemeColors::of(palette());
    const QString muted = QStringLiteral("color:%1;").arg(tones.muted.name());
    QString html;
    for (const QString &line : std::as_const(m_lines))
        html += paragraph(escaped(line), line == m_lines.first() ? muted : QString());
    for (const ReportedFinding &finding : std::as_const(m_step.findings)) {
        html += paragraph(escaped(finding.sentence),
                          QStringLiteral("color:%1;font-weight:600;").arg(tones.failure.name()));
        if (m_isAdvised && &finding == &m_step.findings.constFirst())
            continue;
        html += paragraph(
            QStringLiteral("<b>%1</b> %2").arg(tr("What to do:"), escaped(finding.advice)));
    }
    if (m_step.findings.isEmpty() && !m_step.summary.isEmpty())
        html += paragraph(escaped(m_step.summary));
    for (const QString &note : std::as_const(m_step.notes))
        html += paragraph(escaped(note), muted);
    m_ui->stepVerdict->setHtml(html);
    // A reader says the name of such a text, and nothing of what it holds.
    m_ui->stepVerdict->setAccessibleName(m_ui->stepTitle->text() + QStringLiteral(": ")
                                         + m_ui->stepVerdict->toPlainText());
}

void StepDetails::showCall()
{
    const qsizetype number = m_ui->stepCall->currentIndex();
    const bool hasCall = number >= 0 && number < m_step.calls.size();
    m_ui->stepCall->setVisible(hasCall);
    for (QWidget *page : {m_ui->stepRequestPage, m_ui->stepResponsePage, m_ui->stepTimingPage})
        m_ui->stepTabs->setTabVisible(m_ui->stepTabs->indexOf(page), hasCall);
    if (!hasCall) {
        m_ui->stepRequest->clear();
        m_ui->stepResponse->clear();
        return;
    }
    // An audience may be looking: what lets somebody in is cut here too.
    const PushRadar::Exchange exchange = withoutSensitive(m_step.calls.at(number).exchange);
    m_ui->stepRequest->show(readableRequest(exchange));
    m_ui->stepResponse->show(readableResponse(exchange));
    m_ui->stepTiming->setPhases(phasesOf(exchange.timing));
}

void StepDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showVerdict();
}

} // namespace RadarDesk::gui

#include "moc_stepdetails.cpp"
