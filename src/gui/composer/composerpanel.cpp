// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/composerpanel.h>

#include <gui/composer/drafttabs.h>
#include <gui/composer/messagesize.h>
#include <gui/composer/placeholdermenu.h>
#include <gui/composer/sendpreview.h>
#include <gui/composer/targetingpanel.h>
#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/faultline.h>
#include <gui/kit/notices/floatingnotice.h>
#include <workbench/core/channelsmodel.h>
#include <workbench/core/tiptext.h>

#include <ui_composerpanel.h>

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>
#include <utility>

using PushRadar::ApiVersion;
using PushRadar::ChannelName;

namespace RadarDesk::gui {

using namespace workbench;

ComposerPanel::ComposerPanel(MessageDraft &draft, QAbstractItemModel &channels,
                             PlaceholderValues &values, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ComposerPanel>())
    , m_draft(draft)
    , m_values(values)
    , m_preview(new SendPreview(draft, values, this))
    , m_targeting(new TargetingPanel(draft, this))
    , m_channelFault(new FaultLine(this))
    , m_size(new MessageSize(this))
    , m_placeholders(new PlaceholderMenu(values, draft, this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->preview, m_preview);
    fillPlace(m_ui->targeting, m_targeting);
    fillPlace(m_ui->channelFault, m_channelFault);
    fillPlace(m_ui->messageSize, m_size);
    handFocusOn(*this, *m_ui->broadcast);
    m_draftTabs = new DraftTabs(draft,
                                {*m_ui->faces, *m_ui->itemsView, *m_ui->jsonEdit, *m_targeting,
                                 *m_ui->itemsFace, *m_ui->jsonFace, *m_ui->targetingFace},
                                this);
    m_ui->channel->setChannels(&channels);
    m_ui->banner->hide();
    m_ui->cancel->hide();
    m_ui->question->hide();
    new FloatingNotice({{m_ui->question, this}}, {{m_ui->faces, true}}, this);
    m_ui->result->setMostLines(2); // the buttons beside it stay where they are

    connect(m_ui->broadcast, &QPushButton::clicked, this, &ComposerPanel::broadcast);
    m_ui->keepTemplate->setIcon(symbolIcon(QStringLiteral("star")));
    connect(m_ui->keepTemplate, &QPushButton::clicked, this, &ComposerPanel::keep);
    m_ui->pasteCode->setIcon(symbolIcon(QStringLiteral("paste")));
    connect(m_ui->pasteCode, &QToolButton::clicked, this, &ComposerPanel::pasteRequested);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ComposerPanel::cancelRequested);
    connect(m_ui->confirm, &QPushButton::clicked, this,
            [this] { answer(&ComposerPanel::confirmed); });
    connect(m_ui->decline, &QPushButton::clicked, this,
            [this] { answer(&ComposerPanel::declined); });
    connect(m_ui->showFault, &QPushButton::clicked, this, &ComposerPanel::goToFault);
    connect(m_ui->discardJson, &QPushButton::clicked, this, [this] { m_draft.discardJson(); });
    connect(m_ui->channel->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_channelFaultShown = true;
        showChannel();
        if (m_draft.channelFault().isEmpty())
            Q_EMIT channelChosen(m_draft.channel());
    });
    m_ui->channel->lineEdit()->setPlaceholderText(tr("Channel name"));
    setUpPlaceholders();
    connectDraft();
}

ComposerPanel::~ComposerPanel() = default;

void ComposerPanel::setUpPlaceholders()
{
    m_preview->hide();
    m_ui->insertPlaceholder->setIcon(symbolIcon(QStringLiteral("placeholder")));
    m_ui->insertPlaceholder->setMenu(m_placeholders);
    connect(m_placeholders, &PlaceholderMenu::chosen, m_draftTabs, &DraftTabs::insert);
    connect(m_placeholders, &PlaceholderMenu::countersReset, this, [this] {
        showPlaceholders();
        Q_EMIT countersReset();
    });
    connect(m_preview, &SendPreview::changed, this, &ComposerPanel::showPreview);
    for (QWidget *editor :
         {static_cast<QWidget *>(m_ui->itemsView), static_cast<QWidget *>(m_ui->jsonEdit)}) {
        auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_Space, editor);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_placeholders, &PlaceholderMenu::openAtCursor);
    }
}

void ComposerPanel::connectDraft()
{
    MessageDraft *const draft = &m_draft;
    m_ui->itemsView->setItems(draft->items());
    m_ui->channel->setEditText(draft->channel());

    connect(m_ui->channel, &QComboBox::editTextChanged, draft, &MessageDraft::setChannel);
    connect(draft, &MessageDraft::channelChanged, this, [this](const QString &channel) {
        if (m_ui->channel->currentText() != channel)
            m_ui->channel->setEditText(channel);
        showChannel();
    });
    connect(draft, &MessageDraft::jsonFaultChanged, this, &ComposerPanel::showJsonFault);
    connect(draft, &MessageDraft::versionChanged, this, [this] {
        showChannel();
        m_draftTabs->show(m_draftTabs->current());
    });
    connect(draft, &MessageDraft::changed, this, &ComposerPanel::onDraftChanged);
    connect(draft, &MessageDraft::changed, this, &ComposerPanel::noteHeight);
    // Not while the view sets out its rows.
    connect(m_ui->itemsView->verticalHeader(), &QHeaderView::sectionResized, this,
            &ComposerPanel::noteHeight, Qt::QueuedConnection);
    m_channelFaultShown = !draft->channel().isEmpty();
    showChannel();
    showSize();
    m_draftTabs->show(DraftTabs::Items);
    showJsonFault();
    showPreview();
}

void ComposerPanel::showPlaceholders()
{
    m_preview->refresh();
}

void ComposerPanel::showPreview()
{
    const bool isSaid = m_shownFault && m_shownFault->place == DraftFault::Place::Placeholder;
    m_preview->setVisible(m_preview->isNeeded() && !(isSaid && m_preview->isFault()));
    showSize();
}

void ComposerPanel::setSending(bool sending)
{
    m_ui->cancel->setVisible(sending);
}

void ComposerPanel::showResult(ResultLine::Severity severity, const QString &text)
{
    m_ui->result->showMessage(severity, text);
}

void ComposerPanel::ask(const QString &question)
{
    extendQuestion(question);
    m_ui->question->show();
    Q_EMIT asked();
    // Not on the button that sends: the key that asked must not be the one that answers.
    m_ui->decline->setFocus(Qt::OtherFocusReason);
}

void ComposerPanel::extendQuestion(const QString &text, const QString &whole)
{
    m_ui->questionText->setText(text);
    m_ui->questionText->setToolTip(tipText(whole));
}

void ComposerPanel::withdrawQuestion()
{
    m_ui->question->hide();
}

void ComposerPanel::answer(void (ComposerPanel::*given)())
{
    withdrawQuestion();
    focusBroadcast();
    Q_EMIT(this->*given)();
}

void ComposerPanel::setLock(const QString &reason)
{
    m_ui->broadcast->setEnabled(reason.isEmpty());
    m_ui->broadcast->setToolTip(reason.isEmpty() ? tr("Send the broadcast") : reason);
    m_ui->broadcast->setText(reason.isEmpty() ? tr("&Broadcast   Ctrl+Enter")
                                              : tr("Sending is locked"));
}

void ComposerPanel::togglePlainText()
{
    if (m_ui->itemsView->isVisible() && m_ui->itemsView->isEnabled())
        m_ui->itemsView->togglePlainText();
}

void ComposerPanel::focusBroadcast()
{
    m_ui->broadcast->setFocus(Qt::OtherFocusReason);
}

void ComposerPanel::setCodeMenus(QMenu *copy, QMenu *paste)
{
    m_ui->copyCode->setMenu(copy);
    m_ui->pasteCode->setMenu(paste);
}

void ComposerPanel::setTabs(QWidget *tabs)
{
    fillPlaceBefore(m_ui->channel, m_ui->tabs, tabs);
}

void ComposerPanel::showDraft(const QString &id, const QString &json)
{
    m_channelFaultShown = false; // no send was attempted yet
    hideBanner();
    m_draftTabs->showText(id, json);
}

void ComposerPanel::focusShown()
{
    if (m_draft.channel().isEmpty())
        m_ui->channel->setFocus(Qt::OtherFocusReason);
    else
        m_ui->faces->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ComposerPanel::broadcast()
{
    if (const auto written = checkedMessage(Purpose::Send))
        Q_EMIT broadcastRequested(*written);
    else
        showResult(ResultLine::Severity::Bad, tr("Not sent. Fix the message first."));
}

void ComposerPanel::keep()
{
    if (const auto written = checkedMessage(Purpose::Save))
        Q_EMIT saveRequested(written->channel.toString(), written->data, written->version);
}

std::optional<PushRadar::Message> ComposerPanel::messageAsTyped()
{
    if (!isKeepable())
        return std::nullopt;
    const auto message = m_draft.message();
    if (message)
        return *message;
    showBanner(message.error());
    return std::nullopt;
}

std::optional<WrittenMessage> ComposerPanel::checkedMessage(Purpose purpose)
{
    m_ui->itemsView->finishEditing();
    m_channelFaultShown = true;
    showChannel();
    const auto written = purpose == Purpose::Send ? m_draft.written(m_values) : m_draft.asTyped();
    if (written) {
        hideBanner();
        return *written;
    }
    if (written.error().place == DraftFault::Place::Channel)
        m_ui->channel->setFocus(Qt::OtherFocusReason);
    else
        showBanner(written.error());
    return std::nullopt;
}

void ComposerPanel::showChannel()
{
    const QString channel = m_draft.channel();
    const QString fault = m_draft.channelFault();
    m_ui->kind->setText(ChannelsModel::kindText(ChannelName::kindOf(
        m_draft.version() == ApiVersion::V2 ? QStringView(channel).trimmed() : channel)));
    m_ui->kind->setVisible(!channel.isEmpty());
    m_channelFault->showMessage(m_channelFaultShown ? fault : QString());
}

void ComposerPanel::showSize()
{
    // The limit applies to the message as it is sent.
    const auto sent = m_preview->sentBytes();
    m_size->show(sent ? m_draft.size() - m_draft.data().size() + *sent : m_draft.size(),
                 m_draft.version());
}

int ComposerPanel::heightWith(int pages) const
{
    const int shown = std::max(m_ui->faces->sizeHint().height(), m_ui->faces->minimumHeight());
    int height = layout()->sizeHint().height() - shown + pages;
    // Lines that appear and disappear take their height from the tabs.
    for (const QWidget *each : {m_ui->preview, static_cast<QWidget *>(m_ui->banner)}) {
        if (!each->isHidden())
            height -= each->sizeHint().height() + layout()->spacing();
    }
    return height;
}

int ComposerPanel::wantedHeight() const
{
    return heightWith(m_draftTabs->wantedHeight());
}

int ComposerPanel::leastHeight() const
{
    constexpr int FewItems = 3;
    return heightWith(m_draftTabs->heightOf(FewItems));
}

bool ComposerPanel::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    // A part has another size, as after a change of the font.
    if (event->type() == QEvent::LayoutRequest)
        noteHeight();
    return isTaken;
}

void ComposerPanel::noteHeight()
{
    if (const int height = wantedHeight(); std::exchange(m_wantedHeight, height) != height)
        Q_EMIT wantedHeightChanged();
}

void ComposerPanel::showJsonFault()
{
    const auto &fault = m_draft.jsonFault();
    m_ui->jsonEdit->markFault(fault);
    // The items stay as they were until the text is mended, so that neither side is lost.
    m_ui->itemsView->setEnabled(!fault);
    if (!fault) {
        hideBanner();
        return;
    }
    showBanner({DraftFault::Place::Json, -1,
                tr("The JSON is invalid at line %1, column %2: %3")
                    .arg(fault->line)
                    .arg(fault->column)
                    .arg(fault->message)});
}

void ComposerPanel::showBanner(const DraftFault &fault)
{
    m_shownFault = fault;
    m_ui->jsonEdit->markFault(fault.json ? fault.json : m_draft.jsonFault());
    const bool json = fault.place == DraftFault::Place::Json;
    m_ui->bannerText->setText(fault.message);
    m_ui->showFault->setVisible(json || fault.row >= 0
                                || fault.place == DraftFault::Place::Targeting
                                || fault.place == DraftFault::Place::Placeholder);
    m_ui->discardJson->setVisible(json);
    m_ui->banner->show();
    showPreview();
}

void ComposerPanel::hideBanner()
{
    m_shownFault.reset();
    m_ui->jsonEdit->markFault(m_draft.jsonFault());
    m_ui->banner->hide();
    showPreview();
}

void ComposerPanel::goToFault()
{
    if (!m_shownFault)
        return;
    m_draftTabs->goTo(*m_shownFault);
}

void ComposerPanel::onDraftChanged()
{
    showSize();
    if (!m_ui->question->isHidden())
        answer(&ComposerPanel::declined);
    if (!m_shownFault || m_shownFault->place == DraftFault::Place::Json)
        return;
    if (m_draft.isLong()) {
        hideBanner(); // to look again with each change would take too long
        return;
    }
    // The error of the last attempt is shown until it is fixed.
    const auto written = m_draft.written(m_values);
    if (written)
        hideBanner();
    else if (written.error().place != DraftFault::Place::Channel)
        showBanner(written.error());
}

} // namespace RadarDesk::gui

#include "moc_composerpanel.cpp"
