// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/judges/statusjudge.h>
#include <privatechannels/judges/tokenanswer.h>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using PushRadar::Exchange;

namespace {

/// An answer as it is sent, but for its first line: a number. All of it may be missing.
Exchange answerOf(const QByteArray &input)
{
    Exchange answer;
    const qsizetype separator = input.indexOf("\n\n");
    const QByteArray head = separator < 0 ? input : input.first(separator);
    if (separator >= 0)
        answer.responseBody = input.sliced(separator + 2);
    const QByteArrayList lines = head.split('\n');
    answer.status = lines.first().toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            answer.responseHeaders.append(
                {lines.at(i).first(colon), lines.at(i).sliced(colon + 1).trimmed()});
    }
    answer.responseCut = answer.responseBody.size() > Exchange::ResponseLimit;
    answer.responseBody.truncate(Exchange::ResponseLimit);
    answer.url = QUrl(QStringLiteral("http://localhost:8000/auth"));
    return answer;
}

void mustSaySo(const Finding &finding)
{
    Fuzzing::mustHold(!finding.sentence.isEmpty() && finding.sentence.size() < 10'000,
                      "a finding is a sentence or two, whatever was answered");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Exchange answer = answerOf(Fuzzing::inputOf(data, size));
    for (const ApiVersion version : {ApiVersion::V2, ApiVersion::V3}) {
        const auto token = readTokenAnswer(answer, version);
        if (!token)
            mustSaySo(token.error());
    }
    mustSaySo(judgeStatus(answer, answer.url, true));
    mustSaySo(judgeStatus(answer, answer.url, false));
    for (const bool withCredentials : {false, true}) {
        const PageCall call{.page = QUrl(QStringLiteral("https://page.example/a")),
                            .target = answer.url,
                            .withCredentials = withCredentials,
                            .headers = {{"X-CSRF-Token", "1"}, {"Authorization", "Bearer a"}}};
        if (const auto finding = judgePreflight(answer, call))
            mustSaySo(*finding);
        if (const auto finding = judgeResponse(answer, call))
            mustSaySo(*finding);
    }
    return 0;
}
