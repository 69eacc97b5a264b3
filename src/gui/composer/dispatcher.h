// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/writtenmessage.h>

#include <QObject>

#include <optional>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
struct Event;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {
class ActiveProfile;
class BroadcastPolicy;
class Session;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class ComposerPanel;
class ProductionQuestion;

/// Passes a broadcast from the window to the session. Questions, errors and the result are shown in
/// the composer.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    /// All services must outlive it.
    struct Services
    {
        ComposerPanel &composer;
        history::History &history;
        session::Session &session;
        session::ActiveProfile &active;
        const base::SecretStore &secretStore;
        session::BroadcastPolicy &gate;
        workbench::PlaceholderValues &placeholders;
    };

    explicit Dispatcher(const Services &services, QObject *parent = nullptr);

    /// Sends \a written with the values of its placeholders, or shows an error or a question.
    void send(const workbench::WrittenMessage &written);
    /// Sends the composer's message, which was loaded from \a kept.
    void sendShown(const QByteArray &kept);
    /// Sends the message of that event again, as it was sent.
    void sendAgain(const workbench::Event &event);
    /// Clears the question and the result.
    void reset();

Q_SIGNALS:
    void sent(const QString &channel);

private:
    /// A broadcast that the user hasn't confirmed yet.
    struct Asked
    {
        QString profileId;
        workbench::WrittenMessage written; ///< A question uses up no value.
    };

    /// Whether a saved message is complete. Shows an error if a secret was removed when it was
    /// saved.
    [[nodiscard]] bool isWhole(const QByteArray &kept);
    void onProfileChanged();
    void onConfirmed();
    void onDeclined();
    void refuse(const QString &reason);
    void showResult();

    Services m_services;
    ProductionQuestion *m_question;
    std::optional<Asked> m_asked;
    QString m_profileId;
    quint64 m_lastSent = 0; // the broadcast whose result the composer shows
};

} // namespace RadarDesk::gui
