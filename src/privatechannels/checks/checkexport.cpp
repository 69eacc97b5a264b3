// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/checkexport.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/steps/checkstep.h>
#include <workbench/events/excerpt.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

constexpr qsizetype LongestBody = 2000;

struct CheckExport
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CheckExport)
};

QString markOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Passed:
        return QStringLiteral("✓");
    case StepVerdict::Failed:
        return QStringLiteral("✗");
    case StepVerdict::Waiting:
    case StepVerdict::Running:
    case StepVerdict::Skipped:
        break;
    }
    return QStringLiteral("–");
}

// With a fence longer than any run of backquotes in it.
QString fenced(const QString &text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + QStringLiteral("http\n") + text
        + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence + u'\n';
}

QString code(const QString &text)
{
    return text.contains(u'`') ? QStringLiteral("`` ") + text + QStringLiteral(" ``")
                               : u'`' + text + u'`';
}

QString bodyText(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    return text.size() <= LongestBody ? text : text.first(LongestBody) + QStringLiteral("…");
}

QString headersText(const QList<PushRadar::HttpHeader> &headers)
{
    QString text;
    for (const auto &[name, value] : headers)
        text += QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value) + u'\n';
    return text;
}

QString callText(const StepCall &call)
{
    const PushRadar::Exchange exchange = withoutSensitive(call.exchange);
    QString text = QString::fromLatin1(exchange.method) + u' '
        + QString::fromLatin1(exchange.url.toEncoded()) + u'\n'
        + headersText(exchange.requestHeaders);
    if (!exchange.requestBody.isEmpty())
        text += u'\n' + bodyText(exchange.requestBody) + u'\n';
    text += u'\n';
    if (exchange.status)
        text += QStringLiteral("%1 %2\n").arg(*exchange.status).arg(exchange.reason)
            + headersText(exchange.responseHeaders) + u'\n' + bodyText(exchange.responseBody);
    else if (exchange.error)
        text += exchange.error->message;
    return fenced(text);
}

} // namespace

QString toMarkdown(const Report &report, const CheckSettings &settings, const QString &who)
{
    const bool isConnection = report.target == CheckTarget::ConnectionEndpoint;
    const QString title = settings.name.isEmpty() ? settings.channel : settings.name;
    const QString endpoint = withoutTokens(withoutUserInfo(settings.endpoint));
    QString out = QStringLiteral("# ")
        + (isConnection
               ? CheckExport::tr("Connection endpoint check: %1", "a URL").arg(endpoint)
               : CheckExport::tr("Private channel check: %1", "a check's name, or a channel")
                     .arg(title))
        + QStringLiteral("\n\n");
    const auto fact = [&out](const QString &name, const QString &value) {
        if (!value.isEmpty())
            out += QStringLiteral("- %1: %2\n").arg(name, code(value));
    };
    if (!isConnection)
        fact(CheckExport::tr("Channel"), settings.channel);
    fact(CheckExport::tr("API"),
         settings.version == PushRadar::ApiVersion::V2 ? QStringLiteral("v2")
                                                       : QStringLiteral("v3"));
    fact(isConnection ? CheckExport::tr("Connection endpoint")
                      : CheckExport::tr("Authentication endpoint"),
         endpoint);
    fact(CheckExport::tr("Page"), withoutTokens(withoutUserInfo(settings.page)));
    fact(CheckExport::tr("Identity"), who);
    fact(CheckExport::tr("Time"), report.started.toString(Qt::ISODate));
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        const Step step = report.stepAt(i);
        const StepResult &result = report.at(step);
        out += QStringLiteral("\n## %1 %2. %3\n\n")
                   .arg(markOf(result.verdict))
                   .arg(i + 1)
                   .arg(titleOf(step));
        if (result.findings.isEmpty())
            out += withoutTokens(result.summary) + QStringLiteral("\n");
        for (const Finding &finding : result.findings)
            out += QStringLiteral("**%1** (%2)\n\n%3\n")
                       .arg(withoutTokens(finding.sentence), nameOf(finding.fault),
                            withoutTokens(finding.advice));
        for (const QString &note : result.notes)
            out += QStringLiteral("\n- ") + withoutTokens(note) + u'\n';
        if (report.warning && i == 0)
            out += QStringLiteral("\n- ") + withoutTokens(report.warning->advice) + u'\n';
        for (const StepCall &call : result.calls)
            out += QStringLiteral("\n%1 (%2)\n\n%3")
                       .arg(call.purpose,
                            spanText(call.exchange.timing.finished.value_or(
                                std::chrono::microseconds{0})),
                            callText(call));
    }
    return out;
}

} // namespace RadarDesk::privatechannels
