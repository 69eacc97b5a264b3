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

/// The way of a broadcast from the window to the session: what stands before it is asked or said in
/// the composer, and so is how it went.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
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

    /// Sends \a written with the values of its placeholders, or says or asks what is in the way.
    void send(const workbench::WrittenMessage &written);
    /// Sends what the composer shows, which was made of \a kept.
    void sendShown(const QByteArray &kept);
    /// Sends what stands in that event, as it was sent.
    void sendAgain(const workbench::Event &event);
    /// Nothing is in hand any more: no question, no result.
    void reset();

Q_SIGNALS:
    void sent(const QString &channel);

private:
    /// A broadcast that the person has still to confirm.
    struct Asked
    {
        QString profileId;
        workbench::WrittenMessage written; ///< A question uses up no value.
    };

    /// Whether no secret was taken out of a message when it was kept; says so if one was.
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
