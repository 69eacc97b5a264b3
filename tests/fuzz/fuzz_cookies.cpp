// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/identities/hiddenpart.h>
#include <privatechannels/identities/identity.h>
#include <workbench/profiles/endpointheaders.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using Fuzzing::mustHold;

namespace {

void judgeAll(const QList<QNetworkCookie> &cookies)
{
    const QUrl page(QStringLiteral("https://www.page.example/a"));
    for (const QUrl &target : {QUrl(QStringLiteral("https://api.page.example")),
                               QUrl(QStringLiteral("http://127.0.0.1:8000/auth/b?c=d"))}) {
        for (const QNetworkCookie &cookie : cookies) {
            (void)fateOf(cookie, page, target, target);
            (void)fateOf(cookie, {}, target, {});
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    judgeAll(QNetworkCookie::parseCookies(input));

    const QString text = QString::fromUtf8(input);
    if (const auto cookies = parsedCookies(text); cookies) {
        judgeAll(*cookies);
        const QByteArray header = cookieHeader(*cookies);
        mustHold(!header.contains('\n') && !header.contains('\r'), "a header is one line");
        mustHold(cookieNames(text).size() <= cookies->size(), "no cookie is named that is none");
    }
    const auto headers = headersFromText(text);
    mustHold(headersFromText(headersToText(headers)) == headers, "headers come back as they were");
    (void)headersFault(headers);
    return 0;
}
