// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/pagesite.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/serviceaddress.h>
#include <sandbox/pages/subscriberelay.h>
#include <sandbox/script/browserlibrary.h>
#include <sandbox/web/websocketupgrade.h>

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QUrlQuery>

namespace RadarDesk::sandbox {

namespace {

/// What a room holds, and no more than this machine serves with ease.
constexpr int MostRelays = 1000;

struct SiteText
{
    Q_DECLARE_TR_FUNCTIONS(PageSite)
};

QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A request's path as its first folder, the code, and what follows.
std::pair<QByteArray, QByteArray> partsOf(const QByteArray &path)
{
    const qsizetype slash = path.indexOf('/', 1);
    return slash < 0 ? std::pair(path.sliced(qMin<qsizetype>(1, path.size())), QByteArray())
                     : std::pair(path.sliced(1, slash - 1), path.sliced(slash + 1));
}

HttpAnswer file(const QByteArray &body, const QByteArray &type, bool loadsForeignScript)
{
    HttpAnswer answer{200, body, type};
    // A service's own library may load more of itself, and connects to where it likes.
    answer.headers.emplaceBack("Content-Security-Policy",
                               loadsForeignScript
                                   ? "default-src 'self'; script-src 'self' http: https:; "
                                     "connect-src *; frame-ancestors 'none'"
                                   : "default-src 'self'; connect-src 'self' ws: wss:; "
                                     "frame-ancestors 'none'");
    answer.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    answer.headers.emplaceBack("Referrer-Policy", "no-referrer");
    return answer;
}

/// The handshake as the sandbox is to see it: for \a channel alone, whatever \a query asks for.
QByteArray handshakeFor(const WebSocketUpgrade &upgrade, const QByteArray &query,
                        const QByteArray &channel, quint16 port)
{
    const QString key = QUrlQuery(QString::fromUtf8(query))
                            .queryItemValue(QStringLiteral("key"), QUrl::FullyDecoded);
    // "close" is for a refusal; who accepts a WebSocket ignores it.
    QByteArray text = "GET /subscribe?key=" + QUrl::toPercentEncoding(key) + "&channel="
        + channel.toPercentEncoding() + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n";
    for (const auto &field : upgrade.handshake) {
        const QByteArray name(field.name_string().data(),
                              static_cast<qsizetype>(field.name_string().size()));
        const QByteArray value(field.value().data(), static_cast<qsizetype>(field.value().size()));
        const QByteArray known = name.toLower();
        if (known.startsWith("sec-websocket-") || known == "origin" || known == "user-agent")
            text += name + ": " + value + "\r\n";
    }
    return text + "\r\n";
}

} // namespace

PageSite::PageSite(Listeners listeners, Reach reach, std::chrono::milliseconds relayPatience)
    : m_listeners(std::move(listeners))
    , m_reach(reach)
    , m_relayPatience(relayPatience)
    , m_html(resource(":/subscriberpage/page.html"))
    , m_style(resource(":/subscriberpage/page.css"))
    , m_script(resource(":/subscriberpage/page.js"))
    , m_icon(resource(":/icons/radardesk.svg"))
    , m_library(browserLibrary())
{
}

void PageSite::setPage(const QByteArray &code, const Page &page)
{
    const std::scoped_lock lock(m_mutex);
    m_pages.insert(code, page);
}

void PageSite::addOnce(const QByteArray &once, const QByteArray &code,
                       std::chrono::milliseconds life)
{
    const auto now = std::chrono::steady_clock::now();
    const std::scoped_lock lock(m_mutex);
    m_onces.removeIf([now](const auto &known) { return known.value().end <= now; });
    m_onces.insert(once, {code, now + life});
}

std::optional<QByteArray> PageSite::takeOnce(const QByteArray &once)
{
    const std::scoped_lock lock(m_mutex);
    const Once taken = m_onces.take(once);
    return taken.end > std::chrono::steady_clock::now() ? std::optional(taken.code) : std::nullopt;
}

void PageSite::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_pages.clear();
    m_onces.clear();
}

std::optional<PageSite::Page> PageSite::find(const QByteArray &code) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_pages.constFind(code);
    return found == m_pages.cend() ? std::nullopt : std::optional(*found);
}

HttpAnswer PageSite::tokenAnswer(const QByteArray &token, bool isV2)
{
    return {200,
            (isV2 ? "{\"authToken\":" : "{\"token\":")
                + PushRadar::toJsonString(QString::fromUtf8(token)) + '}'};
}

HttpAnswer PageSite::refusal(int status, const QString &sentence)
{
    return {status, "{\"error\":" + PushRadar::toJsonString(sentence) + '}'};
}

bool PageSite::isItsOwn(const QByteArray &host) const
{
    const QUrl url = QUrl::fromEncoded("http://" + host, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    // A site can have a name of its own lead here, but no address as numbers.
    return PushRadar::isLoopbackHost(url.host())
        || (m_reach == Reach::Network && !QHostAddress(url.host()).isNull());
}

void PageSite::handle(const HttpRequest &request, const HttpReply &reply)
{
    if (!isItsOwn(request.host)) {
        reply(refusal(421,
                      SiteText::tr("Pages are not served under this name. Use the address that "
                                   "RadarDesk shows.")));
        return;
    }
    const auto [code, rest] = partsOf(request.path);
    const auto page = find(code);
    // HEAD comes from programs that preview an address, and must not use it up.
    if (!page && request.method == "GET" && !request.isHead) {
        if (const auto lasting = takeOnce(code)) {
            HttpAnswer answer{303, {}};
            answer.headers.emplaceBack("Location", '/' + *lasting + '/');
            answer.headers.emplaceBack("Cache-Control", "no-store");
            reply(answer);
            return;
        }
    }
    if (!page) {
        reply(refusal(404,
                      SiteText::tr("There is no page here. The address may be from an earlier run "
                                   "of RadarDesk. Open the page again in RadarDesk.")));
        return;
    }
    if (rest == "auth" && request.method == "GET" && !request.isHead) {
        const QUrlQuery query(QString::fromUtf8(request.query));
        const auto value = [&query](const QString &name) {
            return query.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
        };
        const QByteArray named = value(QStringLiteral("channelName"));
        if ((named.isEmpty() ? value(QStringLiteral("channel")) : named) != page->channel)
            reply(refusal(403, SiteText::tr("This page may subscribe to its own channel only.")));
        else
            m_listeners.tokenNeeded(code, value(QStringLiteral("socketID")), reply);
    } else if (rest == "events" && request.method == "POST" && page->mayReport) {
        m_listeners.reported(code, request.body);
        reply({204, {}});
    } else if (request.method == "GET") {
        handleFile(request, *page, rest, reply);
    } else {
        reply(refusal(405, SiteText::tr("This page doesn't accept such requests.")));
    }
}

void PageSite::handleFile(const HttpRequest &request, const Page &page, const QByteArray &name,
                          const HttpReply &reply) const
{
    const bool foreign = !page.isOfSandbox;
    if (name.isEmpty() && !request.path.endsWith('/')) {
        // What the page loads is named from its own folder.
        HttpAnswer answer{308, {}};
        answer.headers.emplaceBack("Location", request.path + '/');
        reply(answer);
    } else if (name.isEmpty()) {
        reply(file(m_html, "text/html; charset=utf-8", foreign));
    } else if (name == "page.css") {
        reply(file(m_style, "text/css; charset=utf-8", foreign));
    } else if (name == "page.js") {
        reply(file(m_script, "text/javascript; charset=utf-8", foreign));
    } else if (name == "settings.js") {
        reply(file(page.settings, "text/javascript; charset=utf-8", foreign));
    } else if (name == "icon.svg") {
        reply(file(m_icon, "image/svg+xml", foreign));
    } else if ('/' + name == BrowserLibraryV2 || '/' + name == BrowserLibraryV3) {
        reply(file(m_library, "text/javascript; charset=utf-8", foreign));
    } else if (name == "subscribe" && page.isOfSandbox) {
        if (!request.wantsWebSocket)
            reply(refusal(400, SiteText::tr("Only WebSocket connections are accepted here.")));
        else if (m_relays >= MostRelays || m_sandboxPort == 0)
            reply(refusal(503,
                          SiteText::tr("The sandbox can't be reached from here at the moment.")));
        else
            reply({HttpAnswer::SwitchingProtocols});
    } else {
        reply(refusal(404, SiteText::tr("This page has no such resource.")));
    }
}

void PageSite::acceptUpgrade(WebSocketUpgrade &&upgrade)
{
    const auto target = upgrade.handshake.target();
    const QByteArray path(target.data(), static_cast<qsizetype>(target.size()));
    const qsizetype question = path.indexOf('?');
    const auto page = find(partsOf(question < 0 ? path : path.first(question)).first);
    if (!page)
        return;
    const quint16 port = m_sandboxPort;
    QByteArray handshake = handshakeFor(
        upgrade, question < 0 ? QByteArray() : path.sliced(question + 1), page->channel, port);
    ++m_relays;
    std::make_shared<SubscribeRelay>(std::move(upgrade.socket), m_relayPatience, [this] {
        --m_relays;
    })->start(port, std::move(handshake));
}

} // namespace RadarDesk::sandbox
