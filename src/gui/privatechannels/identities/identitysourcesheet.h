// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identitysource.h>

#include <QDialog>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class IdentitySourceSheet;
}

/// Makes an identity of pasted text or of a HAR file, and shows what will be taken before it is.
class IdentitySourceSheet : public QDialog
{
    Q_OBJECT

public:
    explicit IdentitySourceSheet(QWidget *parent);
    ~IdentitySourceSheet() override;

    /// For a cURL command or cookies; what is on the clipboard is taken if it is one of them.
    void openPasted();
    /// Asks for a HAR file.
    void chooseRecording();
    void openRecording(const QString &path);

Q_SIGNALS:
    /// The person agrees to add it.
    void agreed(const RadarDesk::privatechannels::Identity &identity);

private:
    void open(bool isPasted);
    void showOffers(const QList<privatechannels::IdentityOffer> &offers, const QString &fault);
    void showOffer();
    void add();

    std::unique_ptr<Ui::IdentitySourceSheet> m_ui;
    QList<privatechannels::IdentityOffer> m_offers;
    QString m_path; // of the recording that is read or shown
};

} // namespace RadarDesk::gui
