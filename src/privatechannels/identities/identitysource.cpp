// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/identitysource.h>

#include <privatechannels/recording/harfile.h>
#include <privatechannels/steps/endpointcall.h>
#include <workbench/core/visibletext.h>
#include <workbench/profiles/endpointheaders.h>
#include <workbench/snippets/pastedcurl.h>
#include <workbench/snippets/shellwords.h>

#include <QCoreApplication>
#include <QMap>
#include <QUrl>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::HttpHeader;
using PushRadar::Result;

namespace {

struct IdentitySourceText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::IdentitySource)
};

// What a browser sends by itself, no matter who is signed in.
bool isAnybodys(const QString &name)
{
    const QString lower = name.toLower();
    static const QStringList known{"accept",
                                   "accept-encoding",
                                   "accept-language",
                                   "connection",
                                   "content-length",
                                   "content-type",
                                   "cache-control",
                                   "dnt",
                                   "host",
                                   "origin",
                                   "pragma",
                                   "priority",
                                   "referer",
                                   "te",
                                   "upgrade-insecure-requests",
                                   "user-agent",
                                   "if-none-match",
                                   "if-modified-since"};
    return lower.startsWith(u':') || lower.startsWith(u"sec-") || known.contains(lower);
}

/// Puts together what the options of a command say, or the headers of a call.
class OfferMaker
{
public:
    void takeHeader(const QString &name, const QString &value);
    void takeCookies(const QString &value);
    void takeUser(const QString &user);
    void takeUrl(const QString &address);
    void note(const QString &sentence);
    [[nodiscard]] IdentityOffer offer() const;
    [[nodiscard]] bool isEmpty() const { return m_cookies.isEmpty() && m_headers.isEmpty(); }

private:
    QStringList m_cookies;
    QList<EndpointHeader> m_headers;
    QStringList m_notes;
    QString m_host;
};

void OfferMaker::takeHeader(const QString &name, const QString &value)
{
    if (name.compare(u"Cookie", Qt::CaseInsensitive) == 0)
        takeCookies(value);
    else if (!name.isEmpty() && !value.isEmpty() && !isAnybodys(name))
        m_headers.append(EndpointHeader{name, value});
}

void OfferMaker::takeCookies(const QString &value)
{
    // A line of that beginning is a Cookie header, whatever the cookies are called.
    if (!value.trimmed().isEmpty())
        m_cookies.append(QStringLiteral("Cookie: ") + value.simplified());
}

void OfferMaker::takeUser(const QString &user)
{
    m_headers.append(
        EndpointHeader{QStringLiteral("Authorization"),
                       QStringLiteral("Basic ") + QString::fromLatin1(user.toUtf8().toBase64())});
}

void OfferMaker::takeUrl(const QString &address)
{
    const QUrl url(address.contains(u"://") ? address : QStringLiteral("http://") + address);
    m_host = url.host();
    if (!url.userName().isEmpty())
        takeUser(url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded));
}

void OfferMaker::note(const QString &sentence)
{
    if (!m_notes.contains(sentence))
        m_notes.append(sentence);
}

IdentityOffer OfferMaker::offer() const
{
    Identity identity = newIdentity();
    identity.name = m_host.isEmpty() ? IdentitySourceText::tr("Signed-in user")
                                     //: %1: a host
                                     : IdentitySourceText::tr("User of %1").arg(m_host);
    identity.cookies = m_cookies.join(u'\n');
    identity.headers = m_headers;
    return {identity, m_notes};
}

/// The value of an option with one letter, be it in the same word or the next; null for others.
class CurlIdentityReader
{
public:
    explicit CurlIdentityReader(const ShellCommand &command)
        : m_words(command.words)
    {
    }

    Result<IdentityOffer, QString> read();

private:
    void takeOption(const QString &word);
    void apply(const QString &option, const QString &value);
    [[nodiscard]] QString next();

    const QList<PlacedText> &m_words;
    qsizetype m_next = 1;
    OfferMaker m_offer;
};

QString CurlIdentityReader::next()
{
    return m_next < m_words.size() ? m_words.at(m_next++).text : QString();
}

void CurlIdentityReader::apply(const QString &option, const QString &value)
{
    const bool hasVariable = value.contains(VariableMark);
    if (hasVariable) {
        m_offer.note(IdentitySourceText::tr(
            "A shell variable has no value here, so its option was ignored."));
    } else if (option == u"header") {
        m_offer.takeHeader(value.section(u':', 0, 0).trimmed(), value.section(u':', 1).trimmed());
    } else if (option == u"cookie") {
        if (value.contains(u'='))
            m_offer.takeCookies(value);
        else
            m_offer.note(IdentitySourceText::tr(
                "The command reads cookies from a file, which RadarDesk doesn't open."));
    } else if (option == u"user") {
        m_offer.takeUser(value);
    } else if (option == u"oauth2-bearer") {
        m_offer.takeHeader(QStringLiteral("Authorization"), QStringLiteral("Bearer ") + value);
    } else if (option == u"url") {
        m_offer.takeUrl(value);
    }
}

void CurlIdentityReader::takeOption(const QString &word)
{
    static const QStringList longOnes{"--header", "--cookie", "--user", "--oauth2-bearer", "--url"};
    static const QStringList others{"-d",
                                    "-X",
                                    "-A",
                                    "-e",
                                    "-o",
                                    "-F",
                                    "-T",
                                    "-m",
                                    "-w",
                                    "-x",
                                    "-c",
                                    "-K",
                                    "-E",
                                    "-D",
                                    "--data",
                                    "--data-raw",
                                    "--data-binary",
                                    "--data-urlencode",
                                    "--json",
                                    "--request",
                                    "--user-agent",
                                    "--referer",
                                    "--output",
                                    "--form",
                                    "--max-time",
                                    "--proxy",
                                    "--cookie-jar"};
    if (longOnes.contains(word)) {
        apply(word.sliced(2), next());
    } else if (others.contains(word)) {
        (void)next();
    } else if (word.startsWith(u"-H") || word.startsWith(u"-b") || word.startsWith(u"-u")) {
        const QString option = word.at(1) == u'H' ? QStringLiteral("header")
            : word.at(1) == u'b'                  ? QStringLiteral("cookie")
                                                  : QStringLiteral("user");
        apply(option, word.size() > 2 ? word.sliced(2) : next());
    } else if (!word.startsWith(u'-')) {
        m_offer.takeUrl(word);
    }
}

Result<IdentityOffer, QString> CurlIdentityReader::read()
{
    while (m_next < m_words.size())
        takeOption(m_words.at(m_next++).text);
    if (m_offer.isEmpty())
        return IdentitySourceText::tr(
            "The command has no cookies and no header with credentials. Sign in, then choose “Copy "
            "as cURL” in the browser's network panel.");
    IdentityOffer offer = m_offer.offer();
    if (QString fault = faultOf(offer.identity); !fault.isEmpty())
        return fault;
    return offer;
}

Result<IdentityOffer, QString> fromCookies(const QString &text)
{
    const auto cookies = parsedCookies(text);
    if (!cookies)
        return cookies.error();
    OfferMaker maker;
    IdentityOffer offer = maker.offer();
    offer.identity.cookies = text.trimmed();
    return offer;
}

} // namespace

Result<IdentityOffer, QString> identityFromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return IdentitySourceText::tr("Paste a cURL command or a Cookie header.");
    const auto begin = findCurlCommand(text);
    if (!begin)
        return fromCookies(text);
    const auto command = readShellCommand(text, *begin);
    if (!command)
        return command.error().message;
    return CurlIdentityReader(*command).read();
}

QList<IdentityOffer> identitiesFromRecording(const HarRecording &recording)
{
    QMap<QString, const HarEntry *> last; // by host; the entries are in the order of time
    for (const HarEntry &each : recording.entries) {
        const bool tellsWho = !cookiesOf(each).isEmpty()
            || !headerOf(each.exchange.requestHeaders, "Authorization").isEmpty();
        if (tellsWho)
            last.insert(each.exchange.url.host(), &each);
    }
    QList<IdentityOffer> offers;
    for (const HarEntry *const each : std::as_const(last)) {
        OfferMaker maker;
        maker.takeUrl(each->exchange.url.toString(QUrl::RemoveUserInfo));
        for (const HttpHeader &header : each->exchange.requestHeaders) {
            const bool isCookie = header.name.compare("Cookie", Qt::CaseInsensitive) == 0;
            const EndpointHeader known{QString::fromUtf8(header.name), {}};
            if (isCookie || known.isSensitive())
                maker.takeHeader(known.name, QString::fromUtf8(header.value));
        }
        const IdentityOffer offer = maker.offer();
        if (faultOf(offer.identity).isEmpty())
            offers.append(offer);
    }
    return offers;
}

QStringList partsOf(const Identity &identity)
{
    QStringList parts;
    const auto cookies = parsedCookies(identity.cookies);
    for (const QNetworkCookie &cookie : cookies ? *cookies : QList<QNetworkCookie>())
        parts.append(IdentitySourceText::tr("Cookie %1 (%n character(s))", "a name",
                                            static_cast<int>(cookie.value().size()))
                         .arg(visibleText(cookie.name(), 60)));
    for (const EndpointHeader &header : identity.headers)
        parts.append(header.isSensitive()
                         ? IdentitySourceText::tr("Header %1 (%n character(s))", "a name",
                                                  static_cast<int>(header.value.size()))
                               .arg(visibleText(header.name, 60))
                         //: %1, %2: the name and the value of a header
                         : IdentitySourceText::tr("Header %1: %2")
                               .arg(visibleText(header.name, 60), visibleText(header.value, 60)));
    return parts;
}

} // namespace RadarDesk::privatechannels
