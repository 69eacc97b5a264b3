// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/composerpanel.h>

#include <gui/composer/placeholdermenu.h>
#include <gui/composer/sendpreview.h>
#include <gui/composer/targetingpanel.h>
#include <gui/kit/focushandover.h>
#include <gui/kit/formplace.h>
#include <gui/kit/symbolicon.h>
#include <workbench/core/channelsmodel.h>

#include <ui_composerpanel.h>

#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::ChannelName;

namespace RadarDesk::gui {

using namespace workbench;

namespace {

enum Face { ItemsFace, JsonFace, TargetingFace };

}

ComposerPanel::ComposerPanel(MessageDraft &draft, QAbstractItemModel &channels,
                             PlaceholderValues &values, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ComposerPanel>())
    , m_draft(draft)
    , m_values(values)
    , m_preview(new SendPreview(draft, values, this))
    , m_placeholders(new PlaceholderMenu(values, this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->preview, m_preview);
    fillPlace(m_ui->targeting, new TargetingPanel(draft, this));
    handFocusOn(*this, *m_ui->broadcast);
    m_ui->channel->setChannels(&channels);
    m_ui->banner->hide();
    m_ui->channelFault->hide();
    m_ui->cancel->hide();
    m_ui->question->hide();

    auto *faces = new QButtonGroup(this);
    faces->addButton(m_ui->itemsFace, ItemsFace);
    faces->addButton(m_ui->jsonFace, JsonFace);
    faces->addButton(m_ui->targetingFace, TargetingFace);
    connect(faces, &QButtonGroup::idClicked, this, [this](int face) {
        showFace(face);
        m_ui->faces->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    handFocusOn(*m_ui->itemsPage, *m_ui->itemsView);
    handFocusOn(*m_ui->jsonPage, *m_ui->jsonEdit);
    handFocusOn(*m_ui->targetingPage, *m_ui->targeting);

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
    m_ui->channel->lineEdit()->setPlaceholderText(tr("Name of a channel"));
    setUpPlaceholders();
    followDraft();
}

ComposerPanel::~ComposerPanel() = default;

void ComposerPanel::setUpPlaceholders()
{
    m_preview->hide();
    m_ui->insertPlaceholder->setIcon(symbolIcon(QStringLiteral("placeholder")));
    m_ui->insertPlaceholder->setMenu(m_placeholders);
    connect(m_placeholders, &PlaceholderMenu::chosen, this, &ComposerPanel::insertPlaceholder);
    connect(m_placeholders, &PlaceholderMenu::countersReset, this, [this] {
        showPlaceholders();
        Q_EMIT countersReset();
    });
    connect(m_preview, &SendPreview::changed, this, &ComposerPanel::showPreview);
    for (QWidget *editor :
         {static_cast<QWidget *>(m_ui->itemsView), static_cast<QWidget *>(m_ui->jsonEdit)}) {
        auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_Space, editor);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ComposerPanel::openPlaceholders);
    }
}

void ComposerPanel::followDraft()
{
    MessageDraft *const draft = &m_draft;
    m_ui->itemsView->setItems(draft->items());
    m_ui->jsonEdit->setPlainText(draft->json());
    m_ui->channel->setEditText(draft->channel());

    connect(m_ui->channel, &QComboBox::editTextChanged, draft, &MessageDraft::setChannel);
    connect(draft, &MessageDraft::channelChanged, this, [this](const QString &channel) {
        if (m_ui->channel->currentText() != channel)
            m_ui->channel->setEditText(channel);
        showChannel();
    });
    connect(m_ui->jsonEdit, &QPlainTextEdit::textChanged, draft,
            [this, draft] { draft->setJson(m_ui->jsonEdit->toPlainText()); });
    connect(draft, &MessageDraft::jsonReplaced, m_ui->jsonEdit, &JsonEdit::replaceText);
    connect(draft, &MessageDraft::jsonFaultChanged, this, &ComposerPanel::showJsonFault);
    connect(draft, &MessageDraft::versionChanged, this, [this] {
        showChannel();
        showFace(m_ui->faces->currentIndex());
    });
    connect(draft, &MessageDraft::changed, this, &ComposerPanel::onDraftChanged);
    m_channelFaultShown = !draft->channel().isEmpty();
    showChannel();
    showSize();
    showFace(ItemsFace);
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

void ComposerPanel::openPlaceholders()
{
    const QWidget *focused = QApplication::focusWidget();
    const QRect cursor = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    m_placeholders->popup(focused->mapToGlobal(cursor.bottomLeft() + QPoint(0, 4)));
}

void ComposerPanel::insertPlaceholder(const QString &typed)
{
    if (face() == TargetingFace)
        showFace(ItemsFace);
    if (face() == JsonFace)
        m_ui->jsonEdit->insertPlaceholder(typed);
    else
        m_ui->itemsView->insertText(typed);
}

void ComposerPanel::setSending(bool sending)
{
    m_ui->cancel->setVisible(sending);
}

void ComposerPanel::showResult(ResultLine::Mood mood, const QString &text)
{
    m_ui->result->say(mood, text);
}

void ComposerPanel::ask(const QString &question)
{
    m_ui->questionText->setText(question);
    m_ui->question->show();
    Q_EMIT asked();
    // Not on the button that sends: the key that asked must not be the one that answers.
    m_ui->decline->setFocus(Qt::OtherFocusReason);
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
    m_ui->broadcast->setToolTip(reason.isEmpty() ? tr("Send this broadcast") : reason);
    m_ui->broadcast->setText(reason.isEmpty() ? tr("&Broadcast   Ctrl+Enter")
                                              : tr("Locked against sending"));
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

int ComposerPanel::face() const
{
    return m_ui->faces->currentIndex();
}

void ComposerPanel::setFace(int face)
{
    showFace(qBound<int>(ItemsFace, face, TargetingFace));
}

void ComposerPanel::broadcast()
{
    if (const auto written = checkedMessage(Purpose::Send))
        Q_EMIT broadcastRequested(*written);
    else
        showResult(ResultLine::Mood::Bad, tr("Not sent."));
}

void ComposerPanel::keep()
{
    if (const auto written = checkedMessage(Purpose::Keep))
        Q_EMIT keepRequested(written->channel, written->data, written->version);
}

std::optional<PushRadar::Message> ComposerPanel::messageAsTyped()
{
    if (!checkedMessage(Purpose::Keep))
        return std::nullopt;
    const auto message = m_draft.message();
    if (message)
        return *message;
    showBanner(message.error());
    return std::nullopt;
}

std::optional<ComposerPanel::Obstacle> ComposerPanel::obstacle(Purpose purpose) const
{
    const auto typed = m_draft.message();
    // What counts is the size of what is sent.
    if (!typed && typed.error().place != DraftFault::Place::Size)
        return Obstacle{typed.error(), std::nullopt};
    if (purpose == Purpose::Keep)
        return std::nullopt;
    const auto expanded = expandPlaceholders(m_draft.json().toUtf8(), m_values);
    if (!expanded)
        return obstacleOf(expanded.error());
    const auto object = PushRadar::JsonValue::fromJson(expanded->json);
    const auto sent = m_draft.message(PushRadar::DataItems::fromObject(*object));
    return sent ? std::nullopt : std::optional(Obstacle{sent.error(), std::nullopt});
}

ComposerPanel::Obstacle ComposerPanel::obstacleOf(const PlaceholderFault &placeholder) const
{
    return {{DraftFault::Place::Placeholder, rowAt(placeholder.offset),
             tr("Line %1, column %2: %3")
                 .arg(placeholder.line)
                 .arg(placeholder.column)
                 .arg(placeholder.message)},
            placeholder};
}

int ComposerPanel::rowAt(qsizetype offset) const
{
    const QByteArray json = m_draft.json().toUtf8();
    const auto object = PushRadar::JsonValue::fromJson(json);
    if (!object)
        return -1;
    const qsizetype start = json.indexOf('{');
    QString key;
    const auto members = object->members();
    for (const PushRadar::JsonMember &member : members) {
        if (start + member.keyOffset <= offset)
            key = member.key.trimmed();
    }
    const auto &items = m_draft.items()->items();
    const auto found = std::find_if(items.begin(), items.end(), [&key](const EditedItem &item) {
        return item.enabled && item.key.trimmed() == key;
    });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

std::optional<WrittenMessage> ComposerPanel::checkedMessage(Purpose purpose)
{
    m_ui->itemsView->finishEditing();
    m_channelFaultShown = true;
    showChannel();
    if (const auto found = obstacle(purpose)) {
        if (found->fault.place == DraftFault::Place::Channel)
            m_ui->channel->setFocus(Qt::OtherFocusReason);
        else
            showBanner(found->fault, found->place);
        return std::nullopt;
    }
    hideBanner();
    const ApiVersion version = m_draft.version();
    WrittenMessage written{
        .channel = m_draft.channel(), .data = m_draft.data(), .targeting = {}, .version = version};
    if (const auto name = ChannelName::make(written.channel, version))
        written.channel = name->toString();
    if (const auto targeting = m_draft.targeting().targeting();
        targeting && version == ApiVersion::V2)
        written.targeting = *targeting;
    return written;
}

void ComposerPanel::showFace(int face)
{
    const bool targeted = m_draft.version() == ApiVersion::V2;
    m_ui->targetingFace->setVisible(targeted);
    const int shown = face == TargetingFace && !targeted ? ItemsFace : face;
    m_ui->faces->setCurrentIndex(shown);
    // Only the page in sight says how small the window can get.
    for (int page = 0; page < m_ui->faces->count(); ++page)
        m_ui->faces->widget(page)->setSizePolicy(
            QSizePolicy::Preferred, page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_ui->itemsFace->setChecked(shown == ItemsFace);
    m_ui->jsonFace->setChecked(shown == JsonFace);
    m_ui->targetingFace->setChecked(shown == TargetingFace);
}

void ComposerPanel::showChannel()
{
    const QString channel = m_draft.channel();
    const QString fault = m_draft.channelFault();
    m_ui->kind->setText(ChannelsModel::kindText(ChannelName::kindOf(
        m_draft.version() == ApiVersion::V2 ? QStringView(channel).trimmed() : channel)));
    m_ui->kind->setVisible(!channel.isEmpty());
    m_ui->channelFault->setText(fault);
    m_ui->channelFault->setVisible(m_channelFaultShown && !fault.isEmpty());
}

void ComposerPanel::showSize()
{
    const QLocale locale;
    // What counts is what is sent.
    const auto sent = m_preview->sentBytes();
    const qsizetype size = sent ? m_draft.size() - m_draft.data().size() + *sent : m_draft.size();
    const bool limited = m_draft.version() == ApiVersion::V3;
    const auto limit = PushRadar::Message::SizeLimitV3;
    const QString bytes = size < 1024
        ? tr("%1 B").arg(size)
        : tr("%1 KiB").arg(locale.toString(static_cast<double>(size) / 1024, 'f', 1));
    m_ui->size->setText(limited ? tr("%1 of %2 KiB").arg(bytes).arg(limit / 1024) : bytes);
    m_ui->size->setToolTip(limited ? tr("Channel and data together; v3 takes at most 10 KiB.")
                                   : tr("Channel and data together; v2 has no documented limit."));
    m_ui->meter->setAccessibleName(m_ui->size->text()); // it shows no more than that
    m_ui->meter->setVisible(limited);
    m_ui->meter->setMaximum(static_cast<int>(limit));
    m_ui->meter->setValue(static_cast<int>(qMin<qsizetype>(size, limit)));
    if (const bool over = limited && size > limit; m_ui->meter->property("over").toBool() != over) {
        m_ui->meter->setProperty("over", over);
        m_ui->meter->update();
    }
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
                tr("The JSON text has a fault at line %1, column %2: %3")
                    .arg(fault->line)
                    .arg(fault->column)
                    .arg(fault->message)});
}

void ComposerPanel::showBanner(const DraftFault &fault,
                               const std::optional<PushRadar::JsonFault> &place)
{
    m_shownFault = fault;
    m_ui->jsonEdit->markFault(place ? place : m_draft.jsonFault());
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
    const DraftFault fault = *m_shownFault;
    switch (fault.place) {
    case DraftFault::Place::Json:
        showFace(JsonFace);
        m_ui->jsonEdit->goToFault();
        break;
    case DraftFault::Place::Items: {
        showFace(ItemsFace);
        const bool keyMissing = m_draft.items()->items().value(fault.row).key.trimmed().isEmpty();
        m_ui->itemsView->editCell(
            fault.row, keyMissing ? DataItemsModel::KeyColumn : DataItemsModel::ValueColumn);
        break;
    }
    case DraftFault::Place::Placeholder:
        if (face() == ItemsFace && fault.row >= 0) {
            const EditedItem item = m_draft.items()->items().value(fault.row);
            const bool inKey = item.key.contains(u'{') && !item.text.contains(u'{');
            m_ui->itemsView->editCell(
                fault.row, inKey ? DataItemsModel::KeyColumn : DataItemsModel::ValueColumn);
        } else {
            showFace(JsonFace);
            m_ui->jsonEdit->goToFault();
        }
        break;
    case DraftFault::Place::Size:
        break;
    case DraftFault::Place::Targeting:
        showFace(TargetingFace);
        m_ui->targeting->setFocus(Qt::OtherFocusReason);
        break;
    case DraftFault::Place::Channel:
        m_ui->channel->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void ComposerPanel::onDraftChanged()
{
    showSize();
    if (!m_ui->question->isHidden())
        answer(&ComposerPanel::declined);
    if (!m_shownFault || m_shownFault->place == DraftFault::Place::Json)
        return;
    // What was found in the way of the last try is said until it is out of the way.
    const auto found = obstacle(Purpose::Send);
    if (!found)
        hideBanner();
    else if (found->fault.place != DraftFault::Place::Channel)
        showBanner(found->fault, found->place);
}

} // namespace RadarDesk::gui

#include "moc_composerpanel.cpp"
