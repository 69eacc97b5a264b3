// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/expectationwatch.h>

#include <session/session.h>
#include <workbench/events/excerpt.h>
#include <workbench/placeholders/placeholders.h>

#include <pushradar/channelname.h>
#include <pushradar/result.h>

#include <algorithm>
#include <utility>

using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

using namespace std::chrono_literals;

constexpr auto LongestSubscribing = 5s;
constexpr qsizetype LongestShown = 300;

/// A condition with values for its placeholders.
Result<FieldCondition, QString> madeCondition(const FieldCondition &condition,
                                              const PlaceholderValues &values)
{
    if (!condition.value.contains(QStringLiteral("{{")))
        return condition;
    const auto made =
        expandPlaceholders("{\"value\":" + PushRadar::toJsonString(condition.value) + '}', values);
    if (!made)
        return made.error().message;
    FieldCondition filled = condition;
    filled.value = JsonValue::fromJson(made->json).valueOr(JsonValue()).member(u"value").toString();
    return filled;
}

/// The first value of a field; nothing where there is none.
std::optional<JsonValue> valueOf(const FieldPath &path, const JsonValue &data)
{
    std::optional<JsonValue> found;
    static_cast<void>(path.anyIn(data, [&found](const JsonValue &value) {
        found = value;
        return true;
    }));
    return found;
}

} // namespace

ExpectationWatch::ExpectationWatch(Session &session, PlaceholderValues &placeholders,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_placeholders(placeholders)
{
    m_readyLimit.setSingleShot(true);
    m_readyLimit.setInterval(LongestSubscribing);
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_readyLimit, &QTimer::timeout, this, [this] {
        m_awaited.clear();
        tellReady();
    });
    connect(&m_limit, &QTimer::timeout, this, &ExpectationWatch::onTimeOver);
    const auto decide = [this](const QString &channel) {
        if (m_awaited.remove(channel))
            tellReady();
    };
    const SandboxSubscriber &subscriber = session.subscriber();
    connect(&subscriber, &SandboxSubscriber::subscribed, this, decide);
    connect(&session, &Session::followingFailed, this,
            [this, decide](const QString &channel, const QString &reason) {
                m_refusals.insert(channel, reason);
                decide(channel);
            });
    connect(&subscriber, &SandboxSubscriber::messageArrived, this, &ExpectationWatch::onArrival);
}

void ExpectationWatch::begin(const QStringList &channels, const std::function<void()> &ready)
{
    end();
    m_refusals.clear();
    m_taken.clear();
    m_expected.clear();
    m_channels = QSet<QString>(channels.begin(), channels.end());
    m_ready = ready;
    for (const QString &channel : channels) {
        m_session.follow(channel);
        const auto name = PushRadar::ChannelName::make(channel, PushRadar::ApiVersion::V2);
        if (name && name->needsToken())
            m_session.askForSecret();
        if (m_session.subscriber().isWanted(channel)
            && !m_session.subscriber().isSubscribed(channel))
            m_awaited.insert(channel);
    }
    m_readyLimit.start();
    tellReady();
}

void ExpectationWatch::tellReady()
{
    if (!m_awaited.isEmpty() || !m_ready)
        return;
    m_readyLimit.stop();
    std::exchange(m_ready, {})();
}

void ExpectationWatch::end()
{
    m_readyLimit.stop();
    m_limit.stop();
    m_ready = {};
    m_current.reset();
    m_channels.clear();
    m_awaited.clear();
    m_waiting.clear();
    m_waitingBytes = 0;
}

void ExpectationWatch::onArrival(const QString &channel, const QString & /*id*/,
                                 const QByteArray &data)
{
    if (!m_channels.contains(channel))
        return;
    Arrived arrived{channel, data, JsonValue::fromJson(data).valueOr(JsonValue())};
    if (!m_expected.contains(channel))
        m_taken.insert(channel, arrived.data);
    if (!m_current || m_current->step.channel() != channel || !take(arrived)) {
        keep(std::move(arrived));
        return;
    }
    judge();
}

void ExpectationWatch::keep(Arrived arrived)
{
    m_waitingBytes += arrived.text.size();
    m_waiting.push_back(std::move(arrived));
    while (m_waiting.size() > MostWaiting || m_waitingBytes > MostWaitingBytes) {
        m_waitingBytes -= m_waiting.front().text.size();
        m_waiting.pop_front();
    }
}

void ExpectationWatch::check(const ScenarioStep &step, const Answer &answer)
{
    if (step.kind() == ScenarioStep::Kind::Capture) {
        capture(step, answer);
        return;
    }
    m_current = Current{.step = step, .conditions = {}, .answer = answer};
    if (const QString fault = listeningFault(step.channel()); !fault.isEmpty()) {
        finish(fault);
        return;
    }
    const PlaceholderValues values = m_placeholders.inFolder(m_folder).withSecrets();
    for (const FieldCondition &each : step.expectation().conditions) {
        const auto made = madeCondition(each, values);
        if (!made) {
            finish(made.error());
            return;
        }
        m_current->conditions.append(*made);
    }
    const bool takesAll = step.expectation().isExact;
    for (auto each = m_waiting.begin(); each != m_waiting.end();) {
        const bool isEnough = !takesAll && m_current->found >= step.expectation().times;
        if (isEnough || each->channel != step.channel() || !take(*each)) {
            ++each;
            continue;
        }
        m_waitingBytes -= each->text.size();
        each = m_waiting.erase(each);
    }
    m_limit.start(step.expectation().time);
    judge();
}

bool ExpectationWatch::take(const Arrived &arrived)
{
    QList<FieldDifference> differences;
    for (const FieldCondition &each : std::as_const(m_current->conditions)) {
        if (each.holdsIn(arrived.data))
            continue;
        const auto value = valueOf(each.path, arrived.data);
        differences.append({sayable(each.text().toUtf8()),
                            value ? std::optional(sayable(value->toJson())) : std::nullopt});
    }
    if (differences.isEmpty()) {
        ++m_current->found;
        m_current->last = arrived.text;
        m_taken.insert(arrived.channel, arrived.data);
        m_expected.insert(arrived.channel);
        return true;
    }
    ++m_current->others;
    m_current->differences = differences;
    return false;
}

void ExpectationWatch::judge()
{
    const Expectation &expectation = m_current->step.expectation();
    const bool isNone = m_current->step.kind() == ScenarioStep::Kind::ExpectNone;
    if (isNone && m_current->found > 0)
        finish(tr("A message arrived that wasn't expected."));
    else if (!isNone && expectation.isExact && m_current->found > expectation.times)
        finish(tr("More messages arrived than expected."));
    else if (!isNone && !expectation.isExact && m_current->found >= expectation.times)
        finish({});
}

void ExpectationWatch::onTimeOver()
{
    if (!m_current)
        return;
    const bool isMet = m_current->step.kind() == ScenarioStep::Kind::ExpectNone
        || m_current->found == m_current->step.expectation().times;
    finish(isMet ? QString() : tr("What was expected didn't arrive in time."));
}

void ExpectationWatch::finish(const QString &fault)
{
    m_limit.stop();
    ScenarioOutcome outcome{
        .fault = fault, .expected = stepText(m_current->step), .got = gotText()};
    if (!fault.isEmpty())
        outcome.differences = m_current->differences;
    const Current done = *std::exchange(m_current, std::nullopt);
    done.answer(outcome);
}

QString ExpectationWatch::differencesText() const
{
    QStringList texts;
    for (const FieldDifference &each : std::as_const(m_current->differences))
        texts.append(each.value
                         //: %1 is a condition, %2 the value that the field has
                         ? tr("%1 (it is %2)").arg(each.condition, *each.value)
                         //: %1 is a condition on a field
                         : tr("%1 (there is no such field)").arg(each.condition));
    return texts.join(QStringLiteral("; "));
}

QString ExpectationWatch::gotText() const
{
    QStringList sentences;
    if (m_current->found + m_current->others == 0)
        return tr("Nothing arrived.");
    sentences.append(tr("%n message(s) as expected.", nullptr, m_current->found));
    if (!m_current->last.isEmpty())
        //: %1 is JSON
        sentences.append(tr("The last one: %1").arg(sayable(m_current->last)));
    if (m_current->others > 0)
        //: %n other messages, %1 are conditions that the last of them doesn't meet
        sentences.append(
            tr("%n other(s), the last of which differs in: %1", nullptr, m_current->others)
                .arg(differencesText()));
    return sentences.join(u' ');
}

void ExpectationWatch::capture(const ScenarioStep &step, const Answer &answer)
{
    const Capture &wanted = step.capture();
    ScenarioOutcome outcome{.expected = stepText(step)};
    const auto taken = m_taken.constFind(step.channel());
    if (taken == m_taken.constEnd()) {
        const QString fault = listeningFault(step.channel());
        outcome.fault = fault.isEmpty()
            ? tr("Nothing has arrived on %1.", "a channel").arg(step.channel())
            : fault;
    } else if (const auto value = valueOf(wanted.path, *taken)) {
        m_placeholders.capture(wanted.name, value->toString());
        outcome.got = QStringLiteral("%1 = %2").arg(wanted.name, sayable(value->toJson()));
    } else {
        outcome.fault = tr("There is no %1 in the message.", "a field").arg(wanted.path.text());
        outcome.got = sayable(taken->toJson());
    }
    answer(outcome);
}

QString ExpectationWatch::listeningFault(const QString &channel) const
{
    if (m_session.subscriber().isSubscribed(channel))
        return {};
    if (const QString reason = m_refusals.value(channel); !reason.isEmpty())
        //: %1 is a channel, %2 why
        return tr("RadarDesk can't listen to %1. %2").arg(channel, reason);
    //: %1 is a channel
    return tr("RadarDesk isn't listening to %1. Check whether its service runs, and whether you "
              "stopped listening to the channel.")
        .arg(channel);
}

QString ExpectationWatch::sayable(const QByteArray &text) const
{
    return excerptOf(m_session.secrets().redact(text), LongestShown);
}

} // namespace RadarDesk::session

#include "moc_expectationwatch.cpp"
