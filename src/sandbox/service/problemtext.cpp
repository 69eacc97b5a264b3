// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/problemtext.h>

#include <sandbox/service/sandboxtext.h>

namespace RadarDesk::sandbox {

QString problemText(HttpProblem problem, const HttpLimits &limits)
{
    switch (problem) {
    case HttpProblem::NotHttp:
        break;
    case HttpProblem::Encrypted:
        return SandboxText::tr("This is TLS, and the sandbox speaks plain HTTP: use http:// in "
                               "place of https://.");
    case HttpProblem::HeaderTooLong:
        return SandboxText::tr("The header is longer than %1 bytes.").arg(limits.headerBytes);
    case HttpProblem::BodyTooLong:
        return SandboxText::tr("The body is longer than %1 bytes.").arg(limits.bodyBytes);
    case HttpProblem::ChunkHeaderTooLong:
        return SandboxText::tr("The chunk headers are too long.");
    case HttpProblem::Trailer:
        return SandboxText::tr("Trailer fields aren't supported.");
    case HttpProblem::EncodedBody:
        return SandboxText::tr("This Content-Encoding isn't supported. Send the body unencoded.");
    case HttpProblem::UnmetExpectation:
        return SandboxText::tr("The only supported expectation is 100-continue.");
    }
    return SandboxText::tr("The request is not HTTP/1.1.");
}

} // namespace RadarDesk::sandbox
