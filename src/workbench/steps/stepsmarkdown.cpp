// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/steps/stepsmarkdown.h>

#include <base/redaction/secretlike.h>
#include <workbench/events/excerpt.h>

#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype LongestBody = 2000;

QString markdownMark(StepVerdict verdict)
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

// The longest run of backquotes: what encloses it as code is longer.
qsizetype longestQuoteIn(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString codeMarkdown(const QString &text)
{
    const qsizetype longest = longestQuoteIn(text);
    const QString quote(longest + 1, u'`');
    // A space keeps a backquote at an end from lengthening what encloses it.
    const QString space = longest > 0 ? QStringLiteral(" ") : QString();
    return quote + space + text + space + quote;
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
    return fencedMarkdown(text, QStringLiteral("http"));
}

// A sentence may repeat what strangers wrote. What has to be left out is left out first: a mark
// before a character would hide it from that.
QString sentenceMarkdown(const QString &sentence)
{
    return markdownText(base::redactSecretLike(withoutTokens(sentence)));
}

QString stepMarkdown(const ReportedStep &step, qsizetype number)
{
    QString out = QStringLiteral("\n## %1 %2. %3\n\n")
                      .arg(markdownMark(step.verdict))
                      .arg(number)
                      .arg(step.title);
    if (step.findings.isEmpty())
        out += sentenceMarkdown(step.summary) + u'\n';
    for (const ReportedFinding &finding : step.findings)
        out += QStringLiteral("**%1** (%2)\n\n%3\n")
                   .arg(sentenceMarkdown(finding.sentence), finding.name,
                        sentenceMarkdown(finding.advice));
    for (const QString &note : step.notes)
        out += QStringLiteral("\n- ") + sentenceMarkdown(note) + u'\n';
    for (const StepCall &call : step.calls)
        out += QStringLiteral("\n%1\n\n%2").arg(markdownText(call.purpose), callText(call));
    return out;
}

} // namespace

QString markdownText(QString text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_{}\[\]<>|#~]))"));
    return text.replace(special, QStringLiteral("\\\\1")).simplified();
}

QString fencedMarkdown(const QString &text, const QString &language)
{
    const QString fence(std::max<qsizetype>(longestQuoteIn(text), 2) + 1, u'`');
    return fence + language + u'\n' + text
        + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence + u'\n';
}

QString toMarkdown(const QString &title, const QList<ReportedFact> &facts,
                   const QList<ReportedStep> &steps)
{
    QString out =
        QStringLiteral("# ") + markdownText(base::redactSecretLike(title)) + QStringLiteral("\n\n");
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            out += QStringLiteral("- %1: %2\n").arg(name, codeMarkdown(value));
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        out += stepMarkdown(steps.at(i), i + 1);
    return out;
}

} // namespace RadarDesk::workbench
