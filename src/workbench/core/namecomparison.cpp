// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/namecomparison.h>

#include <QUrl>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype LongestCompared = 200; // characters

constexpr std::array NamePrefixes{u"private-", u"presence-"};

// Words by which one channel is made for each place where an app runs.
constexpr std::array Environments{
    QStringView(u"dev"),   QStringView(u"development"), QStringView(u"test"),
    QStringView(u"tests"), QStringView(u"testing"),     QStringView(u"local"),
    QStringView(u"qa"),    QStringView(u"uat"),         QStringView(u"stage"),
    QStringView(u"prod"),  QStringView(u"production"),  QStringView(u"staging"),
    QStringView(u"live"),  QStringView(u"preview"),     QStringView(u"sandbox"),
    QStringView(u"demo")};

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

bool isInvisible(char32_t letter)
{
    return letter == 0x200B || letter == 0x200C || letter == 0x200D || letter == 0x2060
        || letter == 0xFEFF || letter == 0x00AD;
}

QString withoutSpace(QString name)
{
    return name.removeIf([](QChar c) { return c.isSpace(); });
}

bool isSeparator(QChar c)
{
    return c == u'-' || c == u'_' || c == u'.';
}

QString withoutSeparators(QString name)
{
    return name.removeIf(isSeparator);
}

/// Without the words at both ends, after a separator, that name an environment.
QString withoutEnvironment(const QString &name)
{
    const QString base = withoutPrefix(name);
    for (const QStringView word : Environments) {
        const qsizetype rest = base.size() - word.size() - 1;
        if (rest > 0 && base.endsWith(word, Qt::CaseInsensitive) && isSeparator(base.at(rest)))
            return name.chopped(word.size() + 1);
        if (rest > 0 && base.startsWith(word, Qt::CaseInsensitive)
            && isSeparator(base.at(word.size())))
            return name.chopped(base.size()) + base.sliced(word.size() + 1);
    }
    return name;
}

bool differOnlyByDigits(const QString &first, const QString &second)
{
    const auto letters = [](QString name) {
        return name.removeIf([](QChar c) { return c.isDigit(); });
    };
    return letters(first) == letters(second);
}

/// The characters that are in one name and not in the other one, by their longest common
/// subsequence.
NameComparison marksOf(const QString &first, const QString &second)
{
    const auto rows = static_cast<size_t>(first.size());
    const auto columns = static_cast<size_t>(second.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1));
    const auto same = [&](size_t i, size_t j) {
        return first.at(static_cast<qsizetype>(i)) == second.at(static_cast<qsizetype>(j));
    };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1
                                      : std::max(common[i + 1][j], common[i][j + 1]);
    }
    NameComparison marks;
    const auto add = [](QList<NameMark> &list, size_t at) {
        const auto place = static_cast<qsizetype>(at);
        if (!list.isEmpty() && list.constLast().position + list.constLast().length == place)
            ++list.last().length;
        else
            list.append({place, 1});
    };
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && same(i, j)) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
            add(marks.first, i++);
        } else {
            add(marks.second, j++);
        }
    }
    return marks;
}

} // namespace

std::optional<TwinLetter> twinOf(char32_t letter)
{
    if (isInvisible(letter))
        return TwinLetter{};
    const auto twin = std::find_if(std::begin(Twins), std::end(Twins),
                                   [letter](const Twin &each) { return each.letter == letter; });
    return twin == std::end(Twins) ? std::nullopt
                                   : std::optional(TwinLetter{QString(QChar(twin->plain))});
}

QString withoutTwins(const QString &name)
{
    QString plain;
    const QList<uint> letters = name.toUcs4();
    for (const char32_t letter : letters) {
        const auto twin = twinOf(letter);
        plain += twin ? twin->plain : QString::fromUcs4(&letter, 1);
    }
    return plain;
}

QString withoutPrefix(const QString &name)
{
    for (const QStringView prefix : NamePrefixes) {
        if (name.startsWith(prefix))
            return name.sliced(prefix.size());
    }
    return name;
}

qsizetype letterDistance(QStringView one, QStringView other)
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

NameDifference differenceOfNames(const QString &first, const QString &second)
{
    using enum NameDifference;
    if (first == second)
        return None;
    if (withoutSpace(first) == withoutSpace(second))
        return WhiteSpace;
    if (first.compare(second, Qt::CaseInsensitive) == 0)
        return Case;
    if (first == withoutPrefix(second))
        return PrefixMissing;
    for (const QStringView prefix : NamePrefixes) {
        if (first == prefix.toString() + second && second != withoutPrefix(second))
            return PrefixTwice;
    }
    if (QUrl::fromPercentEncoding(first.toUtf8()) == second
        || QUrl::fromPercentEncoding(second.toUtf8()) == first)
        return PercentEncoding;
    if (withoutPrefix(first) == withoutPrefix(second))
        return Prefix;
    if (withoutTwins(first) == withoutTwins(second))
        return Twin;
    if (withoutSeparators(first).compare(withoutSeparators(second), Qt::CaseInsensitive) == 0)
        return Separator;
    if (withoutEnvironment(first) == withoutEnvironment(second))
        return Environment;
    constexpr qsizetype LeastLetters = 4; // of shorter names, any two are one letter apart
    const bool areShort = std::min(first.size(), second.size()) < LeastLetters
        || std::max(first.size(), second.size()) > LongestCompared;
    // "room-1" and "room-2" are meant to be two.
    if (areShort || qAbs(first.size() - second.size()) > 1 || differOnlyByDigits(first, second))
        return Other;
    return letterDistance(first, second) == 1 ? Letter : Other;
}

bool areAlike(const QString &first, const QString &second)
{
    return differenceOfNames(first, second) != NameDifference::Other;
}

NameComparison compareNames(const QString &first, const QString &second)
{
    NameComparison comparison;
    if (std::max(first.size(), second.size()) <= LongestCompared)
        comparison = marksOf(first, second);
    comparison.difference = differenceOfNames(first, second);
    return comparison;
}

QString markedName(const QString &name, const QList<NameMark> &marks)
{
    QString text;
    qsizetype done = 0;
    for (const NameMark &mark : marks) {
        text += name.mid(done, mark.position - done) + u'[';
        const QList<uint> letters = name.mid(mark.position, mark.length).toUcs4();
        for (const char32_t letter : letters) {
            if (letter == U' ')
                text += u'␣';
            else if (letter < 0x21 || letter > 0x7E)
                text += QStringLiteral("U+%1")
                            .arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0'))
                            .toUpper();
            else
                text += QChar(static_cast<char16_t>(letter));
        }
        text += u']';
        done = mark.position + mark.length;
    }
    return text + name.mid(done);
}

} // namespace RadarDesk::workbench
