// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/pages/subscriberpage.h>

#include <pushradar/result.h>

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace RadarDesk::sandbox {

/// What a page of a service that is not the sandbox reports.
struct PageReport
{
    enum class Kind { State, Message, Presence, Error };

    QString page; ///< Which of several pages of the same address.
    Kind kind = Kind::State;
    QString state; ///< "connecting", "subscribed", "waiting", "refused", "failed" or "closed".
    QByteArray data; ///< JSON: the message's data.
    QString message; ///< What went wrong.
};

/// Why a page gets no token, in a sentence.
struct TokenRefusal
{
    QString sentence;
};

/// Serves the subscriber pages: to the browsers of this machine, and to others on its network while
/// the person allows that. Ends with the program.
class SubscriberPages : public QObject
{
    Q_OBJECT

public:
    /// Takes the token that a page asked for, or why there is none; once.
    using TokenAnswer = std::function<void(const PushRadar::Result<QString, TokenRefusal> &)>;

    explicit SubscriberPages(QObject *parent = nullptr);
    ~SubscriberPages() override;

    /// Where the sandbox listens on this machine; 0 while it does not.
    void setSandboxPort(quint16 port);

    /// The address of \a page for browsers of this machine: the same one each time. A sentence when
    /// the system lets nothing be served.
    [[nodiscard]] PushRadar::Result<QUrl, QString> open(const SubscriberPage &page);

    /// An address that leads to \a address, one of open(), a single time within a minute. It is for
    /// command lines: those can be read by every user of this machine, and a browser is started
    /// by one. Who reads it there comes too late, or the browser does and says so.
    [[nodiscard]] QUrl onceFor(const QUrl &address);

    /// Lets devices on the network have the pages that shareUrl() names, until endSharing(). A
    /// sentence when that fails.
    [[nodiscard]] PushRadar::Result<quint16, QString> share();
    /// Ends all connections from the network; the addresses given out lead nowhere any more.
    void endSharing();
    [[nodiscard]] bool isSharing() const { return m_sharedPort != 0; }
    /// The address of \a page for the network while it is shared, with its one-time code.
    [[nodiscard]] QUrl shareUrl(const SubscriberPage &page, const QHostAddress &address);

Q_SIGNALS:
    /// A page of a private or presence channel asks for a token; \a socketId is empty in v2.
    void tokenNeeded(const RadarDesk::sandbox::SubscriberPage &page, const QString &socketId,
                     const RadarDesk::sandbox::SubscriberPages::TokenAnswer &answer);
    void reported(const RadarDesk::sandbox::SubscriberPage &page,
                  const RadarDesk::sandbox::PageReport &report);
    void sharingChanged(bool sharing);

private:
    class Place;

    std::shared_ptr<Place> m_local; // made when they are first needed
    std::shared_ptr<Place> m_shared;
    quint16 m_sandboxPort = 0;
    quint16 m_localPort = 0;
    quint16 m_sharedPort = 0;
};

} // namespace RadarDesk::sandbox
