// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/cookieprobe.h>

#include <privatechannels/steps/endpointstep.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace RadarDesk::privatechannels {

namespace {

struct CookieProbeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CookieProbe)
};

// More of them tell no more, and each costs two calls.
constexpr qsizetype MostParts = 6;

QList<CookiePart> examinedParts(const QByteArray &value)
{
    QList<CookiePart> parts = partsOf(value);
    if (parts.size() > MostParts)
        parts.remove(MostParts / 2, parts.size() - MostParts);
    return parts;
}

// Of the parts that have to be right, as answers tell of their beginnings.
qsizetype longestCounting(const QList<CookiePart> &parts, const QList<bool> &answers)
{
    qsizetype longest = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!answers.at(2 * i + 1))
            longest = std::max(longest, parts.at(i).size);
    }
    return longest;
}

// A short signature; the name of a server has other letters, and a time has none.
bool isHexadecimal(const QByteArray &value, const CookiePart &part)
{
    static const QRegularExpression hexadecimal(
        QStringLiteral("\\A(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{12,}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray text = value.sliced(part.start, part.size);
    return hexadecimal.match(QString::fromLatin1(text)).hasMatch();
}

QList<QNetworkCookie> withValue(QList<QNetworkCookie> cookies, qsizetype number,
                                const QByteArray &value)
{
    cookies[number].setValue(value);
    return cookies;
}

} // namespace

CookieProbe::CookieProbe(CheckContext &context, Record record)
    : m_context(context)
    , m_record(std::move(record))
{
}

void CookieProbe::explain(CookieChange accepted, const Done &done)
{
    m_accepted = accepted;
    m_done = done;
    m_cookies = m_context.asPage.cookies;
    Cookies changed = m_cookies;
    QStringList names;
    for (QNetworkCookie &cookie : changed) {
        cookie.setValue(changedValue(cookie.value(), CookieChange::Whole));
        names.append(QString::fromUtf8(cookie.name()));
    }
    call({changed}, CookieProbeText::tr("With other values of all cookies"),
         [this, names](const QList<bool> &answers) {
             if (answers.first())
                 m_done({altered(names.join(QStringLiteral(", ")),
                                 CookieProbeText::tr("Any value of it is accepted."))});
             else
                 findCountingCookie();
         });
}

void CookieProbe::call(const QList<Cookies> &each, const QString &purpose, const Answers &then,
                       const QList<bool> &soFar)
{
    if (soFar.size() == each.size()) {
        then(soFar);
        return;
    }
    EndpointCredentials credentials = m_context.asPage;
    credentials.cookies = each.at(soFar.size());
    m_context.caller.ask(
        m_context.question, credentials,
        [this, each, purpose, then, soFar](const EndpointAnswer &answer) {
            m_record(purpose, answer.last());
            call(each, purpose, then,
                 soFar + QList<bool>{givesToken(answer, m_context.input.settings.version)});
        });
}

// The one that the endpoint refuses to do without.
void CookieProbe::findCountingCookie()
{
    if (m_cookies.size() == 1) {
        examine(0);
        return;
    }
    QList<Cookies> each;
    for (qsizetype i = 0; i < m_cookies.size(); ++i) {
        each.append(m_cookies);
        each.last().removeAt(i);
    }
    call(each, CookieProbeText::tr("Without one of the cookies"),
         [this](const QList<bool> &answers) {
             const qsizetype number = answers.indexOf(false);
             if (number >= 0) {
                 examine(number);
                 return;
             }
             QStringList names;
             for (const QNetworkCookie &cookie : std::as_const(m_cookies))
                 names.append(QString::fromUtf8(cookie.name()));
             m_done({partial(names.join(QStringLiteral(", ")),
                             CookieProbeText::tr("Only a part of it is compared."))});
         });
}

// Changes each part of its value at its beginning and at its end.
void CookieProbe::examine(qsizetype number)
{
    const QByteArray value = m_cookies.at(number).value();
    QList<Cookies> each{withValue(m_cookies, number, changedValue(value, CookieChange::Whole))};
    for (const CookiePart &part : examinedParts(value)) {
        each.append(withValue(m_cookies, number, withChangedStart(value, part)));
        each.append(withValue(m_cookies, number, withChangedEnd(value, part)));
    }
    call(each, CookieProbeText::tr("With one part of the cookie changed"),
         [this, number](const QList<bool> &answers) { m_done(judge(number, answers)); });
}

CookieProbe::Outcome CookieProbe::judge(qsizetype number, const QList<bool> &answers) const
{
    const QString name = QString::fromUtf8(m_cookies.at(number).name());
    const QList<CookiePart> parts = examinedParts(m_cookies.at(number).value());
    if (answers.first())
        return {altered(name, CookieProbeText::tr("Any value of it is accepted."))};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool startIsFree = answers.at(2 * i + 1);
        const bool endIsFree = answers.at(2 * i + 2);
        if (startIsFree != endIsFree)
            return {partial(name,
                            endIsFree ? CookieProbeText::tr("Only its beginning is compared.")
                                      : CookieProbeText::tr("Only its end is compared."))};
    }
    const qsizetype free = std::count(answers.begin(), answers.end(), true) / 2;
    if (free == 0 && m_accepted == CookieChange::Cut)
        return {partial(name, CookieProbeText::tr("A shortened cookie is enough."))};
    if (free == 0 || free == parts.size())
        return {partial(name, CookieProbeText::tr("Only a part of it is compared."))};
    const QByteArray value = m_cookies.at(number).value();
    const qsizetype counting = longestCounting(parts, answers);
    bool isSignatureFree = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool mayProve = parts.at(i).looksSigned
            || (parts.at(i).size > counting && isHexadecimal(value, parts.at(i)));
        isSignatureFree = isSignatureFree || (answers.at(2 * i + 1) && mayProve);
    }
    if (isSignatureFree)
        return {altered(name, CookieProbeText::tr("Its signature isn't verified."))};
    return {std::nullopt,
            CookieProbeText::tr("The endpoint doesn't check all parts of the cookie “%1”. That is "
                                "right for the name of a server or a setting. If the part is a "
                                "signature or a user, verify it.",
                                "a cookie's name")
                .arg(name)};
}

Finding CookieProbe::partial(const QString &name, const QString &which) const
{
    return findingOf(Fault::CookiePartOpens, {m_context.input.settings.channel, name, which});
}

Finding CookieProbe::altered(const QString &name, const QString &why) const
{
    return findingOf(Fault::AlteredCookieOpens, {m_context.input.settings.channel, name, why});
}

} // namespace RadarDesk::privatechannels
