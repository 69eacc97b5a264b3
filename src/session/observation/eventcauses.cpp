// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/eventcauses.h>

#include <sandbox/service/observers/observationfields.h>
#include <session/observation/observedevents.h>
#include <workbench/core/visibletext.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

using EventEnding = ObservedClosing::Cause;
using EventChange = ObservedSubscription::Change;
using FaultAct = ObservedFault::Act;

// The words are those of GET /observe. They are in files, so none ever changes its meaning.
template <typename Choice, std::size_t Count>
QString causeWord(Choice choice, const std::array<QLatin1String, Count> &words)
{
    return words.at(static_cast<std::size_t>(choice));
}

template <typename Choice, std::size_t Count>
std::optional<Choice> choiceOfCause(const QString &word,
                                    const std::array<QLatin1String, Count> &words)
{
    const auto found =
        std::ranges::find_if(words, [&word](QLatin1String each) { return word == each; });
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<Choice>(found - words.begin()));
}

// Events of older versions

std::optional<EventEnding> endingInWords(const Event &closing)
{
    constexpr std::array AllCauses{
        EventEnding::Peer,    EventEnding::Lost,      EventEnding::TooSlow, EventEnding::Violation,
        EventEnding::Stopped, EventEnding::OnPurpose, EventEnding::Cut};
    const auto found = std::ranges::find_if(AllCauses, [&](EventEnding cause) {
        const QString words = closingSentence({.cause = cause});
        // "Closed by the page." is also the start of "Closed by the page (code 1001)."
        return closing.note.startsWith(QStringView(words).chopped(1));
    });
    if (found != AllCauses.end())
        return *found;
    // In another language, only whether it was an error is known.
    return closing.outcome == Outcome::Failed ? std::optional(EventEnding::Lost) : std::nullopt;
}

std::optional<EventChange> changeInWords(const Event &subscription)
{
    if (subscription.outcome == Outcome::Failed)
        return EventChange::Refused;
    if (subscription.note == unsubscribedSentence())
        return EventChange::Left;
    return subscription.note == subscribedSentence() ? std::optional(EventChange::Admitted)
                                                     : std::nullopt;
}

/// The number in parentheses that the sentence of a refusal begins with.
int codeInWords(const QString &note)
{
    static const QRegularExpression code(QStringLiteral("[(（](\\d{3})[)）]"));
    return code.match(note).captured(1).toInt();
}

std::optional<FaultEffect> effectInWords(const Event &fault)
{
    for (const FaultAct act : {FaultAct::Released, FaultAct::Edited, FaultAct::Discarded}) {
        if (fault.note == faultSentence({.act = act}))
            return std::nullopt;
    }
    std::optional<FaultEffect> found;
    for (const FaultEffect effect : faultEffects()) {
        // Of names that contain each other, the longest is meant.
        if (fault.note.contains(nameOf(effect))
            && (!found || nameOf(effect).size() > nameOf(*found).size()))
            found = effect;
    }
    return found;
}

} // namespace

QString causeOf(const ObservedClosing &closing)
{
    return causeWord(closing.cause, CauseNames);
}

QString causeOf(const ObservedSubscription &subscription)
{
    return subscription.change == EventChange::Refused && subscription.code > 0
        ? QString::number(subscription.code)
        : causeWord(subscription.change, ChangeNames);
}

QString causeOf(const ObservedFault &fault)
{
    constexpr qsizetype LongestEffect = 100; // a newer service may have one of its own
    return fault.act == FaultAct::Applied ? visibleText(fault.effect, LongestEffect)
                                          : causeWord(fault.act, FaultActNames);
}

std::optional<EventEnding> endingIn(const Event &closing)
{
    return closing.cause.isEmpty() ? endingInWords(closing)
                                   : choiceOfCause<EventEnding>(closing.cause, CauseNames);
}

std::optional<EventChange> changeIn(const Event &subscription)
{
    if (subscription.cause.isEmpty())
        return changeInWords(subscription);
    if (subscription.cause.toInt() > 0)
        return EventChange::Refused;
    return choiceOfCause<EventChange>(subscription.cause, ChangeNames);
}

int refusalCodeIn(const Event &subscription)
{
    return subscription.cause.isEmpty() ? codeInWords(subscription.note)
                                        : subscription.cause.toInt();
}

std::optional<FaultEffect> faultEffectIn(const Event &fault)
{
    return fault.cause.isEmpty() ? effectInWords(fault) : faultEffectFromKey(fault.cause);
}

} // namespace RadarDesk::session
