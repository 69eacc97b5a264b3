// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/layout/shrinkingbutton.h>

#include <optional>

class QUrl;

namespace RadarDesk::sandbox {
class SubscriberPages;
struct SubscriberPage;
} // namespace RadarDesk::sandbox

namespace RadarDesk::workbench {
class MessageDraft;
}

namespace RadarDesk::session {
class PageListener;
}

namespace RadarDesk::gui {

class ShareDialog;

/// Opens the subscriber page of the current channel, in the browser or on phones.
class PageButton : public ShrinkingButton
{
    Q_OBJECT

public:
    PageButton(sandbox::SubscriberPages &pages, const session::PageListener &listener,
               const workbench::MessageDraft &draft, QWidget *parent = nullptr);

    void openPage();
    void openShare();

Q_SIGNALS:
    /// A page could not be opened; \a text says why.
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copyAddress();
    void showSharing();
    [[nodiscard]] std::optional<sandbox::SubscriberPage> page();
    [[nodiscard]] std::optional<QUrl> address();

    sandbox::SubscriberPages &m_pages;
    const session::PageListener &m_listener;
    const workbench::MessageDraft &m_draft;
    ShareDialog *m_share = nullptr; // made when it is first opened
    QAction *m_endSharing;
};

} // namespace RadarDesk::gui
