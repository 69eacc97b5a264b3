// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/faults/faultedcall.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/service/requestfields.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace RadarDesk::sandbox {

using PushRadar::ApiVersion;

namespace {

struct FaultedCallText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::FaultedCall)
};

struct FaultedPath
{
    const char *path;
    FaultedCalls call;
    ApiVersion version;
};

constexpr std::array FaultedPaths{
    FaultedPath{"/v2/broadcast", FaultedCalls::Broadcasts, ApiVersion::V2},
    FaultedPath{"/v2/channel-auth", FaultedCalls::Tokens, ApiVersion::V2},
    FaultedPath{"/v3/broadcasts", FaultedCalls::Broadcasts, ApiVersion::V3},
    FaultedPath{"/v3/channels/auth", FaultedCalls::Tokens, ApiVersion::V3},
    FaultedPath{"/v3/client-data", FaultedCalls::ClientData, ApiVersion::V3}};

QString textIn(const RequestFields &fields, const QString &name)
{
    const auto text = fields.text(name);
    return text ? QString::fromUtf8(*text) : QString();
}

/// Of a broadcast of v2, the channel is one level down.
QString channelIn(const RequestFields &fields, const FaultedPath &path)
{
    if (path.version == ApiVersion::V2 && path.call == FaultedCalls::Broadcasts) {
        const auto notification = fields.json(QStringLiteral("notification"));
        return notification ? notification->member(u"channel").toString().trimmed() : QString();
    }
    return textIn(fields, QStringLiteral("channel"));
}

QByteArray htmlOf(const QString &title)
{
    return "<!DOCTYPE html>\n<html><head><title>" + title.toHtmlEscaped().toUtf8()
        + "</title></head><body><h1>" + title.toHtmlEscaped().toUtf8() + "</h1></body></html>\n";
}

} // namespace

std::optional<FaultedCall> FaultedCall::of(const HttpRequest &request)
{
    const QByteArray path = request.path.size() > 1 && request.path.endsWith('/')
        ? request.path.chopped(1)
        : request.path;
    const auto *const found = std::ranges::find_if(
        FaultedPaths, [&path](const FaultedPath &each) { return path == each.path; });
    if (found == FaultedPaths.end())
        return std::nullopt;
    FaultedCall call{{.call = found->call, .page = pageOf(request)}, found->version};
    const auto fields = request.method == "GET"
        ? RequestFields::fromForm(request.query)
        : RequestFields::fromBody(request.contentType, request.body);
    if (fields) {
        call.subject.channel = channelIn(*fields, *found);
        call.subject.socketId = textIn(*fields, QStringLiteral("socketID"));
    }
    return call;
}

QString pageOf(const HttpRequest &request)
{
    if (request.origin.isEmpty())
        return QString::fromUtf8(request.header("User-Agent"));
    const auto fields = RequestFields::fromForm(request.query);
    const QString path = fields ? textIn(*fields, QStringLiteral("page")) : QString();
    return QString::fromUtf8(request.origin) + path;
}

QString faultReason(FaultEffect effect)
{
    //: %1 is a fault, such as "503 Service Unavailable"
    return FaultedCallText::tr("Simulated fault: %1").arg(nameOf(effect));
}

std::optional<HttpAnswer> faultAnswer(const FaultDecision &decision)
{
    const int status = statusOf(decision.effect);
    if (decision.effect == FaultEffect::CallCut)
        return HttpAnswer{HttpAnswer::Cut};
    if (status == 0)
        return std::nullopt;
    if (decision.effect == FaultEffect::HtmlPage)
        return HttpAnswer{status, htmlOf(faultReason(decision.effect)), "text/html; charset=utf-8"};
    HttpAnswer answer{status,
                      "{\"error\":" + PushRadar::toJsonString(faultReason(decision.effect)) + '}'};
    if (status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    if (decision.effect == FaultEffect::Status429)
        answer.headers.emplaceBack(
            "Retry-After",
            QByteArray::number(static_cast<qint64>(
                std::chrono::ceil<std::chrono::seconds>(decision.delay).count())));
    return answer;
}

} // namespace RadarDesk::sandbox
