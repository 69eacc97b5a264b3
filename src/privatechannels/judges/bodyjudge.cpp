// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/bodyjudge.h>

#include <privatechannels/steps/checkstep.h>
#include <privatechannels/steps/endpointcall.h>
#include <workbench/events/excerpt.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::ErrorCode;
using PushRadar::Exchange;
using PushRadar::JsonValue;

namespace {

constexpr qsizetype AroundExcerpt = 60;
// Longer texts aren't JSON in something, and would take long to look through.
constexpr qsizetype LongestLookedAt = qsizetype{256} * 1024;

struct BodyJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::BodyJudge)
};

bool isContainer(const JsonValue &value)
{
    return value.type() == JsonValue::Type::Object || value.type() == JsonValue::Type::Array;
}

// The JSON object or array that \a text begins with, and where it ends.
std::optional<qsizetype> endOfJson(const QByteArray &text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return std::nullopt;
    const auto whole = JsonValue::fromJson(text);
    if (whole)
        return text.size();
    const qsizetype end = whole.error().offset;
    if (end <= 0 || end >= text.size())
        return std::nullopt;
    const auto first = JsonValue::fromJson(QByteArrayView(text).first(end));
    return first && isContainer(*first) ? std::optional(end) : std::nullopt;
}

// An excerpt, or what nobody would see by its numbers: "U+00A0".
QString shownRest(const QByteArray &rest)
{
    constexpr qsizetype MostShown = 4;
    const QString text = QString::fromUtf8(rest.left(AroundExcerpt));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); }))
        return excerptOf(rest, AroundExcerpt);
    QStringList numbers;
    for (const QChar c : text.left(MostShown))
        numbers.append(QStringLiteral("U+")
                       + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
    return numbers.join(u' ');
}

std::optional<Finding> judgeAfter(const QByteArray &text)
{
    const auto end = endOfJson(text);
    if (!end || *end == text.size())
        return std::nullopt;
    const QByteArray rest = text.sliced(*end).trimmed();
    const auto second = endOfJson(rest);
    return second ? findingOf(Fault::SeveralAnswers,
                              {excerptOf(text.first(*end), AroundExcerpt),
                               excerptOf(rest.first(*second), AroundExcerpt)})
                  : findingOf(Fault::TextAfterJson, {QString::number(*end), shownRest(rest)});
}

// callback({...}); and /**/callback({...}), as JSONP is written.
std::optional<Finding> judgeJsonp(const QByteArray &text)
{
    static const QRegularExpression call(
        QStringLiteral("\\A(?:/\\*.*?\\*/)?\\s*([A-Za-z_$][\\w$.]*)\\s*\\((.*)\\)\\s*;?\\s*\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto found = call.match(QString::fromUtf8(text));
    if (!found.hasMatch() || !JsonValue::fromJson(found.captured(2).toUtf8()))
        return std::nullopt;
    return findingOf(Fault::Jsonp, {found.captured(1).left(AroundExcerpt)});
}

std::optional<Finding> judgePrefix(const QByteArray &text)
{
    for (const char *prefix : {")]}',", ")]}'", ")]}", "while(1);", "while (1);", "for(;;);",
                               "for (;;);", "throw 1;", "&&&START&&&", "{}&&"}) {
        if (!text.startsWith(prefix))
            continue;
        const QByteArray rest = text.sliced(static_cast<qsizetype>(qstrlen(prefix))).trimmed();
        if (const auto json = JsonValue::fromJson(rest); json && isContainer(*json))
            return findingOf(Fault::HijackPrefix, {QString::fromLatin1(prefix)});
    }
    return std::nullopt;
}

// As they are sent, each in a line of its own.
QString arrived(const Exchange &answer)
{
    const QByteArray length = headerOf(answer.responseHeaders, "Content-Length");
    const qsizetype size = answer.responseBody.size();
    if (!length.isEmpty())
        return BodyJudge::tr("%1 of the %2 bytes that Content-Length announces arrived.",
                             "two numbers of bytes")
            .arg(QString::number(size), QString::fromLatin1(length.left(20)));
    return BodyJudge::tr("%n byte(s) arrived.", nullptr, static_cast<int>(size));
}

} // namespace

std::optional<Finding> judgeAround(const QByteArray &whole)
{
    const QByteArray text = whole.trimmed();
    if (text.size() > LongestLookedAt)
        return std::nullopt;
    for (const auto judge : {judgePrefix, judgeJsonp, judgeAfter}) {
        if (auto finding = judge(text))
            return finding;
    }
    return std::nullopt;
}

std::optional<Finding> judgeEnding(const Exchange &answer)
{
    // As Qt joins several headers of a name.
    QByteArrayList lengths =
        headerOf(answer.responseHeaders, "Content-Length").simplified().split(',');
    for (QByteArray &length : lengths)
        length = length.trimmed();
    if (std::any_of(lengths.begin(), lengths.end(),
                    [&lengths](const QByteArray &each) { return each != lengths.first(); }))
        return findingOf(Fault::AnswerBroken,
                         {QString::number(answer.status.value_or(0)),
                          BodyJudge::tr("The header Content-Length has two different values.")});
    if (!answer.error || !answer.status)
        return std::nullopt;
    switch (answer.error->code) {
    case ErrorCode::ConnectionLost:
        return findingOf(Fault::ConnectionLost, {answer.error->message});
    case ErrorCode::TimedOut:
        return findingOf(Fault::AnswerUnending,
                         {QString::number(*answer.status),
                          spanText(answer.timing.finished.value_or(std::chrono::microseconds{0})),
                          arrived(answer)});
    case ErrorCode::NetworkFault:
        return findingOf(Fault::AnswerBroken,
                         {QString::number(*answer.status), answer.error->message});
    default:
        return std::nullopt;
    }
}

} // namespace RadarDesk::privatechannels
