// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/pages/subscriberpage.h>

#include <QDialog>

#include <memory>

namespace RadarDesk::sandbox {
class SubscriberPages;
}

namespace RadarDesk::gui {

namespace Ui {
class ShareDialog;
}

/// Lets phones on the network open a subscriber page while the user allows it: a QR code and an
/// address.
class ShareDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a pages must outlive the dialog.
    explicit ShareDialog(sandbox::SubscriberPages &pages, QWidget *parent = nullptr);
    ~ShareDialog() override;

    void openFor(const sandbox::SubscriberPage &page);

private:
    void allow(bool allowed);
    void updateSharing();
    void showAddress();
    [[nodiscard]] QUrl url() const;

    std::unique_ptr<Ui::ShareDialog> m_ui;
    sandbox::SubscriberPages &m_pages;
    sandbox::SubscriberPage m_page;
};

} // namespace RadarDesk::gui
