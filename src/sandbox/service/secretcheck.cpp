// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/secretcheck.h>

#include <sandbox/service/credentials.h>
#include <sandbox/service/sandboxtext.h>

namespace RadarDesk::sandbox {

std::optional<Refusal> SecretCheck::refuse(const QByteArray &secret) const
{
    if (sameInConstantTime(secret, m_secret))
        return std::nullopt;
    return Refusal{401, SandboxText::tr("The secret isn't the one of this sandbox.")};
}

std::optional<Refusal> SecretCheck::refuseV2(const RequestFields &fields) const
{
    const auto secret = fields.text(QStringLiteral("apiSecret"));
    if (!secret || secret->isEmpty())
        return Refusal{401, SandboxText::tr("The request has no “apiSecret”.")};
    return refuse(*secret);
}

std::optional<Refusal> SecretCheck::refuseV3(const QByteArray &header) const
{
    if (header.isEmpty())
        return Refusal{401, SandboxText::tr("The request has no Authorization header.")};
    const qsizetype space = header.indexOf(' ');
    const QByteArray scheme = (space < 0 ? header : header.first(space)).toLower();
    const QByteArray rest = space < 0 ? QByteArray() : header.sliced(space + 1).trimmed();
    if (scheme == "bearer")
        return refuse(rest);
    if (scheme != "basic") {
        return Refusal{401,
                       SandboxText::tr("The Authorization header must be Bearer, or Basic with "
                                       "the secret as the user name.")};
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(rest, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray text = decoded ? *decoded : QByteArray();
    if (const qsizetype colon = text.indexOf(':'); colon < 0 || colon + 1 != text.size()) {
        return Refusal{401,
                       SandboxText::tr("Basic authorization must hold the secret as the user "
                                       "name and no password.")};
    }
    return refuse(text.chopped(1));
}

std::optional<Refusal> SecretCheck::refuseObserver(const HttpRequest &request) const
{
    if (!request.origin.isEmpty() || request.isOfOtherOrigin())
        return Refusal{403, SandboxText::tr("Pages can't observe the sandbox.")};
    if (!request.authorization.toLower().startsWith("bearer "))
        return Refusal{401,
                       SandboxText::tr("The request has no Authorization header with “Bearer” and "
                                       "the secret.")};
    if (auto refusal = refuseV3(request.authorization))
        return refusal;
    if (!request.wantsWebSocket) {
        return Refusal{
            400, SandboxText::tr("/observe accepts only WebSocket connections. Use a ws: URL.")};
    }
    return std::nullopt;
}

} // namespace RadarDesk::sandbox
