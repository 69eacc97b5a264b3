// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <window/detailspanel.h>

#include <window/symbolicon.h>
#include <workbench/eventtext.h>
#include <workbench/exchangetext.h>

#include <ui_detailspanel.h>

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QShortcut>

namespace RadarDesk {

namespace {

constexpr int LinesInSight = 8;

}

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPanel>())
{
    m_ui->setupUi(this);
    m_ui->close->setIcon(symbolIcon(QStringLiteral("close")));
    m_ui->copy->setIcon(symbolIcon(QStringLiteral("duplicate")));
    for (QPlainTextEdit *page : {m_ui->data, m_ui->request, m_ui->response}) {
        page->setWordWrapMode(QTextOption::WrapAnywhere);
        page->setTabChangesFocus(true);
        page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    // What a failed call has to say, the certificate's fields below it, is seen without scrolling.
    m_ui->response->setMinimumHeight(
        LinesInSight
        * QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).lineSpacing());
    connect(m_ui->close, &QToolButton::clicked, this, &DetailsPanel::closed);
    connect(m_ui->copy, &QToolButton::clicked, this, &DetailsPanel::copyPage);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DetailsPanel::closed);
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::show(const Event &event)
{
    QStringList parts{kindText(event.kind)};
    if (!event.channel.isEmpty())
        parts.append(event.channel);
    if (const QString result = resultText(event); !result.isEmpty())
        parts.append(result);
    if (event.subscribers)
        parts.append(tr("reached %n subscribers", nullptr, *event.subscribers));
    QString summary = parts.join(QStringLiteral(" · "));
    if (!event.note.isEmpty())
        summary += u'\n' + event.note;
    m_ui->summary->setText(summary);

    const bool hasExchange = event.exchange != nullptr;
    m_ui->data->setPlainText(readableBody(event.data));
    m_ui->request->setPlainText(hasExchange ? requestText(*event.exchange) : QString());
    m_ui->response->setPlainText(hasExchange ? responseText(*event.exchange) : QString());
    m_ui->timing->setPhases(hasExchange ? phasesOf(event.exchange->timing) : QList<Phase>());
    m_ui->tabs->setTabVisible(0, !event.data.isEmpty());
    for (int tab = 1; tab < m_ui->tabs->count(); ++tab)
        m_ui->tabs->setTabVisible(tab, hasExchange);
    m_ui->tabs->setVisible(hasExchange || !event.data.isEmpty());
    m_ui->copy->setVisible(m_ui->tabs->isVisibleTo(this));
}

void DetailsPanel::copyPage() const
{
    const QWidget *page = m_ui->tabs->currentWidget();
    const QString text = page == m_ui->timingPage ? m_ui->timing->text()
        : page == m_ui->requestPage               ? m_ui->request->toPlainText()
        : page == m_ui->responsePage              ? m_ui->response->toPlainText()
                                                  : m_ui->data->toPlainText();
    QApplication::clipboard()->setText(text);
}

} // namespace RadarDesk

#include "moc_detailspanel.cpp"
