// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/delivery/deliverydialog.h>

#include <session/delivery/deliveryinquiry.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>

#include <ui_deliverydialog.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

namespace RadarDesk::gui {

using namespace session;
using namespace workbench;

namespace {

VerdictView::Severity severityOf(const DeliveryReport &report)
{
    switch (report.kind) {
    case DeliveryReport::Kind::Faulty:
        return VerdictView::Severity::Bad;
    case DeliveryReport::Kind::Arrived:
    case DeliveryReport::Kind::Partial:
        return VerdictView::Severity::Good;
    case DeliveryReport::Kind::Unknown:
        break;
    }
    return VerdictView::Severity::Plain;
}

/// What is asked about.
QString titleOf(const DeliveryQuestion &question)
{
    const QString channel = visibleText(question.channel, 60);
    if (question.broadcast)
        //: %1 is a channel, %2 a time
        return DeliveryDialog::tr("The broadcast to “%1” at %2")
            .arg(channel, clockTime(momentOf(*question.broadcast)));
    if (!question.socketId.isEmpty())
        //: %1 is a channel, %2 the ID of a connection
        return DeliveryDialog::tr("The last message for “%1” at connection %2")
            .arg(channel, question.socketId);
    //: %1 is a channel
    return DeliveryDialog::tr("The last message for “%1”").arg(channel);
}

} // namespace

DeliveryDialog::DeliveryDialog(DeliveryInquiry &inquiry, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DeliveryDialog>())
    , m_inquiry(inquiry)
{
    m_ui->setupUi(this);
    m_ui->deliverySplit->setStretchFactor(0, 2);
    m_ui->deliverySplit->setStretchFactor(1, 3);
    m_ui->deliverySteps->setModel(&m_steps);
    m_ui->deliveryMissed->hide();
    m_ui->deliveryMissedTitle->hide();
    connect(&inquiry, &DeliveryInquiry::started, this, &DeliveryDialog::showRunning);
    connect(&inquiry, &DeliveryInquiry::finished, this, &DeliveryDialog::showReport);
    connect(m_ui->deliveryAgain, &QPushButton::clicked, &inquiry, &DeliveryInquiry::askAgain);
    connect(m_ui->deliveryCopy, &QPushButton::clicked, this, &DeliveryDialog::copy);
    connect(m_ui->deliverySteps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeliveryDialog::showStep);
    auto *const again = new QShortcut(Qt::Key_F5, this);
    connect(again, &QShortcut::activated, &inquiry, &DeliveryInquiry::askAgain);
}

DeliveryDialog::~DeliveryDialog() = default;

void DeliveryDialog::ask(const DeliveryQuestion &question)
{
    m_ui->deliveryNotice->hide();
    show();
    raise();
    activateWindow();
    m_inquiry.ask(question);
}

void DeliveryDialog::say(const QString &sentence)
{
    m_ui->deliveryNotice->showMessage(sentence);
}

void DeliveryDialog::showRunning()
{
    const DeliveryQuestion &question = m_inquiry.question();
    m_ui->deliveryWhat->setText(titleOf(question));
    m_ui->deliveryVerdict->showMessage(VerdictView::Severity::Plain,
                                       tr("Walking the way of the message…"));
    m_ui->deliveryAgain->setEnabled(false);
}

void DeliveryDialog::showReport()
{
    const DeliveryReport &report = *m_inquiry.report();
    m_ui->deliveryAgain->setEnabled(true);
    m_ui->deliveryCopy->setEnabled(true);
    m_steps.setSteps(reportedSteps(report));
    m_ui->deliverySteps->setCurrentIndex(m_steps.index(m_steps.tellingRow()));
    showStep();
    m_ui->deliveryMissed->showMissed(report.missed);
    m_ui->deliveryMissedTitle->setVisible(!report.missed.isEmpty());
    m_ui->deliveryVerdict->showMessage(severityOf(report), report.headline, report.text);
    if (report.remedy)
        m_ui->deliveryVerdict->offer(report.remedy->label, [this] { apply(); });
}

void DeliveryDialog::showStep()
{
    const int row = m_ui->deliverySteps->currentIndex().row();
    if (row >= 0 && row < m_steps.stepCount())
        m_ui->deliveryDetails->showStep(m_steps.steps().at(row), m_steps.hasFirstFinding(row));
}

void DeliveryDialog::apply()
{
    const DeliveryReport report = *m_inquiry.report();
    if (report.remedy->act != DeliveryRemedy::Act::CopyName) {
        Q_EMIT remedyRequested(report);
        return;
    }
    QGuiApplication::clipboard()->setText(report.remedy->text);
    say(tr("Copied: %1").arg(visibleText(report.remedy->text)));
}

void DeliveryDialog::copy()
{
    QGuiApplication::clipboard()->setText(toMarkdown(*m_inquiry.report()));
    say(tr("Copied the report as Markdown, without cookies, tokens and secrets."));
}

} // namespace RadarDesk::gui

#include "moc_deliverydialog.cpp"
