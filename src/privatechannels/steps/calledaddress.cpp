// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/calledaddress.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/wayjudge.h>

namespace RadarDesk::privatechannels {

PushRadar::Result<QUrl, Finding> calledAddress(const CheckSettings &settings)
{
    const QString typed = settings.endpoint.trimmed();
    if (typed.isEmpty())
        return findingOf(Fault::EndpointMissing);
    const QUrl page(settings.page.trimmed());
    QUrl endpoint(typed);
    // "localhost:8000/auth" would be an address of the scheme "localhost".
    if (!endpoint.isValid() || (!endpoint.isRelative() && !isWebAddress(endpoint)))
        return findingOf(Fault::EndpointMalformed, {withoutUserInfo(typed)});
    if (endpoint.isRelative()) {
        if (!isWebAddress(page))
            return findingOf(Fault::PageMissing, {withoutUserInfo(typed)});
        endpoint = page.resolved(endpoint);
    }
    if (const auto refused = judgeAddress(endpoint))
        return *refused;
    return endpoint;
}

QUrl callingPage(const CheckSettings &settings)
{
    const QUrl page(settings.page.trimmed());
    return isWebAddress(page) || page.isLocalFile() ? page : QUrl();
}

} // namespace RadarDesk::privatechannels
