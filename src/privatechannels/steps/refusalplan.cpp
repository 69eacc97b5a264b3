// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/refusalplan.h>

#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/steps/endpointstep.h>
#include <privatechannels/steps/refusalstep.h>

#include <QRandomGenerator>
#include <QRegularExpression>

#include <utility>

namespace RadarDesk::privatechannels {

namespace {

// What is a person's own, or an organization's.
constexpr QLatin1StringView
    PersonWords("user|account|customer|member|client|profile|person|patient|employee|student|inbox|"
                "notification|org|organization|tenant|company");

QString madeUpPart()
{
    QString letters = QStringLiteral("nobody-");
    for (int i = 0; i < 6; ++i)
        letters += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return letters;
}

// A made-up name of the same kind.
QString madeUpChannel(const QString &channel)
{
    return channel.first(channel.indexOf(u'-') + 1) + madeUpPart();
}

QList<QNetworkCookie> changed(QList<QNetworkCookie> cookies, CookieChange change)
{
    for (QNetworkCookie &cookie : cookies)
        cookie.setValue(changedValue(cookie.value(), change));
    return cookies;
}

// Each change that makes something else of the cookies than those before it.
QList<RefusalAttempt> attemptsWithCookies(const CheckContext &context)
{
    const QString &channel = context.input.settings.channel;
    const std::pair<CookieChange, QString> changes[] = {
        {CookieChange::Middle, RefusalStep::tr("With an altered cookie")},
        {CookieChange::End, RefusalStep::tr("With a cookie altered at its end")},
        {CookieChange::Start, RefusalStep::tr("With a cookie altered at its beginning")},
        {CookieChange::Longest, RefusalStep::tr("With a cookie altered in its longest part")},
        {CookieChange::Cut, RefusalStep::tr("With a shortened cookie")}};
    QList<RefusalAttempt> all;
    QList<QList<QNetworkCookie>> tried{context.asPage.cookies};
    for (const auto &[change, purpose] : changes) {
        const QList<QNetworkCookie> cookies = changed(context.asPage.cookies, change);
        if (tried.contains(cookies))
            continue;
        tried.append(cookies);
        all.append({purpose, channel, Caller::Tamperer, Fault::AlteredCookieOpens, {}, {}, change});
    }
    return all;
}

// The token of "Bearer <token>", changed.
QByteArray forgedHeader(const QByteArray &value, CookieChange change)
{
    const qsizetype start = value.lastIndexOf(' ') + 1;
    return value.first(start) + changedValue(value.sliced(start), change);
}

// All headers of the identity at once: any of them may be the proof.
QList<RefusalAttempt> attemptsWithHeaders(const CheckContext &context)
{
    const QList<PushRadar::HttpHeader> &headers = context.input.credentials.headers;
    QStringList names;
    for (const PushRadar::HttpHeader &header : headers)
        names.append(QString::fromUtf8(header.name));
    const QString &channel = context.input.settings.channel;
    const QStringList details{channel, names.join(QStringLiteral(", "))};
    const std::pair<CookieChange, QString> changes[] = {
        {CookieChange::Middle, RefusalStep::tr("With an altered header")},
        {CookieChange::End, RefusalStep::tr("With a header altered at its end")},
        {CookieChange::Start, RefusalStep::tr("With a header altered at its beginning")},
        {CookieChange::Longest, RefusalStep::tr("With a header altered in its longest part")}};
    QList<RefusalAttempt> all;
    QByteArrayList tried;
    for (const auto &[change, purpose] : changes) {
        const QByteArray forged = forgedHeader(headers.first().value, change);
        if (tried.contains(forged))
            continue;
        tried.append(forged);
        all.append(
            {purpose, channel, Caller::Forger, Fault::AlteredHeaderOpens, details, {}, change});
    }
    return all;
}

// A number of as many digits, or of six, that no channel is likely to have.
QString farNumber(const QString &number)
{
    constexpr qsizetype FewDigits = 4;
    constexpr qsizetype ManyDigits = 6;
    const qsizetype digits = number.size() < FewDigits ? ManyDigits : number.size();
    auto *const random = QRandomGenerator::global();
    for (;;) {
        QString made = QString::number(random->bounded(5, 10));
        while (made.size() < digits)
            made += QString::number(random->bounded(10));
        if (made.left(2) != number.left(2))
            return made;
    }
}

QString nextNumberNote(const QString &next)
{
    return RefusalStep::tr("The endpoint also issues a token for “%1”. If this user may not join "
                           "that channel, check the number in the name.",
                           "a channel")
        .arg(next);
}

// "private-org-5" of "private-org-5-user".
QString upToNumber(const QString &name)
{
    static const QRegularExpression words(QStringLiteral("[^0-9]*\\z"));
    return QString(name).remove(words);
}

// "private-org-5-user-7" has a number before the last one, which may be checked or not.
QList<RefusalAttempt> attemptsAtEarlierNumbers(const QString &channel)
{
    static const QRegularExpression last(QStringLiteral("[^0-9][0-9]{1,15}(?!.*[0-9])"));
    const auto found = last.match(channel);
    const QString before = found.hasMatch() ? channel.first(found.capturedStart()) : QString();
    const QString next = nextNumberOf(before);
    if (next.isEmpty())
        return {};
    const QString other = next + channel.sliced(before.size());
    return {{RefusalStep::tr("For the next number before it"),
             other,
             Caller::Person,
             Fault::NextNumberOpens,
             {other, channel},
             isNumberOfPerson(upToNumber(before)) ? QString() : nextNumberNote(other)}};
}

// Where only a number tells channels apart, a user may have joined the next one as well, but not
// one that is made up.
QList<RefusalAttempt> attemptsAtFarNumbers(const QString &channel, bool isJudged)
{
    static const QRegularExpression number(
        QStringLiteral("\\A[^0-9]*[^0-9]([0-9]{1,15})[^0-9]*\\z"));
    const auto found = number.match(channel);
    if (!found.hasMatch())
        return {};
    const QString other = QString(channel).replace(found.capturedStart(1), found.capturedLength(1),
                                                   farNumber(found.captured(1)));
    return {{RefusalStep::tr("For a number that is made up"),
             other,
             Caller::Person,
             Fault::NextNumberOpens,
             {other, channel},
             isJudged ? nextNumberNote(other) : QString(),
             CookieChange::Middle,
             nextNumberNote(other)}};
}

// Whether a longer name would belong to the same user: behind a user's number, or behind a name
// that has a part after it, as "private-user-alice-orders" has.
bool isInOwnFamily(const QString &channel)
{
    static const QRegularExpression family(
        QStringLiteral("[-_.=](?:%1)s?(?:[-_.=]?[0-9]+(?![0-9])|[-_.=][^-_.=]+[-_.=])")
            .arg(PersonWords),
        QRegularExpression::CaseInsensitiveOption);
    return family.match(channel).hasMatch();
}

QString longerNameNote(const QString &longer, const QString &channel)
{
    return RefusalStep::tr(
               "The endpoint also issues a token for “%1”, which only starts like “%2”. "
               "If this user may not join all such channels, compare the whole name.",
               "two channels")
        .arg(longer, channel);
}

// Names near the identity's own: they may belong to it as well, or to another user.
QList<RefusalAttempt> attemptsAtNeighbors(const CheckContext &context)
{
    const QString &channel = context.input.settings.channel;
    const QString longer = channel + QStringLiteral("-x");
    const bool isOfPerson = isNumberOfPerson(channel);
    // Nobody was given a channel that is made up, unless it is one of the user's own, or the check
    // names the channel that must be refused.
    const bool isJudged = !context.input.settings.otherChannel.isEmpty();
    const bool isMeant = isJudged || isInOwnFamily(channel);
    QList<RefusalAttempt> all{{RefusalStep::tr("For a longer name"),
                               longer,
                               Caller::Person,
                               Fault::PrefixOpens,
                               {longer, channel},
                               isMeant ? longerNameNote(longer, channel) : QString(),
                               CookieChange::Middle,
                               longerNameNote(longer, channel)}};
    all += attemptsAtEarlierNumbers(channel);
    if (!isOfPerson)
        all += attemptsAtFarNumbers(channel, isJudged);
    const QString next = nextNumberOf(channel);
    if (!next.isEmpty())
        all.append({RefusalStep::tr("For the next number"),
                    next,
                    Caller::Person,
                    Fault::NextNumberOpens,
                    {next, channel},
                    isOfPerson ? QString() : nextNumberNote(next)});
    if (!isOfPerson)
        return all;
    // With one more digit it belongs to another user. With a letter it is nobody's, as where an app
    // reads the number up to the letter.
    const QString digit = channel + u'0';
    all.append({RefusalStep::tr("For a longer number"),
                digit,
                Caller::Person,
                Fault::PrefixOpens,
                {digit, channel}});
    const QString letter = channel + u'x';
    all.append({RefusalStep::tr("For a letter after the number"),
                letter,
                Caller::Person,
                Fault::PrefixOpens,
                {letter, channel},
                longerNameNote(letter, channel)});
    return all;
}

} // namespace

QString siblingOf(const QString &channel)
{
    static const QRegularExpression lastPart(QStringLiteral("\\A[^-]*-.*[-_.=:/]([^-_.=:/]+)\\z"));
    const auto found = lastPart.match(channel);
    return found.hasMatch() ? channel.first(found.capturedStart(1)) + madeUpPart() : QString();
}

QString nextNumberOf(const QString &channel)
{
    static const QRegularExpression number(QStringLiteral("([0-9]{1,15})(?!.*[0-9])"));
    const auto found = number.match(channel);
    if (!found.hasMatch())
        return {};
    QString next = channel;
    return next.replace(found.capturedStart(), found.capturedLength(),
                        QString::number(found.captured().toLongLong() + 1)
                            .rightJustified(found.capturedLength(), u'0'));
}

bool isNumberOfPerson(const QString &channel)
{
    static const QRegularExpression person(
        QStringLiteral("(%1)s?[-_.=]?[0-9]+\\z").arg(PersonWords),
        QRegularExpression::CaseInsensitiveOption);
    return person.match(channel).hasMatch();
}

EndpointCredentials credentialsOf(const RefusalAttempt &attempt, const CheckContext &context)
{
    EndpointCredentials credentials = context.asPage;
    switch (attempt.caller) {
    case Caller::Nobody:
        return {{}, context.input.usualHeaders};
    case Caller::Person:
        break;
    case Caller::Tamperer:
        credentials.cookies = changed(credentials.cookies, attempt.change);
        break;
    case Caller::Forger:
        credentials.cookies = changed(credentials.cookies, attempt.change);
        for (PushRadar::HttpHeader &header : credentials.headers) {
            if (context.input.credentials.headers.contains(header))
                header.value = forgedHeader(header.value, attempt.change);
        }
        break;
    }
    return credentials;
}

bool hasToken(const EndpointAnswer &answer, const CheckContext &context)
{
    if (givesToken(answer, context.input.settings.version))
        return true;
    if (isSuccess(answer.last().status.value_or(0)))
        return false;
    // A page doesn't read the body of a refusal, but anyone else can. What is much shorter than a
    // token is a word about one.
    const auto token = readTokenAnswer(answer.last(), context.input.settings.version);
    return token && !token->contains(u' ') && token->size() * 4 >= context.token.size() * 3
        && !context.token.isEmpty();
}

QList<RefusalAttempt> refusalAttempts(const CheckContext &context)
{
    const CheckSettings &settings = context.input.settings;
    const QString &channel = settings.channel;
    const QString other =
        settings.otherChannel.isEmpty() ? madeUpChannel(channel) : settings.otherChannel;
    QList<RefusalAttempt> all{
        {RefusalStep::tr("Without credentials"),
         channel,
         Caller::Nobody,
         Fault::EveryoneGetsIn,
         {channel}},
        {RefusalStep::tr("For another channel"),
         other,
         Caller::Person,
         Fault::AnyChannelOpens,
         {other}},
        {RefusalStep::tr("For an invalid channel name"),
         channel.first(channel.indexOf(u'-') + 1) + QStringLiteral("/ no <name>"),
         Caller::Person,
         Fault::MalformedNameOpens,
         {channel.first(channel.indexOf(u'-') + 1) + QStringLiteral("/ no <name>")}}};
    all += attemptsAtNeighbors(context);
    // Where a header says who calls, cookies needn't count.
    all += context.input.credentials.headers.isEmpty() ? attemptsWithCookies(context)
                                                       : attemptsWithHeaders(context);
    return all;
}

} // namespace RadarDesk::privatechannels
