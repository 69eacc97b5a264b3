// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/channeljudge.h>

#include <pushradar/channelname.h>
#include <workbench/core/namecomparison.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace RadarDesk::privatechannels {

using PushRadar::ApiVersion;
using PushRadar::ChannelKind;
using PushRadar::ChannelName;

using namespace workbench;

namespace {

struct ChannelJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::ChannelJudge)
};

constexpr std::array Prefixes{u"private-", u"presence-"};

struct PlainName
{
    QString name; ///< With each look-alike replaced.
    QString sentence; ///< On the first look-alike; empty where there is none.
};

PlainName plainOf(const QString &name)
{
    PlainName out;
    int place = 0;
    const QList<uint> letters = name.toUcs4();
    for (const char32_t letter : letters) {
        ++place;
        const auto twin = twinOf(letter);
        if (!twin) {
            out.name += QString::fromUcs4(&letter, 1);
            continue;
        }
        const bool isInvisible = twin->plain.isEmpty();
        out.name += twin->plain;
        if (out.sentence.isEmpty()) {
            const QString code = QStringLiteral("U+%1")
                                     .arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0'))
                                     .toUpper();
            out.sentence = isInvisible
                //: %1: a number, %2: a code such as U+200B
                ? ChannelJudge::tr("Character %1 is %2, which is invisible.")
                      .arg(QString::number(place), code)
                //: %1: a number, %2: a code such as U+043E, %3: a letter
                : ChannelJudge::tr("Character %1 is %2, which only looks like “%3”.")
                      .arg(QString::number(place), code, twin->plain);
        }
    }
    return out;
}

std::optional<Finding> misspelt(const QString &name)
{
    static const QRegularExpression first(
        QStringLiteral("^([^\\s_.:;,@=/-]+)([\\s_.:;,@=/-]+)(.*)$"));
    const auto parts = first.match(name);
    for (const QStringView prefix : Prefixes) {
        const QStringView word = prefix.chopped(1);
        QString meant;
        if (parts.hasMatch() && letterDistance(parts.captured(1).toLower(), word) <= 2)
            meant = prefix.toString() + parts.captured(3);
        // "privateRoom": no separator at all, but a capital or a digit after it.
        else if (name.startsWith(word) && name.size() > word.size()
                 && (name.at(word.size()).isUpper() || name.at(word.size()).isDigit()))
            meant = prefix.toString() + name.sliced(word.size());
        if (!meant.isEmpty() && meant != name)
            return findingOf(Fault::PrefixMisspelt, {name, prefix.toString(), meant});
    }
    return std::nullopt;
}

std::optional<Finding> twice(const QString &name)
{
    for (const QStringView prefix : Prefixes) {
        if (!name.startsWith(prefix))
            continue;
        const QString rest = name.sliced(prefix.size());
        for (const QStringView other : Prefixes) {
            if (rest.startsWith(other))
                return findingOf(Fault::PrefixTwice, {name, rest});
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Finding> judgeChannel(const QString &name, ApiVersion version)
{
    if (name.trimmed().isEmpty())
        return findingOf(Fault::ChannelEmpty);
    if (name != name.trimmed()) {
        const bool before = name.at(0).isSpace();
        const bool after = name.back().isSpace();
        QString shown;
        for (const QChar c : name)
            shown += c.isSpace() ? QChar(u'␣') : c;
        if (before && after)
            return findingOf(
                Fault::SpaceAround,
                {ChannelJudge::tr("There is white space before and after the name: “%1”.",
                                  "a channel")
                     .arg(shown)});
        return findingOf(
            Fault::SpaceAround,
            {before ? ChannelJudge::tr("There is white space before the name: “%1”.", "a channel")
                          .arg(shown)
                    : ChannelJudge::tr("There is white space after the name: “%1”.", "a channel")
                          .arg(shown)});
    }
    const PlainName plain = plainOf(name);
    if (!plain.sentence.isEmpty())
        return findingOf(Fault::LookAlike, {name, plain.sentence, plain.name});
    if (ChannelName::kindOf(name) == ChannelKind::Public) {
        if (auto meant = misspelt(name))
            return meant;
        if (const auto valid = ChannelName::make(name, version); !valid)
            return findingOf(Fault::NameMalformed, {valid.error().message});
        return findingOf(Fault::NotPrivate, {name});
    }
    if (const auto valid = ChannelName::make(name, version); !valid)
        return findingOf(Fault::NameMalformed, {valid.error().message});
    return twice(name);
}

QString nameDifference(const QString &name, const QString &other)
{
    switch (differenceOfNames(name, other)) {
    case NameDifference::WhiteSpace:
        return ChannelJudge::tr("The names differ in white space.");
    case NameDifference::Case:
        return ChannelJudge::tr("The names differ in upper and lower case.");
    case NameDifference::PrefixMissing:
        return ChannelJudge::tr("The prefix is missing.");
    case NameDifference::PrefixTwice:
        return ChannelJudge::tr("The prefix is duplicated.");
    case NameDifference::PercentEncoding:
        return ChannelJudge::tr("The name is percent-encoded.");
    case NameDifference::Prefix:
        return ChannelJudge::tr("The names have different prefixes.");
    case NameDifference::Twin:
        return ChannelJudge::tr("The names differ in a look-alike character.");
    case NameDifference::None:
    case NameDifference::Other:
    case NameDifference::Separator:
    case NameDifference::Environment:
    case NameDifference::Letter:
        break;
    }
    return {};
}

} // namespace RadarDesk::privatechannels
