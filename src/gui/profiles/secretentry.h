// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class SecretEntry;
}

/// Where a secret is typed or pasted. What is wrong with it is said below, and it goes nowhere
/// before it is right.
class SecretEntry : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEntry(QWidget *parent = nullptr);
    ~SecretEntry() override;

    /// Leaves the whole width to the field.
    void putButtonsBelow();

    /// The profile's public key, to notice it in the wrong field.
    void setPublicKey(const QString &key);
    /// Empties the field.
    void clear();

Q_SIGNALS:
    /// The secret is to go into the keychain.
    void saveRequested(const PushRadar::Secret &secret);
    /// The secret is to be held for this run only.
    void holdRequested(const PushRadar::Secret &secret);

private:
    void check();
    void hand(void (SecretEntry::*over)(const PushRadar::Secret &));

    std::unique_ptr<Ui::SecretEntry> m_ui;
    QString m_publicKey;
};

} // namespace RadarDesk::gui
