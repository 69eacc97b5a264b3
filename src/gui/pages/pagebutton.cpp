// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/pages/pagebutton.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/pages/sharedialog.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/observation/pagelistener.h>
#include <workbench/drafts/messagedraft.h>

#include <pushradar/channelname.h>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QMenu>
#include <QStyle>

namespace RadarDesk::gui {

using namespace sandbox;
using namespace workbench;
using namespace session;

PageButton::PageButton(SubscriberPages &pages, const PageListener &listener,
                       const MessageDraft &draft, QWidget *parent)
    : ShrinkingButton(parent)
    , m_pages(pages)
    , m_listener(listener)
    , m_draft(draft)
{
    setText(tr("Subscriber page"));
    setProperty("framed", true);
    setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Open in the browser"), Qt::Key_F9, this, &PageButton::openPage);
    menu->addAction(tr("Show on &phones…"), Qt::SHIFT | Qt::Key_F9, this, &PageButton::openShare);
    menu->addAction(tr("&Copy its address"), this, &PageButton::copyAddress);
    menu->addSeparator();
    m_endSharing =
        menu->addAction(tr("&Stop showing on phones"), this, [this] { m_pages.endSharing(); });
    m_endSharing->setVisible(false);
    setMenu(menu);
    connect(this, &QToolButton::clicked, this, &PageButton::openPage);
    connect(&pages, &SubscriberPages::sharingChanged, this, &PageButton::showSharing);
    showSharing();
}

void PageButton::showSharing()
{
    const bool sharing = m_pages.isSharing();
    m_endSharing->setVisible(sharing);
    setIcon(symbolIcon(sharing ? QStringLiteral("phones") : QStringLiteral("browser")));
    setToolTip(sharing
                   ? tr("Open the subscriber page in the browser (F9). Devices on this network can "
                        "open pages, too.")
                   : tr("Open the subscriber page in the browser (F9)"));
}

std::optional<SubscriberPage> PageButton::page()
{
    const auto name = PushRadar::ChannelName::make(m_draft.channel(), m_draft.version());
    if (!name) {
        Q_EMIT failed(tr("A subscriber page needs a channel. %1").arg(name.error().message));
        return std::nullopt;
    }
    return m_listener.pageFor(name->toString());
}

std::optional<QUrl> PageButton::address()
{
    const auto wanted = page();
    if (!wanted)
        return std::nullopt;
    const auto url = m_pages.open(*wanted);
    if (url)
        return *url;
    Q_EMIT failed(url.error());
    return std::nullopt;
}

void PageButton::openPage()
{
    const auto url = address();
    if (!url || QDesktopServices::openUrl(m_pages.onceFor(*url)))
        return;
    QApplication::clipboard()->setText(url->toString());
    Q_EMIT failed(
        tr("No browser could be started. The page's address was copied. Paste it into a browser."));
}

void PageButton::openShare()
{
    const auto wanted = page();
    if (!wanted)
        return;
    if (!m_share)
        m_share = new ShareDialog(m_pages, window());
    m_share->openFor(*wanted);
}

void PageButton::copyAddress()
{
    if (const auto url = address())
        QApplication::clipboard()->setText(url->toString());
}

void PageButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSharing();
}

} // namespace RadarDesk::gui

#include "moc_pagebutton.cpp"
