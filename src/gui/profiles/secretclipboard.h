// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace RadarDesk::gui {

/// Puts a secret on the clipboard for a while, marked so that clipboard managers do not record it.
/// It is taken away again when the time is over or the program ends, unless something else was
/// copied meanwhile.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Stay{30'000};

    explicit SecretClipboard(std::chrono::milliseconds stay = Stay, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const PushRadar::Secret &secret) { copy(secret.text()); }
    /// Copies a text that holds a secret.
    void copy(const PushRadar::HiddenText &text);

Q_SIGNALS:
    /// The time is over, and the secret is not on the clipboard any more.
    void cleared();

private:
    void clear();
    void takeOff();

    QTimer m_timer;
    std::optional<PushRadar::HiddenText> m_copied;
};

} // namespace RadarDesk::gui
