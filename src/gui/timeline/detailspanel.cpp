// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/detailspanel.h>

#include <gui/kit/layout/formplace.h>
#include <gui/kit/layout/onkey.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/timeline/annotationbar.h>
#include <gui/timeline/deliveriesdelegate.h>
#include <gui/timeline/deliveriesmodel.h>
#include <gui/timeline/eventdifference.h>
#include <gui/timeline/refusal.h>
#include <workbench/events/eventtext.h>
#include <workbench/events/exchangetext.h>

#include <ui_detailspanel.h>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int LowHeight = 160; // at the bottom of a small window
constexpr int LeastHeight = 72; // where the window or a person leaves no more
constexpr int PartGap = 2;
// Of more than this, a page is made when it is looked at: one may only be passing by.
constexpr qsizetype SmallBytes = qsizetype{32} * 1024;

qsizetype bytesOf(const Event &event)
{
    const qsizetype bodies = event.exchange
        ? event.exchange->requestBody.size() + event.exchange->responseBody.size()
        : 0;
    return event.data.size() + event.typed.size() + bodies;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPanel>())
    , m_deliveries(new DeliveriesModel(this))
    , m_annotation(new AnnotationBar(this))
{
    m_ui->setupUi(this);
    m_ui->rootLayout->insertWidget(1, m_annotation);
    m_annotation->setObjectName(QStringLiteral("annotation"));
    connect(m_annotation, &AnnotationBar::noteDone, this, &DetailsPanel::fitHeight,
            Qt::QueuedConnection); // once the keyboard has left it
    m_ui->rootLayout->setStretchFactor(m_ui->tabs, 1);
    m_ui->close->setIcon(symbolIcon(QStringLiteral("close")));
    m_ui->copy->setIcon(symbolIcon(QStringLiteral("duplicate")));
    QFont bold = m_ui->summary->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->summary->setFont(bold);
    m_ui->tabs->tabBar()->setDrawBase(false);
    // The bar has its turn; one of both would lead from the buttons beside it back to it.
    m_ui->tabs->setFocusProxy(nullptr); // to which the policy would go
    m_ui->tabs->setFocusPolicy(Qt::NoFocus);
    m_ui->timingScroll->viewport()->setAutoFillBackground(false);
    m_ui->timing->setAutoFillBackground(false);
    m_annotation->setTabPlace(*m_ui->close, *m_ui->tabs->tabBar());
    setUpDeliveries();
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->decodedPage), false);
    connect(m_ui->decoded, &DecodedPanel::found, this, &DetailsPanel::showDecoded);
    connect(m_ui->why, &QPushButton::clicked, this, [this] { Q_EMIT whyRequested(m_event); });
    connect(m_ui->close, &QToolButton::clicked, this, &DetailsPanel::closed);
    connect(m_ui->copy, &QToolButton::clicked, this, &DetailsPanel::copyPage);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        m_returnsToDecoded = false;
        fill(m_ui->tabs->currentWidget());
        showCut();
    });
    onKey(*this, Qt::Key_Escape, [this] { Q_EMIT closed(); });
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::setUpDeliveries()
{
    m_ui->deliveries->setModel(m_deliveries);
    m_ui->deliveries->setItemDelegate(new DeliveriesDelegate(this));
    m_ui->deliveries->viewport()->setAutoFillBackground(false);
    connect(m_ui->deliveries, &QListView::activated, this, [this](const QModelIndex &index) {
        const QString socketId = index.data(DeliveriesModel::SocketIdRole).toString();
        if (!socketId.isEmpty())
            Q_EMIT connectionRequested(socketId);
    });
}

void DetailsPanel::show(const Event &event)
{
    m_event = event;
    m_previous.reset();
    m_compared.reset();
    showHead();
    showPages(false);
}

void DetailsPanel::show(const Event &event, const std::optional<Event> &previous)
{
    m_event = event;
    m_previous = previous;
    m_compared.reset();
    showHead();
    showPages(true);
}

void DetailsPanel::showUnusual(const QString &text)
{
    m_ui->unusualEvent->setText(text);
    fitHeight();
}

void DetailsPanel::compareWith(const Event &other)
{
    m_compared = other;
    showPages(true);
    m_ui->tabs->setCurrentWidget(m_ui->differencePage);
}

void DetailsPanel::showNothing()
{
    m_event = {};
    m_previous.reset();
    m_compared.reset();
    m_filled.clear();
    m_cut.clear();
    m_ui->summary->clear();
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->circumstances), static_cast<QWidget *>(m_ui->note),
          static_cast<QWidget *>(m_ui->cut), static_cast<QWidget *>(m_ui->tabs),
          static_cast<QWidget *>(m_ui->copy), static_cast<QWidget *>(m_ui->close),
          static_cast<QWidget *>(m_ui->why), static_cast<QWidget *>(m_ui->unusualEvent)})
        part->hide();
    m_isEventShown = false;
    fitHeight();
}

void DetailsPanel::setBeginnings(QWidget *beginnings)
{
    fillPlace(m_ui->beginnings, beginnings);
    fitHeight();
}

void DetailsPanel::showHead()
{
    m_isEventShown = true;
    m_ui->close->show();
    QStringList parts{kindText(m_event)};
    if (!m_event.channel.isEmpty())
        parts.append(m_event.channel);
    if (const QString result = resultText(m_event); !result.isEmpty())
        parts.append(result);
    m_ui->summary->setText(parts.join(QStringLiteral(" · ")));

    QStringList circumstances;
    if (m_event.time.isValid())
        circumstances.append(timeText(m_event));
    if (m_event.exchange && !m_event.exchange->method.isEmpty())
        circumstances.append(m_event.exchange->url.host()
                             + (m_event.exchange->url.port() < 0
                                    ? QString()
                                    : u':' + QString::number(m_event.exchange->url.port())));
    if (const QString duration = durationText(m_event); !duration.isEmpty())
        circumstances.append(duration);
    if (const QString caller = callerText(m_event); !caller.isEmpty())
        circumstances.append(caller);
    if (m_event.subscribers)
        circumstances.append(tr("%n subscribers reached", nullptr, *m_event.subscribers));
    m_ui->circumstances->setText(circumstances.join(QStringLiteral(" · ")));
    fitHeight();
    m_ui->note->setText(m_event.note);
    m_ui->note->setVisible(!m_event.note.isEmpty());
    m_ui->why->setVisible(refusalOf(m_event).has_value());
}

void DetailsPanel::fitHeight()
{
    const bool isEvent = m_isEventShown;
    const bool isLow = height() < LowHeight;
    m_ui->beginnings->setVisible(!isEvent);
    // There is room for either of them.
    m_ui->nothing->setVisible(!isEvent && (!isLow || m_ui->beginnings->childrenRect().isEmpty()));
    m_ui->circumstances->setVisible(isEvent && !isLow && !m_ui->circumstances->text().isEmpty());
    m_ui->unusualEvent->setVisible(isEvent && (!isLow || !m_ui->unusualEvent->text().isEmpty()));
    showSummary(!isEvent || !isLow || m_ui->tabs->isHidden());
    m_ui->headButtons->setVisible(isEvent);
    if (!isEvent)
        m_ui->summary->hide();
    m_annotation->setVisible(
        isEvent && !m_event.isDamaged
        && (!isLow || m_annotation->isAncestorOf(QApplication::focusWidget())));
}

void DetailsPanel::showSummary(bool shown)
{
    // In the row of a low window's list, which is just above, it can be read.
    m_ui->summary->setVisible(shown);
    m_ui->note->setWordWrap(shown);
    m_ui->cut->setWordWrap(shown);
    m_ui->rootLayout->setSpacing(shown ? PartGap : 0);
    m_ui->headLayout->setContentsMargins(16, shown ? 6 : 0, 10, 0);
    const bool isInTabs = m_ui->tabs->cornerWidget() != nullptr;
    if (isInTabs != shown)
        return;
    QTabBar *const bar = m_ui->tabs->tabBar();
    bar->setProperty("low", !shown);
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(bar, &restyled);
    m_ui->tabs->setCornerWidget(shown ? nullptr : m_ui->headButtons);
    if (shown)
        m_ui->headLayout->addWidget(m_ui->headButtons, 0, Qt::AlignTop);
    m_ui->headButtons->show();
    // Tab goes where the eye goes: beside the tabs, they are between those and the page.
    if (shown)
        m_annotation->setTabPlace(*m_ui->close, *m_ui->tabs->tabBar());
    else
        giveTurnsAfter(m_ui->tabs->tabBar(), *m_ui->headButtons);
}

QSize DetailsPanel::minimumSizeHint() const
{
    const QSize parts = QWidget::minimumSizeHint();
    return {parts.width(), std::min(parts.height(), LeastHeight)};
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void DetailsPanel::editNote()
{
    // The event may still be on its way here; nothing may hide the field until then.
    m_isEventShown = true;
    m_ui->nothing->hide();
    m_ui->beginnings->hide();
    m_annotation->show();
    m_annotation->editNote();
}

void DetailsPanel::showPages(bool withDifference)
{
    const bool hasExchange = m_event.exchange != nullptr;
    const bool hasData = !m_event.data.isEmpty();
    const auto setPageVisible = [this](QWidget *page, bool visible) {
        m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(page), visible);
    };
    m_filled.clear();
    m_cut.clear();
    {
        // The pages that are passed by while others go and come are not to be filled.
        const QSignalBlocker quiet(m_ui->tabs);
        setPageVisible(m_ui->dataPage, hasData);
        setPageVisible(m_ui->differencePage, (hasData && withDifference) || m_compared);
        setPageVisible(m_ui->deliveriesPage, m_event.deliveries != nullptr);
        for (QWidget *page : {m_ui->requestPage, m_ui->responsePage, m_ui->timingPage})
            setPageVisible(page, hasExchange);
        setPageVisible(m_ui->typedPage, !m_event.typed.isEmpty());
        setPageVisible(m_ui->rawPage, bytesOf(m_event) > 0);
    }
    searchEncoded();
    m_ui->tabs->setVisible(hasExchange || hasData || m_event.deliveries || m_compared);
    m_ui->copy->setVisible(m_ui->tabs->isVisibleTo(this));
    fitHeight();
    fill(m_ui->tabs->currentWidget());
    if (bytesOf(m_event) <= SmallBytes) {
        for (QWidget *page : {m_ui->dataPage, m_ui->requestPage, m_ui->typedPage,
                              m_ui->responsePage, m_ui->timingPage})
            fill(page);
    } else {
        // Nothing of another event is left behind.
        for (const auto &[page, view] :
             {std::pair{m_ui->dataPage, m_ui->data}, std::pair{m_ui->requestPage, m_ui->request},
              std::pair{m_ui->typedPage, m_ui->typed},
              std::pair{m_ui->responsePage, m_ui->response}}) {
            if (!m_filled.contains(page))
                view->clear();
        }
    }
    showCut();
}

void DetailsPanel::fill(QWidget *page)
{
    if (!page || m_filled.contains(page))
        return;
    m_filled.insert(page);
    const PushRadar::Exchange *exchange = m_event.exchange.get();
    const auto fillWith = [this, page](JsonView *view, const ReadableText &content) {
        view->show(content);
        if (content.isCut)
            m_cut.insert(page);
    };
    if (page == m_ui->dataPage)
        fillWith(m_ui->data, readable(m_event.data));
    else if (page == m_ui->requestPage)
        fillWith(m_ui->request, exchange ? readableRequest(*exchange) : ReadableText());
    else if (page == m_ui->typedPage)
        fillWith(m_ui->typed, readable(m_event.typed));
    else if (page == m_ui->responsePage)
        fillWith(m_ui->response, exchange ? readableResponse(*exchange) : ReadableText());
    else if (page == m_ui->timingPage)
        m_ui->timing->setPhases(exchange ? phasesOf(exchange->timing) : QList<Phase>());
    else if (page == m_ui->differencePage)
        showDifference();
    else if (page == m_ui->deliveriesPage)
        m_deliveries->setLines(m_event.deliveries ? linesOf(*m_event.deliveries, m_event.channel)
                                                  : QList<DeliveryLine>());
    else if (page == m_ui->rawPage)
        m_ui->raw->show(m_event.data, exchange ? exchange->requestBody : QByteArray(),
                        exchange ? exchange->responseBody : QByteArray());
}

void DetailsPanel::searchEncoded()
{
    QList<QByteArray> texts{m_event.data};
    if (m_event.exchange)
        texts += {m_event.exchange->requestBody, m_event.exchange->responseBody};
    texts.removeAll(QByteArray());
    m_ui->decoded->show(texts);
}

void DetailsPanel::showDecoded(bool anything)
{
    const QSignalBlocker quiet(m_ui->tabs);
    // Who goes through events for what is decoded gets to the next one again.
    m_returnsToDecoded = m_returnsToDecoded || m_ui->tabs->currentWidget() == m_ui->decodedPage;
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->decodedPage), anything);
    if (anything && std::exchange(m_returnsToDecoded, false))
        m_ui->tabs->setCurrentWidget(m_ui->decodedPage);
    fill(m_ui->tabs->currentWidget());
    showCut();
}

void DetailsPanel::showDifference()
{
    const EventDifference found = m_compared ? differenceFrom(*m_compared, m_event)
                                             : differenceFromPrevious(m_previous, m_event);
    m_ui->differenceText->setText(found.text);
    m_ui->difference->show(found.lines);
    m_ui->difference->setVisible(!found.lines.isSame());
    m_ui->differenceRest->setVisible(found.lines.isSame());
}

void DetailsPanel::showCut()
{
    const bool cut = m_cut.contains(m_ui->tabs->currentWidget());
    m_ui->cut->setVisible(cut);
    if (cut)
        m_ui->cut->setText(tr("Only the start of the text is shown. “Raw” shows the complete text, "
                              "and “Copy” copies it."));
}

QString DetailsPanel::pageText() const
{
    const QWidget *page = m_ui->tabs->currentWidget();
    const PushRadar::Exchange *exchange = m_event.exchange.get();
    if (page == m_ui->timingPage)
        return m_ui->timing->text();
    if (page == m_ui->rawPage)
        return m_ui->raw->text();
    if (page == m_ui->decodedPage)
        return m_ui->decoded->text();
    if (page == m_ui->differencePage)
        return m_previous || m_compared ? m_ui->difference->text() : m_ui->differenceText->text();
    if (page == m_ui->deliveriesPage && m_event.deliveries)
        return toText(*m_event.deliveries, m_event.channel);
    if (page == m_ui->requestPage && exchange)
        return readableRequest(*exchange, Extent::All).text;
    if (page == m_ui->typedPage)
        return readable(m_event.typed, Extent::All).text;
    if (page == m_ui->responsePage && exchange)
        return readableResponse(*exchange, Extent::All).text;
    return readable(m_event.data, Extent::All).text;
}

void DetailsPanel::copyPage() const
{
    QApplication::clipboard()->setText(pageText());
}

} // namespace RadarDesk::gui

#include "moc_detailspanel.cpp"
