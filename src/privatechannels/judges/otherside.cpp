// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/otherside.h>

#include <privatechannels/judges/bodycoding.h>
#include <privatechannels/steps/endpointcall.h>
#include <workbench/events/excerpt.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;

namespace {

// Of a page, the beginning holds its title and its message.
constexpr qsizetype LongestPage = qsizetype{32} * 1024;
constexpr qsizetype LongestWords = 160;
constexpr qsizetype LongestSender = 60;
constexpr qsizetype LongestChallenge = 200; // its reason comes last

struct OtherSide
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::OtherSide)
};

QString withoutEntities(QString text)
{
    static const std::pair<QLatin1String, QLatin1String> entities[] = {
        {QLatin1String("&lt;"), QLatin1String("<")},
        {QLatin1String("&gt;"), QLatin1String(">")},
        {QLatin1String("&quot;"), QLatin1String("\"")},
        {QLatin1String("&#39;"), QLatin1String("'")},
        {QLatin1String("&#039;"), QLatin1String("'")},
        {QLatin1String("&nbsp;"), QLatin1String(" ")},
        {QLatin1String("&amp;"), QLatin1String("&")}}; // last, so that nothing is decoded twice
    static const QRegularExpression number(QStringLiteral("&#([0-9]{2,5});"));
    for (auto found = number.match(text); found.hasMatch(); found = number.match(text)) {
        const QChar letter(static_cast<char16_t>(found.captured(1).toUInt()));
        text.replace(found.capturedStart(), found.capturedLength(),
                     letter.isPrint() ? letter : QChar(u' '));
    }
    for (const auto &[entity, letter] : entities)
        text.replace(entity, letter);
    return text;
}

QString withoutTags(QString html)
{
    static const QRegularExpression unseen(
        QStringLiteral("<(script|style|svg|noscript)\\b.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*(>|\\z)"));
    return withoutEntities(html.remove(unseen).replace(tag, QStringLiteral(" "))).simplified();
}

QString shortened(const QString &text, qsizetype length)
{
    const QString safe = withoutTokens(text);
    return safe.size() <= length ? safe : safe.first(length - 1) + u'…';
}

QString pageWords(const QString &html)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title\\s*>"),
                                          QRegularExpression::DotMatchesEverythingOption
                                              | QRegularExpression::CaseInsensitiveOption);
    const auto found = title.match(html);
    const QString name = withoutTags(found.captured(1));
    QString rest = html;
    if (found.hasMatch())
        rest.remove(found.capturedStart(), found.capturedLength());
    QString text = withoutTags(rest);
    if (name.isEmpty() || text.startsWith(name))
        return text;
    return text.isEmpty() ? name : name + QStringLiteral(": ") + text;
}

bool saysAnyOf(const Exchange &answer, std::initializer_list<const char *> phrases)
{
    const QByteArray text = answer.responseBody.left(LongestPage).toLower();
    return std::any_of(phrases.begin(), phrases.end(),
                       [&text](const char *phrase) { return text.contains(phrase); });
}

} // namespace

QString wordsOf(const Exchange &answer)
{
    const QByteArray body = textAsFetched(answer.responseBody.left(LongestPage)).trimmed();
    if (!body.startsWith('<'))
        return excerptOf(body, LongestWords);
    return shortened(pageWords(QString::fromUtf8(body)), LongestWords);
}

QString senderOf(const Exchange &answer)
{
    const auto value = [&answer](const char *name) {
        return QString::fromUtf8(headerOf(answer.responseHeaders, name)).simplified();
    };
    const QString server = shortened(value("Server"), LongestSender);
    const QString via = shortened(value("Via"), LongestSender);
    const bool isBetween = !via.isEmpty()
        || std::any_of(answer.responseHeaders.begin(), answer.responseHeaders.end(),
                       [](const PushRadar::HttpHeader &header) {
                           const QByteArray name = header.name.toLower();
                           static const QByteArrayList marks{"cf-ray",
                                                             "x-amz-cf-id",
                                                             "x-served-by",
                                                             "x-cache",
                                                             "x-akamai-request-id",
                                                             "x-vercel-id",
                                                             "x-azure-ref",
                                                             "x-iinfo",
                                                             "x-sucuri-id",
                                                             "fly-request-id"};
                           return marks.contains(name);
                       });
    QString name = server.isEmpty() ? via : server;
    if (!isBetween)
        return name;
    return name.isEmpty()
        ? OtherSide::tr("a proxy or CDN")
        : OtherSide::tr("%1, a proxy or CDN", "what a server calls itself").arg(name);
}

QString saidBy(const Exchange &answer)
{
    QStringList sentences;
    if (const QString words = wordsOf(answer); !words.isEmpty())
        sentences.append(OtherSide::tr("The answer says: “%1”", "the words of a page").arg(words));
    const QString challenge =
        QString::fromUtf8(headerOf(answer.responseHeaders, "WWW-Authenticate").simplified());
    if (!challenge.isEmpty())
        sentences.append(OtherSide::tr("The answer asks for: %1.", "a header's value")
                             .arg(shortened(challenge, LongestChallenge)));
    if (const QString sender = senderOf(answer); !sender.isEmpty())
        sentences.append(OtherSide::tr("Answered by %1.", "a server").arg(sender));
    return sentences.join(u' ');
}

QString cacheOf(const Exchange &answer)
{
    const QByteArray age = headerOf(answer.responseHeaders, "Age").trimmed();
    if (age.toLongLong() > 0)
        return QStringLiteral("Age: ") + QString::fromLatin1(age);
    for (const char *name : {"X-Cache", "CF-Cache-Status", "X-Cache-Status", "X-Vercel-Cache"}) {
        const QByteArray value = headerOf(answer.responseHeaders, name);
        if (value.toUpper().startsWith("HIT"))
            return QStringLiteral("%1: %2").arg(QLatin1StringView(name),
                                                shortened(QString::fromUtf8(value), LongestSender));
    }
    return {};
}

bool isChallengePage(const Exchange &answer)
{
    return headerOf(answer.responseHeaders, "cf-mitigated") == "challenge"
        || saysAnyOf(answer,
                     {"just a moment...", "checking your browser", "attention required!",
                      "verify you are human", "cf-chl-", "_incapsula_resource",
                      "captcha-delivery"});
}

bool isAboutCsrf(const Exchange &answer)
{
    return saysAnyOf(answer,
                     {"csrf", "xsrf", "antiforgery", "anti-forgery", "authenticity token",
                      "invalidauthenticitytoken", "page expired"});
}

bool wantsTls(const Exchange &answer)
{
    return answer.status == 400
        && saysAnyOf(answer,
                     {"plain http request was sent to https port",
                      "speaking plain http to an ssl-enabled", "sent an http request to an https"});
}

} // namespace RadarDesk::privatechannels
