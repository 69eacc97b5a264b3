// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/connection/secondconnection.h>

#include <privatechannels/connection/channeljoin.h>
#include <privatechannels/connection/connectionjudge.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/presence/clientdatacheck.h>
#include <privatechannels/steps/latercall.h>
#include <workbench/core/visibletext.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace workbench;

namespace {

constexpr qsizetype LongestId = 40;

} // namespace

SecondConnection::SecondConnection(CheckContext &context, EndpointQuestion question,
                                   QString channel, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_question(std::move(question))
    , m_channel(std::move(channel))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(PresenceLimit);
    connect(&m_limit, &QTimer::timeout, this, &SecondConnection::onTooLate);
    connect(&context.socket, &SandboxSubscriber::presenceChanged, this,
            [this](const QString &name, int count, const QByteArray &clientData) {
                if (name == m_channel)
                    onPresence(count, clientData);
            });
}

void SecondConnection::start()
{
    auto *join = new ChannelJoin(m_socket, m_context.client, this);
    connect(join, &ChannelJoin::settled, this, [this, join](bool isJoined) {
        join->deleteLater();
        if (!isJoined) {
            onTooLate();
            return;
        }
        m_phase = Phase::Joined;
        m_limit.start();
        look();
    });
    join->start(m_context.input.service, m_channel, PresenceLimit);
}

void SecondConnection::onPresence(int count, const QByteArray &clientData)
{
    m_count = count;
    m_users = usersIn(clientData);
    look();
}

void SecondConnection::look()
{
    if (m_phase == Phase::Joined && m_count > 1) {
        m_limit.stop();
        m_question.socketId = m_socket.socketId();
        call(false);
    } else if (m_phase == Phase::Reported && m_users.size() == m_count) {
        settle(shown());
    }
}

void SecondConnection::call(bool isRetry)
{
    m_phase = Phase::Joining; // until there is an answer
    m_context.caller.ask(m_question, m_context.asPage,
                         [this, isRetry](const EndpointAnswer &answer) {
                             Q_EMIT called(answer);
                             m_context.keepCookies(answer);
                             onAnswer(answer, isRetry);
                         });
}

void SecondConnection::onAnswer(const EndpointAnswer &answer, bool isRetry)
{
    m_answer = answer;
    const PushRadar::Exchange &last = answer.last();
    const int status = last.status.value_or(0);
    // Behind a redirect by GET, the status is another page's.
    const bool mayBeDone = isSuccess(status) || (answer.chain.size() > 1 && becomesGet(answer));
    if (mayBeDone) {
        m_phase = Phase::Reported;
        m_limit.start();
        look();
    } else if (status == 429) {
        settle({StepVerdict::Skipped,
                tr("Called for a second connection, the endpoint answers with status 429, so it "
                   "couldn't be checked.")});
    } else if (status != 0 && !isRetry) {
        // It may have been chance; silence has taken long enough.
        QTimer::singleShot(status == 503 ? BusyPause : std::chrono::milliseconds{0}, this,
                           [this] { call(true); });
    } else {
        const QString said =
            status == 0 ? last.error.value_or(PushRadar::Error()).message : saidBy(last);
        settle(
            {StepVerdict::Failed,
             {},
             findingOf(Fault::SecondConnectionFails,
                       {status == 0
                            ? tr("The call for the second connection gets no answer.")
                            //: %1: a status
                            : tr("The call for the second connection gets status %1.").arg(status),
                        said})});
    }
}

void SecondConnection::onTooLate()
{
    if (m_phase != Phase::Reported) {
        settle({StepVerdict::Skipped, tr("A second connection couldn't be opened.")});
        return;
    }
    settle({StepVerdict::Failed,
            {},
            findingOf(Fault::SecondConnectionFails,
                      {tr("The call for the second connection gets status %1, but presence shows "
                          "no client data for that connection within %2.",
                          "a status; a time span")
                           .arg(m_answer.last().status.value_or(0))
                           .arg(spanText(PresenceLimit)),
                       saidBy(m_answer.last())})});
}

SecondConnection::Outcome SecondConnection::shown() const
{
    if (m_users.size() < 2)
        return {StepVerdict::Passed, tr("Presence shows the user once for both connections.")};
    const QByteArray one = uniqueIdOf(m_users.at(0));
    const QByteArray other = uniqueIdOf(m_users.at(1));
    if (one.isEmpty() && other.isEmpty())
        return {
            StepVerdict::Skipped,
            tr("The client data has no “##uniqueID”, so each connection counts as a user of its "
               "own.")};
    return {StepVerdict::Failed,
            {},
            findingOf(Fault::UniqueIdChanges,
                      {visibleText(one, LongestId), visibleText(other, LongestId)})};
}

void SecondConnection::settle(const Outcome &outcome)
{
    if (std::exchange(m_phase, Phase::Over) == Phase::Over)
        return;
    m_limit.stop();
    m_socket.close();
    Q_EMIT settled(outcome);
}

} // namespace RadarDesk::privatechannels

#include "moc_secondconnection.cpp"
