// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/refusalplan.h>

#include <privatechannels/steps/refusalstep.h>

#include <QRandomGenerator>
#include <QRegularExpression>

#include <cctype>

namespace RadarDesk::privatechannels {

namespace {

// A name that no app has, of the same kind.
QString madeUpChannel(const QString &channel)
{
    QString letters;
    for (int i = 0; i < 6; ++i)
        letters += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return channel.first(channel.indexOf(u'-') + 1) + QStringLiteral("nobody-") + letters;
}

QString namesOf(const QList<QNetworkCookie> &cookies)
{
    QStringList names;
    for (const QNetworkCookie &cookie : cookies)
        names.append(QString::fromUtf8(cookie.name()));
    return names.join(QStringLiteral(", "));
}

// Names near the person's own: they may be hers as well, or somebody else's.
QList<RefusalAttempt> attemptsAtNeighbors(const CheckContext &context)
{
    const QString &channel = context.input.settings.channel;
    const QString longer = channel + QStringLiteral("-x");
    QList<RefusalAttempt> all{
        {RefusalStep::tr("For a longer name"),
         longer,
         Caller::Person,
         Fault::PrefixOpens,
         {longer, channel},
         RefusalStep::tr("The endpoint also issues a token for “%1”, which only starts like “%2”. "
                         "If this user may not join all such channels, compare the whole name.",
                         "two channels")
             .arg(longer, channel)}};
    const bool isOfPerson = isNumberOfPerson(channel);
    const QString next = nextNumberOf(channel);
    if (!next.isEmpty())
        all.append({RefusalStep::tr("For the next number"),
                    next,
                    Caller::Person,
                    Fault::NextNumberOpens,
                    {next, channel},
                    isOfPerson
                        ? QString()
                        : RefusalStep::tr("The endpoint also issues a token for “%1”. If this user "
                                          "may not join that channel, check the number in the "
                                          "name.",
                                          "a channel")
                              .arg(next)});
    // With one digit more it is somebody else's.
    if (const QString other = channel + u'0'; isOfPerson)
        all.append({RefusalStep::tr("For a longer number"),
                    other,
                    Caller::Person,
                    Fault::PrefixOpens,
                    {other, channel}});
    return all;
}

} // namespace

QString nextNumberOf(const QString &channel)
{
    static const QRegularExpression number(QStringLiteral("([0-9]{1,15})(?!.*[0-9])"));
    const auto found = number.match(channel);
    if (!found.hasMatch())
        return {};
    QString next = channel;
    return next.replace(found.capturedStart(), found.capturedLength(),
                        QString::number(found.captured().toLongLong() + 1));
}

bool isNumberOfPerson(const QString &channel)
{
    static const QRegularExpression person(
        QStringLiteral("(user|account|customer|member|client|profile|person|patient|employee|"
                       "student|inbox|notifications?)s?[-_.=]?[0-9]+\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return person.match(channel).hasMatch();
}

QByteArray alteredValue(const QByteArray &value)
{
    if (value.isEmpty())
        return "x";
    // Of a signed value the signature, which comes last; never the very last character, whose bits
    // may not all count.
    const qsizetype start = value.chopped(1).lastIndexOf('.') + 1;
    qsizetype at = start + (value.size() - start) / 2;
    const auto isChangeable = [&value](qsizetype place) {
        return std::isalnum(static_cast<uchar>(value.at(place))) != 0
            && (place < 1 || value.at(place - 1) != '%')
            && (place < 2 || value.at(place - 2) != '%');
    };
    for (qsizetype tried = 0; tried < value.size() && !isChangeable(at); ++tried)
        at = (at + 1) % value.size();
    QByteArray out = value;
    const char c = value.at(at);
    out[at] = c == '9' ? '0' : c == 'z' ? 'a' : c == 'Z' ? 'A' : static_cast<char>(c + 1);
    return out;
}

EndpointCredentials credentialsOf(Caller caller, const CheckContext &context)
{
    EndpointCredentials credentials = context.asPage;
    switch (caller) {
    case Caller::Nobody:
        return {{}, context.input.usualHeaders};
    case Caller::Person:
        break;
    case Caller::Tamperer:
        for (QNetworkCookie &cookie : credentials.cookies)
            cookie.setValue(alteredValue(cookie.value()));
        break;
    }
    return credentials;
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
    if (!context.asPage.cookies.isEmpty() && context.input.credentials.headers.isEmpty())
        all.append({RefusalStep::tr("With an altered cookie"),
                    channel,
                    Caller::Tamperer,
                    Fault::AlteredCookieOpens,
                    {channel, namesOf(context.asPage.cookies)}});
    return all;
}

} // namespace RadarDesk::privatechannels
