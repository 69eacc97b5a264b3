// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/targeting.h>

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace PushRadar {

namespace {

struct TargetingText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Targeting)
};

QStringList splitCodes(const char *codes)
{
    return QString::fromLatin1(codes).split(u' ');
}

QString quoted(const QString &entry)
{
    return TargetingText::tr("“%1”").arg(entry);
}

/// Trims every entry of \a list and writes it as \a canonical does; drops repeated ones.
template <typename Canonical> void tidy(QStringList &list, Canonical canonical)
{
    for (QString &entry : list)
        entry = canonical(entry.trimmed());
    list.removeDuplicates();
}

/// Only a whole address: QHostAddress alone also takes "1.2", "0x7f.1" and scope IDs.
bool isIpAddress(const QString &text)
{
    const QHostAddress address(text);
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return address.toString() == text;
    case QAbstractSocket::IPv6Protocol:
        return text.contains(u':') && !text.contains(u'%') && !text.contains(u'[');
    default:
        return false;
    }
}

/// The first entry that \a accepts refuses, as an error.
template <typename Accepts>
std::optional<Error> checkEach(const QStringList &list, ErrorCode code, Accepts accepts,
                               const QString &sentence)
{
    const auto refused = std::find_if_not(list.begin(), list.end(), accepts);
    if (refused == list.end())
        return std::nullopt;
    return Error{code, sentence.contains(u"%1") ? sentence.arg(quoted(*refused)) : sentence};
}

} // namespace

Result<Targeting> Targeting::make(const TargetingLists &lists)
{
    Targeting targeting;
    targeting.m_lists = lists;
    TargetingLists &tidied = targeting.m_lists;
    const auto asTyped = [](const QString &entry) { return entry; };
    const auto upper = [](const QString &entry) { return entry.toUpper(); };
    const auto lower = [](const QString &entry) { return entry.toLower(); };
    for (QStringList *const list :
         {&tidied.userIds, &tidied.actions, &tidied.notActions, &tidied.ipAddresses})
        tidy(*list, asTyped);
    tidy(tidied.continents, upper);
    tidy(tidied.countries, upper);
    tidy(tidied.browsers, lower);

    const auto notEmpty = [](const QString &entry) { return !entry.isEmpty(); };
    // What is wrong is quoted as it was typed.
    const auto oneOf = [](const QStringList &known, auto canonical) {
        return [&known, canonical](const QString &entry) {
            return known.contains(canonical(entry.trimmed()));
        };
    };
    const auto notTaken = [&](const QString &entry) { return !tidied.notActions.contains(entry); };

    std::optional<Error> error;
    const auto check = [&](const auto &...arguments) {
        if (!error)
            error = checkEach(arguments...);
    };
    check(tidied.userIds, ErrorCode::InvalidUserId, notEmpty,
          TargetingText::tr("A user ID to target is empty; remove it."));
    check(tidied.actions, ErrorCode::InvalidAction, notEmpty,
          TargetingText::tr("An action to target is empty; remove it."));
    check(tidied.notActions, ErrorCode::InvalidAction, notEmpty,
          TargetingText::tr("An action that wasn't performed is empty. Remove it."));
    check(tidied.actions, ErrorCode::ConflictingActions, notTaken,
          TargetingText::tr(
              "The action %1 is listed as performed and as not performed. Remove one of them."));
    check(lists.continents, ErrorCode::InvalidContinent, oneOf(continentCodes(), upper),
          TargetingText::tr("%1 isn't a continent. Use AF, AN, AS, EU, NA, OC or SA."));
    check(lists.countries, ErrorCode::InvalidCountry, oneOf(countryCodes(), upper),
          TargetingText::tr("%1 isn't a two-letter country code (ISO 3166-1) such as DE."));
    check(tidied.ipAddresses, ErrorCode::InvalidIpAddress, isIpAddress,
          TargetingText::tr("%1 isn't a complete IPv4 or IPv6 address such as 192.0.2.1."));
    check(lists.browsers, ErrorCode::InvalidBrowser, oneOf(browserNames(), lower),
          TargetingText::tr("%1 isn't a browser that can be targeted. Use chrome, edge, firefox, "
                            "ie, opera or safari."));
    if (error)
        return *error;
    return targeting;
}

const QStringList &Targeting::continentCodes()
{
    static const QStringList codes = splitCodes("AF AN AS EU NA OC SA");
    return codes;
}

const QStringList &Targeting::countryCodes()
{
    static const QStringList codes = splitCodes(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ "
        "BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM "
        "DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS "
        "GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
        "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ "
        "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
        "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
        "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
        "VN VU WF WS YE YT ZA ZM ZW");
    return codes;
}

const QStringList &Targeting::browserNames()
{
    static const QStringList names = splitCodes("chrome edge firefox ie opera safari");
    return names;
}

} // namespace PushRadar
