// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/recording/recordingjudge.h>

#include <privatechannels/diagnosis/checkverdict.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/bodycoding.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/judges/statusjudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/tokenjudge.h>
#include <privatechannels/recording/recordedcall.h>
#include <privatechannels/recording/recordedfaults.h>
#include <privatechannels/recording/recordedsocket.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;

namespace {

struct RecordingText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Recording)
};

/// Judges one call, step by step.
class RecordedCallJudge
{
public:
    RecordedCallJudge(const HarRecording &recording, const RecordedCall &call,
                      const QStringList &channels)
        : m_recording(recording)
        , m_call(call)
        , m_channels(channels)
        , m_page(call.asPage())
    {
    }

    RecordedCheck judge();

private:
    void listCalls();
    void judgeEndpoint();
    [[nodiscard]] std::optional<Finding> endpointFinding();
    [[nodiscard]] std::optional<Finding> answerFinding();
    void judgeTheToken();
    void judgeSubscription();
    void judgeRefusal();
    [[nodiscard]] bool knowsCredentials() const;
    void pass(Step step, const QString &summary);
    void fail(Step step, const Finding &finding);
    void skip(Step step, const QString &why);
    void skipOptional(Step step, const QString &why);

    const HarRecording &m_recording;
    const RecordedCall &m_call;
    const QStringList &m_channels;
    const PageCall m_page;
    Report m_report;
    QString m_token;
};

void RecordedCallJudge::pass(Step step, const QString &summary)
{
    m_report.at(step).verdict = StepVerdict::Passed;
    m_report.at(step).summary = summary;
}

void RecordedCallJudge::fail(Step step, const Finding &finding)
{
    m_report.at(step).verdict = StepVerdict::Failed;
    m_report.at(step).summary = finding.sentence;
    m_report.at(step).findings.append(finding);
}

void RecordedCallJudge::skip(Step step, const QString &why)
{
    m_report.at(step).verdict = StepVerdict::Skipped;
    m_report.at(step).summary = why;
}

// What no recording shows, or not this one; the call is judged without it.
void RecordedCallJudge::skipOptional(Step step, const QString &why)
{
    skip(step, why);
    m_report.at(step).isOptional = true;
}

// Without any in the whole file, nobody can tell whether there were some.
bool RecordedCallJudge::knowsCredentials() const
{
    return m_recording.browser == HarRecording::Browser::Firefox || m_recording.hasCredentials();
}

RecordedCheck RecordedCallJudge::judge()
{
    m_report.started = m_call.first().exchange.timing.started;
    if (const auto finding = judgeChannel(m_call.channel, m_call.version))
        fail(Step::Channel, *finding);
    else
        pass(Step::Channel,
             RecordingText::tr("“%1” is the name of a private channel.")
                 .arg(visibleText(m_call.channel)));
    skipOptional(Step::ServiceToken,
                 RecordingText::tr(
                     "A recording doesn't contain the calls that your app makes with its secret."));
    listCalls();
    judgeEndpoint();
    judgeTheToken();
    judgeSubscription();
    judgeRefusal();
    CheckSettings settings;
    settings.channel = m_call.channel;
    settings.version = m_call.version;
    settings.endpoint = m_call.endpoint.toString(QUrl::FullyEncoded);
    settings.page = m_call.page.toString(QUrl::FullyEncoded);
    settings.sendsCookies = m_page.withCredentials;
    return {settings, m_report};
}

void RecordedCallJudge::listCalls()
{
    StepResult &endpoint = m_report.at(Step::Endpoint);
    if (m_call.preflight)
        endpoint.calls.append(
            {RecordingText::tr("The browser sends a preflight"), m_call.preflight->exchange});
    for (const HarEntry &hop : m_call.chain) {
        const bool isFirst = &hop == &m_call.chain.first();
        endpoint.calls.append({isFirst ? RecordingText::tr("The page calls the endpoint")
                                       : RecordingText::tr("The call is redirected here"),
                               hop.exchange});
        endpoint.took += hop.exchange.timing.finished.value_or(std::chrono::microseconds{0});
    }
}

void RecordedCallJudge::judgeEndpoint()
{
    if (const auto finding = endpointFinding()) {
        fail(Step::Endpoint, *finding);
        return;
    }
    const Exchange &last = m_call.chain.last().exchange;
    if (isRedirect(last.status.value_or(0))) {
        skip(Step::Endpoint,
             RecordingText::tr("The call is redirected to %1, which isn't in the recording.")
                 .arg(shownAddress(redirectTarget(last))));
        return;
    }
    if (!m_call.chain.last().hasBody) {
        skip(Step::Endpoint,
             RecordingText::tr("The endpoint answers with status %1; the body of the answer isn't "
                               "in the recording.")
                 .arg(m_call.chain.last().exchange.status.value_or(0)));
        return;
    }
    pass(Step::Endpoint, RecordingText::tr("The endpoint issues a token to the page."));
    StepResult &endpoint = m_report.at(Step::Endpoint);
    if (m_page.page.isEmpty())
        endpoint.notes.append(
            RecordingText::tr("The calling page isn't recorded, so CORS can't be checked."));
    else if (m_page.needsPreflight() && !m_call.preflight)
        endpoint.notes.append(RecordingText::tr("The browser sends a preflight before such a call, "
                                                "but the recording doesn't contain it."));
    if (!knowsCredentials())
        endpoint.notes.append(
            RecordingText::tr("The recording doesn't show whether cookies were sent."));
}

std::optional<Finding> RecordedCallJudge::endpointFinding()
{
    if (m_call.preflight && m_page.isCrossOrigin()) {
        if (auto finding = judgePreflight(m_call.preflight->exchange, m_page))
            return finding;
    }
    if (m_call.chain.isEmpty())
        return judgeRecordedError(m_call);
    const Exchange &last = m_call.chain.last().exchange;
    if (!last.status) {
        // Some are recorded with the headers because of which they were blocked.
        const auto blocked =
            last.responseHeaders.isEmpty() ? std::nullopt : judgeResponse(last, m_page);
        return blocked ? blocked : judgeRecordedError(m_call);
    }
    if (m_call.answer().redirectedTooOften)
        return findingOf(Fault::RedirectedInCircles,
                         {QString::number(m_call.chain.size()), shownAddress(last.url)});
    if (isRedirect(*last.status))
        return answerFinding();
    if (m_call.chain.size() > 1 && looksLikeLogin(last) && !readTokenAnswer(last, m_call.version))
        return findingOf(Fault::RedirectedToLogin,
                         {shownAddress(m_call.chain.first().exchange.url), shownAddress(last.url)});
    if (!isSuccess(*last.status)) {
        const bool isRefusal = *last.status == 401 || *last.status == 403;
        if (auto cookie = keptBackCookie(m_recording, m_call); cookie && isRefusal)
            return cookie;
        return judgeRecordedStatus(m_call, knowsCredentials());
    }
    return answerFinding();
}

// Of an answer that came: what keeps it from the page, and what is in it.
std::optional<Finding> RecordedCallJudge::answerFinding()
{
    if (auto finding = redirectFinding(m_page, m_call.answer()))
        return finding;
    const HarEntry &last = m_call.chain.last();
    if (isRedirect(last.exchange.status.value_or(0)))
        return redirectTarget(last.exchange).isEmpty() ? std::optional(
                   findingOf(Fault::RedirectedNowhere, {QString::number(*last.exchange.status)}))
                                                       : std::nullopt;
    if (!last.hasBody)
        return std::nullopt;
    if (auto finding = judgeCoding(last.exchange))
        return finding;
    const auto token = readTokenAnswer(last.exchange, m_call.version);
    if (!token)
        return token.error();
    m_token = *token;
    return std::nullopt;
}

void RecordedCallJudge::judgeTheToken()
{
    if (m_token.isEmpty()) {
        skipOptional(Step::Token, RecordingText::tr("There is no token in the recording."));
        return;
    }
    const TokenUse use{m_call.version, m_call.channel, m_call.socketId, m_channels,
                       m_report.started};
    if (const auto finding = judgeToken(m_token, use))
        fail(Step::Token, *finding);
    else
        pass(Step::Token, describeToken(m_token, use));
}

void RecordedCallJudge::judgeSubscription()
{
    const RecordedSubscription found =
        subscriptionIn(m_recording, m_call.channel, m_call.socketId, m_token, m_report.started);
    if (!found.hasSocket) {
        skipOptional(
            Step::Subscription,
            m_recording.hasSocketMessages()
                ? RecordingText::tr("The recorded WebSocket messages use an unpublished protocol.")
                : RecordingText::tr("The recording has no WebSocket messages."));
        return;
    }
    if (found.refusedWith != 0) {
        fail(Step::Subscription,
             found.refusedWith == 403
                 ? findingOf(Fault::TokenUnknown, {visibleText(found.refusal)})
                 : findingOf(Fault::SubscriptionRefused,
                             {QString::number(found.refusedWith), visibleText(found.refusal)}));
    } else if (found.isSubscribed) {
        for (const QString &channel : broadcastChannels(m_recording)) {
            const QString difference = nameDifference(channel, m_call.channel);
            if (found.broadcasts == 0 && !difference.isEmpty()) {
                fail(Step::Subscription,
                     findingOf(Fault::NameDiffers, {channel, m_call.channel, difference}));
                return;
            }
        }
        pass(Step::Subscription,
             RecordingText::tr("The service accepts the subscription, and %n broadcast(s) arrived.",
                               nullptr, found.broadcasts));
    } else {
        skipOptional(Step::Subscription,
                     found.isAsked
                         ? RecordingText::tr("The recording ends before the service answers.")
                         : RecordingText::tr("The page doesn't subscribe in the recording."));
    }
    if (found.hasOtherToken)
        m_report.at(Step::Subscription)
            .notes.append(RecordingText::tr(
                "The page sends the service a different token than the endpoint issued."));
}

void RecordedCallJudge::judgeRefusal()
{
    // Safari notes some headers before its network process adds the cookies.
    const bool isSure = knowsCredentials() && m_recording.browser != HarRecording::Browser::Safari;
    if (!m_token.isEmpty() && isSure && !m_call.hasCredentials())
        fail(Step::Refusal, findingOf(Fault::EveryoneGetsIn, {visibleText(m_call.channel)}));
    else
        skipOptional(Step::Refusal,
                     RecordingText::tr("A recording can't show which identities are refused."));
}

QStringList gapsOf(const HarRecording &recording, const QList<RecordedCall> &calls)
{
    QStringList gaps;
    if (recording.unreadable > 0)
        gaps.append(
            RecordingText::tr("%n entries couldn't be read.", nullptr, recording.unreadable));
    const bool isChrome = recording.browser == HarRecording::Browser::Chrome;
    if (!recording.hasCredentials() && isChrome)
        gaps.append(RecordingText::tr("The file has no cookies. Chrome includes them only with "
                                      "“Export HAR (with sensitive data)”."));
    else if (!recording.hasCredentials())
        gaps.append(RecordingText::tr("The file has no cookies."));
    const auto any = [&calls](auto is) { return std::any_of(calls.begin(), calls.end(), is); };
    if (any([](const RecordedCall &call) {
            return !call.preflight && call.asPage().needsPreflight();
        }))
        gaps.append(RecordingText::tr(
            "The file has no preflights (OPTIONS), so CORS can't be fully checked."));
    if (any([](const RecordedCall &call) {
            return !call.chain.isEmpty() && call.chain.last().exchange.status
                && !call.chain.last().hasBody;
        }))
        gaps.append(RecordingText::tr(
            "Some calls have no response. Keep the developer tools open while the page loads."));
    if (!recording.hasSocketMessages())
        gaps.append(
            isChrome ? RecordingText::tr("The file has no WebSocket messages. Open the developer "
                                         "tools before the page connects.")
                     : RecordingText::tr(
                         "The file has no WebSocket messages. Only Chrome and Edge record them."));
    return gaps;
}

} // namespace

int RecordingReport::telling() const
{
    const auto found = std::find_if(checks.begin(), checks.end(), [](const RecordedCheck &each) {
        return each.report.culprit() != nullptr;
    });
    if (found != checks.end())
        return static_cast<int>(found - checks.begin());
    return checks.isEmpty() ? -1 : 0;
}

RecordingReport judgeRecording(const HarRecording &recording)
{
    const QList<RecordedCall> calls = callsIn(recording);
    QStringList channels;
    for (const RecordedCall &call : calls) {
        if (!channels.contains(call.channel))
            channels.append(call.channel);
    }
    RecordingReport report{recording.creator, {}, gapsOf(recording, calls)};
    for (const RecordedCall &call : calls)
        report.checks.append(RecordedCallJudge(recording, call, channels).judge());
    return report;
}

} // namespace RadarDesk::privatechannels
