// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httphandler.h>

#include <QHash>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace RadarDesk::sandbox {

/// Serves subscriber pages, each below a code of its own that nobody can guess: who does not know
/// it finds nothing. Pages are put and taken on any thread.
class PageSite : public HttpHandler
{
public:
    struct Page
    {
        QByteArray settings; ///< A script.
        QByteArray channel; ///< The one that tokens are given for; in UTF-8.
        bool isOfSandbox = false;
        bool mayReport = false; ///< Whether its events are taken.
    };
    /// Both are called on the server's thread.
    struct Listeners
    {
        std::function<void(const QByteArray &code, const QByteArray &socketId, HttpReply reply)>
            tokenNeeded;
        std::function<void(const QByteArray &code, const QByteArray &json)> reported;
    };

    /// From where it can be reached.
    enum class Reach { ThisMachine, Network };

    /// For a page to take what is on its way from the sandbox, and for that to answer it.
    static constexpr std::chrono::milliseconds RelayPatience{10'000};
    /// For a browser to start.
    static constexpr std::chrono::milliseconds OnceLife{60'000};

    explicit PageSite(Listeners listeners, Reach reach,
                      std::chrono::milliseconds relayPatience = RelayPatience);

    void setPage(const QByteArray &code, const Page &page);
    /// For \a life, the first who asks for \a once is led to the page below \a code, and nobody
    /// after that.
    void addOnce(const QByteArray &once, const QByteArray &code,
                 std::chrono::milliseconds life = OnceLife);
    void clear();
    /// Where the sandbox listens on this machine; 0 while it does not.
    void setSandboxPort(quint16 port) { m_sandboxPort = port; }

    /// The answer that gives a page its token, or says why there is none.
    [[nodiscard]] static HttpAnswer tokenAnswer(const QByteArray &token, bool isV2);
    [[nodiscard]] static HttpAnswer refusal(int status, const QString &sentence);

    void handle(const HttpRequest &request, const HttpReply &reply) override;
    void acceptUpgrade(WebSocketUpgrade &&upgrade) override;

private:
    struct Once
    {
        QByteArray code;
        std::chrono::steady_clock::time_point end;
    };

    /// The code that \a once leads to, which it does no more then.
    [[nodiscard]] std::optional<QByteArray> takeOnce(const QByteArray &once);
    /// Whether a Host header calls this site as those do who were given its address.
    [[nodiscard]] bool isItsOwn(const QByteArray &host) const;
    [[nodiscard]] std::optional<Page> find(const QByteArray &code) const;
    void handleFile(const HttpRequest &request, const Page &page, const QByteArray &name,
                    const HttpReply &reply) const;

    const Listeners m_listeners;
    const Reach m_reach;
    const std::chrono::milliseconds m_relayPatience;
    const QByteArray m_html;
    const QByteArray m_style;
    const QByteArray m_script;
    const QByteArray m_icon;
    const QByteArray m_library;
    mutable std::mutex m_mutex; // guards the pages and the ways to them
    QHash<QByteArray, Page> m_pages;
    QHash<QByteArray, Once> m_onces;
    std::atomic<quint16> m_sandboxPort = 0;
    int m_relays = 0;
};

} // namespace RadarDesk::sandbox
