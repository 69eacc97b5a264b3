// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/endpointcall.h>
#include <privatechannels/steps/interimreader.h>

#include <pushradar/exchange.h>
#include <pushradar/redactor.h>

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace RadarDesk::privatechannels {

/// The answers to one question: those of redirects, and the endpoint's own as the last.
struct EndpointAnswer
{
    QList<PushRadar::Exchange> chain; ///< At least one; more where it was redirected.
    bool redirectedTooOften = false;
    QStringList ofThirdParty = {}; ///< Cookies that another site than the page's set on the way.
    QList<QNetworkCookie> cookies = {}; ///< Those of the caller, after the answers have set theirs.

    [[nodiscard]] const PushRadar::Exchange &last() const { return chain.last(); }
    /// How long all of it took.
    [[nodiscard]] std::chrono::microseconds took() const;
};

/// Calls authentication endpoints as a browser does, any number at once, and records what is said.
/// Redirects are followed one by one; credential headers aren't sent to another
/// origin, nor cookies to another host.
class EndpointCaller : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const EndpointAnswer &)>;
    using Got = std::function<void(const PushRadar::Exchange &)>;

    explicit EndpointCaller(QObject *parent = nullptr);
    /// Cancels the calls in progress; no callback follows.
    ~EndpointCaller() override;

    /// How long an answer is waited for; 30 s at first. Of each call of a chain.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    /// What Qt leaves unclear about the answers to the next question is looked at by one more call:
    /// the end of a success in chunks, the targets of a redirect, an answer without a head.
    void verifyNextEnd() { m_verifiesEnd = true; }
    /// Which certificates to trust, instead of the system's.
    void setSslConfiguration(const QSslConfiguration &configuration) { m_ssl = configuration; }
    /// Redacts this secret in the records, should an endpoint send it.
    void setSecret(const std::optional<PushRadar::Secret> &secret);

    /// Asks; \a done is called once, from the event loop. All cookies that are for the endpoint's
    /// host and path go along, whether or not a browser would send them.
    void ask(const EndpointQuestion &question, const EndpointCredentials &credentials,
             const Done &done);
    /// Sends one request as it is and follows no redirect.
    void send(const PushRadar::Request &request, const Got &got);
    /// Cancels the calls in progress; no callback follows.
    void cancel();

    /// At most this many redirects are followed, as in browsers.
    static constexpr int MostRedirects = 20;

Q_SIGNALS:
    /// Each second while an answer is waited for: how long that is by now, and how long it may
    /// last.
    void waiting(std::chrono::milliseconds waited, std::chrono::milliseconds limit);

private:
    struct Pending;

    struct Hop;

    void sendHop(const EndpointQuestion &question, const Hop &hop, const EndpointAnswer &soFar,
                 const Done &done);
    [[nodiscard]] bool isPending(const Pending *call) const;
    [[nodiscard]] bool isLookedAtAgain(const PushRadar::Exchange &answer);
    static void takeSecondLook(PushRadar::Exchange &record, const PushRadar::Exchange &again,
                               InterimReader::Ending ending);
    void transfer(Pending *call, const PushRadar::Request &request, const Got &got);
    void take(Pending *call, const PushRadar::Request &request, const Got &got);
    void readAgain(Pending *call, const PushRadar::Request &request, const Got &got);
    [[nodiscard]] static std::optional<PushRadar::Error> errorOf(InterimReader::Ending ending);
    void settle(const Pending *call, const Got &got);
    void tick();

    QNetworkAccessManager *m_network;
    std::optional<QSslConfiguration> m_ssl;
    std::chrono::milliseconds m_limit{30'000};
    bool m_verifiesEnd = false;
    PushRadar::Redactor m_redactor;
    std::vector<std::unique_ptr<Pending>> m_pending;
    QTimer m_tick;
};

/// Whether browsers follow \a status elsewhere: 304 and others from 300 to 399 they don't.
[[nodiscard]] bool isRedirect(int status);

/// Whether a call that was made by POST goes on by GET, without its body, after the redirects of
/// \a answer (Fetch standard).
[[nodiscard]] bool becomesGet(const EndpointAnswer &answer);

/// The values of the Set-Cookie headers of \a answer, which Qt joins.
[[nodiscard]] QByteArrayList setCookiesOf(const PushRadar::Exchange &answer);

/// Where \a answer redirects to; empty when it is no redirect or names no place.
[[nodiscard]] QUrl redirectTarget(const PushRadar::Exchange &answer);

} // namespace RadarDesk::privatechannels
