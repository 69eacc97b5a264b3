// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/headjudge.h>

#include <workbench/events/excerpt.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace {

struct HeadJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::HeadJudge)
};

constexpr qsizetype HeadExcerpt = 60;

// With the colon, the space and the line break of each line.
qsizetype sizeOf(const QList<HttpHeader> &headers)
{
    return std::accumulate(headers.begin(), headers.end(), qsizetype{0},
                           [](qsizetype sum, const HttpHeader &each) {
                               return sum + each.name.size() + each.value.size() + 4;
                           });
}

} // namespace

bool looksLikeBody(const QByteArray &bytes)
{
    return !bytes.isEmpty() && QByteArrayView("{[\"<").contains(bytes.front());
}

std::optional<Finding> judgeHead(const Exchange &answer)
{
    if (!answer.status)
        return answer.responseBody.isEmpty()
            ? std::nullopt
            : std::optional(findingOf(
                Fault::HeadBroken,
                {HeadJudge::tr("The answer has no status line such as “HTTP/1.1 200 OK”, but "
                               "starts with “%1”.",
                               "the beginning of the answer")
                     .arg(excerptOf(answer.responseBody, HeadExcerpt))}));
    const QList<HttpHeader> &headers = answer.responseHeaders;
    const auto holdsNull = std::find_if(headers.begin(), headers.end(), [](const HttpHeader &each) {
        return each.name.contains('\0') || each.value.contains('\0');
    });
    if (holdsNull != headers.end())
        return findingOf(Fault::HeadBroken,
                         {HeadJudge::tr("The header “%1” contains a null byte (U+0000).")
                              .arg(excerptOf(holdsNull->name, HeadExcerpt))});
    const qsizetype size = sizeOf(headers);
    if (size <= LargestHead)
        return std::nullopt;
    return findingOf(
        Fault::HeadBroken,
        {HeadJudge::tr("The headers have %1, and browsers read at most %2.", "two sizes")
             .arg(QLocale().formattedDataSize(size), QLocale().formattedDataSize(LargestHead))});
}

} // namespace RadarDesk::privatechannels
