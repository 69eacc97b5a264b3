// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/channeljudge.h>

#include <pushradar/channelname.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <numeric>

namespace RadarDesk::privatechannels {

using PushRadar::ApiVersion;
using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace {

struct ChannelJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::ChannelJudge)
};

constexpr std::array Prefixes{u"private-", u"presence-"};

// Letters of other scripts, and dashes, that most fonts draw like the plain ones; a selection of
// the confusables that Unicode lists (UTS 39).
struct Twin
{
    char32_t letter;
    char16_t plain;
};
constexpr Twin Twins[] = {
    {U'а', u'a'},  {U'с', u'c'},  {U'е', u'e'},  {U'һ', u'h'},  {U'і', u'i'}, {U'ј', u'j'},
    {U'о', u'o'},  {U'р', u'p'},  {U'ѕ', u's'},  {U'у', u'y'},  {U'х', u'x'}, {U'ԁ', u'd'},
    {U'ԛ', u'q'},  {U'ԝ', u'w'},  {U'А', u'A'},  {U'В', u'B'},  {U'С', u'C'}, {U'Е', u'E'},
    {U'Н', u'H'},  {U'І', u'I'},  {U'К', u'K'},  {U'М', u'M'},  {U'О', u'O'}, {U'Р', u'P'},
    {U'Т', u'T'},  {U'Х', u'X'},  {U'ο', u'o'},  {U'ν', u'v'},  {U'α', u'a'}, {U'ρ', u'p'},
    {U'ι', u'i'},  {U'Α', u'A'},  {U'Β', u'B'},  {U'Ε', u'E'},  {U'Ο', u'O'}, {U'ı', u'i'},
    {U'ɡ', u'g'},  {U'‐', u'-'},  {U'‑', u'-'},  {U'‒', u'-'},  {U'–', u'-'}, {U'—', u'-'},
    {U'−', u'-'},  {U'﹣', u'-'}, {U'－', u'-'}, {U'＿', u'_'}, {U'․', u'.'}, {U'‚', u','},
    {U'；', u';'}, {U'＠', u'@'}, {U'＝', u'='}, {U'０', u'0'}, {U'１', u'1'}};

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
        const auto twin =
            std::find_if(std::begin(Twins), std::end(Twins),
                         [letter](const Twin &each) { return each.letter == letter; });
        // Nothing is seen of these at all.
        const bool isInvisible = letter == 0x200B || letter == 0x200C || letter == 0x200D
            || letter == 0x2060 || letter == 0xFEFF || letter == 0x00AD;
        if (twin == std::end(Twins) && !isInvisible) {
            out.name += QString::fromUcs4(&letter, 1);
            continue;
        }
        const QString plain = isInvisible ? QString() : QString(QChar(twin->plain));
        out.name += plain;
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
                      .arg(QString::number(place), code, plain);
        }
    }
    return out;
}

// How many letters have to be added, removed, changed or swapped with the next.
qsizetype distance(QStringView one, QStringView other)
{
    std::vector<std::vector<qsizetype>> cost(
        static_cast<size_t>(one.size()) + 1,
        std::vector<qsizetype>(static_cast<size_t>(other.size()) + 1));
    for (size_t i = 0; i < cost.size(); ++i)
        cost[i][0] = static_cast<qsizetype>(i);
    std::iota(cost[0].begin(), cost[0].end(), 0);
    for (size_t i = 1; i < cost.size(); ++i) {
        for (size_t j = 1; j < cost[i].size(); ++j) {
            const auto a = [&](size_t at) { return one.at(static_cast<qsizetype>(at) - 1); };
            const auto b = [&](size_t at) { return other.at(static_cast<qsizetype>(at) - 1); };
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1,
                                   cost[i - 1][j - 1] + (a(i) == b(j) ? 0 : 1)});
            if (i > 1 && j > 1 && a(i) == b(j - 1) && a(i - 1) == b(j))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

std::optional<Finding> misspelt(const QString &name)
{
    static const QRegularExpression first(
        QStringLiteral("^([^\\s_.:;,@=/-]+)([\\s_.:;,@=/-]+)(.*)$"));
    const auto parts = first.match(name);
    for (const QStringView prefix : Prefixes) {
        const QStringView word = prefix.chopped(1);
        QString meant;
        if (parts.hasMatch() && distance(parts.captured(1).toLower(), word) <= 2)
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

QString withoutPrefix(const QString &name)
{
    for (const QStringView prefix : Prefixes) {
        if (name.startsWith(prefix))
            return name.sliced(prefix.size());
    }
    return name;
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
        if (const auto meant = misspelt(name))
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
    if (name == other)
        return {};
    if (name.trimmed() == other.trimmed())
        return ChannelJudge::tr("The names differ in white space.");
    if (name.compare(other, Qt::CaseInsensitive) == 0)
        return ChannelJudge::tr("The names differ in upper and lower case.");
    if (name == withoutPrefix(other))
        return ChannelJudge::tr("The prefix is missing.");
    for (const QStringView prefix : Prefixes) {
        if (name == prefix.toString() + other)
            return ChannelJudge::tr("The prefix is duplicated.");
    }
    if (QUrl::fromPercentEncoding(name.toUtf8()) == other)
        return ChannelJudge::tr("The name is percent-encoded.");
    if (withoutPrefix(name) == withoutPrefix(other))
        return ChannelJudge::tr("The names have different prefixes.");
    if (plainOf(name).name == plainOf(other).name)
        return ChannelJudge::tr("The names differ in a look-alike character.");
    return {};
}

} // namespace RadarDesk::privatechannels
