// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/subscriberpages.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/pages/pagesite.h>
#include <sandbox/web/httpserver.h>

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::sandbox {

namespace {

/// Letters and digits that are not mistaken for each other when a code is read from a wall.
constexpr QByteArrayView CodeLetters = "23456789abcdefghjkmnpqrstuvwxyz";
constexpr qsizetype LocalCodeLength = 26; // more than 128 bits
constexpr qsizetype SharedCodeLength =
    12; // to be typed; 59 bits, and wrong ones cost a request each

QByteArray newCode(qsizetype length)
{
    QByteArray code(length, Qt::Uninitialized);
    for (char &letter : code) {
        const auto chosen =
            QRandomGenerator::system()->bounded(static_cast<quint32>(CodeLetters.size()));
        letter = CodeLetters[static_cast<qsizetype>(chosen)];
    }
    return code;
}

PageReport::Kind reportKind(const QString &event)
{
    if (event == u"message")
        return PageReport::Kind::Message;
    if (event == u"presence")
        return PageReport::Kind::Presence;
    return event == u"error" ? PageReport::Kind::Error : PageReport::Kind::State;
}

QUrl addressOf(const QString &host, quint16 port, const QByteArray &code)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(u'/' + QString::fromLatin1(code) + u'/');
    return url;
}

} // namespace

/// Pages served at one address of the machine.
class SubscriberPages::Place : public std::enable_shared_from_this<Place>
{
public:
    using Reach = PageSite::Reach;

    Place(SubscriberPages &owner, Reach reach)
        : m_owner(owner)
        , m_reach(reach)
        , m_site({[this](const QByteArray &code, const QByteArray &socketId, HttpReply reply) {
                      later([code, socketId, answer = std::move(reply)](Place &place) {
                          place.askForToken(code, socketId, answer);
                      });
                  },
                  [this](const QByteArray &code, const QByteArray &json) {
                      later([code, json](Place &place) { place.report(code, json); });
                  }},
                 reach)
    {
    }

    [[nodiscard]] Result<quint16, std::error_code> start()
    {
        return m_server.start(m_reach == Reach::Network ? "0.0.0.0" : "127.0.0.1");
    }
    void setSandboxPort(quint16 port) { m_site.setSandboxPort(port); }

    [[nodiscard]] QByteArray codeOf(const SubscriberPage &page)
    {
        const auto known = std::find(m_pages.cbegin(), m_pages.cend(), page);
        if (known != m_pages.cend())
            return known.key();
        const bool isLocal = m_reach == Reach::ThisMachine;
        QByteArray code = newCode(isLocal ? LocalCodeLength : SharedCodeLength);
        m_pages.insert(code, page);
        m_site.setPage(code,
                       {.settings = settingsScript(page, isLocal),
                        .channel = page.channel.toUtf8(),
                        .isOfSandbox = page.isOfSandbox(),
                        .mayReport = isLocal && !page.isOfSandbox()});
        return code;
    }

    [[nodiscard]] QByteArray onceFor(const QByteArray &code)
    {
        QByteArray once = newCode(LocalCodeLength);
        m_site.addOnce(once, code);
        return once;
    }

private:
    /// Has the owner's thread call \a work, unless the place is gone by then.
    void later(std::function<void(Place &)> work)
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [weak = weak_from_this(), todo = std::move(work)] {
                if (const auto self = weak.lock())
                    todo(*self);
            },
            Qt::QueuedConnection);
    }

    void askForToken(const QByteArray &code, const QByteArray &socketId, const HttpReply &reply)
    {
        const SubscriberPage page = m_pages.value(code);
        const bool isV2 = page.version == ApiVersion::V2;
        Q_EMIT m_owner.tokenNeeded(
            page, QString::fromUtf8(socketId),
            [weak = weak_from_this(), reply, isV2](const Result<QString, TokenRefusal> &token) {
                const auto self = weak.lock();
                if (!self)
                    return;
                const HttpAnswer answer = token ? PageSite::tokenAnswer(token->toUtf8(), isV2)
                                                : PageSite::refusal(403, token.error().sentence);
                self->m_server.post([reply, answer] { reply(answer); });
            });
    }

    void report(const QByteArray &code, const QByteArray &json)
    {
        const auto parsed = JsonValue::fromJson(json);
        if (!parsed)
            return; // not of a page of ours
        const JsonValue data = parsed->member(u"data");
        Q_EMIT m_owner.reported(m_pages.value(code),
                                {.page = parsed->member(u"page").toString(),
                                 .kind = reportKind(parsed->member(u"event").toString()),
                                 .state = parsed->member(u"state").toString(),
                                 .data = data.toJson(),
                                 .message = parsed->member(u"message").toString()});
    }

    SubscriberPages &m_owner;
    const Reach m_reach;
    QHash<QByteArray, SubscriberPage> m_pages; // by code
    PageSite m_site;
    HttpServer m_server{m_site};
};

SubscriberPages::SubscriberPages(QObject *parent)
    : QObject(parent)
{
}

SubscriberPages::~SubscriberPages() = default;

void SubscriberPages::setSandboxPort(quint16 port)
{
    m_sandboxPort = port;
    for (const auto &place : {m_local, m_shared}) {
        if (place)
            place->setSandboxPort(port);
    }
}

Result<QUrl, QString> SubscriberPages::open(const SubscriberPage &page)
{
    if (!m_local) {
        const auto place = std::make_shared<Place>(*this, Place::Reach::ThisMachine);
        const auto port = place->start();
        if (!port)
            return tr("The page can't be served: %1.")
                .arg(QString::fromStdString(port.error().message()));
        place->setSandboxPort(m_sandboxPort);
        m_local = place;
        m_localPort = *port;
    }
    return addressOf(QStringLiteral("127.0.0.1"), m_localPort, m_local->codeOf(page));
}

QUrl SubscriberPages::onceFor(const QUrl &address)
{
    if (!m_local)
        return {};
    const QByteArray code = address.path().toLatin1().replace('/', "");
    return addressOf(address.host(), m_localPort, m_local->onceFor(code));
}

Result<quint16, QString> SubscriberPages::share()
{
    if (isSharing())
        return m_sharedPort;
    const auto place = std::make_shared<Place>(*this, Place::Reach::Network);
    const auto port = place->start();
    if (!port)
        return tr("Devices on the network can't connect: %1.")
            .arg(QString::fromStdString(port.error().message()));
    place->setSandboxPort(m_sandboxPort);
    m_shared = place;
    m_sharedPort = *port;
    Q_EMIT sharingChanged(true);
    return m_sharedPort;
}

void SubscriberPages::endSharing()
{
    if (!isSharing())
        return;
    m_shared.reset();
    m_sharedPort = 0;
    Q_EMIT sharingChanged(false);
}

QUrl SubscriberPages::shareUrl(const SubscriberPage &page, const QHostAddress &address)
{
    return m_shared ? addressOf(address.toString(), m_sharedPort, m_shared->codeOf(page)) : QUrl();
}

} // namespace RadarDesk::sandbox

#include "moc_subscriberpages.cpp"
