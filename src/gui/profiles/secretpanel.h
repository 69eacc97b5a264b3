// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/secretstore.h>
#include <gui/profiles/secretclipboard.h>

#include <QTimer>
#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class SecretPanel;
}

/// A profile's secret while the profile is edited: where it is, and on request shown for a moment,
/// copied for a while, replaced or removed.
class SecretPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds ShowTime{10'000};

    explicit SecretPanel(base::SecretStore &secretStore, QWidget *parent = nullptr);
    ~SecretPanel() override;

    void setProfile(const QString &id, const QString &publicKey);
    /// How long a secret stays on screen and on the clipboard.
    void setMoments(std::chrono::milliseconds onScreen, std::chrono::milliseconds onClipboard);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// What to do with the secret once the keychain has handed it out.
    enum class Wish { Nothing, Show, Copy };

    using Taking = void (base::SecretStore::*)(const QString &id, const PushRadar::Secret &secret);

    void updateSecret();
    void take(const PushRadar::Secret &secret, Taking taking);
    void wish(Wish wish);
    void fulfil();
    void conceal();

    std::unique_ptr<Ui::SecretPanel> m_ui;
    base::SecretStore &m_secretStore;
    std::unique_ptr<SecretClipboard> m_clipboard;
    QTimer m_moment;
    QString m_profileId;
    QString m_said; // what was just done, until something else happens
    Wish m_wish = Wish::Nothing;
    bool m_replacing = false;
};

} // namespace RadarDesk::gui
